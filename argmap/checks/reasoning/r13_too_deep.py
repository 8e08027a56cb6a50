"""R13: a line of reasoning is very long."""

from collections.abc import Iterable, Iterator

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Report
from argmap.checks.ways import distance
from argmap.model import sentence_name
from argmap.tongue import say

_MOST = 8


def too_deep(facts: Facts, ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each claim from which the longest way to the thesis is one step longer than eight."""
    document = facts.document
    for key in ids:
        if distance(facts.place(key)) == _MOST + 1:
            yield Report(
                (key,),
                say(
                    "{name} is {count} steps away from the thesis.", name=sentence_name(document, key), count=_MOST + 1
                ),
            )


CHECK = Check(
    code="R13",
    name="too deep",
    severity="hint",
    summary="Few readers follow this far.",
    help=(
        "A line of nine reasons, each for the next, is hard to keep in mind and weak at its far end. Example: from"
        " “The price of tin rose” by nine steps to “We should move to Spain”. Leave out what goes without saying,"
        " or make a map of its own for the far end."
    ),
    on="statements",
    reads=frozenset({"structure", "way", "text"}),
    find=too_deep,
    place=lambda place: distance(place) == _MOST + 1,
)
