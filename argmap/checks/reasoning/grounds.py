"""What reasons rest on in the end, followed from edit to edit; for R19.

Only by way of a claim that is used more than once can two reasons come to rest on the same ground: what lies below such
claims by way of support is passed up, dependencies first; in a circle all rest on what any of them does.
"""

from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from argmap.checks.facts import Facts
from argmap.checks.reasoning.reach import above, below
from argmap.evaluation.graph import Graph


class Resting(NamedTuple):
    """What the nodes of a graph rest on."""

    graph: Graph
    lower: Collection[int]
    """What lies below claims that are used more than once, by way of support, these included."""

    known: dict[int, frozenset[str]]
    """Of each node the given claims without reasons that it rests on, of those in `lower`; without entry: none."""

    anew: Collection[int]
    """The nodes that this was computed of; all others have what they had in the graph before, if there is one."""

    before: Graph | None
    """The graph from whose nodes this was followed; None: it was computed of all."""


def resting(facts: Facts, earlier: Resting | None) -> Resting:
    """Return what all rests on, from what it rested on in the document before, where that is known."""
    graph, growth = facts.graph, facts.growth
    if earlier is not None and earlier.graph is graph:
        return earlier._replace(anew=())
    if earlier is not None and growth is not None and growth.before is earlier.graph:
        return _after(earlier, graph, facts.order, growth.changed)
    lower = below(graph, (node for node, uses in enumerate(graph.users) if len(uses) > 1))
    known: dict[int, frozenset[str]] = {}
    anew = _pass_up(graph, facts.order, [node for node in lower if _is_ground(graph, node)], lower, known)
    return Resting(graph, lower, known, anew, None)


def _after(earlier: Resting, graph: Graph, order: Sequence[Sequence[int]], changed: Collection[str]) -> Resting:
    hung, aimed_at = _touched(earlier.graph, graph, changed)
    region = below(graph, hung)
    lower = {*earlier.lower} - region
    lower |= below(graph, [node for node in region if len(graph.users[node]) > 1 or _hangs_in(graph, node, lower)])
    moved = {node for node in region if (node in lower) != (node in earlier.lower)}
    known = {**earlier.known}
    anew = _pass_up(graph, order, hung | aimed_at | moved, lower, known)
    return Resting(graph, lower, known, anew, earlier.graph)


def _touched(before: Graph, after: Graph, changed: Collection[str]) -> tuple[set[int], set[int]]:
    """Return the nodes that changed or are premises of such, and those that these are or were aimed at."""
    hung, aimed_at = set[int](), set[int]()
    for graph in (before, after):
        for node in (graph.number[key] for key in changed if key in graph.number):
            hung.add(node)
            if graph.step[node]:
                hung.update(premise for premise, _ in graph.premises[node])
                aimed_at.update(graph.users[node])
    return hung, aimed_at


def _hangs_in(graph: Graph, node: int, lower: Collection[int]) -> bool:
    """Return whether something among `lower` rests on a node."""
    among = (user for user in graph.users[node] if user in lower)
    return any(node in graph.supports[user] or (node, False) in graph.premises[user] for user in among)


def _is_ground(graph: Graph, node: int) -> bool:
    return not graph.step[node] and graph.given[node] and not graph.supports[node]


def _pass_up(
    graph: Graph,
    order: Sequence[Sequence[int]],
    starts: Iterable[int],
    lower: Collection[int],
    known: dict[int, frozenset[str]],
) -> set[int]:
    """Set what some nodes and all above them rest on; return these."""
    region = above(graph, starts)
    for node in region:
        known.pop(node, None)
    for component in order if region else ():
        if component[0] not in region:
            continue
        together: frozenset[str] = frozenset()
        for node in component:
            if node in lower and _is_ground(graph, node):
                together |= {graph.ids[node]}
            for other in (*[p for p, negated in graph.premises[node] if not negated], *graph.supports[node]):
                grounds = known.get(other)
                if grounds is not None and not grounds <= together:
                    together = grounds | together if together else grounds
        if together:
            known.update(dict.fromkeys(component, together))
    return region
