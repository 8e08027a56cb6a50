"""S17: the map ends in several claims."""

from collections.abc import Iterable, Iterator

from argmap.checks.facts import STRUCTURE, Facts
from argmap.checks.finding import Check, Report
from argmap.model import short_name


def several_theses(facts: Facts, _ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report when the part of the thesis has further claims that lead nowhere; other parts are S14's."""
    document = facts.document
    thesis = document.thesis
    if thesis is None:
        return
    roots = facts.once("S17", STRUCTURE, lambda: _roots(facts, thesis))
    if len(roots) > 1:
        names = " and ".join(short_name(document, key, 30) for key in roots[:2])
        rest = f" and {len(roots) - 2} more" if len(roots) > 2 else ""
        yield Report(tuple(roots), f"The map ends in several claims: {names}{rest}; which one is it about?")


def _roots(facts: Facts, thesis: str) -> list[str]:
    """Return the claims that have reasons or objections but lead nowhere, in the part of the thesis."""
    uses, on = facts.document.uses, facts.document.inferences_on
    leaders, number = facts.leaders, facts.number
    here = leaders[number[thesis]]
    found = (key for key in facts.document.statements if not uses(key) and on(key))
    return sorted(key for key in found if leaders[number[key]] == here)


CHECK = Check(
    code="S17",
    name="several theses",
    severity="warning",
    summary="Several end points: which one matters?",
    help=(
        "More than one claim has reasons but leads to nothing further. Example: one tree of reasons ends in “Build the"
        " tram”, another in “Raise the fares”. Connect the second to the first, or give each a map of its own."
    ),
    on="map",
    reads=frozenset({"structure", "text"}),
    find=several_theses,
)
