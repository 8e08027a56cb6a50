"""R11: a claim that is taken as given counts for and against the thesis."""

from collections.abc import Iterable, Iterator

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Report
from argmap.checks.ways import BOTH, side
from argmap.model import sentence_name
from argmap.tongue import say


def both_sides(facts: Facts, ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each given claim without reasons that ways of both signs join to the thesis."""
    document = facts.document
    for key in ids:
        if side(facts.place(key)) == BOTH and not document.inferences_on(key) and facts.given(key):
            yield Report(
                (key,), say("{name} is counted both for and against the thesis.", name=sentence_name(document, key))
            )


CHECK = Check(
    code="R11",
    name="one premise on both sides",
    severity="warning",
    summary="Evidence counted for and against.",
    help=(
        "What fits both sides does not tell them apart. Example: “He did not answer the phone” as a sign that he"
        " has left and as a sign that he is asleep. Split the claim if its two uses mean different things;"
        " otherwise look for evidence that only one side explains."
    ),
    on="statements",
    reads=frozenset({"structure", "stance", "way", "text"}),
    find=both_sides,
    place=lambda place: side(place) == BOTH,
)
