"""A way at right angles between two boxes that may stand anywhere, round all others.

Simple ways with a few elbows are tried first; where none is clear, the best is searched for. All in cross and main: a
link leaves its box upwards and arrives at its target from below.
"""

from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from argmap.layout.obstacles import Obstacles
from argmap.layout.places import Point, Rect
from argmap.layout.ways import HALF, OFF, Way, way_between

STUB = 18.0
"""Straight part at either end: room for the mark."""


def route(start: Point, end: Point, floor: float, obstacles: Obstacles[str], ends: Collection[str]) -> Way:
    """Return the points of a link from the upper edge of a box at `start` to `end` on or in its target.

    `floor` is the lower edge of the target's block, `ends` are the blocks that the link may enter. Where everything
    is shut, the straightest way is returned all the same: no link is left out.
    """
    near = _free((start[0], start[1]), (OFF, OFF / 2, 2.0), -1, obstacles)
    far = _free((end[0], floor), (STUB, STUB / 2, 2.0), 1, obstacles)
    for way in _simple_ways(start, end, near, far, obstacles, ends):
        if is_clear(way, obstacles, ends):
            return way
    found = way_between(near, far, obstacles.boxes_in)
    if found is None:
        middle = (near[1] + far[1]) / 2
        return smooth((start, near, (near[0], middle), (far[0], middle), far, end))
    return smooth((start, *found, end))


def is_clear(way: Way, obstacles: Obstacles[str], ends: Collection[str]) -> bool:
    """Return whether a way meets no box, but for its first and last piece those at its ends."""
    last = len(way) - 2
    return all(
        number in (0, last) and name in ends
        for number, (one, other) in enumerate(pairwise(way))
        for name in obstacles.met_by(line(one, other))
    )


def line(one: Point, other: Point) -> Rect:
    """Return the rectangle of a straight line, half a pixel thick."""
    left, right = sorted((one[0], other[0]))
    top, bottom = sorted((one[1], other[1]))
    return Rect(left - HALF, top - HALF, right - left + 2 * HALF, bottom - top + 2 * HALF)


def _free(point: Point, lengths: Sequence[float], way: int, obstacles: Obstacles[str]) -> Point:
    """Return the end of the longest straight part from a point that does not stop in a box; the shortest if all do."""
    ends = [(point[0], point[1] + way * length) for length in lengths]
    return next((end for end in ends if not any(obstacles.met_by(line(end, end)))), ends[-1])


def smooth(way: Sequence[Point]) -> Way:
    """Return a way without the points at which it does not turn."""
    kept: list[Point] = []
    for point in way:
        if kept and kept[-1] == point:
            continue
        if len(kept) > 1 and (kept[-2][0] == kept[-1][0] == point[0] or kept[-2][1] == kept[-1][1] == point[1]):
            kept.pop()
        kept.append(point)
    return tuple(kept)


def _simple_ways(
    start: Point, end: Point, near: Point, far: Point, obstacles: Obstacles[str], ends: Collection[str]
) -> Iterator[Way]:
    """Yield ways with two elbows where the target is above, else with four, round one of the two boxes."""
    if abs(start[0] - end[0]) < 0.5 and near[1] >= far[1]:
        yield (start, (start[0], end[1]))
    if near[1] >= far[1]:
        for level in ((near[1] + far[1]) / 2, far[1], near[1]):
            yield smooth((start, (start[0], level), (end[0], level), end))
    sides = [edge for name in ends if (box := obstacles.boxes.get(name)) for edge in (box.x - OFF, box.right + OFF)]
    for aside in sorted(sides, key=lambda aside: abs(aside - start[0]) + abs(aside - end[0])):
        yield smooth((start, near, (aside, near[1]), (aside, far[1]), far, end))
