"""The links of a slide as connectors, each glued to a connection site of both boxes that it joins."""

from collections import defaultdict
from collections.abc import Mapping
from typing import NamedTuple

from argmap.export.slides.arrange import Arranged
from argmap.export.slides.drawing import Look, Named, connector
from argmap.export.slides.geometry import elbow, nearest_site
from argmap.export.slides.palette import Palette
from argmap.layout import LinkKind, Point, Rect
from argmap.picture.words import Colour

_STRAIGHT = 0.01
_ROW_WIRES = (2, 4)
"""Points of a link that leaves and arrives the same way."""


class Wire(NamedTuple):
    """A link with the sites that it is glued to."""

    inference: str
    source: str
    target: str
    kind: LinkKind
    colour: Colour
    points: tuple[Point, ...]
    ends: tuple[int, int]
    crowded: bool
    """Links of another kind end at the same site."""

    @property
    def supports(self) -> bool:
        """Whether the step is for its target."""
        return self.kind in ("support", "backing")

    def element(self, named: Named, numbers: Mapping[str, int], palette: Palette, scale: float) -> str:
        """Return the connector: an arrow supports, a diamond speaks against, dashes mean the step and not a claim.

        Where reasons and objections end together, that end is the reasons', and the diamonds stand at the frames.
        """
        dash = "dash" if self.kind in ("undercut", "backing") else palette.dash(self.colour)
        look = Look(None, palette.edge(self.colour), max(1.25, 1.6 * scale), dash)
        marks = ("", "triangle") if self.supports else ("diamond", "") if self.crowded else ("", "diamond")
        transform, outline = elbow(self.points)
        glue = ((numbers[self.source], self.ends[0]), (numbers[self.target], self.ends[1]))
        return connector(named, glue, transform, outline, look, marks)


def connectors(arranged: Arranged, places: Mapping[str, Rect]) -> list[Wire]:
    """Return the links between the boxes of a slide, whose places in points are given.

    All end in the middle of a box's edge: only there do all office programs keep them glued. A statement that is used
    a second time has its small card for that and no link.
    """
    links = [link for link in arranged.drawing.links if link.kind != "second_use" and link.target in places]
    looks: defaultdict[str, set[bool]] = defaultdict(set)
    for link in links:
        looks[link.target].add(link.kind in ("support", "backing"))
    wires = []
    for link in links:
        source, target = places[link.source], places[link.target]
        points = _straightened([arranged.point(point) for point in link.points])
        points = _from_middle_to_middle(points, source, target)
        ends = (nearest_site(source, points[0]), nearest_site(target, points[-1]))
        colour, crowded = arranged.headers[link.inference].colour, len(looks[link.target]) > 1
        wires.append(Wire(link.inference, link.source, link.target, link.kind, colour, points, ends, crowded))
    return wires


def _from_middle_to_middle(points: tuple[Point, ...], source: Rect, target: Rect) -> tuple[Point, ...]:
    """Return a line whose ends are moved along the edges of its boxes to their middles, with elbows where needed."""
    if len(points) not in _ROW_WIRES:
        return points
    upright = abs(points[0][0] - points[1][0]) < abs(points[0][1] - points[1][1])
    axis = 0 if upright else 1
    start, end = source.center[axis], target.center[axis]
    first, last = points[0][1 - axis], points[-1][1 - axis]
    turn = points[1][1 - axis] if len(points) > 2 else (first + last) / 2
    if abs(start - end) < _STRAIGHT:
        corners = [(start, first), (end, last)]
    else:
        corners = [(start, first), (start, turn), (end, turn), (end, last)]
    return tuple(corners) if upright else tuple([(y, x) for x, y in corners])


def _straightened(points: list[Point]) -> tuple[Point, ...]:
    """Return a polyline without points at which it does not turn."""
    kept = points[:1]
    for before, here, after in zip(points, points[1:], points[2:], strict=False):
        upright = abs(before[0] - here[0]) < 0.01 and abs(here[0] - after[0]) < 0.01
        level = abs(before[1] - here[1]) < 0.01 and abs(here[1] - after[1]) < 0.01
        if not (upright or level):
            kept.append(here)
    return (*kept, points[-1])
