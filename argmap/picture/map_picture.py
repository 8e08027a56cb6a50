"""The picture of a planned map, composed where somebody looks at it.

Each block (a frame with its cards, or a root) and the links that arrive at it are one *tile*: elements as seen from the
block's corner. A tile is composed when it comes into sight, and again only when something that it shows has changed;
where it stands is a matter of the plan. So neither opening a map nor an edit costs time for what nobody sees.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from math import hypot
from typing import NamedTuple

from argmap.layout import Drawing, Rect
from argmap.layout.axes import AREA
from argmap.layout.extents import Standing
from argmap.layout.places import EMPTY, enclosing
from argmap.layout.placing import AXES, place_block
from argmap.layout.plan import Plan
from argmap.model import can_fold, groups_inside
from argmap.picture.compose import Composition
from argmap.picture.items import Element, Point
from argmap.picture.marks import Mark
from argmap.picture.memory import Memory
from argmap.picture.sheet import LAYERS, Bundle, moved

_MOST_TILES = 4000
_MARGIN = 13.0
"""Badges and folds reach so far beyond the boxes of the layout."""

_LAYER = {kind: number for number, kinds in enumerate(LAYERS) for kind in kinds}


@dataclass(slots=True)
class _Tile:
    stamp: object
    """That of the picture for which it was made or found to be right; the picture itself would be kept alive by it."""
    bundles: dict[str, Bundle]
    corner: Point
    elements: tuple[Element, ...]
    """At their places on the sheet."""


class Afar(NamedTuple):
    """What is drawn across branches (further uses, areas of groups), with the corners of the blocks that it is about.

    It holds while those blocks stand where they stood.
    """

    element: Element
    ends: tuple[tuple[str, Point], ...]
    starts: Sequence[Standing]
    """Those of the plan that it was drawn for."""


@dataclass(eq=False)
class MapPicture:
    """One picture of a map; it hands its tiles on to the next one and is then only good for its plan."""

    plan: Plan
    memory: Memory
    mark_of: Callable[[str], Mark]
    afar: Sequence[Afar] = ()
    tiles: dict[str, _Tile] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._stamp = object()
        self._composition = Composition(self.plan.document, self.memory)
        x, y, width, height = self.plan.bounds
        empty = not self.plan.starts
        around = 0.0 if empty else _MARGIN
        self.bounds = (x - around, y - around, width + 2 * around, height + 2 * around)

    def next(self, plan: Plan, mark_of: Callable[[str], Mark], afar: Sequence[Afar] | None = None) -> "MapPicture":
        """Return the picture of the next plan or with other marks; tiles that still hold are used again."""
        tiles = self.tiles if len(self.tiles) < _MOST_TILES else {}
        return MapPicture(plan, self.memory, mark_of, self.afar if afar is None else afar, tiles)

    def inside(self, x: float, y: float, width: float, height: float) -> list[Element]:
        """Return the elements that touch a rectangle, from back to front."""
        layers: list[list[Element]] = [[] for _ in LAYERS]
        right, bottom = x + width, y + height
        wanted = Rect(x - _MARGIN, y - _MARGIN, width + 2 * _MARGIN, height + 2 * _MARGIN)
        for standing in self.plan.seen_in(wanted):
            for element in self._tile(standing):
                if (
                    element.x <= right
                    and element.x + element.width >= x
                    and element.y <= bottom
                    and element.y + element.height >= y
                ):
                    layers[_LAYER[element.kind]].append(element)
        for afar in self.afar:
            element = afar.element
            across = element.x <= right and element.x + element.width >= x
            if across and element.y <= bottom and element.y + element.height >= y and self._holds(afar):
                layers[_LAYER[element.kind]].append(element)
        return [element for layer in layers for element in layer]

    def at(self, x: float, y: float) -> list[Element]:
        """Return the elements whose rectangle holds a point, the foremost first."""
        return list(reversed(self.inside(x, y, 0.0, 0.0)))

    def element(self, key: str) -> Element | None:
        """Return an element by its key, such as `card:ID` or `frame:ID`; None when it is not drawn."""
        if key.startswith(("use:", "group:")):
            return next((element for element in self.across() if element.key == key), None)
        block = self.block_of(key)
        if block is None:
            return None
        return next((e for e in self._tile(self.plan.standing(block)) if e.key == key), None)

    def block_of(self, key: str) -> str | None:
        """Return the block in whose tile an element is, or would be, drawn."""
        kind, _, name = key.partition(":")
        if kind == "link":
            return self.plan.above(name) if name in self.plan.branches else None
        return self.plan.block_of(name.rpartition(":")[0] if kind == "reference" else name)

    def box(self, node: str) -> Element | None:
        """Return the card of a statement or the frame of an inference; None when it is not drawn."""
        return self.element(f"frame:{node}" if node in self.plan.document.inferences else f"card:{node}")

    def elements(self) -> Sequence[Element]:
        """Return all elements from back to front, in time proportional to the size of the map."""
        x, y, width, height = self.bounds
        return self.inside(x - width, y - height, 3 * width, 3 * height)

    def across(self) -> Iterator[Element]:
        """Yield what is drawn across branches and still fits what has moved since."""
        return (afar.element for afar in self.afar if self._holds(afar))

    def _holds(self, afar: Afar) -> bool:
        plan = self.plan
        return afar.starts is plan.starts or all(
            block in plan.branches and plan.corner(block) == corner for block, corner in afar.ends
        )

    def place(self, node: str) -> Rect | None:
        """Return where the card of a statement or the frame of an inference is drawn, without composing it."""
        block = self.plan.block_of(node)
        if block is None:
            return None
        branch, cross, main = self.plan.standing(block)
        to_rect = AXES[self.plan.options.orientation].rect
        if block == node:
            return to_rect(cross, main, branch.block.cross, branch.block.main)
        for statement, (c, m, cs, ms), reference in branch.block.places:
            if statement == node and not reference:
                return to_rect(cross + c, main + m, cs, ms)
        return None

    def nearest(self, x: float, y: float, area: Rect) -> Rect | None:
        """Return the block in an area that is nearest to a point, in time proportional to what is in the area."""
        to_rect = AXES[self.plan.options.orientation].rect
        rects = [to_rect(s.cross, s.main, s.branch.block.cross, s.branch.block.main) for s in self.plan.seen_in(area)]
        return min(rects, key=lambda rect: hypot(rect.center[0] - x, rect.center[1] - y), default=None)

    def branch_rect(self, node: str) -> Rect | None:
        """Return the rectangle round a card or frame and all that hangs below it."""
        plan, place = self.plan, self.place(node)
        if place is None:
            return None
        blocks = (node,) if node in plan.branches else plan.tree.branches.get(node, ())
        return enclosing([place, *(plan.rect_of(plan.standing(block)) for block in blocks if block in plan.branches)])

    def _tile(self, standing: Standing) -> tuple[Element, ...]:
        branch, cross, main = standing
        block = branch.block.id
        corner = AXES[self.plan.options.orientation].point(cross, main)
        tile = self.tiles.get(block)
        if tile is not None and tile.stamp is self._stamp:
            return tile.elements
        before = tile.bundles if tile is not None else {}
        bundles = self._composed(standing, before)
        same = bundles.keys() == before.keys() and all(bundles[key] is before[key] for key in bundles)
        if tile is None or not same or tile.corner != corner:
            elements = tuple(
                [moved(made.element, *corner) for bundle in bundles.values() for made in bundle.made.values()]
            )
            tile = self.tiles[block] = _Tile(self._stamp, bundles, corner, elements)
        tile.stamp = self._stamp
        return tile.elements

    def _composed(self, standing: Standing, before: dict[str, Bundle]) -> dict[str, Bundle]:
        plan = self.plan
        places = place_block(standing.branch, plan.document, plan.options.orientation)
        subjects = [*places.frames, *places.cards]
        hidden = plan.hidden
        drawing = Drawing(
            roots=places.roots,
            frames=places.frames,
            links=tuple(places.links),
            cards=places.cards,
            hidden={node: hidden[node] for node in subjects if node in hidden} if hidden else {},
            groups={},
            bounds=EMPTY,
        )
        marks = {node: self.mark_of(node) for node in subjects}
        return self._composition.draw(drawing, marks, before)


def across_branches(plan: Plan, drawing: Drawing, memory: Memory) -> list[Afar]:
    """Return what a whole drawing of a plan has across branches."""
    apart = {start.branch.block.id for start in plan.starts}
    further = Drawing(
        roots={},
        frames={},
        links=tuple([link for link in drawing.links if link.kind == "second_use" or link.inference in apart]),
        cards=drawing.cards,
        hidden={
            group: _hidden_in(group, plan) for group in drawing.groups if can_fold(plan.document, plan.tree, group)
        },
        groups=drawing.groups,
        bounds=EMPTY,
    )
    bundles = Composition(plan.document, memory).draw(further, {}, {})
    to_area, (_, to_point) = AREA[plan.options.orientation], AXES[plan.options.orientation]
    found = []
    for bundle in bundles.values():
        for made in bundle.made.values():
            ends = []
            for block in _ends(made.element, plan):
                rect = drawing.roots[block] if block in drawing.roots else drawing.frames[block].rect
                cross, main, _, _ = to_area(rect)
                ends.append((block, to_point(cross, main)))
            found.append(Afar(made.element, tuple(ends), plan.starts))
    return found


def _hidden_in(group: str, plan: Plan) -> int:
    """Return how many statements are hidden below the members of a group and of its parts that are drawn."""
    members = (member for inner in groups_inside(plan.document, group) for member in plan.document.members(inner))
    return sum(plan.hidden.get(member, 0) for member in members if plan.block_of(member) is not None)


def _ends(element: Element, plan: Plan) -> set[str]:
    """Return the blocks that a link runs between, or that have the members of a group."""
    if element.kind == "link":
        target = plan.document.inferences[element.subject].target
        nodes: Iterable[str] = (element.subject, element.key.split(":")[1], target)
    else:
        nodes = plan.document.members(element.subject)
    return {block for node in nodes if (block := plan.block_of(node)) is not None}
