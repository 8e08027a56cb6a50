"""A sentence goes on in small letters only when that is surely right."""

import pytest

from argmap.model.casing import Casing


@pytest.mark.parametrize(
    ("sentence", "inside"),
    [
        ("The count was low.", "the count was low."),
        ("In a poll of 2022, most agreed.", "in a poll of 2022, most agreed."),
        ("Pupils sleep longer.", "pupils sleep longer."),
        ("High-school pupils sleep longer.", "high-school pupils sleep longer."),
        ("Treating a policy so is rare.", "treating a policy so is rare."),
        ("49 percent agreed.", "49 percent agreed."),
    ],
)
def test_common_words_are_written_small(sentence, inside):
    assert Casing("en", [sentence]).lowered(sentence) == inside


@pytest.mark.parametrize(
    "sentence",
    [
        "Peter Smith said so.",
        "NATO grew.",
        "McDonald's left.",
        "I saw it.",
        "President Lincoln spoke.",
        "The Hague is a city.",
    ],
)
def test_names_keep_their_capital(sentence):
    assert Casing("en", [sentence]).lowered(sentence) == sentence


def test_a_word_that_is_a_name_elsewhere_in_the_map_keeps_its_capital():
    texts = ["Turkey joined.", "They asked Turkey to join."]
    assert Casing("en", texts).lowered("Turkey joined.") == "Turkey joined."
    assert Casing("en", texts).lowered("Turkey's army grew.") == "Turkey's army grew."
    assert Casing("en", [], ["Dmitry Peskov"]).lowered("Peskov said so.") == "Peskov said so."


def test_a_word_that_is_small_elsewhere_in_the_map_is_written_small():
    assert Casing("en", ["Now narwhals swim."]).lowered("Narwhals swim.") == "narwhals swim."


def test_what_is_unknown_stands_by_itself():
    assert Casing("en", []).lowered("Sber took chips.") is None
    assert Casing("fr", []).lowered("La ville dort.") is None
    assert Casing("en", []).lowered("«x» y") is None


def test_german_nouns_keep_their_capital_and_articles_do_not():
    assert Casing("de", []).lowered("Die Busse fahren.") == "die Busse fahren."
    assert Casing("de", []).lowered("Busse fahren.") == "Busse fahren."


def test_german_words_that_may_be_adjectives_before_a_noun_stand_by_themselves():
    assert Casing("de", []).lowered("Saubere Luft ist wichtig.") is None
    assert Casing("de", []).lowered("Peter Müller sagt das.") is None
    assert Casing("de", ["Dort ist saubere Luft."]).lowered("Saubere Luft ist wichtig.") == "saubere Luft ist wichtig."
    assert Casing("de", [], ["Peter Müller"]).lowered("Peter Müller sagt das.") == "Peter Müller sagt das."


def test_german_adverbs_are_written_small():
    assert Casing("de", []).lowered("Vielleicht irrt er sich.") == "vielleicht irrt er sich."
    assert Casing("de", []).lowered("Wahrscheinlich irrt er sich.") == "wahrscheinlich irrt er sich."
