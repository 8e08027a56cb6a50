"""S15: the thesis is only asserted."""

from collections.abc import Iterable, Iterator

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Report
from argmap.checks.fixes import objection, reason
from argmap.model import short_name
from argmap.tongue import say


def nothing_to_argue(facts: Facts, _ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report when no step is aimed at the thesis."""
    document, thesis = facts.document, facts.document.thesis
    if thesis is not None and not document.inferences_on(thesis):
        fixes = (reason(thesis), objection(thesis, "Add an objection"))
        yield Report(
            (thesis,), say("The thesis {thesis} is only asserted.", thesis=short_name(document, thesis)), fixes
        )


CHECK = Check(
    code="S15",
    name="nothing to argue",
    severity="warning",
    summary="The thesis is only asserted.",
    help=(
        "A map shows why one should believe its thesis, or why not. Example: “We should adopt a dog”, and nothing"
        " below it. Add the first reason, or the first objection."
    ),
    on="map",
    reads=frozenset({"structure", "thesis", "text"}),
    find=nothing_to_argue,
)
