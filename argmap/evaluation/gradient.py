"""How much each node moves the strength of the thesis: the gradient, in one pass from the thesis down.

Source: reverse accumulation; the strength of a map without cycles is multilinear on each piece, so this is exact there.
Within a cycle each node passes its share on once, which is enough to put remarks in order.
"""

from collections.abc import Iterable, Sequence
from itertools import chain
from math import prod

from argmap.evaluation.graph import Graph

_LEAST = 1e-9
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


def _slopes(graph: Graph, node: int, values: Sequence[float]) -> Iterable[tuple[int, float]]:
    if graph.rejected[node]:
        return ()
    return _slopes_of_step(graph, node, values) if graph.step[node] else _slopes_of_claim(graph, node, values)


def _slopes_of_claim(graph: Graph, node: int, values: Sequence[float]) -> list[tuple[int, float]]:
    supports, attacks, credence = graph.supports[node], graph.attacks[node], graph.credence[node]
    found: list[tuple[int, float]] = []
    if supports:
        for_it = _others([1.0 - values[step] for step in supports], 1.0 - max(0.0, credence))
        found += zip(supports, for_it, strict=True)
    if attacks:
        against = _others([1.0 - values[step] for step in attacks], max(0.0, -credence) - 1.0)
        found += zip(attacks, against, strict=True)
    return found


def _slopes_of_step(graph: Graph, node: int, values: Sequence[float]) -> list[tuple[int, float]]:
    supports, attacks, premises = graph.supports[node], graph.attacks[node], graph.premises[node]
    base = weight = graph.weight[node]
    found: list[tuple[int, float]] = []
    held = [max(0.0, values[premise]) for premise, _ in premises]
    held = [1.0 - value if negated else value for value, (_, negated) in zip(held, premises, strict=True)]
    passing = [1.0 - values[step] for step in attacks]
    if supports:
        free = [1.0 - values[step] for step in supports]
        base = weight + (1.0 - weight) * (1.0 - prod(free))
        found += zip(supports, _others(free, (1.0 - weight) * prod(held) * prod(passing)), strict=True)
    if attacks:
        found += zip(attacks, _others(passing, -base * prod(held)), strict=True)
    for (premise, negated), others in zip(premises, _others(held, base * prod(passing)), strict=True):
        if values[premise] > 0:
            found.append((premise, -others if negated else others))
    return found


def _others(factors: Sequence[float], constant: float) -> list[float]:
    """Return, for each factor, the constant times all the others."""
    if len(factors) == 1:
        return [constant]
    before = [constant]
    for factor in factors:
        before.append(before[-1] * factor)
    after = 1.0
    found = [0.0] * len(factors)
    for number in range(len(factors) - 1, -1, -1):
        found[number] = before[number] * after
        after *= factors[number]
    return found
