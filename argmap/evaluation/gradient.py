"""How much each node moves the strength of the thesis: the gradient, in one pass from the thesis down.

Source: reverse accumulation; the strength of a map without cycles is multilinear on each piece, so this is exact there.
Within a cycle each node passes its share on once, which is enough to put remarks in order.
"""

from collections.abc import Sequence
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
        if (share > _LEAST or share < -_LEAST) and not graph.rejected[node]:
            if graph.step[node]:
                _through_step(graph, node, values, share, found)
            else:
                _through_claim(graph, node, values, share, found)
    return found


def _through_claim(graph: Graph, node: int, values: Sequence[float], share: float, found: list[float]) -> None:
    """Pass the share of a statement on to the steps on it."""
    supports, attacks, credence = graph.supports[node], graph.attacks[node], graph.credence[node]
    if supports:
        lacking = [1.0 - values[step] for step in supports]
        _pass_on(supports, lacking, share * (1.0 - max(0.0, credence)), found)
    if attacks:
        spared = [1.0 - values[step] for step in attacks]
        _pass_on(attacks, spared, share * (max(0.0, -credence) - 1.0), found)


def _through_step(graph: Graph, node: int, values: Sequence[float], share: float, found: list[float]) -> None:
    """Pass the share of an inference on to its premises and the steps on it."""
    supports, attacks, premises = graph.supports[node], graph.attacks[node], graph.premises[node]
    weight = graph.weight[node]
    held = [_held(values[premise], negated) for premise, negated in premises]
    rest = share * weight
    if supports or attacks:
        lacking = [1.0 - values[step] for step in supports]
        spared = [1.0 - values[step] for step in attacks]
        backed = weight + (1.0 - weight) * (1.0 - prod(lacking))
        _pass_on(supports, lacking, share * (1.0 - weight) * prod(held) * prod(spared), found)
        _pass_on(attacks, spared, -share * backed * prod(held), found)
        rest = share * backed * prod(spared)
    for (premise, negated), others in zip(premises, _others(held, rest), strict=True):
        if values[premise] > 0.0:
            found[premise] += -others if negated else others


def _held(value: float, negated: bool) -> float:
    held = value if value > 0.0 else 0.0
    return 1.0 - held if negated else held


def _pass_on(steps: Sequence[int], factors: Sequence[float], share: float, found: list[float]) -> None:
    for step, others in zip(steps, _others(factors, share), strict=True):
        found[step] += others


def _others(factors: Sequence[float], constant: float) -> list[float]:
    """Return, for each factor, the constant times all the others."""
    if len(factors) == 1:
        return [constant]
    found = []
    for factor in factors:
        found.append(constant)
        constant *= factor
    after = 1.0
    for number in range(len(factors) - 1, -1, -1):
        found[number] *= after
        after *= factors[number]
    return found
