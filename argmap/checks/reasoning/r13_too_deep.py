"""R13: a line of reasoning is very long."""

from collections.abc import Iterable, Iterator

from argmap.checks.facts import VALUES, Facts
from argmap.checks.finding import Check, Report
from argmap.model import sentence_name

_MOST = 8


def too_deep(facts: Facts, _ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each claim from which the longest way to the thesis is one step longer than eight.

    Steps within a loop count as one place, so that every way ends.
    """
    document, thesis = facts.document, facts.document.thesis
    if thesis is None:
        return
    for key in facts.once("R13", VALUES, lambda: _first_too_deep(facts, thesis)):
        yield Report((key,), f"{sentence_name(document, key)} is {_MOST + 1} steps away from the thesis.")


def _first_too_deep(facts: Facts, thesis: str) -> list[str]:
    graph = facts.graph
    depth = {facts.number[thesis]: 0}
    for component in reversed(facts.order):
        here = max((depth[node] for node in component if node in depth), default=None)
        if here is None:
            continue
        depth.update(dict.fromkeys(component, here))
        inside = component if len(component) == 1 else frozenset(component)
        for node in component:
            below = here + int(node >= graph.statements)
            for other in graph.inputs(node):
                if other not in inside and depth.get(other, -1) < below:
                    depth[other] = below
    return [graph.ids[node] for node, steps in depth.items() if steps == _MOST + 1 and node < graph.statements]


CHECK = Check(
    code="R13",
    name="too deep",
    severity="hint",
    summary="Few readers follow this far.",
    help=(
        "A line of nine reasons, each for the next, is hard to keep in mind and weak at its far end. Example: from"
        " “The price of tin rose” by nine steps to “We should move to Spain”. Leave out what goes without saying,"
        " or make a map of its own for the far end."
    ),
    on="map",
    reads=frozenset({"structure", "text"}),
    find=too_deep,
)
