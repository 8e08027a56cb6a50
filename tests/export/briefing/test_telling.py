"""A briefing tells the map in connected sentences, most important first."""

import re

import pytest

from argmap.data import sample_maps
from argmap.export.briefing import briefing
from argmap.export.options import ExportOptions
from argmap.model import Document, MapInfo, Statement
from argmap.storage import read_file
from tests.export.briefing.maps import buses, chain, circle, german_buses, shared_premise, step
from tests.picture.maps import night_buses


def told(document, **options):
    """Return the Markdown of a briefing without front matter and picture."""
    markdown = briefing(document, ExportOptions(**options))
    return markdown.split("---\n", 2)[2].split("[map1]:")[0]


def test_the_bottom_line_comes_first_with_verdict_likelihood_and_confidence():
    text = told(buses())
    first, rest = text.split("## Key judgments")
    assert first.index("**The city should run night buses.**") < first.index("likely (55 to 80 percent)")
    assert "the one objection to it has been answered" in first
    assert "Our confidence in it is moderate" in first
    assert "Shift workers" in rest


def test_likelihood_and_confidence_are_never_in_one_sentence():
    for sentence in re.split(r"(?<=\.)\s", told(buses())):
        assert not ("percent" in sentence and "confidence" in sentence)


def test_reasons_objections_and_answers_are_joined_in_sentences():
    text = told(buses())
    assert "because taxis are too expensive" in text or "that taxis are too expensive" in text, text
    assert "objection is that few people travel after midnight." in text
    assert re.search(r"(But|Yet|Still,|The answer is that) the count was made in a quiet week\.", text)


def test_what_is_not_said_in_the_source_is_called_an_assumption():
    text = told(buses())
    assert re.search(r"(takes for granted|unspoken premise is|assumed) that people who work at night", text)
    assert "- People who work at night need a way home." in text


def test_an_objection_without_answer_is_named_as_open():
    document = buses()
    open_map = Document.of(
        map=document.map,
        statements=document.statements,
        inferences={key: record for key, record in document.inferences.items() if key != "i3"},
    )
    text = told(open_map)
    assert "does not hold: the objection that few people travel after midnight has not been answered" in text
    assert "So far this objection has no answer." in text


def test_a_shared_premise_is_told_once_and_then_referred_to():
    text = told(shared_premise())
    assert text.split("## Objections")[0].lower().count("people have time on sundays") == 2
    assert text.count("(as noted above)") == 1


def test_reasons_in_a_circle_end_and_say_so():
    text = told(circle())
    assert "circle" in text or "comes back to where it started" in text
    assert len(text) < 4000


def test_a_deep_map_is_summed_up():
    text = told(chain(300))
    assert "further statements" in text
    assert "Claim 299" not in text


def test_the_numbered_form_holds_every_statement_once_each_conclusion_after_its_premises():
    for path in sample_maps():
        document = read_file(path).document
        text = told(document, form="premises")
        numbers = [int(number) for number in re.findall(r"^\((\d+)\)", text, re.MULTILINE)]
        assert numbers == list(range(1, len(document.statements) + 1))
    bus = told(buses(), form="premises")
    assert bus.index("Taxis") < bus.index("People who work") < bus.index("**Therefore:** The city should")
    assert "## Answer to the objection from (5)" in bus


def test_an_essay_states_argues_answers_and_concludes():
    text = told(buses(question="Should there be night buses?"), form="essay")
    order = [
        "## Introduction",
        "In this essay I argue that the city",
        "## Arguments",
        "## Counter-arguments",
        "## Conclusion",
    ]
    places = [text.index(words) for words in order]
    assert places == sorted(places)
    assert "I conclude that the city should run night buses." in text
    assert "percent" not in text


def test_one_page_is_shorter_and_has_no_picture():
    for path in sample_maps():
        document = read_file(path).document
        page, full = told(document, form="page"), told(document)
        assert len(page.split("## Sources")[0].split()) < 480
        assert len(page) < len(full)
        assert "![" not in page


