"""S16: no claim is marked as the thesis."""

from collections.abc import Iterable, Iterator

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Report
from argmap.checks.fixes import thesis
from argmap.model import short_name
from argmap.tongue import say


def no_thesis(facts: Facts, _ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report when no claim is marked as the thesis."""
    document = facts.document
    if document.thesis is None:
        roots = [key for key in document.statements if not document.uses(key)]
        roots.sort(key=lambda key: (not document.inferences_on(key), key))
        fixes = tuple(
            thesis(say("Make {root} the thesis", root=short_name(document, root, 30)), root) for root in roots[:3]
        )
        yield Report((), "No claim is marked as the thesis: what is the map about?", fixes)


CHECK = Check(
    code="S16",
    name="no thesis",
    severity="error",
    summary="Which claim is the map about?",
    help=(
        "Everything in a map is for or against one claim, the thesis. Example: ten boxes about trams and buses, and"
        " nothing says whether the question is to build one or to close one. Mark the claim that the others lead to."
    ),
    on="map",
    reads=frozenset({"structure", "thesis", "text"}),
    find=no_thesis,
)
