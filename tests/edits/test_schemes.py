"""Schemes as edits: chosen for a step, questioned, suggested by its words; and the premise left unsaid."""

import re

import pytest

from argmap.checks import findings
from argmap.edits import EditError, set_fields
from argmap.edits.clauses import clause, within
from argmap.edits.scheme_bridge import add_bridge, if_then
from argmap.edits.scheme_choice import choose_scheme
from argmap.edits.scheme_questions import mark_question, question_in_step, raise_question
from argmap.edits.scheme_words import suggest_schemes
from argmap.edits.schemes import schemes
from argmap.model import Document, Inference, MapInfo, Premise, Statement
from argmap.model.casing import Casing
from argmap.tongue import LANGUAGES, speaking
from tests.checks.maps import drawn

BRIDGE = "[t] The bridge is safe.\n[t] because [p] Dr Bell has stated that the bridge is safe."
FULL = (
    "[t] The bridge is safe.\n[t] because<expert_opinion> [p] Dr Bell has stated that the bridge is safe. {assertion}"
    " & [e] Dr Bell has expertise in the field cables. {source} & [f] It is about cables. {field}"
)


def edited(document, edit, *words):
    return document.apply(edit(document, *words))


def said(document, step="i1"):
    """The texts of a step's premises by slot."""
    return {p.role: document.statements[p.statement].text for p in document.inferences[step].premises}


def added(before, after):
    """The one step that an edit added: its kind, target and text."""
    (key,) = after.inferences.keys() - before.inferences.keys()
    step = after.inferences[key]
    return step.kind, step.target, after.statements[step.premises[0].statement].text


def test_a_chosen_scheme_puts_the_premise_in_its_slot_and_leaves_the_others_to_be_filled_in():
    after = edited(drawn(BRIDGE), choose_scheme, "i1", "expert_opinion")
    assert after.inferences["i1"].scheme == "expert_opinion"
    assert said(after) == {
        "assertion": "Dr Bell has stated that the bridge is safe.",
        "source": "Dr Bell has expertise in the field {the field}.",
        "field": "The claim “the bridge is safe” belongs to the field {the field}.",
    }


@pytest.mark.parametrize("scheme", schemes())
def test_every_scheme_can_be_chosen_and_fills_all_its_slots(scheme):
    before = drawn("[t] Trams suit the city.\n[t] because Trams are quiet.")
    after = edited(before, choose_scheme, "i1", scheme)
    assert set(said(after)) == {slot.name for slot in schemes()[scheme].slots}
    assert not [f for f in findings(after) if f.code == "R17"]
    assert edited(after, choose_scheme, "i1", scheme) == after


def test_premises_beyond_the_slots_keep_their_place_without_one():
    after = edited(drawn("T.\n  because A. & B. & C."), choose_scheme, "i1", "sign")
    assert [p.role for p in after.inferences["i1"].premises].count(None) == 1


def test_a_premise_that_has_a_slot_keeps_it():
    after = edited(drawn("T.\n  because [a] A. {rule} & [b] B."), choose_scheme, "i1", "sign")
    assert {p.statement: p.role for p in after.inferences["i1"].premises} == {"a": "rule", "b": "sign"}


def test_answers_to_questions_of_another_scheme_go():
    before = drawn("T.\n  because<sign> A.\n? i1=sign-q1:answered")
    assert edited(before, choose_scheme, "i1", "sign").inferences["i1"].questions == {"sign-q1": "answered"}
    assert edited(before, choose_scheme, "i1", "analogy").inferences["i1"].questions == {}


