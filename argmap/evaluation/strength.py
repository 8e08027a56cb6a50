"""Strength: how heavy is the case? Signed DF-QuAD over the map.

    force(i) = (w + (1 - w) * psum(backings)) * (1 - psum(undercutters)) * product over premises of [strength]+
    strength(s) = psum(forces of supports, credence if positive) - psum(forces of attacks, -credence if negative)

with psum(x, ...) = 1 - (1 - x)...; a rejected statement has -1, a negated premise counts with 1 - [strength]+. Source:
A. Rago, F. Toni, M. Aurisicchio, P. Baroni, "Discontinuity-free decision support with quantitative argumentation
debates" (KR 2016), signed as by E. Shortliffe and B. Buchanan (1975). It is no probability.
"""

from collections.abc import Iterable, Sequence

from argmap.evaluation.graph import Graph
from argmap.evaluation.strong import strong_components

_EXACT = 1e-12
_MOST_ROUNDS = 20_000
_MOST_WORK = 4_000_000
"""Node evaluations in one component after which it is called unsettled."""


def weigh(
    graph: Graph, order: Sequence[Sequence[int]], values: list[float] | None = None
) -> tuple[list[float], set[int]]:
    """Return strength (statements, -1 to 1) or force (inferences, 0 to 1) of each node, and those left unsettled.

    `order` are the strongly connected components, dependencies first. Values that are handed in are filled in; those
    of nodes that are not in `order` stay as they are.
    """
    values = [0.0] * len(graph.ids) if values is None else values
    unsettled: set[int] = set()
    statements, supports, attacks = graph.statements, graph.supports, graph.attacks
    rejected, own, premises, weights = graph.rejected, graph.credence, graph.premises, graph.weight
    for component in order:
        if len(component) > 1:
            if not _settle(graph, component, values):
                unsettled.update(component)
            continue
        node = component[0]
        if rejected[node]:
            values[node] = -1.0 if node < statements else 0.0
        elif node < statements:
            credence = own[node]
            lacking, spared = (1.0 - credence, 1.0) if credence > 0.0 else (1.0, 1.0 + credence)
            for step in supports[node]:
                lacking *= 1.0 - values[step]
            for step in attacks[node]:
                spared *= 1.0 - values[step]
            values[node] = spared - lacking
        else:
            force = weights[node]
            if force < 1.0 and supports[node]:
                lacking = 1.0 - force
                for step in supports[node]:
                    lacking *= 1.0 - values[step]
                force = 1.0 - lacking
            for step in attacks[node]:
                force *= 1.0 - values[step]
            for premise, negated in premises[node]:
                held = values[premise]
                if negated:
                    force *= 1.0 - held if held > 0.0 else 1.0
                else:
                    force *= held if held > 0.0 else 0.0
            values[node] = force
    return values, unsettled


def probabilistic_sum(values: Iterable[float]) -> float:
    """Return 1 - (1 - x)(1 - y)...: what several independent forces come to together."""
    rest = 1.0
    for value in values:
        rest *= 1.0 - value
    return 1.0 - rest


def _settle(graph: Graph, component: Sequence[int], values: list[float]) -> bool:
    """Find the values of a component with cycles; return whether they settled.

    What does harm inside the component (attacks, negated premises) is held fixed while the least values that follow
    are found; then it is moved, all at once and damped, towards what those values say, until nothing moves any more.
    """
    inside = set(component)
    loops = _support_loops(graph, component, inside)
    harmful = {step for node in component for step in graph.attacks[node] if step in inside}
    harmful |= {p for node in component for p, negated in graph.premises[node] if negated and p in inside}
    fixed = dict.fromkeys(sorted(harmful), 0.0)
    damping, last, work = 0.5, float("inf"), 0
    for _ in range(_MOST_ROUNDS):
        work += _least_values(graph, component, loops, fixed, values)
        moves = {node: max(0.0, values[node]) - held for node, held in fixed.items()}
        largest = max(map(abs, moves.values()), default=0.0)
        if largest < _EXACT:
            return True
        if work > _MOST_WORK:
            return False
        if largest > last:
            damping /= 2
        last = largest
        for node, move in moves.items():
            fixed[node] += damping * move
    return False


def _least_values(
    graph: Graph, component: Sequence[int], loops: dict[int, int], fixed: dict[int, float], values: list[float]
) -> int:
    """Set the least values from 0 up for which all rules hold, harm inside the component being fixed."""
    for node in component:
        values[node] = -1.0 if graph.rejected[node] else 0.0
    work = 0
    for _ in range(_MOST_ROUNDS):
        largest = 0.0
        for node in component:
            value = _value_in_loop(graph, node, loops, fixed, values)
            largest = max(largest, abs(value - values[node]))
            values[node] = value
        work += len(component)
        if largest < _EXACT / 10 or work > _MOST_WORK:
            break
    return work


def _value_in_loop(
    graph: Graph, node: int, loops: dict[int, int], fixed: dict[int, float], values: Sequence[float]
) -> float:
    """Return a node's value; of the supports that come round in a loop only the best counts, by max with the rest."""
    if graph.rejected[node]:
        return -1.0 if node < graph.statements else 0.0
    round_trip = [s for s in graph.supports[node] if node in loops and loops.get(s) == loops[node]]
    rest = [values[step] for step in graph.supports[node] if step not in round_trip]
    best = max((values[step] for step in round_trip), default=0.0)
    harm = [fixed.get(step, values[step]) for step in graph.attacks[node]]
    if node < graph.statements:
        credence = graph.credence[node]
        favour = max(probabilistic_sum([*rest, max(0.0, credence)]), best)
        return favour - probabilistic_sum([*harm, max(0.0, -credence)])
    weight = graph.weight[node]
    force = weight + (1.0 - weight) * max(probabilistic_sum(rest), best)
    force *= 1.0 - probabilistic_sum(harm)
    for premise, negated in graph.premises[node]:
        if negated:
            force *= 1.0 - fixed.get(premise, max(0.0, values[premise]))
        else:
            force *= max(0.0, values[premise])
    return force


def _support_loops(graph: Graph, component: Sequence[int], inside: set[int]) -> dict[int, int]:
    """Return, for nodes that lie on a cycle of support alone, the number of that cycle's component."""
    below = {
        node: [p for p, negated in graph.premises[node] if p in inside and not negated]
        + [step for step in graph.supports[node] if step in inside]
        for node in component
    }
    found: dict[int, int] = {}
    for number, members in enumerate(strong_components(below)):
        if len(members) > 1 or members[0] in below[members[0]]:
            found.update(dict.fromkeys(members, number))
    return found
