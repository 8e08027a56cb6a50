"""S18: the thesis is used on the way to something."""

from collections.abc import Iterable, Iterator

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Report
from argmap.checks.fixes import without
from argmap.model import short_name
from argmap.tongue import say


def thesis_as_premise(facts: Facts, ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each step that has the thesis as a premise."""
    document, thesis = facts.document, facts.document.thesis
    if thesis is None:
        return
    uses = frozenset(document.uses(thesis))
    for key in ids:
        if key in uses:
            message = say(
                "The thesis {thesis} is also used as a premise on the way.", thesis=short_name(document, thesis)
            )
            yield Report((key,), message, (without(document, key, [thesis], "Drop the premise"),))


CHECK = Check(
    code="S18",
    name="thesis used as premise",
    severity="warning",
    summary="The end point is also used on the way.",
    help=(
        "The thesis is what has to be shown, so it should not be needed on the way. Example: a map for “The law should"
        " be repealed” that says somewhere “since the law should be repealed, the minister should go”. That belongs in"
        " another map, or the thesis is not the end of this one."
    ),
    on="inferences",
    reads=frozenset({"structure", "thesis", "text"}),
    find=thesis_as_premise,
)
