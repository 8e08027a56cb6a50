"""Outlines of shapes with their connection sites, and the elbows of connectors."""

from collections.abc import Sequence

from argmap.export.slides.drawing import emu
from argmap.layout import Point, Rect

TOP, LEFT, BOTTOM, RIGHT = 0, 1, 2, 3
"""The connection sites that every rectangle and ellipse has: the middles of its edges."""

_NEAR = 0.75
"""Points within which the end of a link is at the middle of an edge."""

_HALF_TURN = 50_000


def ellipse() -> str:
    """Return the outline of an ellipse."""
    return '<a:prstGeom prst="ellipse"><a:avLst/></a:prstGeom>'


def rectangle() -> str:
    """Return the outline of a rectangle."""
    return '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'


def rounded(place: Rect, radius: float, sites: Sequence[Point] = ()) -> str:
    """Return the outline of a rounded rectangle.

    With `sites` (points on its edge) it has these as further connection sites, from number 4 on: the same formulas
    as the preset's, which has only four.
    """
    adjust = round(min(_HALF_TURN, radius / max(1e-6, min(place.width, place.height)) * 100_000))
    values = f'<a:avLst><a:gd name="adj" fmla="val {adjust}"/></a:avLst>'
    if not sites:
        return f'<a:prstGeom prst="roundRect">{values}</a:prstGeom>'
    guides, connections = "", ""
    for number, (x, y) in enumerate(sites, 4):
        across = round((x - place.x) / place.width * 100_000)
        down = round((y - place.y) / place.height * 100_000)
        guides += (
            f'<a:gd name="x{number}" fmla="*/ w {across} 100000"/><a:gd name="y{number}" fmla="*/ h {down} 100000"/>'
        )
        angle = {0: "3cd4", 100_000: "cd4"}.get(down, "cd2" if across < 50_000 else "0")
        connections += f'<a:cxn ang="{angle}"><a:pos x="x{number}" y="y{number}"/></a:cxn>'
    return f"<a:custGeom>{values}{_ROUNDED.format(guides=guides, connections=connections)}</a:custGeom>"


_ROUNDED = (
    '<a:gdLst><a:gd name="a" fmla="pin 0 adj 50000"/><a:gd name="q" fmla="*/ ss a 100000"/>'
    '<a:gd name="u" fmla="+- r 0 q"/><a:gd name="v" fmla="+- b 0 q"/><a:gd name="il" fmla="*/ q 29289 100000"/>'
    '<a:gd name="ir" fmla="+- r 0 il"/><a:gd name="ib" fmla="+- b 0 il"/>{guides}</a:gdLst><a:ahLst/>'
    '<a:cxnLst><a:cxn ang="3cd4"><a:pos x="hc" y="t"/></a:cxn><a:cxn ang="cd2"><a:pos x="l" y="vc"/></a:cxn>'
    '<a:cxn ang="cd4"><a:pos x="hc" y="b"/></a:cxn><a:cxn ang="0"><a:pos x="r" y="vc"/></a:cxn>{connections}'
    '</a:cxnLst><a:rect l="il" t="il" r="ir" b="ib"/><a:pathLst><a:path><a:moveTo><a:pt x="l" y="q"/></a:moveTo>'
    '<a:arcTo wR="q" hR="q" stAng="cd2" swAng="cd4"/><a:lnTo><a:pt x="u" y="t"/></a:lnTo>'
    '<a:arcTo wR="q" hR="q" stAng="3cd4" swAng="cd4"/><a:lnTo><a:pt x="r" y="v"/></a:lnTo>'
    '<a:arcTo wR="q" hR="q" stAng="0" swAng="cd4"/><a:lnTo><a:pt x="q" y="b"/></a:lnTo>'
    '<a:arcTo wR="q" hR="q" stAng="cd4" swAng="cd4"/><a:close/></a:path></a:pathLst>'
)


def middle_site(place: Rect, point: Point) -> int | None:
    """Return which of the four middles of a box's edges a point is at, if any."""
    x, y = place.center
    middles = {TOP: (x, place.y), LEFT: (place.x, y), BOTTOM: (x, place.bottom), RIGHT: (place.right, y)}
    for site, (across, down) in middles.items():
        if abs(across - point[0]) <= _NEAR and abs(down - point[1]) <= _NEAR:
            return site
    return None


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
        adjusts.append(round(way / whole * 100_000) if abs(whole) > 0.01 else _HALF_TURN)
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
