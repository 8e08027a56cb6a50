"""The links of frames that stand by themselves.

A frame stands by itself when a person has put it somewhere, or when its target is found below it (a circle of steps).
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from argmap.layout.axes import AREA, SPOT
from argmap.layout.forest import block_of
from argmap.layout.obstacles import Obstacles
from argmap.layout.places import Link, LinkKind, Orientation, Point, Rect
from argmap.layout.placing import AXES, Places
from argmap.layout.routing import is_clear, route
from argmap.layout.settings import Options, Sizes
from argmap.layout.ways import Way
from argmap.model.document import Document
from argmap.model.tree import SpanningTree

ASIDE = 14.0
"""From the end of a target's edge to a link that no port was made for."""


class Ground(NamedTuple):
    """The boxes of a drawing in cross and main, and how to go back from there to the picture."""

    obstacles: Obstacles[str]
    orientation: Orientation

    def points(self, way: Way) -> tuple[Point, ...]:
        """Return a way in the picture."""
        return tuple([AXES[self.orientation].point(*spot) for spot in way])


def ground_of(places: Places, orientation: Orientation) -> Ground:
    """Return the boxes of a drawing, for links that have to find their way between them."""
    to_area = AREA[orientation]
    boxes = {**places.roots, **{key: frame.rect for key, frame in places.frames.items()}}
    return Ground(Obstacles({key: Rect(*to_area(rect)) for key, rect in boxes.items()}), orientation)


def free_links(
    apart: Iterable[str],
    places: Places,
    document: Document,
    tree: SpanningTree,
    sizes: Sizes,
    options: Options,
    ground: Ground,
) -> list[Link]:
    """Return the links of the frames that stand apart and whose target is drawn."""
    links = []
    for frame in apart:
        target = document.inferences[frame].target
        block = _block_of(target, places, tree)
        if block is None or block == frame:
            continue
        start, box = ground.obstacles.boxes[frame], ground.obstacles.boxes[block]
        ports = block_of(block, document, tree, sizes, options).ports
        port = next((port for port in ports if port.child == frame), None)
        if port is not None:
            end = (box.x + port.cross, box.bottom - port.inset)
        else:
            edge = Rect(*AREA[options.orientation](places.cards[target])) if target in places.cards else box
            end = (edge.right - min(ASIDE, edge.width / 2), edge.bottom)
        way = route((start.x + start.width / 2, start.y), end, box.bottom, ground.obstacles, {frame, block})
        links.append(Link(frame, frame, target, _kind(frame, document), ground.points(way)))
    return links


def _kind(frame: str, document: Document) -> LinkKind:
    record = document.inferences[frame]
    if record.target not in document.inferences:
        return record.kind
    return "undercut" if record.kind == "attack" else "backing"


def clear_uses(links: Sequence[Link], places: Places, tree: SpanningTree, ground: Ground) -> list[Link]:
    """Return the links to further uses that run through no box; of the others the small card must do."""
    found = []
    for link in links:
        ends = {end for node in (link.source, link.target) if (end := _block_of(node, places, tree)) is not None}
        if is_clear(tuple([SPOT[ground.orientation](point) for point in link.points]), ground.obstacles, ends):
            found.append(link)
    return found


def _block_of(node: str, places: Places, tree: SpanningTree) -> str | None:
    block = node if node in places.frames or node in places.roots else tree.home.get(node)
    return block if block in places.frames or block in places.roots else None