def test_german_connectives_join_german_statements():
    text = told(german_buses())
    assert "## Das Wichtigste zuerst" in text
    assert "Dieses Urteil trifft wahrscheinlich (55 bis 80 Prozent) zu." in text
    assert "denn viele Schichten enden" in text or ": Viele Schichten enden" in text
    assert re.search(r"(Doch|Aber) die Zählung fiel", text) or ": Die Zählung fiel" in text


def test_statements_of_another_language_than_the_text_stand_by_themselves():
    assert "denn shift" not in told(buses(), language="de")
    assert re.search(r": Few people travel", told(buses(), language="de"))


def test_every_statement_near_the_thesis_of_the_samples_is_in_the_full_briefing():
    for path in sample_maps():
        document = read_file(path).document
        text = re.sub(r"\[\^\d+\]", "", told(document)).replace("\\", "").lower()
        for statement in document.statements.values():
            assert " ".join(statement.text.split()).rstrip(".").lower() in text


def test_no_sentence_has_doubled_punctuation_or_a_gap():
    for path in sample_maps():
        document = read_file(path).document
        for form in ("briefing", "page", "essay", "premises"):
            for language in ("en", "de"):
                text = told(document, form=form, language=language).split("\n[^1]:")[0]
                prose = re.sub(r"\[\^\d+\]", "", text.split("::: {#refs}")[0].split("![")[0])
                assert not re.search(r"[.?!,;:]{2,}|  | [.,;?!]|\{\}|None", prose), (path.stem, form, language)
                assert not re.search(r"(?:^|[.?!] )[a-z]", prose, re.MULTILINE), (path.stem, form, language)


def test_open_problems_are_listed_on_request():
    assert "## Open problems" not in told(buses())
    assert "## Open problems" in told(buses(), open_problems=True)


def test_a_map_without_thesis_says_so_and_tells_what_there_is():
    document = Document.of(statements={"a": Statement(text="A holds."), "b": Statement(text="")})
    text = told(document)
    assert "no thesis yet" in text
    assert "A holds." in text
    assert "(a statement without words)" in text


@pytest.mark.parametrize("form", ["briefing", "page", "essay", "premises"])
def test_statements_that_are_no_plain_sentence_are_told_as_they_are(form):
    texts = {
        "a": "word " * 1000,
        "b": "Is it? Yes! It is",
        "c": "שלום עולם",
        "d": "😀👨‍👩‍👧",
        "e": "<script>x</script> =cmd() **no**",
        "f": "",
    }
    document = Document.of(
        map=MapInfo(thesis="t", title="*x*\x07"),
        statements={"t": Statement(text="Night buses should run."), **{k: Statement(text=v) for k, v in texts.items()}},
        inferences={f"i{k}": step("support" if k < "d" else "attack", "t", k) for k in texts},
    )
    text = told(document, form=form)
    assert "\\<script\\>" in text or form == "page"
    assert "<script" not in text.replace("\\<script", "")
    assert "word word word" in text


def test_a_premise_that_must_be_false_is_denied_and_is_no_assumption():
    text = told(night_buses(), language="en")
    assert "it is not the case that they have cars" in text
    assert "It fails as long as it is granted that they have cars." in text
    assert "- They have cars." not in text


def test_one_answer_to_two_targets_is_given_once():
    objections = told(night_buses(), language="en").split("## Objections")[1].split("## What")[0]
    assert objections.count("quiet week") == 1


def test_a_branch_is_told_about_its_own_claim_without_the_question_of_the_map():
    document = buses(question="Should there be night buses?", standard="preponderance")
    text = told(document, branch="b")
    assert "**People who work at night need a way home.**" in text
    assert "Should there be" not in text
    assert "standard" not in text
    assert "Shift workers" not in text


def test_a_sentence_in_brackets_or_quotation_marks_gets_no_second_full_stop():
    document = Document.of(map=MapInfo(thesis="t"), statements={"t": Statement(text="(It holds.)")})
    assert "**(It holds.)**" in told(document)