@pytest.mark.parametrize(("step", "scheme"), [("i9", "sign"), ("i1", "no such scheme")])
def test_a_scheme_or_step_that_is_not_there_is_one_sentence(step, scheme):
    with pytest.raises(EditError, match="There is no"):
        choose_scheme(drawn(BRIDGE), step, scheme)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_critical_question_has_its_statement(language):
    for scheme in schemes(language).values():
        for question in scheme.questions:
            assert question.text.endswith("?")
            assert question.objection.endswith(".")
            assert "?" not in question.objection


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_question_is_a_whole_sentence_where_nothing_fills_its_blanks(language):
    for scheme in schemes(language).values():
        bare = Document.of(
            statements={"t": Statement(text="")},
            inferences={"i": Inference(kind="support", premises=(), target="t", scheme=scheme.id)},
        )
        bare = bare.apply(set_fields(bare, "map", language=language))
        for question in scheme.questions:
            asked = question_in_step(bare, "i", question.id)
            objection = added(bare, edited(bare, raise_question, "i", question.id))[2]
            assert asked == question.in_words()
            for sentence in (asked, objection):
                assert not re.search(r"[{}…]|  | [.,;?]", sentence), sentence
                assert sentence[0].isupper()


def test_the_schemes_are_the_same_in_each_language():
    english, german = schemes("en"), schemes("de")
    assert list(english) == list(german)
    for one, other in zip(english.values(), german.values(), strict=True):
        assert [slot.name for slot in one.slots] == [slot.name for slot in other.slots]
        assert _blanks(one) == _blanks(other)
        assert one.claim == other.claim
        assert other.clauses >= one.clauses
        for asked, wanted in zip(one.questions, other.questions, strict=True):
            assert (asked.id, asked.attacks, asked.slot) == (wanted.id, wanted.attacks, wanted.slot)
        assert not {one.name, one.example} & {other.name, other.example} - {"Analogy"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_names_of_blanks_are_those_of_the_blanks_that_there_are(language):
    for scheme in schemes(language).values():
        for question in scheme.questions:
            used = set(re.findall(r"\{(\w+)\}", question.text + question.objection))
            assert used <= question.blanks.keys() == _blanks(scheme), question.id
        assert {scheme.claim, *scheme.clauses} - {""} <= _blanks(scheme)


def _blanks(scheme):
    return set(re.findall(r"\{(\w+)\}", " ".join((*(slot.text for slot in scheme.slots), scheme.conclusion))))


def test_schemes_speak_as_the_program_does():
    assert schemes()["analogy"].name == "Analogy"
    with speaking("de"):
        assert schemes()["analogy"].name == "Analogie"


@pytest.mark.parametrize(
    ("question", "target", "text"),
    [
        ("q1", "e", "Dr Bell lacks the qualifications or the track record in cables."),
        ("q3", "p", "The words of Dr Bell do not amount to “the bridge is safe”."),
        ("q4", "i1", "Dr Bell has a stake, a sponsor or a loyalty that bends the opinion."),
        ("q5", "t", "Other qualified experts disagree with “the bridge is safe”."),
    ],
)
def test_a_question_is_raised_as_a_statement_where_it_hits(question, target, text):
    before = drawn(FULL)
    after = edited(before, raise_question, "i1", f"expert_opinion-{question}")
    assert added(before, after) == ("attack", target, text)
    assert after.inferences["i1"].questions == {f"expert_opinion-{question}": "answered"}


def test_a_question_about_a_premise_that_is_not_there_undercuts_the_step():
    before = drawn("T.\n  because<sign> A.")
    assert added(before, edited(before, raise_question, "i1", "sign-q1"))[:2] == ("attack", "i1")


def test_a_question_about_what_an_objection_denies_undercuts_the_objection():
    before = drawn("[t] T.\n[t] but<expert_opinion> A.")
    assert added(before, edited(before, raise_question, "i1", "expert_opinion-q5"))[:2] == ("attack", "i1")


@pytest.mark.parametrize("answer", ["answered", "not_applicable"])
def test_a_question_is_marked_and_opened_again(answer):
    before = drawn("T.\n  because<sign> A.")
    marked = edited(before, mark_question, "i1", "sign-q2", answer)
    assert marked.inferences["i1"].questions == {"sign-q2": answer}
    assert edited(marked, mark_question, "i1", "sign-q2", None) == before


@pytest.mark.parametrize("edit", [raise_question, lambda d, i, q: mark_question(d, i, q, "answered")])
@pytest.mark.parametrize("scheme", ["sign", "my own"])
def test_a_question_that_the_scheme_does_not_have_is_one_sentence(edit, scheme):
    with pytest.raises(EditError):
        edit(drawn(f"T.\n  because<{scheme}> A."), "i1", "analogy-q1")


def test_a_question_is_asked_in_the_words_of_the_step():
    asked = question_in_step(drawn(FULL), "i1", "expert_opinion-q1")
    assert asked == "How good are Dr Bell's qualifications and track record in cables?"


@pytest.mark.parametrize(
    ("premise", "conclusion", "scheme"),
    [
        ("A structural engineer says the cable will hold.", "The cable is safe.", "expert_opinion"),
        ("Two witnesses heard shots.", "Shots were fired.", "witness_testimony"),
        ("Most people believe that the stock is shrinking.", "The stock is shrinking.", "popular_opinion"),
        (
            "Of 1,200 households drawn at random 41 percent heat with gas.",
            "Two in five heat with gas.",
            "sample_to_population",
        ),
        ("The same levy cut litter in the next city.", "The levy will cut litter here.", "analogy"),
        ("Complaints rose after the update.", "The update caused the complaints.", "correlation_to_cause"),
        ("Fresh tracks are a sign of tanks.", "Tanks have moved.", "sign"),
        ("A power cut explains the dark street.", "There was a power cut.", "best_explanation"),
        ("The driver and the valve are ruled out.", "It was the sensor.", "elimination"),
        ("The rule requires visitors to be escorted.", "He must be escorted.", "established_rule"),
        ("The clinic wants to shorten its queues.", "The clinic should book online.", "practical_reasoning"),
        ("The road would destroy the wetland.", "The road should not be built.", "negative_consequences"),
        ("Two years have already been put into the tool; they are gone into it.", "Finish the tool.", "sunk_cost"),
        ("The audit found no second set of books.", "There is no second set of books.", "ignorance"),
        ("The council signed the pledge.", "The council should accept the plan.", "commitment"),
        ("The study was paid for by the maker.", "The study should count for less.", "bias"),
        ("All the parts passed their test.", "The system will pass.", "composition"),
    ],
)
def test_the_words_of_a_step_suggest_its_scheme(premise, conclusion, scheme):
    assert scheme in suggest_schemes(drawn(f"[t] {conclusion}\n[t] because {premise}"), "i1")


def test_most_examples_of_the_schemes_suggest_their_scheme():
    right = [
        scheme.id
        for scheme in schemes().values()
        if scheme.id in suggest_schemes(drawn(f"[t] It is so.\n[t] because {scheme.example}"), "i1")
    ]
    assert len(right) >= 24, right


def test_what_undercuts_a_step_is_not_taken_for_its_scheme():
    undercut = drawn(
        FULL.replace("[p] Dr", "[p] The expert Dr") + "\n  undercut The expert has been paid for the opinion."
    )
    assert "expert_opinion" not in suggest_schemes(undercut, "i2")
    assert "expert_opinion" in suggest_schemes(drawn("[t] Go.\n  because The expert has stated so."), "i1")


@pytest.mark.parametrize("premise", ["Trams are quiet.", "It rains.", "Ann is taller than Ben.", "Gold is heavy."])
def test_words_that_fit_no_scheme_suggest_none(premise):
    assert not suggest_schemes(drawn(f"[t] Close the window.\n[t] because {premise}"), "i1")


@pytest.mark.parametrize(
    ("text", "draft"),
    [
        ("The shop is shut.\n  because It is Sunday.", "If it is Sunday, then the shop is shut."),
        ("Rome fell.\n  because Lead was in the pipes.", "If lead was in the pipes, then Rome fell."),
        ("Pupils rest.\n  because Homework tires.", "If homework tires, then pupils rest."),
        (
            "Ghent thrives.\n  because NATO pays. & Bill left. & Mark Rutte said so.",
            "If NATO pays and Bill left and Mark Rutte said so, then Ghent thrives.",
        ),
        ("Lock up.\n  because Ann left. & The cat is in.", "If Ann left and the cat is in, then Lock up."),
        ("We go.\n  but It rains!", "If it rains, then it is not so that we go."),
        ("We go.\n  because ~It rains.", "If it is not so that it rains, then we go."),
    ],
)
def test_the_missing_premise_is_drafted(text, draft):
    before = drawn(text)
    assert if_then(before, "i1") == draft
    after = edited(before, add_bridge, "i1")
    assert after.statements[after.inferences["i1"].premises[-1].statement].text == draft


@pytest.mark.parametrize("text", ["T.\n  because", "T.\n  because A.\n    undercut B.", "T.\nbecause A."])
def test_a_step_that_leads_from_no_claim_to_a_claim_has_no_missing_premise(text):
    document = drawn(text)
    last = list(document.inferences)[-1]
    with pytest.raises(EditError):
        add_bridge(document, last)


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("The sun sets.", "en", "the sun sets"),
        ("NATO met.", "en", "NATO met"),
        ("Die Sonne sinkt.", "de", "Die Sonne sinkt"),
        ("", "de", ""),
    ],
)
def test_a_sentence_stands_within_another(text, language, words):
    assert clause(text, language, Casing(language, [])) == words


