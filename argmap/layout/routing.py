"""A way at right angles between two boxes that may stand anywhere, round all others.

Simple ways with a few elbows are tried first; where none is clear, the best is searched for along the lines that keep
a little off the boxes near by (A* over length and elbows). Between places that are far apart, where that would take
too long, what is left to go counts for more than it is (weighted A*, Pohl 1970): a clear way is soon found, and mostly
hardly longer. All in cross and main: a link leaves its box upwards and arrives at its target from below.
"""

from collections.abc import Collection, Iterator, Sequence
from heapq import heappop, heappush
from itertools import pairwise
from math import inf

from argmap.layout.obstacles import Obstacles
from argmap.layout.places import Point, Rect

OFF = 12.0
"""Between a box and a link that passes it."""

STUB = 18.0
"""Straight part at either end: room for the mark."""

ELBOW = 60.0
"""An elbow is as bad as that many pixels."""

AROUND = 300.0
"""How far beyond both ends a way is searched for."""

_TRIES = ((2000, 1.0), (6000, 1.5))
"""How many places are looked at at most, and how much each pixel that is left to go counts."""

Way = tuple[Point, ...]


def route(start: Point, end: Point, floor: float, obstacles: Obstacles, ends: Collection[str]) -> Way:
    """Return the points of a link from the upper edge of a box at `start` to `end` on or in its target.

    `floor` is the lower edge of the target's block, `ends` are the blocks that the link may enter. Where everything
    is shut, the straightest way is returned all the same: no link is left out.
    """
    near = _free((start[0], start[1]), (OFF, OFF / 2, 2.0), -1, obstacles)
    far = _free((end[0], floor), (STUB, STUB / 2, 2.0), 1, obstacles)
    for way in _simple_ways(start, end, near, far, obstacles, ends):
        if is_clear(way, obstacles, ends):
            return way
    found = searched(near, far, obstacles)
    if found is None:
        middle = (near[1] + far[1]) / 2
        return smooth((start, near, (near[0], middle), (far[0], middle), far, end))
    return smooth((start, *found, end))


def is_clear(way: Way, obstacles: Obstacles, ends: Collection[str]) -> bool:
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
    return Rect(left - 0.25, top - 0.25, right - left + 0.5, bottom - top + 0.5)


def _free(point: Point, lengths: Sequence[float], way: int, obstacles: Obstacles) -> Point:
    """Return the end of the longest straight part from a point that does not stop in a box; the shortest if all do."""
    ends = [(point[0], point[1] + way * length) for length in lengths]
    return next((end for end in ends if not any(obstacles.met_by(line(end, end)))), ends[-1])


def searched(near: Point, far: Point, obstacles: Obstacles) -> Way | None:
    """Return a good way between two points that stand free, the best if they are not far apart; None: there is none."""
    left, right = sorted((near[0], far[0]))
    top, bottom = sorted((near[1], far[1]))
    window = Rect(left - AROUND, top - AROUND, right - left + 2 * AROUND, bottom - top + 2 * AROUND)
    boxes = [obstacles.boxes[name] for name in sorted(set(obstacles.met_by(window)))]
    across = sorted({near[0], far[0], *[x for box in boxes for x in (box.x - OFF, box.right + OFF)]})
    down = sorted({near[1], far[1], *[y for box in boxes for y in (box.y - OFF, box.bottom + OFF)]})
    lines = _Lines(across, down, obstacles)
    ways = (_along(lines, near, far, most, haste) for most, haste in _TRIES)
    return next((way for way in ways if way is not None), None)


class _Lines:
    """The lines along which ways may run, and which of their pieces are clear of boxes."""

    def __init__(self, across: list[float], down: list[float], obstacles: Obstacles) -> None:
        self.across, self.down = across, down
        self._obstacles = obstacles
        self._clear: dict[Way, bool] = {}

    def place(self, column: int, row: int) -> Point:
        """Return where two lines meet."""
        return self.across[column], self.down[row]

    def beside(self, column: int, row: int) -> Iterator[tuple[int, int]]:
        """Yield the next meetings of lines on all sides."""
        for there in ((column - 1, row), (column + 1, row), (column, row - 1), (column, row + 1)):
            if 0 <= there[0] < len(self.across) and 0 <= there[1] < len(self.down):
                yield there

    def is_clear(self, here: Point, there: Point) -> bool:
        """Return whether a piece of a line meets no box; each is tested once."""
        piece = (here, there) if here < there else (there, here)
        if piece not in self._clear:
            self._clear[piece] = is_clear(piece, self._obstacles, ())
        return self._clear[piece]


def _along(lines: _Lines, near: Point, far: Point, most: int, haste: float) -> Way | None:
    """Return a way along lines from one point to another, or None when it is not found by looking at so many places."""
    goal = lines.across.index(far[0]), lines.down.index(far[1])
    # place on the lines, whether the last step was level
    first = (lines.across.index(near[0]), lines.down.index(near[1]), False)
    cost = {first: 0.0}
    before: dict[tuple[int, int, bool], tuple[int, int, bool]] = {}
    queue = [(0.0, first)]
    for _ in range(most):
        if not queue:
            return None
        _, state = heappop(queue)
        column, row, level = state
        if (column, row) == goal:
            return _traced(state, before, lines)
        here = lines.place(column, row)
        for next_column, next_row in lines.beside(column, row):
            there, after = lines.place(next_column, next_row), (next_column, next_row, next_row == row)
            length = abs(here[0] - there[0]) + abs(here[1] - there[1])
            total = cost[state] + length + (ELBOW if after[2] != level else 0.0)
            if total < cost.get(after, inf) and lines.is_clear(here, there):
                cost[after] = total
                before[after] = state
                left = abs(there[0] - far[0]) + abs(there[1] - far[1])
                heappush(queue, (total + haste * left, after))
    return None


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
    start: Point, end: Point, near: Point, far: Point, obstacles: Obstacles, ends: Collection[str]
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


def _traced(
    state: tuple[int, int, bool], before: dict[tuple[int, int, bool], tuple[int, int, bool]], lines: _Lines
) -> Way:
    way = [lines.place(*state[:2])]
    while state in before:
        state = before[state]
        way.append(lines.place(*state[:2]))
    return tuple(reversed(way))
