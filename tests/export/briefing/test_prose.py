"""Whole paragraphs as a person would write them: what a reader of a briefing sees."""

import re
from itertools import pairwise

import pytest

from argmap.data import sample_maps
from argmap.edits import set_text
from argmap.export.briefing import briefing
from argmap.export.options import ExportOptions, Form
from argmap.model import Document, MapInfo, Statement
from argmap.storage import read_file
from tests.export.briefing.maps import buses, german_hall, market_hall, step

_CONNECTIVES = frozenset("But Yet Still Moreover Doch Aber Zudem".split())
FORMS: tuple[Form, ...] = ("briefing", "page", "essay", "premises")


def paragraphs(document: Document, heading: str, **options: object) -> list[str]:
    """Return the paragraphs below a heading, without footnote marks."""
    text = briefing(document, ExportOptions(**options))  # type: ignore[arg-type]
    section = text.split(f"## {heading}\n\n")[1].split("\n\n## ")[0].split("\n\n[^")[0]
    return [re.sub(r"\[\^\d+\]", "", paragraph) for paragraph in section.split("\n\n")]


def test_a_line_of_reasoning_gives_its_grounds_before_the_doubt_about_its_step():
    assert paragraphs(market_hall(), "Key judgments")[0] == (
        "**Open halls keep the old town alive**, and the old town is worth keeping alive. The former rests on an "
        "observation: Sunday visitors come from the whole region. This is borne out by the fact that the car parks are "
        "full of foreign number plates on Sundays. A further reason is that visitors stay longer where they can eat, "
        "and that the hall sells more food than all other shops. Even if all this is granted, one may doubt that it "
        "carries the conclusion, since most visitors come for the river. But the river has been closed for a year."
    )


def test_several_premises_stand_in_a_row_and_each_is_named_when_it_is_taken_up():
    assert paragraphs(market_hall(), "Key judgments")[1:] == [
        "**Traders need the income.** It counts together with two other points: rents have doubled; and no other day "
        "is free. Why should one think that rents have doubled? The reason is that the landlord sent new contracts in "
        "May.",
        "On the other side, critics can point out that rents have hardly moved. Only one of the two can be "
        "right, and which one remains open.",
    ]


def test_an_objection_is_followed_by_its_answers():
    assert paragraphs(market_hall(), "Objections and answers") == [
        "The one objection is that workers need a day of rest. Yet a new rule grants two free days a week. Moreover, "
        "they can rest on Mondays."
    ]


def test_the_bottom_line_says_verdict_weight_and_confidence_with_its_grounds():
    assert paragraphs(market_hall(), "Bottom line") == [
        "**The market hall should stay open on Sundays.**",
        "On the whole it stands: the one objection to it has been answered. Taken together, more speaks for "
        "it than against it. The weightier of the two reasons for it is that open halls keep the old town alive.",
        "Our confidence in it is high: the case draws on one source.",
    ]


def test_an_essay_asks_argues_and_concludes():
    document = market_hall(question="Should the hall stay open?")
    assert paragraphs(document, "Introduction", form="essay") == [
        "Should the hall stay open? In this essay I argue that the market hall should stay open on Sundays. I give two "
        "reasons for it and then consider one objection."
    ]
    assert paragraphs(document, "Conclusion", form="essay") == [
        "The objection can be met, and the reasons remain. I conclude that the market hall should stay open on Sundays."
    ]


def test_an_essay_that_meets_objections_to_its_reasons_alone_says_so():
    full = market_hall()
    steps = {k: s for k, s in full.inferences.items() if not (s.kind == "attack" and s.target == full.thesis)}
    document = Document.of(map=full.map, statements=full.statements, inferences=steps)
    assert paragraphs(document, "Conclusion", form="essay")[0].startswith(
        "Nobody has objected to the thesis directly, and its reasons have withstood what was said against them."
    )


def test_many_premises_of_an_argument_in_an_essay_stand_in_a_row():
    full = market_hall()
    named = full.apply(set_text(full, "c", "Ostrava needs the income."))  # a name: it cannot go on in small letters
    second = paragraphs(named, "Arguments", form="essay")[1]
    assert "It counts together with two other points: rents have doubled; and no other day is free." in second


