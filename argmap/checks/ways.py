"""The place of each node in the case: on which side of the thesis it is, and how far away from it, in one number.

A place is four times the distance plus the side; 0 is that of a node without a way to the thesis. So the places of a
map are one list of small numbers, and what a change moves is where two such lists differ.
"""

from collections.abc import Iterable, Iterator, Sequence

from argmap.evaluation.graph import Graph

FOR, AGAINST, BOTH = 1, 2, 3
"""The side of a node that has ways to the thesis, by the parity of the attacks on them."""

_STEP = 4
"""What one more step on the way adds to a place."""

_TURNED = (0, 1, -1, 0)
"""What being on the other side of an attack adds to a place of each side."""


def side(place: int) -> int:
    """Return the side of a place: `FOR`, `AGAINST` or `BOTH`; 0 without a way to the thesis."""
    return place & BOTH


def distance(place: int) -> int:
    """Return how many steps lie at most between a place and the thesis; -1 without a way to it."""
    return place // _STEP if place else -1


def hand_down(graph: Graph, order: Iterable[Sequence[int]], places: list[int]) -> None:
    """Fill in the places below some nodes: `order` are components of the graph, each before all that is below it.

    What is there already of a place stays part of it. Steps within a circle count as one place, so that every way ends.
    """
    step, premises, supports, attacks = graph.step, graph.premises, graph.supports, graph.attacks
    for component in order:
        if len(component) > 1:
            _go_round(graph, component, places)
            continue
        node = component[0]
        place = places[node]
        if not place:
            continue
        if step[node]:
            place += _STEP
            for premise, negated in premises[node]:
                reached = place + _TURNED[place & BOTH] if negated else place
                known = places[premise]
                places[premise] = _both(known, reached) if known else reached
        # A step has its place from its one target.
        for other in supports[node]:
            places[other] = place
        if attacks[node]:
            place += _TURNED[place & BOTH]
            for other in attacks[node]:
                places[other] = place


def _go_round(graph: Graph, circle: Sequence[int], places: list[int]) -> None:
    """Fill in the places in a circle, in which a side goes round until it adds nothing, and below it."""
    farthest = max(places[node] for node in circle)
    if not farthest:
        return
    inside = frozenset(circle)
    here = farthest - (farthest & BOTH)
    sides = {node: places[node] & BOTH for node in circle}
    waiting = [*circle]
    for node in waiting:
        for other, reached in _beneath(graph, node, sides[node]):
            if other in inside and reached | sides[other] != sides[other]:
                sides[other] |= reached
                waiting.append(other)
    for node in circle:
        places[node] = here + sides[node]
        for other, reached in _beneath(graph, node, places[node] + _STEP * graph.step[node]):
            if other not in inside:
                places[other] = _both(places[other], reached)


def _beneath(graph: Graph, node: int, place: int) -> Iterator[tuple[int, int]]:
    """Yield what leads up to a node at once, with the place that it has from there."""
    turned = place + _TURNED[place & BOTH]
    yield from ((other, place) for other in graph.supports[node])
    yield from ((other, turned) for other in graph.attacks[node])
    yield from ((premise, turned if negated else place) for premise, negated in graph.premises[node])


def _both(one: int, other: int) -> int:
    """Return the place of what has two ways to the thesis."""
    return max(one, other) | one & BOTH | other & BOTH
