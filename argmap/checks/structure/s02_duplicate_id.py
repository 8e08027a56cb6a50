"""S02: two records share one id."""

from collections.abc import Iterable, Iterator
from itertools import combinations

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Fix, Report
from argmap.edits.draft import Draft
from argmap.model import Change, Document
from argmap.tongue import say


def duplicate(facts: Facts, _ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each id that two collections share."""
    tables = facts.document.tables
    shared = {
        key
        for one, other in combinations(("statements", "inferences", "sources", "quotes", "groups"), 2)
        for key in tables[one].keys() & tables[other].keys()
    }
    for key in sorted(shared):
        fixes = tuple(
            Fix("Give the step another id", lambda d, key=key: _renumber(d, key))  # type: ignore[misc]
            for _ in range(key in tables["inferences"] and key in tables["statements"])
        )
        yield Report(
            (key,), say("Two boxes or records share the id “{name}”, so links to it are ambiguous.", name=key), fixes
        )


def _renumber(document: Document, key: str) -> Change:
    """Move the step to a new id; what is aimed at the id is meant for the claim."""
    draft = Draft(document)
    draft.add("inferences", document.inferences[key])
    draft.remove("inferences", key)
    return draft.change("Give the step another id")


CHECK = Check(
    code="S02",
    name="duplicate id",
    severity="error",
    summary="Two boxes share one id; links are ambiguous.",
    help=(
        "Every record has an id of its own. When a claim and a step share one, nobody can say which of them an"
        " objection to it means. This happens when files are put together by hand. Example: the claim “Trams are"
        " quiet” and a reason both called “a1”."
    ),
    on="map",
    reads=frozenset({"structure", "sources"}),
    find=duplicate,
)
