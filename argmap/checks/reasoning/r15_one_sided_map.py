"""R15: nothing in the case speaks against the thesis."""

from collections.abc import Iterable, Iterator
from itertools import compress

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Report
from argmap.checks.fixes import objection
from argmap.model import short_name
from argmap.tongue import say


def one_sided(facts: Facts, _ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report when there are reasons for the thesis but no objection on any way to it."""
    document, thesis = facts.document, facts.document.thesis
    if thesis is None or not document.inferences_on(thesis):
        return
    if not any(compress(facts.places, facts.graph.attacks)):
        fix = objection(thesis, "Add what an opponent would say")
        yield Report(
            (thesis,),
            say("Nothing speaks against {thesis} or its reasons.", thesis=short_name(document, thesis)),
            (fix,),
        )


CHECK = Check(
    code="R15",
    name="one-sided map",
    severity="hint",
    summary="What would an opponent say?",
    help=(
        "A case that names no objection convinces only those who agree already. Example: six reasons to move the"
        " office, and not a word about those who would have to travel longer. Add the strongest objection that you"
        " know, and answer it."
    ),
    on="map",
    reads=frozenset({"structure", "thesis", "way", "text"}),
    find=one_sided,
)