def test_a_claim_that_a_template_leaves_to_be_written_is_not_quoted():
    asked = question_in_step(drawn("[t] {Your claim.}\n[t] because<sign> {The sign.}"), "i1", "sign-q2")
    assert asked == "How often does the sign appear when what it points to is absent?"


def test_an_objection_that_begins_with_the_claim_begins_with_a_capital():
    asked = drawn(BRIDGE.replace("because", "because<expert_opinion>"))
    after = edited(asked, raise_question, "i1", "expert_opinion-q2")
    (key,) = after.statements.keys() - asked.statements.keys()
    assert after.statements[key].text.startswith("“The bridge is safe” is not a question inside the field")


def test_the_first_word_of_a_noun_phrase_is_small_within_a_sentence_unless_it_may_be_a_name():
    german = Casing("de", [])
    assert [within(words, german) for words in ("Der Wächter", "Frau Bell", "")] == ["der Wächter", "Frau Bell", ""]
    assert within("The night guard", Casing("en", [])) == "the night guard"


@pytest.mark.parametrize("text", ["Professor Smith warns of noise.", "According to Dr Bell, trams are quiet."])
def test_what_an_expert_says_is_the_assertion_and_not_the_expertise(text):
    before = drawn(f"[t] Trams suit the city.\n[t] because {text}")
    assert said(edited(before, choose_scheme, "i1", "expert_opinion"))["assertion"] == text


