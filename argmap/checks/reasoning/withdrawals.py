"""Which single withdrawals make the thesis fall, all at once; for R18.

Each node gets an integer whose bit j says whether it holds when claim j is no longer taken as given: one pass over the
map answers for all claims. Source: the labelling of `argmap.evaluation.status`, computed bit by bit in parallel.
"""

from collections.abc import Sequence

from argmap.checks.facts import Facts
from argmap.evaluation.graph import Graph


def fatal_withdrawals(facts: Facts, thesis: str) -> list[str]:
    """Return the given claims without reasons of whose withdrawal alone the thesis falls, by id."""
    graph = facts.graph
    top = facts.number[thesis]
    cone = _cone(graph, top)
    leaves = [n for n in cone if n < graph.statements and n != top and graph.given[n] and not graph.supports[n]]
    everything = (1 << len(leaves)) - 1
    given = {node: everything for node in cone if graph.given[node]}
    for number, leaf in enumerate(leaves):
        given[leaf] ^= 1 << number
    certain: dict[int, int] = {}
    possible: dict[int, int] = {}
    for component in facts.order:
        if component[0] in cone:
            _settle(graph, component, given, certain, possible, everything)
    return sorted(graph.ids[leaf] for number, leaf in enumerate(leaves) if not certain[top] >> number & 1)


def _cone(graph: Graph, top: int) -> dict[int, None]:
    seen = {top: None}
    stack = [top]
    while stack:
        for other in graph.inputs(stack.pop()):
            if other not in seen:
                seen[other] = None
                stack.append(other)
    return seen


def _settle(
    graph: Graph,
    component: Sequence[int],
    given: dict[int, int],
    certain: dict[int, int],
    possible: dict[int, int],
    everything: int,
) -> None:
    """Find in which cases the nodes of a component hold for certain and possibly, by the alternating fixpoint."""
    node = component[0]
    if len(component) == 1 and node not in graph.inputs(node):
        possible.update(_least(graph, component, given, possible, certain, everything))
        same = all(certain[other] is possible[other] for other in graph.inputs(node))
        certain[node] = possible[node] if same else _least(graph, component, given, certain, possible, everything)[node]
        return
    certain.update(dict.fromkeys(component, 0))
    while True:
        possible.update(_least(graph, component, given, possible, certain, everything))
        more = _least(graph, component, given, certain, possible, everything)
        if all(more[node] == certain[node] for node in component):
            return
        certain.update(more)


def _least(
    graph: Graph,
    component: Sequence[int],
    given: dict[int, int],
    outside: dict[int, int],
    harm: dict[int, int],
    everything: int,
) -> dict[int, int]:
    """Return the least values that follow when what does harm holds as in `harm`, and what lies outside is settled."""
    found = dict.fromkeys(component, 0)
    moved = True
    while moved:
        moved = False
        for node in component:
            value = 0 if graph.rejected[node] else everything
            if node < graph.statements:
                reasons = given.get(node, 0)
                for step in graph.supports[node]:
                    reasons |= found[step] if step in found else outside[step]
                value &= reasons
            for premise, negated in graph.premises[node]:
                if negated:
                    value &= everything ^ harm[premise]
                else:
                    value &= found[premise] if premise in found else outside[premise]
            for step in graph.attacks[node]:
                value &= everything ^ harm[step]
            if value != found[node]:
                found[node] = value
                moved = len(component) > 1 or node in graph.inputs(node)
    return found
