"""Links find a way round what was put into their way by hand.

Within a tree no link meets a box. So only where something that was moved comes near another branch, the links of
either can run into a box of the other. Such a link keeps to its way up to a little before that box and from a little
behind it on; between, the best way is searched for.
"""

from bisect import bisect_right
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from itertools import accumulate, pairwise

from argmap.layout.branches import Wire
from argmap.layout.extents import Forest, Standing, extent_of
from argmap.layout.forest import from_below
from argmap.layout.places import Point, Rect
from argmap.layout.routing import smooth
from argmap.layout.sheet import Sheet
from argmap.layout.ways import OFF, runs_into, way_between

Numbered = tuple[str, int]
"""A link: the block at which it arrives, and which of the links there it is."""


def with_ways_round(laid: Forest, sheet: Sheet, moved: Collection[str], above: Callable[[str], str | None]) -> Forest:
    """Return the branches with other ways for the links that would run through what stands there; `laid` if none do.

    `above` tells on which block of its branch a block hangs, None for the first.
    """
    shut: dict[Numbered, tuple[Standing, dict[str, Rect]]] = {}
    for start in sheet.starts:
        if start.branch.block.id in moved:
            for pair in sheet.meetings(start):
                for one, other in (pair, pair[::-1]):
                    for number in _run_into(one, other.box):
                        key = one.branch.block.id, number
                        shut.setdefault(key, (one, {}))[1][other.branch.block.id] = other.box
    if not shut:
        return laid
    ways: dict[str, dict[int, Wire]] = {}
    for (block, number), (standing, boxes) in shut.items():
        ways.setdefault(block, {})[number] = _way_round(standing, number, list(boxes.values()), sheet)
    return _with_ways(laid, ways, above)


def _run_into(standing: Standing, box: Rect) -> Iterator[int]:
    """Yield the numbers of the links arriving at a block that run into a box."""
    there = Rect(box.x - standing.cross, box.y - standing.main, box.width, box.height)
    for number, wire in enumerate(standing.branch.wires):
        if any(runs_into(one, other, there) for one, other in pairwise(wire)):
            yield number


def _way_round(standing: Standing, number: int, boxes: Sequence[Rect], sheet: Sheet) -> Wire:
    """Return a link led round the boxes that it runs into, as seen from the corner of the block where it arrives."""
    branch, cross, main = standing
    way = [(cross + c, main + m) for c, m in branch.wires[number]]
    ends = _ends(way)
    floor = ends[-1] - (branch.block.main - branch.wires[number][-1][1])
    found: list[Point] = []
    since = 0.0
    for first, last in _stretches(way, ends, boxes):
        begin, finish = first - min(OFF, first / 2), last + min(OFF, (floor - last) / 2)
        round_it = way_between(_at(way, ends, begin), _at(way, ends, finish), sheet.boxes_in)
        if round_it is not None:  # where everything is shut, it runs on all the same: no link is left out
            found += _between(way, ends, since, begin)
            found += round_it
            since = finish
    found += _between(way, ends, since, ends[-1])
    return tuple([(here - cross, down - main) for here, down in smooth(found)])


def _ends(way: Sequence[Point]) -> list[float]:
    """Return how far along a way each of its points is."""
    lengths = [abs(one[0] - other[0]) + abs(one[1] - other[1]) for one, other in pairwise(way)]
    return list(accumulate(lengths, initial=0.0))


def _at(way: Sequence[Point], ends: Sequence[float], far: float) -> Point:
    """Return the point so far along a way."""
    number = min(bisect_right(ends, far), len(way) - 1)
    (x, y), (to_x, to_y) = way[number - 1], way[number]
    part = (far - ends[number - 1]) / ((ends[number] - ends[number - 1]) or 1.0)
    return x if x == to_x else x + (to_x - x) * part, y if y == to_y else y + (to_y - y) * part


def _between(way: Sequence[Point], ends: Sequence[float], begin: float, finish: float) -> list[Point]:
    """Return the points of a way from so far along it to so far."""
    turns = [point for point, end in zip(way, ends, strict=True) if begin < end < finish]
    return [_at(way, ends, begin), *turns, _at(way, ends, finish)]


def _stretches(way: Sequence[Point], ends: Sequence[float], boxes: Sequence[Rect]) -> list[tuple[float, float]]:
    """Return from where to where a way runs through boxes, in order; with no more room between than to pass both."""
    inside: list[tuple[float, float]] = []
    for number, (one, other) in enumerate(pairwise(way)):
        axis = 0 if one[1] == other[1] else 1
        for box in boxes:
            if runs_into(one, other, box):
                edges = sorted(abs(edge - one[axis]) for edge in _within(box, axis, one, other))
                inside.append((ends[number] + edges[0], ends[number] + edges[1]))
    found: list[tuple[float, float]] = []
    for begin, finish in sorted(inside):
        if found and begin <= found[-1][1] + 2 * OFF:
            found[-1] = found[-1][0], max(found[-1][1], finish)
        else:
            found.append((begin, finish))
    return found


def _within(box: Rect, axis: int, one: Point, other: Point) -> tuple[float, float]:
    """Return from where to where along an axis a box reaches between two points."""
    low, high = sorted((one[axis], other[axis]))
    return min(max(box[axis], low), high), min(max(box[axis] + box[axis + 2], low), high)


def _with_ways(laid: Forest, ways: Mapping[str, Mapping[int, Wire]], above: Callable[[str], str | None]) -> Forest:
    """Return the branches with other ways for some links."""
    branches, extents = dict(laid.branches), dict(laid.extents)
    for block in from_below(ways, above):
        was, other = branches[block], ways.get(block, {})
        wires = [other.get(number, wire) for number, wire in enumerate(was.wires)]
        below = tuple([branches[under.block.id] for under in was.below])
        branches[block] = branch = was._replace(below=below, wires=tuple(wires))
        extents[block] = extent_of(branch, extents)
    return Forest(branches, extents)
