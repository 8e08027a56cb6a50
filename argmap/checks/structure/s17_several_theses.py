"""S17: the map ends in several claims."""

from collections.abc import Iterable, Iterator

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Fix, Report
from argmap.edits import attach, descendants
from argmap.model import Change, Document, short_name
from argmap.tongue import listed, say, say_counted


def several_theses(facts: Facts, _ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report when the part of the thesis has further claims that lead nowhere; other parts are S14's."""
    document = facts.document
    thesis = document.thesis
    if thesis is None:
        return
    roots = facts.ends
    if len(roots) > 1:
        names = [short_name(document, key, 30) for key in roots[:2]]
        if len(roots) > 2:
            names.append(say_counted("one more", "{count} more", len(roots) - 2))
        message = say("The map ends in several claims: {names}; which one is it about?", names=listed(names))
        yield Report(tuple(roots), message, _connecting(document, thesis, roots))


def _connecting(document: Document, thesis: str, roots: list[str]) -> tuple[Fix, ...]:
    """Return the fix that makes the other claims reasons for the thesis; none when it lies below one of them."""
    others = [key for key in roots if key != thesis]
    if thesis in descendants(document, others):
        return ()
    return (Fix("Make the others reasons for the thesis", lambda d: _attached(d, thesis, others)),)


def _attached(document: Document, thesis: str, claims: list[str]) -> Change:
    current = document
    for claim in claims:
        current = current.apply(attach(current, claim, "support", thesis))
    return Change.between(document, current, "Connect to the thesis")


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
    reads=frozenset({"structure", "thesis", "text"}),
    find=several_theses,
)
