"""The geometry of a line, for whoever draws it: rounded elbows, arrow heads and bars."""

from typing import Literal, NamedTuple

from argmap.picture.items import Line, Point

ARROW_LENGTH, _ARROW_HALF = 9.0, 5.0
_BAR_HALF, _BAR_BEFORE_TIP = 7.0, 5.0


class Segment(NamedTuple):
    """A straight way to `end`, or a quadratic curve there with one control point."""

    end: Point
    control: Point | None = None


def line_segments(line: Line) -> tuple[Point, tuple[Segment, ...]]:
    """Return where a line starts and its segments; with an arrow, it ends at the foot of the head."""
    points = [*line.points[:-1], _stroke_end(line)]
    segments: list[Segment] = []
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        radius = min(line.radius, _distance(before, corner) / 2, _distance(corner, after) / 2)
        if radius <= 0:
            segments.append(Segment(corner))
            continue
        segments.append(Segment(_towards(corner, before, radius)))
        segments.append(Segment(_towards(corner, after, radius), corner))
    segments.append(Segment(points[-1]))
    return points[0], tuple(segments)


def line_cap(line: Line) -> tuple[Literal["arrow", "bar"], tuple[Point, ...]] | None:
    """Return the three corners of the arrow head (to be filled) or the two ends of the bar (to be stroked)."""
    if line.end == "none" or len(line.points) < 2:
        return None
    tip, before = line.points[-1], line.points[-2]
    along = _direction(before, tip)
    across = (-along[1], along[0])
    if line.end == "bar":
        middle = _towards(tip, before, _BAR_BEFORE_TIP)
        return "bar", (_beside(middle, across, -_BAR_HALF), _beside(middle, across, _BAR_HALF))
    base = _towards(tip, before, ARROW_LENGTH)
    return "arrow", (tip, _beside(base, across, _ARROW_HALF), _beside(base, across, -_ARROW_HALF))


def _stroke_end(line: Line) -> Point:
    """Return where the stroke ends: at the foot of the arrow head, if there is one, so that its tip stays sharp."""
    tip = line.points[-1]
    if line.end != "arrow" or len(line.points) < 2:
        return tip
    before = line.points[-2]
    return _towards(tip, before, min(ARROW_LENGTH - 1, _distance(tip, before)))


def _distance(a: Point, b: Point) -> float:
    return float(((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2) ** 0.5)


def _direction(a: Point, b: Point) -> Point:
    length = _distance(a, b)
    return ((b[0] - a[0]) / length, (b[1] - a[1]) / length) if length else (0.0, -1.0)


def _towards(start: Point, goal: Point, length: float) -> Point:
    along = _direction(start, goal)
    return start[0] + along[0] * length, start[1] + along[1] * length


def _beside(point: Point, across: Point, length: float) -> Point:
    return point[0] + across[0] * length, point[1] + across[1] * length
