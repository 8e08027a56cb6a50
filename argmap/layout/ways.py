"""A good way at right angles between two points that stand free, round all boxes.

It runs along lines that keep a little off the boxes (A* over length and elbows). What was found is remembered as long
as the ends and the boxes round about are the same: most edits leave most places as they are.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from heapq import heappop, heappush

from argmap.layout.places import Point, Rect

OFF = 12.0
"""Between a box and a link that passes it."""

ELBOW = 60.0
"""An elbow is as bad as that many pixels."""

AROUND = (300.0, 1200.0)
"""How far beyond both ends a way is searched for, and how far where there is none so near."""

WORSE = 1.1
"""How many times as long as the best way one may be: it is found many times as fast (weighted A*, Pohl 1970)."""

MOST_STEPS = 60_000
"""Where everything is shut, this is not found out in a very large drawing, for it would take too long."""

REMEMBERED = 1000
"""Ways that are remembered, with the boxes between which they were found."""

MOST_BOXES = 80
"""Ways among more are not remembered: that takes much memory, and one of the boxes has soon moved."""

HALF = 0.25
"""Half the thickness of a line that must not meet a box."""

Way = tuple[Point, ...]

_Spot = tuple[int, int, bool]
"""The numbers of the two lines on which a way has got to, and whether it came there along the level one."""


def way_between(begin: Point, finish: Point, boxes_in: Callable[[Rect], frozenset[Rect]]) -> Way | None:
    """Return a good way between two points, None where everything is shut; `boxes_in` tells what an area meets."""
    (x, y), (to_x, to_y) = begin, finish
    between = Rect(min(x, to_x), min(y, to_y), abs(x - to_x), abs(y - to_y))
    windows = (between.wider(around) for around in AROUND)
    ways = (_way_in(window, begin, finish, boxes_in(window)) for window in windows)
    return next((way for way in ways if way is not None), None)


def runs_into(one: Point, other: Point, box: Rect) -> bool:
    """Return whether a straight line meets a box."""
    (x, y), (to_x, to_y), (left, top, width, height) = one, other, box
    if to_x < x:
        x, to_x = to_x, x
    if to_y < y:
        y, to_y = to_y, y
    return x - HALF < left + width and left < to_x + HALF and y - HALF < top + height and top < to_y + HALF


def _way_in(window: Rect, begin: Point, finish: Point, boxes: frozenset[Rect]) -> Way | None:
    """Return a good way that does not leave a window, which meets those boxes."""
    find = _remembered if len(boxes) <= MOST_BOXES else _searched
    return find(window, begin, finish, boxes)


def _searched(window: Rect, begin: Point, finish: Point, boxes: frozenset[Rect]) -> Way | None:
    across, down = (_lines(axis, window, (begin[axis], finish[axis]), boxes) for axis in (0, 1))
    goal = across.index(finish[0]), down.index(finish[1])
    start: _Spot = (across.index(begin[0]), down.index(begin[1]), False)
    cost, before = {start: 0.0}, dict[_Spot, _Spot]()
    queue = [(0.0, start)]
    shut: dict[tuple[int, bool], bytearray] = {}
    for _ in range(MOST_STEPS):
        if not queue:
            return None
        _, spot = heappop(queue)
        column, row, came_level = spot
        if (column, row) == goal:
            return tuple([(across[column], down[row]) for column, row, _ in _traced(spot, before)])
        for level, line, at, along in ((True, row, column, across), (False, column, row, down)):
            steps = shut.get((line, level))
            if steps is None:
                steps = shut[line, level] = _shut_steps(level, (down if level else across)[line], along, boxes)
            for to, step in ((at - 1, at), (at + 1, at + 1)):
                if steps[step]:
                    continue
                total = cost[spot] + abs(along[to] - along[at]) + (ELBOW if level != came_level else 0.0)
                there = (to, line, True) if level else (line, to, False)
                if total < cost.get(there, float("inf")):
                    cost[there], before[there] = total, spot
                    aside, ahead = abs(across[there[0]] - finish[0]), abs(down[there[1]] - finish[1])
                    turn = ELBOW if (ahead if level else aside) else 0.0
                    heappush(queue, (total + WORSE * (aside + ahead + turn), there))
    return None


_remembered = lru_cache(maxsize=REMEMBERED)(_searched)


def _lines(axis: int, window: Rect, ends: Iterable[float], boxes: Iterable[Rect]) -> list[float]:
    """Return where along an axis the lines of a window are: a little off each box, and through both ends."""
    low, high = window[axis], window[axis] + window[axis + 2]
    sides = (side for box in boxes for side in (box[axis] - OFF, box[axis] + box[axis + 2] + OFF))
    return sorted({*ends, *[side for side in sides if low <= side <= high]})


def _shut_steps(level: bool, line: float, along: Sequence[float], boxes: Iterable[Rect]) -> bytearray:
    """Return for each step along a line whether it meets a box; step n leads to place n, the outermost lead nowhere."""
    axis = 0 if level else 1
    steps = bytearray(len(along) + 1)
    steps[0] = steps[-1] = 1
    for box in boxes:
        if line - HALF < box[1 - axis] + box[3 - axis] and box[1 - axis] < line + HALF:
            first = bisect_right(along, box[axis] - HALF)
            last = bisect_left(along, box[axis] + box[axis + 2] + HALF, first)
            steps[first : last + 1] = bytes([1]) * (last + 1 - first)
    return steps


def _traced(spot: _Spot, before: Mapping[_Spot, _Spot]) -> list[_Spot]:
    way = [spot]
    while way[-1] in before:
        way.append(before[way[-1]])
    way.reverse()
    return way
