"""Outlines of shapes with their connection sites, and the elbows of connectors."""

from collections.abc import Sequence

from argmap.export.slides.drawing import emu
from argmap.layout import Point, Rect

TOP, LEFT, BOTTOM, RIGHT = 0, 1, 2, 3
"""The connection sites that every rectangle and ellipse has: the middles of its edges."""

_HALF = 50_000
"""Of 100,000: in the middle, and a corner's largest radius."""


def ellipse() -> str:
    """Return the outline of an ellipse."""
    return '<a:prstGeom prst="ellipse"><a:avLst/></a:prstGeom>'


def rectangle() -> str:
    """Return the outline of a rectangle."""
    return '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'


def rounded(place: Rect, radius: float) -> str:
    """Return the outline of a rounded rectangle."""
    adjust = round(min(_HALF, radius / max(1e-6, min(place.width, place.height)) * 100_000))
    return f'<a:prstGeom prst="roundRect"><a:avLst><a:gd name="adj" fmla="val {adjust}"/></a:avLst></a:prstGeom>'


def nearest_site(place: Rect, point: Point) -> int:
    """Return which of the four middles of a box's edges a point is nearest to."""
    x, y = place.center
    middles = {TOP: (x, place.y), LEFT: (place.x, y), BOTTOM: (x, place.bottom), RIGHT: (place.right, y)}
    return min(middles, key=lambda site: abs(middles[site][0] - point[0]) + abs(middles[site][1] - point[1]))


def elbow(points: Sequence[Point]) -> tuple[str, str]:
    """Return transform and outline of the elbow connector along an orthogonal polyline of two to six points.

    The presets run sideways first: a line that starts upright is one of them turned by a quarter. Source: ECMA-376,
    presetShapeDefinitions.xml, bentConnector2 to bentConnector5.
    """
    (x0, y0), (x1, y1) = points[0], points[-1]
    upright = abs(points[1][0] - x0) < abs(points[1][1] - y0)
    if len(points) == 2:
        middle = (x0, (y0 + y1) / 2) if upright else ((x0 + x1) / 2, y0)
        points = [points[0], middle, middle, points[1]]
    # the preset's own axes: `along` is the way that the line starts, `over` the other one
    along, over = (y1 - y0, x1 - x0) if upright else (x1 - x0, y1 - y0)
    adjusts = []
    for number, (x, y) in enumerate(points[1:-2] if len(points) > 3 else ()):
        first = number % 2 == 0
        way, whole = (y - y0 if upright else x - x0, along) if first else (x - x0 if upright else y - y0, over)
        adjusts.append(round(way / whole * 100_000) if abs(whole) > 0.01 else _HALF)
    values = "".join([f'<a:gd name="adj{n}" fmla="val {value}"/>' for n, value in enumerate(adjusts, 1)])
    outline = f'<a:prstGeom prst="bentConnector{len(points) - 1}"><a:avLst>{values}</a:avLst></a:prstGeom>'
    width, height = abs(along), abs(over)
    left, top = (x0 + x1 - width) / 2, (y0 + y1 - height) / 2
    return (
        f"<a:xfrm{_turn(upright, along, over)}>"
        f'<a:off x="{emu(left)}" y="{emu(top)}"/><a:ext cx="{emu(width)}" cy="{emu(height)}"/></a:xfrm>',
        outline,
    )


def _turn(upright: bool, along: float, over: float) -> str:
    """Return rotation and flips that bring the preset's start and end to those of a line."""
    if not upright:
        return ' flipH="1"' * (along < 0) + ' flipV="1"' * (over < 0)
    if along >= 0:  # a quarter turn makes the preset run down and to the left
        return ' rot="5400000"' if over <= 0 else ' rot="16200000" flipH="1"'
    return ' rot="16200000"' if over >= 0 else ' rot="5400000" flipH="1"'
