"""T04: a topic stands where a claim should."""

from collections.abc import Iterable, Iterator

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Report
from argmap.checks.wording.reading import readings
from argmap.checks.wording.sentences import finite_place, words_in
from argmap.checks.wording.words import row
from argmap.model import sentence_name
from argmap.tongue import say

_LONGEST = 9


def no_sentence(facts: Facts, ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each short text without any word that may be a finite verb.

    In a long one there will be a verb that no list knows.
    """
    document = facts.document
    for key, reading in readings(facts, ids):
        words = reading.words
        if not 1 < len(words) <= _LONGEST or not row(reading.language, "auxiliaries").isdisjoint(reading.words):
            continue
        # Formulas, and texts cut by a colon or quotation, have a grammar of their own.
        if not words[0].isalpha() or any(mark in reading.text for mark in '=<>:"“„{'):
            continue
        if words[0] in row(reading.language, "imperatives") | row(reading.language, "questions"):
            continue
        if all(len(word) == 1 for word in words):
            continue
        if finite_place(words_in(reading.text), reading.language) is None:
            message = say("{name} names a topic: what do you claim about it?", name=sentence_name(document, key))
            yield Report((key,), message)


CHECK = Check(
    code="T04",
    name="not a sentence",
    severity="hint",
    summary="A topic, not a claim.",
    help=(
        "Only a whole sentence can be true or false. Example: “Rising rents in the city” – what about them? “Rents in"
        " the city rise faster than wages” can be supported and attacked. Looks for a verb; understands English and"
        " German."
    ),
    on="statements",
    reads=frozenset({"text"}),
    find=no_sentence,
    languages=frozenset({"en", "de"}),
)
