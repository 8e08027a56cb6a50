"""Why, the exchange and what would change the verdict are said in the language of the person."""

from argmap.evaluation import evaluate
from argmap.evaluation.exchange import exchange
from argmap.evaluation.flip_words import flip_sentences
from argmap.evaluation.flips import flips
from argmap.evaluation.why import why
from argmap.tongue import speaking
from tests.checks.maps import drawn

MAP = """
[t] Trams suit the city.
  because [q] Trams are quiet.
  but [d] Trams are dear.
    however [r] The region pays for them.
"""


def test_why_a_claim_stands_or_falls_is_said_in_german():
    document = drawn(MAP)
    with speaking("de"):
        evaluation = evaluate(document)
        assert why(document, evaluation, "t") == (
            "Es ruht auf „Trams are quiet“."
            " Der Einwand „Trams are dear“ ist durch „The region pays for them“ beantwortet."
        )
        assert why(document, evaluation, "d") == "Auf den Einwand „The region pays for them“ gibt es keine Antwort."
        assert why(document, evaluation, "q") == "Es gilt als gegeben."


def test_what_would_change_the_verdict_is_said_in_german():
    document = drawn(MAP)
    with speaking("de"):
        assert flip_sentences(document, flips(document)) == [
            "Es fiele, wenn „Trams are quiet“ oder „The region pays for them“ falsch wäre."
        ]


def test_the_exchange_is_held_in_german():
    document = drawn(MAP)
    with speaking("de"):
        assert [line.words for line in exchange(document, evaluate(document), "t")] == [
            "Sie sagen: Trams suit the city.",
            "Ihr Grund: Trams are quiet.",
            "Ein Kritiker sagt: Trams are dear.",
            "Sie antworten: The region pays for them.",
            "Also hält es stand.",
        ]
