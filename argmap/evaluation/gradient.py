"""How much each node moves the strength of the thesis: the gradient, in one pass from the thesis down.

Source: reverse accumulation; the strength of a map without cycles is multilinear on each piece, so this is exact there.
Within a cycle each node passes its share on once, which is enough to put remarks in order.
"""

from collections.abc import Sequence
from itertools import chain
from math import prod

from argmap.evaluation.graph import Graph

_LEAST = 1e-12
"""A share that is not passed on: nobody would see it, and far below the thesis most are smaller."""


def gradients(graph: Graph, order: Sequence[Sequence[int]], values: Sequence[float], thesis: int) -> list[float]:
    """Return the derivative of the thesis' strength by the strength or force of each node; 0 off the way to it."""
    found = [0.0] * len(graph.ids)
    found[thesis] = 1.0
    for node in chain.from_iterable(reversed(order)):
        share = found[node]
        if share > _LEAST or share < -_LEAST:
            for other, slope in _slopes(graph, node, values):
                found[other] += share * slope
    return found


def _slopes(graph: Graph, node: int, values: Sequence[float]) -> list[tuple[int, float]]:
    if graph.rejected[node]:
        return []
    supports, attacks, premises = graph.supports[node], graph.attacks[node], graph.premises[node]
    if not supports and not attacks and len(premises) < 2:  # most nodes
        return [
            (premise, -graph.weight[node] if negated else graph.weight[node])
            for premise, negated in premises
            if values[premise] > 0
        ]
    if not graph.step[node]:
        credence = graph.credence[node]
        for_it = _others([1.0 - values[step] for step in supports], 1.0 - max(0.0, credence))
        against = _others([1.0 - values[step] for step in attacks], 1.0 - max(0.0, -credence))
        return [*zip(supports, for_it, strict=True), *((a, -s) for a, s in zip(attacks, against, strict=True))]
    weight = graph.weight[node]
    free = [1.0 - values[step] for step in supports]
    held = [1.0 - max(0.0, values[premise]) if negated else max(0.0, values[premise]) for premise, negated in premises]
    passing = [1.0 - values[step] for step in attacks]
    base = weight + (1.0 - weight) * (1.0 - prod(free))
    rest = prod(held) * prod(passing)
    slopes = [(b, (1.0 - weight) * rest * s) for b, s in zip(supports, _others(free, 1.0), strict=True)]
    slopes += [(a, -base * prod(held) * s) for a, s in zip(attacks, _others(passing, 1.0), strict=True)]
    for (premise, negated), others in zip(premises, _others(held, base * prod(passing)), strict=True):
        if values[premise] > 0:
            slopes.append((premise, -others if negated else others))
    return slopes


def _others(factors: Sequence[float], constant: float) -> list[float]:
    """Return, for each factor, the constant times all the others."""
    before = [constant]
    for factor in factors:
        before.append(before[-1] * factor)
    after = 1.0
    found = [0.0] * len(factors)
    for number in range(len(factors) - 1, -1, -1):
        found[number] = before[number] * after
        after *= factors[number]
    return found
