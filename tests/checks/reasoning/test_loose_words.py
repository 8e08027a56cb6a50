"""The words of a reason that do not hold hands, as places in the texts."""

from argmap.checks.reasoning.loose_words import loose_words
from argmap.edits import set_fields
from argmap.model import Document, Inference, MapInfo, Premise, Statement

WHALES = {
    "t": "Whales are warm-blooded animals.",
    "a": "Whales breathe air through a blowhole.",
    "b": "Animals that breathe have lungs.",
}


def reason(texts, kind="support", language="en", premises=("a", "b"), target="t"):
    step = Inference(kind=kind, premises=tuple(Premise(statement=key) for key in premises), target=target)
    return Document.of(
        map=MapInfo(thesis="t", language=language),
        statements={key: Statement(text=text) for key, text in texts.items()},
        inferences={"i": step},
    )


def loose(document):
    texts = document.statements
    return {key: [texts[key].text[a:b] for a, b in ranges] for key, ranges in loose_words(document, "i").items()}


def test_a_term_of_the_conclusion_that_no_premise_has_and_terms_that_come_once_are_loose():
    assert loose(reason(WHALES)) == {"t": ["warm-blooded"], "a": ["air", "blowhole"], "b": ["lungs"]}


def test_forms_of_one_word_hold_hands_and_places_count_code_points():
    texts = {"t": "🐋 Trams pollute little.", "a": "𝒜 tram emits nothing.", "b": "What emits nothing never pollutes."}
    assert loose(reason(texts)) == {}
    texts["t"] = "🐋🐋 Trams pollute, slowly."
    assert loose(reason(texts)) == {"t": ["slowly"]}


def test_short_words_and_the_parts_of_compounds_hold_hands():
    texts = {"t": "Cities should ban cars.", "a": "Car-free centres are quiet.", "b": "A city bans what is not quiet."}
    assert loose(reason(texts)) == {"a": ["centres"]}


def test_a_word_that_comes_twice_in_one_text_only_is_loose_at_both_places():
    texts = {**WHALES, "b": "Animals that breathe have lungs, and lungs need air."}
    assert loose(reason(texts))["b"] == ["lungs", "lungs"]


def test_nothing_where_nothing_ties_or_for_objections_other_languages_and_reasons_for_steps():
    apart = {"t": "The bridge should be closed.", "a": "Rust weakens steel.", "b": "Winter was cold."}
    assert loose(reason(apart)) == {}
    assert loose(reason(WHALES, kind="attack")) == {}
    assert loose(reason(WHALES, language="fr")) == {}
    assert loose(reason(WHALES, target="gone")) == {}
    assert loose(reason(WHALES, premises=("a", "gone"))) == {}
    assert loose(reason(WHALES, premises=())) == {}


def test_the_words_of_the_pattern_that_a_reason_follows_are_not_loose():
    texts = {
        "t": "Trams are safe.",
        "a": "Dr Bell has stated that trams are safe.",
        "b": "Dr Bell has expertise in trams.",
    }
    document = reason(texts)
    assert loose(document) == {"a": ["stated"], "b": ["expertise"]}
    assert loose(document.apply(set_fields(document, "inferences", "i", scheme="expert_opinion"))) == {}


def test_nothing_is_loose_while_a_slot_waits_for_words_that_may_tie_it():
    assert loose(reason({**WHALES, "b": "{What links breathing to warm blood.}"})) == {}
