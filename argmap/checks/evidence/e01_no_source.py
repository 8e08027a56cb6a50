"""E01: evidence comes from nowhere."""

from collections.abc import Iterable, Iterator

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Report
from argmap.checks.fixes import adding_source, setting
from argmap.model import sentence_name
from argmap.tongue import say


def no_source(facts: Facts, ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each claim that is marked as evidence and has no quote."""
    document = facts.document
    for key in ids:
        if document.statements[key].kind == "evidence" and not document.quotes_of(key):
            fixes = (
                adding_source(key),
                setting("Mark it as an assumption", "statements", key, kind="assumption"),
                setting("Mark it as a plain claim", "statements", key, kind="claim"),
            )
            yield Report(
                (key,), say("{name} is marked as evidence and has no source.", name=sentence_name(document, key)), fixes
            )


CHECK = Check(
    code="E01",
    name="evidence without source",
    severity="error",
    summary="Evidence must come from somewhere.",
    help=(
        "What one calls evidence others must be able to look up. Example: “412 people use the last train each night” –"
        " who counted, and when? Name the source, or say that it is an assumption."
    ),
    on="statements",
    reads=frozenset({"sources", "stance", "text"}),
    find=no_source,
)
