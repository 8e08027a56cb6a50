"""R18: everything hangs on one claim."""

from collections.abc import Iterable, Iterator

from argmap.checks.facts import VALUES, Facts
from argmap.checks.finding import Check, Report
from argmap.checks.fixes import reason
from argmap.checks.reasoning.withdrawals import fatal_withdrawals
from argmap.model import short_name


def single_failure(facts: Facts, _ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each given claim without reasons whose withdrawal alone makes the thesis fall."""
    document, thesis = facts.document, facts.document.thesis
    if thesis is None or not facts.stands(thesis):
        return
    for key in facts.once("R18", VALUES, lambda: fatal_withdrawals(facts, thesis)):
        message = f"Everything hangs on {short_name(document, key)}: without it the thesis falls."
        yield Report((key,), message, (reason(thesis, "Add an independent reason for the thesis"),))


CHECK = Check(
    code="R18",
    name="single point of failure",
    severity="warning",
    summary="Everything hangs on this one claim.",
    help=(
        "If this one claim goes, the thesis goes. Example: the whole case for the new line rests on one count of"
        " passengers. That may be as it is; then say so, and look at that claim twice. Better: find a second"
        " reason that does not need it."
    ),
    on="map",
    reads=frozenset({"structure", "stance", "status", "text"}),
    find=single_failure,
)
