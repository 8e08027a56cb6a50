"""The strengths in a cycle.

What does harm inside the cycle (attacks, negated premises) is held fixed while the least values that follow are found;
then it is moved, all at once and damped, towards what those values say, until nothing moves any more. Of the supports
that come round in a loop only the best counts, by max with the rest, so that no claim strengthens itself.
"""

from collections.abc import Sequence
from typing import NamedTuple

from argmap.evaluation.graph import Graph
from argmap.evaluation.strong import strong_components

_EXACT = 1e-12
_MOST_ROUNDS = 20_000
_MOST_WORK = 400_000
"""Node evaluations in one cycle after which it is called unsettled: about a third of a second."""


_NONE: tuple[int, ...] = ()
_NO_LOOP: frozenset[int] = frozenset()


class _Row(NamedTuple):
    """What a node's value is made of; what lies outside the cycle is multiplied out beforehand."""

    node: int
    weight: float
    """Of an inference; -1 for statements."""

    lacking: float
    """What is left to support, 0 to 1, after the supports from outside."""

    spared: float
    """What is left after the attacks, and of an inference the premises, from outside."""

    supports: Sequence[int]
    looped: Sequence[int]
    attacks: Sequence[int]
    premises: Sequence[int]
    negated: Sequence[int]


def settle(graph: Graph, component: Sequence[int], values: list[float]) -> bool:
    """Set the values of a component with cycles; return whether they settled."""
    inside = frozenset(component)
    for node in component:
        values[node] = -1.0 if graph.rejected[node] and not graph.step[node] else 0.0
    work_list = _work_list(graph, _inner_order(graph, component, inside), inside, values)
    harmful = {step for node in component for step in graph.attacks[node] if step in inside}
    harmful |= {p for node in component for p, negated in graph.premises[node] if negated and p in inside}
    fixed = dict.fromkeys(sorted(harmful), 0.0)
    damping, last, work = 0.5, float("inf"), 0
    for _ in range(_MOST_ROUNDS):
        work += _least_values(work_list, fixed, values)
        moves = {node: (values[node] if values[node] > 0.0 else 0.0) - held for node, held in fixed.items()}
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


def _least_values(groups: Sequence[tuple[Sequence[_Row], bool]], fixed: dict[int, float], values: list[float]) -> int:
    """Set the least values from 0 up for which all rules hold, harm inside being fixed; return the rows worked on."""
    work = 0
    for rows, looped in groups:
        if not looped:
            for row in rows:
                values[row.node] = _value(row, fixed, values)
            work += len(rows)
            continue
        for row in rows:
            values[row.node] = 0.0
        largest = 1.0
        while largest >= _EXACT / 10 and work <= _MOST_WORK:
            largest = 0.0
            for row in rows:
                value = _value(row, fixed, values)
                if value != values[row.node]:
                    largest = max(largest, abs(value - values[row.node]))
                    values[row.node] = value
            work += len(rows)
    return work


def _value(row: _Row, fixed: dict[int, float], values: Sequence[float]) -> float:
    _, weight, lacking, spared, supports, looped, attacks, premises, negated = row
    for step in supports:
        lacking *= 1.0 - values[step]
    favour = 1.0 - lacking
    for step in looped:
        if values[step] > favour:  # noqa: PLR1730 (twice as fast)
            favour = values[step]
    for step in attacks:
        spared *= 1.0 - fixed[step]
    if weight < 0.0:
        return favour - (1.0 - spared)
    for premise in premises:
        spared *= values[premise] if values[premise] > 0.0 else 0.0
    for premise in negated:
        spared *= 1.0 - fixed[premise]
    return (weight + (1.0 - weight) * favour) * spared


def _work_list(
    graph: Graph, groups: Sequence[tuple[list[int], bool]], inside: frozenset[int], values: Sequence[float]
) -> list[tuple[list[_Row], bool]]:
    """Return the rows of a component in the order to work on them: those of each loop, and those of all between."""
    found: list[tuple[list[_Row], bool]] = []
    for group, looped in groups:
        loop = (inside if len(group) == len(inside) else frozenset(group)) if looped else _NO_LOOP
        rows = [_row(graph, node, inside, loop, values) for node in group if not graph.rejected[node]]
        if looped or not found or found[-1][1]:
            found.append((rows, looped))
        else:
            found[-1][0].extend(rows)
    return found


def _row(graph: Graph, node: int, inside: frozenset[int], loop: frozenset[int], values: Sequence[float]) -> _Row:
    credence = graph.credence[node]
    lacking = 1.0 - credence if credence > 0.0 else 1.0
    spared = 1.0 + credence if credence < 0.0 else 1.0
    for step in graph.supports[node]:
        if step not in inside:
            lacking *= 1.0 - values[step]
    for step in graph.attacks[node]:
        if step not in inside:
            spared *= 1.0 - values[step]
    for premise, negated in graph.premises[node]:
        if premise not in inside:
            held = max(0.0, values[premise])
            spared *= 1.0 - held if negated else held
    supports, round_trip = _within(graph.supports[node], inside), _NONE
    if supports and loop:
        round_trip = tuple([step for step in supports if step in loop])
        supports = tuple([step for step in supports if step not in loop])
    return _Row(
        node,
        graph.weight[node] if graph.step[node] else -1.0,
        lacking,
        spared,
        supports,
        round_trip,
        _within(graph.attacks[node], inside),
        _within([p for p, negated in graph.premises[node] if not negated], inside),
        _within([p for p, negated in graph.premises[node] if negated], inside),
    )


def _within(nodes: Sequence[int], inside: frozenset[int]) -> tuple[int, ...]:
    return tuple([node for node in nodes if node in inside]) if nodes else _NONE


def _inner_order(graph: Graph, component: Sequence[int], inside: frozenset[int]) -> list[tuple[list[int], bool]]:
    """Return the parts of a component by support alone, dependencies first, and whether each is a loop of support.

    Within a loop what was met last on the way down comes first: most values are then passed on in one round.
    """
    below: dict[int, Sequence[int]] = {}
    for node in component:
        supports, premises = graph.supports[node], graph.premises[node]
        if not inside.issuperset(supports):
            supports = [step for step in supports if step in inside]
        if premises:
            supports = (*[p for p, negated in premises if p in inside and not negated], *supports)
        below[node] = supports
    groups = reversed(strong_components(below))
    return [(group[::-1], len(group) > 1 or group[0] in below[group[0]]) for group in groups]
