"""R21: nothing decides about the thesis."""

from collections.abc import Iterable, Iterator

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Report
from argmap.model import short_name
from argmap.tongue import say


def unresolved(facts: Facts, _ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report when the thesis is undecided."""
    document, thesis = facts.document, facts.document.thesis
    if thesis is not None and facts.labels.get(thesis) == "undecided":
        message = say(
            "Nothing decides about {thesis}: claims below it exclude each other.", thesis=short_name(document, thesis)
        )
        yield Report((thesis,), message)


CHECK = Check(
    code="R21",
    name="unresolved thesis",
    severity="hint",
    summary="Nothing decides between the rival claims.",
    help=(
        "Below the thesis two claims speak against each other, and the map does not say which is right. Example:"
        " two witnesses who contradict each other. Add what speaks for one of them only, or leave it open on"
        " purpose and say so."
    ),
    on="map",
    reads=frozenset({"structure", "stance", "status", "thesis", "text"}),
    find=unresolved,
)
