"""The words for a strength."""

import pytest

from argmap.evaluation import WEIGHTS, evaluate, strength_word
from tests.checks.maps import drawn


@pytest.mark.parametrize(
    ("strength", "words"),
    [
        (1.0, "strongly for"),
        (0.75, "strongly for"),
        (0.25, "for"),
        (0.125, "weakly for"),
        (0.0, "balanced"),
        (-0.125, "weakly against"),
        (-0.25, "against"),
        (-0.75, "strongly against"),
        (-1.0, "strongly against"),
    ],
)
def test_the_words_say_to_which_side_a_strength_leans_and_how_far(strength, words):
    assert strength_word(strength) == words
    assert words in WEIGHTS


def test_a_reason_of_many_linked_premises_that_nothing_opposes_is_weak_and_not_balanced():
    document = drawn("Ban cars.\n  because Cars harm & Harm is bad & Bans work & Bans are fair & Bans are cheap.")
    assert strength_word(evaluate(document).strength["s1"]) == "weakly for"


def test_a_reason_and_an_objection_of_the_same_weight_are_balanced():
    document = drawn("Ban cars.\n  because Cars harm.\n  but Bans cost.")
    assert strength_word(evaluate(document).strength["s1"]) == "balanced"