def test_a_drafted_premise_is_marked_as_left_unsaid_and_needs_no_source():
    after = edited(drawn("[t] Trams suit the city.\n[t] because Trams are quiet."), add_bridge, "i1")
    drafted = after.inferences["i1"].premises[-1].statement
    assert after.statements[drafted].implicit
    assert not [finding for finding in findings(after) if finding.code == "R01" and drafted in finding.subjects]


@pytest.mark.parametrize(
    ("language", "thesis", "reason"),
    [
        ("en", "Cities should ban cars.", "Ghent banned cars."),
        ("de", "Städte sollten Autos verbieten.", "Gent hat Autos verboten."),
    ],
)
def test_no_objection_that_a_question_drafts_draws_a_remark_on_its_wording(language, thesis, reason):
    statements = {"t": Statement(text=thesis), "p": Statement(text=reason)}
    drafted = 0
    for scheme in schemes(language).values():
        step = Inference(kind="support", premises=(Premise(statement="p"),), target="t", scheme=scheme.id)
        info = MapInfo(language=language, thesis="t")
        document = Document.of(map=info, statements=statements, inferences={"i": step})
        for question in scheme.questions:
            after = document.apply(raise_question(document, "i", question.id))
            (key,) = after.statements.keys() - statements.keys()
            text = after.statements[key].text
            codes = {f.code for f in findings(after) if key in f.subjects and f.code.startswith("T")} - {"T18"}
            assert codes == set(), f"{question.id}: {text}"
            drafted += 1
    assert drafted == 111
