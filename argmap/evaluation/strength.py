"""Strength: how heavy is the case? Signed DF-QuAD over the map.

    force(i) = (w + (1 - w) * psum(backings)) * (1 - psum(undercutters)) * product over premises of [strength]+
    strength(s) = psum(forces of supports, credence if positive) - psum(forces of attacks, -credence if negative)

with psum(x, ...) = 1 - (1 - x)...; a rejected statement has -1, a negated premise counts with 1 - [strength]+. Source:
A. Rago, F. Toni, M. Aurisicchio, P. Baroni, "Discontinuity-free decision support with quantitative argumentation
debates" (KR 2016), signed as by E. Shortliffe and B. Buchanan (1975). It is no probability.
"""

from collections.abc import Iterable, Sequence

from argmap.evaluation.graph import Graph
from argmap.evaluation.settle import settle


def weigh(
    graph: Graph, order: Sequence[Sequence[int]], values: list[float] | None = None
) -> tuple[list[float], set[int]]:
    """Return strength (statements, -1 to 1) or force (inferences, 0 to 1) of each node, and those left unsettled.

    `order` are the strongly connected components, dependencies first. Values that are handed in are filled in; those
    of nodes that are not in `order` stay as they are.
    """
    values = [0.0] * len(graph.ids) if values is None else values
    unsettled: set[int] = set()
    step, supports, attacks = graph.step, graph.supports, graph.attacks
    rejected, own, premises, weights = graph.rejected, graph.credence, graph.premises, graph.weight
    for component in order:
        if len(component) > 1:
            if not settle(graph, component, values):
                unsettled.update(component)
            continue
        node = component[0]
        if rejected[node]:
            values[node] = 0.0 if step[node] else -1.0
        elif not step[node]:
            credence = own[node]
            lacking, spared = (1.0 - credence, 1.0) if credence > 0.0 else (1.0, 1.0 + credence)
            for other in supports[node]:
                lacking *= 1.0 - values[other]
            for other in attacks[node]:
                spared *= 1.0 - values[other]
            values[node] = spared - lacking
        else:
            force = weights[node]
            if force < 1.0 and supports[node]:
                lacking = 1.0 - force
                for other in supports[node]:
                    lacking *= 1.0 - values[other]
                force = 1.0 - lacking
            for other in attacks[node]:
                force *= 1.0 - values[other]
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
