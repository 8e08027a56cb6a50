"""E12: a source was collected and not used."""

from collections.abc import Iterable, Iterator

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Fix, Report
from argmap.edits import remove_source
from argmap.model import sentence_name
from argmap.tongue import say


def unused(facts: Facts, _ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each source that no claim refers to and that no other source cites."""
    document = facts.document
    cited = {other for key, source in document.sources.items() for other in source.cites if other != key}
    for key in document.sources:
        if key not in cited and not document.quotes_from(key):
            fix = Fix("Remove the source", lambda d, key=key: remove_source(d, key))  # type: ignore[misc]
            yield Report((key,), say("{name} is not used by any claim.", name=sentence_name(document, key)), (fix,))


CHECK = Check(
    code="E12",
    name="unused source",
    severity="hint",
    summary="Collected but not used.",
    help=(
        "A list of sources promises that each of them matters. Example: a report that was read and put aside. Tie it to"
        " the claim that it bears on, or take it off the list."
    ),
    on="map",
    reads=frozenset({"sources", "text"}),
    find=unused,
)
