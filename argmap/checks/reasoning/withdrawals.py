"""Which single withdrawals make the thesis fall, all at once; for R18.

Each node gets an integer whose bit j says whether it holds when claim j is no longer taken as given: one pass over the
map answers for all claims. Source: the labelling of `argmap.evaluation.status`, computed bit by bit in parallel.
"""

from collections.abc import Sequence

from argmap.checks.facts import Facts
from argmap.checks.reasoning.reach import above
from argmap.evaluation.footing import footing
from argmap.evaluation.graph import Graph
from argmap.evaluation.status import IN, OUT

Bits = dict[int, int]


def fatal_withdrawals(facts: Facts, thesis: str) -> list[str]:
    """Return the given claims without reasons of whose withdrawal alone the thesis, which stands, falls, by id.

    Only what the verdict rests on can be such a claim, and only what depends on these is looked at.
    """
    graph, marks = facts.graph, facts.marks
    top = facts.number[thesis]
    looped = {node for component in facts.order if len(component) > 1 for node in component}
    leaves = [
        node
        for node in footing(graph, marks, looped, top)
        if node < graph.statements and node != top and graph.given[node] and not graph.supports[node]
    ]
    if not leaves:
        return []
    everything = (1 << len(leaves)) - 1
    certain: Bits = {}
    possible: Bits = {}
    region = above(graph, leaves)
    for node in {other for user in region for other in graph.inputs(user)} - region:
        certain[node] = everything if marks[node] == IN else 0
        possible[node] = everything if marks[node] != OUT else 0
    given = {node: everything for node in region if graph.given[node]}
    for number, leaf in enumerate(leaves):
        given[leaf] ^= 1 << number
    for component in facts.order:
        if component[0] in region:
            _settle(graph, component, given, certain, possible, everything)
    return sorted(graph.ids[leaf] for number, leaf in enumerate(leaves) if not certain[top] >> number & 1)


def _settle(
    graph: Graph,
    component: Sequence[int],
    given: dict[int, int],
    certain: Bits,
    possible: Bits,
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
    outside: Bits,
    harm: Bits,
    everything: int,
) -> Bits:
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