def test_german_reads_as_german():
    assert paragraphs(german_hall(), "Die tragenden Gründe") == [
        "**Geschäfte in autofreien Straßen haben mehr Kunden.** Dies liegt nahe, denn Fußgänger kaufen öfter ein.",
        "**Eine Sperrung senkt die Belastung der Luft.** Das ist aus einem Grund von Gewicht: Saubere Luft ist der "
        "Stadt wichtig. Der Hauptpunkt zeigt sich an einer Beobachtung: In Gent sank die Belastung um ein Fünftel. "
        "Vorausgesetzt ist dabei: Die Straßen von Gent gleichen denen unserer Stadt. Ob das daraus folgt, ist "
        "fraglich, denn die Messung fiel in einen windigen Winter. Doch auch im Sommer lagen die Werte niedriger.",
    ]
    assert paragraphs(german_hall(), "Einwände und Antworten") == [
        "Der einzige Einwand lautet: Ältere Menschen sind auf das Auto angewiesen. Aber für sie lässt sich eine "
        "Ausnahme machen. Zudem gilt: Der Bus fährt alle zehn Minuten."
    ]
    assert paragraphs(german_hall(), "Das Wichtigste zuerst")[1] == (
        "Dieses Urteil trifft wahrscheinlich (55 bis 80 Prozent) zu. Im Ganzen hat das Urteil Bestand: Der einzige "
        "Einwand dagegen ist beantwortet. Alles in allem spricht mehr dafür als dagegen, und mehr war nicht verlangt. "
        "Der gewichtigere der beiden Gründe dafür lautet: Geschäfte in autofreien Straßen haben mehr Kunden."
    )


def test_german_clauses_after_a_colon_are_one_sentence_that_begins_with_a_capital():
    texts = {
        "t": "Die Stadt sollte Bäume pflanzen.",
        "a": "Bäume kühlen die Straßen.",
        "b": "Die Sommer werden heißer.",
        "c": "Der Platz dafür ist da.",
        "d": "Bäume halten Regen zurück.",
        "e": "Der Kanal läuft bei Regen über.",
    }
    document = Document.of(
        map=MapInfo(thesis="t", language="de"),
        statements={key: Statement(text=text) for key, text in texts.items()},
        inferences={"i": step("support", "t", "a", "b", "c"), "j": step("support", "a", "d", "e")},
    )
    text = paragraphs(document, "Die tragenden Gründe")[0]
    assert (
        "Dies gehört mit zwei weiteren Punkten zusammen: Die Sommer werden heißer; und der Platz dafür ist da." in text
    )
    essay = paragraphs(document, "Argumente", form="essay")[0]
    assert "Der Hauptpunkt liegt nahe, denn Bäume halten Regen zurück, und der Kanal läuft bei Regen über." in essay


def test_a_claim_with_nothing_said_for_it_or_against_it_is_called_bare():
    document = Document.of(map=market_hall().map, statements={"t": Statement(text="It should.")})
    assert paragraphs(document, "Bottom line")[1].startswith("So far it is a bare claim")
    assert "I conclude" not in paragraphs(document, "Conclusion", form="essay")[0]


def test_an_essay_does_not_argue_for_a_thesis_that_does_not_stand():
    full = buses()
    document = Document.of(
        map=full.map,
        statements=full.statements,
        inferences={key: record for key, record in full.inferences.items() if key != "i3"},
    )
    text = briefing(document, ExportOptions(form="essay"))
    assert "I examine the claim that the city should run night buses" in text
    assert "I argue" not in text
    assert "I conclude" not in text


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("path", sample_maps(), ids=lambda path: path.stem)
def test_no_statement_is_told_at_length_more_than_twice(path, form):
    document = read_file(path).document
    text = re.sub(r"\[\^\d+\]", "", briefing(document, ExportOptions(form=form)).split("\n[^1]:")[0]).lower()
    told = text.split("---\n", 2)[2].split("## what this takes for granted")[0]
    for key, statement in document.statements.items():
        if key != document.map.thesis:
            words = " ".join(statement.text.split()).rstrip(".").lower()
            assert told.count(words) <= 2 + told.count(f"{words} (as noted above)"), statement.text


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("path", sample_maps(), ids=lambda path: path.stem)
def test_no_connective_opens_two_sentences_in_a_row(path, language):
    document = read_file(path).document
    for form in FORMS[:3]:
        text = re.sub(r"\[\^\d+\]", "", briefing(document, ExportOptions(form=form, language=language)))
        for paragraph in text.split("\n\n"):
            openings = re.findall(r"(?:^|[.?!] )(?:([A-ZÄÖÜ]\w+),? )", paragraph)
            said = [word if word in _CONNECTIVES else "" for word in openings]
            pairs = pairwise(said)
            assert all(not one or one != other for one, other in pairs), paragraph


def test_a_thesis_without_objections_whose_reasons_are_questioned_is_not_called_unopposed():
    full = market_hall()
    kept = {key: record for key, record in full.inferences.items() if key not in ("j2", "j3", "j4")}
    document = Document.of(map=full.map, statements=full.statements, inferences=kept)
    verdict = paragraphs(document, "Bottom line")[1]
    assert "Nobody has objected to it directly, but there are objections to its reasons." in verdict
