"""The links of a slide as connectors, each glued to a connection site of both boxes that it joins."""

from collections import defaultdict
from collections.abc import Mapping
from typing import NamedTuple

from argmap.export.slides.arrange import Arranged
from argmap.export.slides.drawing import FAINT, Look, Named, connector
from argmap.export.slides.geometry import elbow, middle_site
from argmap.export.slides.palette import Palette
from argmap.layout import Link, Point, Rect

_FIRST_OWN_SITE = 4
_NEAR = 0.5
_ON_TRUNK = 3
"""Points of a link that goes aside to a trunk and up it."""

_ROW_WIRES = (2, 4)
"""Points of a link that leaves upright and arrives upright."""


class Wire(NamedTuple):
    """A link with the sites that it is glued to."""

    inference: str
    source: str
    target: str
    kind: str
    colour: str
    points: tuple[Point, ...]
    ends: tuple[int, int]

    @property
    def supports(self) -> bool:
        """Whether the step is for its target."""
        return self.kind in ("support", "backing")

    def element(self, named: Named, numbers: Mapping[str, int], palette: Palette, scale: float) -> str:
        """Return the connector: an arrow supports, a diamond speaks against, dashes mean the step and not a claim."""
        dash = "dash" if self.kind in ("undercut", "backing") else palette.dash(self.colour)
        look = Look(None, palette.edge(self.colour), max(1.25, 1.6 * scale), dash)
        tail, head = ("", "triangle") if self.supports else ("", "diamond")
        if not self.supports and len(self.points) == _ON_TRUNK:
            tail, head = "diamond", ""  # where reasons and objections share a trunk, its end is the reasons'
        if self.kind == "second_use":
            look, tail, head = Look(None, FAINT, 1.0, "sysDash"), "", ""
        transform, outline = elbow(self.points)
        glue = ((numbers[self.source], self.ends[0]), (numbers[self.target], self.ends[1]))
        return connector(named, glue, transform, outline, look, (tail, head))


class Glued(NamedTuple):
    """The links of a slide, and the further connection sites that boxes need for them."""

    wires: list[Wire]
    sites: dict[str, list[Point]]


def connectors(arranged: Arranged, places: Mapping[str, Rect]) -> Glued:
    """Return the links between the boxes of a slide, whose places in points are given."""
    links = [link for link in arranged.drawing.links if link.source in places and link.target in places]
    points = {id(link): _straightened([arranged.point(point) for point in link.points]) for link in links}
    for target, ends in _to_one_end(arranged, links, points).items():
        middle = places[target].center[0]
        for link in ends:
            points[id(link)] = _moved_end(points[id(link)], middle)
    sites: defaultdict[str, list[Point]] = defaultdict(list)
    wires = []
    for link in links:
        way = points[id(link)]
        start = _site(places[link.source], way[0], sites, link.source)
        end = _site(places[link.target], way[-1], sites, link.target)
        header = arranged.headers[link.inference]
        wires.append(Wire(link.inference, link.source, link.target, link.kind, header.colour, way, (start, end)))
    return Glued(wires, dict(sites))


def _to_one_end(
    arranged: Arranged, links: list[Link], points: Mapping[int, tuple[Point, ...]]
) -> dict[str, list[Link]]:
    """Return the targets whose links all say the same and come from one side: these may share the middle of its edge.

    A box with links that differ gets a connection site for each, so that no arrow covers another's end.
    """
    by_target: defaultdict[str, list[Link]] = defaultdict(list)
    for link in links:
        by_target[link.target].append(link)
    shared = {}
    for target, ends in by_target.items():
        looks = {(link.kind, arranged.headers[link.inference].colour) for link in ends}
        rows = all(len(points[id(link)]) in _ROW_WIRES and _upright(points[id(link)]) for link in ends)
        if len(looks) == 1 and rows and target in arranged.document.statements:
            shared[target] = ends
    return shared


def _site(place: Rect, point: Point, sites: dict[str, list[Point]], box: str) -> int:
    """Return the number of the connection site at a point of a box's edge, making it if there is none."""
    middle = middle_site(place, point)
    if middle is not None:
        return middle
    own = sites[box]
    for number, site in enumerate(own, _FIRST_OWN_SITE):
        if abs(site[0] - point[0]) < _NEAR and abs(site[1] - point[1]) < _NEAR:
            return number
    own.append(point)
    return _FIRST_OWN_SITE + len(own) - 1


def _straightened(points: list[Point]) -> tuple[Point, ...]:
    """Return a polyline without points at which it does not turn."""
    kept = points[:1]
    for before, here, after in zip(points, points[1:], points[2:], strict=False):
        upright = abs(before[0] - here[0]) < 0.01 and abs(here[0] - after[0]) < 0.01
        level = abs(before[1] - here[1]) < 0.01 and abs(here[1] - after[1]) < 0.01
        if not (upright or level):
            kept.append(here)
    return (*kept, points[-1])


def _upright(points: tuple[Point, ...]) -> bool:
    return abs(points[-1][0] - points[-2][0]) < 0.01 and abs(points[0][0] - points[1][0]) < 0.01


def _moved_end(points: tuple[Point, ...], x: float) -> tuple[Point, ...]:
    """Return an upright line that ends at another x, with an elbow half way if it had none."""
    (x0, y0), (_, y1) = points[0], points[-1]
    if abs(x0 - x) < 0.01:
        return points[0], (x, y1)
    level = points[1][1] if len(points) > 2 else (y0 + y1) / 2
    return points[0], (x0, level), (x, level), (x, y1)
