"""The labelling of a map in many scenarios at once.

Each node gets an integer whose bit j says whether it is in in scenario j, and one for whether it is in or undecided:
OR over reasons, AND over premises, AND NOT over attacks. One pass over the map answers for all scenarios.
"""

from collections.abc import Callable, Mapping, Sequence

from argmap.evaluation.graph import Graph

Bits = dict[int, int]
"""Node -> the scenarios in which something holds of it."""


def stands_in(
    graph: Graph,
    order: Sequence[Sequence[int]],
    withdrawn: Mapping[int, int],
    cut: Mapping[int, int],
    every: int,
    outside: tuple[Bits, Bits] = ({}, {}),
) -> tuple[Bits, Bits]:
    """Return for each node of `order` the scenarios in which it is in, and those in which it is in or undecided.

    `order` are components with all that they depend on, dependencies first; `withdrawn` and `cut` say in which
    scenarios a statement is not taken as given and an inference is cut; `every` has a bit for each scenario. `outside`
    holds the same two for nodes that `order` leaves out.
    """
    certain, possible = dict(outside[0]), dict(outside[1])
    decided = certain == possible

    def holds(node: int, helps: Callable[[int], int], harms: Callable[[int], int]) -> int:
        if graph.rejected[node]:
            return 0
        if graph.step[node]:
            value = every ^ cut[node] if node in cut else every
            for premise, negated in graph.premises[node]:
                value &= every ^ harms(premise) if negated else helps(premise)
        else:
            value = every ^ withdrawn.get(node, 0) if graph.given[node] else 0
            for step in graph.supports[node]:
                value |= helps(step)
        for step in graph.attacks[node]:
            value &= every ^ harms(step)
        return value

    for component in order:
        if len(component) > 1:
            _settle(component, holds, certain, possible)
            decided = decided and all(certain[node] == possible[node] for node in component)
            continue
        node = component[0]
        certain[node] = holds(node, certain.__getitem__, possible.__getitem__)
        possible[node] = certain[node] if decided else holds(node, possible.__getitem__, certain.__getitem__)
    return certain, possible


def _settle(component: Sequence[int], holds: Callable[..., int], certain: Bits, possible: Bits) -> None:
    """Label a component with cycles by the alternating fixpoint, in all scenarios at once."""
    inside = frozenset(component)
    certain.update(dict.fromkeys(component, 0))
    while True:
        possible.update(_least(component, inside, holds, possible, certain))
        more = _least(component, inside, holds, certain, possible)
        if all(more[node] == certain[node] for node in component):
            return
        certain.update(more)


def _least(
    component: Sequence[int], inside: frozenset[int], holds: Callable[..., int], outside: Bits, harm: Bits
) -> Bits:
    """Return the least values that follow when what does harm is as in `harm`, and what lies outside is settled."""
    found = dict.fromkeys(component, 0)

    def helps(node: int) -> int:
        return found[node] if node in inside else outside[node]

    moved = True
    while moved:
        moved = False
        for node in component:
            value = holds(node, helps, harm.__getitem__)
            if value != found[node]:
                found[node], moved = value, True
    return found
