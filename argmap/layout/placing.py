"""From branches to places: walks the branches once and gives everything its place in the picture's own axes."""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from argmap.layout.branches import Branch
from argmap.layout.extents import Standing
from argmap.layout.places import FramePlace, Link, LinkKind, Orientation, Point, Rect, Slot, enclosing
from argmap.model.document import Document
from argmap.model.records import Inference


class Axes(NamedTuple):
    """How cross and main become x and y."""

    rect: Callable[[float, float, float, float], Rect]
    point: Callable[[float, float], Point]


AXES: dict[Orientation, Axes] = {
    "down": Axes(Rect, lambda cross, main: (cross, main)),
    "up": Axes(lambda c, m, cs, ms: Rect(c, -m - ms, cs, ms), lambda cross, main: (cross, -main)),
    "right": Axes(lambda c, m, cs, ms: Rect(m, c, ms, cs), lambda cross, main: (main, cross)),
    "left": Axes(lambda c, m, cs, ms: Rect(-m - ms, c, ms, cs), lambda cross, main: (-main, cross)),
}


class Places(NamedTuple):
    """What has been placed so far."""

    roots: dict[str, Rect]
    frames: dict[str, FramePlace]
    cards: dict[str, Rect]
    links: list[Link]


def place_branches(starts: Sequence[Standing], document: Document, orientation: Orientation) -> Places:
    """Return the places of all branches."""
    axes, inferences = AXES[orientation], document.inferences
    places = Places({}, {}, {}, [])
    stack = [(branch, cross, main, 0) for branch, cross, main in reversed(starts)]
    while stack:
        branch, cross, main, depth = stack.pop()
        _put(branch, (cross, main), depth, places, inferences, axes)
        for below, (c, m) in zip(branch.below, branch.offsets, strict=True):
            stack.append((below, cross + c, main + m, depth + 1))
    return places


def place_block(branch: Branch, document: Document, orientation: Orientation) -> Places:
    """Return the places of a block and of the links that arrive at it, as if its corner were at (0, 0)."""
    places = Places({}, {}, {}, [])
    _put(branch, (0.0, 0.0), 0, places, document.inferences, AXES[orientation])
    return places


def _put(
    branch: Branch,
    corner: tuple[float, float],
    depth: int,
    places: Places,
    inferences: Mapping[str, Inference],
    axes: Axes,
) -> None:
    """Put a block and the links that arrive at it."""
    to_rect, to_point = axes
    cross, main = corner
    roots, frames, cards, links = places
    block = branch.block
    identifier = block.id
    if block.framed:
        slots = []
        for statement, (c, m, cs, ms), reference in block.places:
            rect = to_rect(cross + c, main + m, cs, ms)
            slots.append(Slot(statement, rect, reference))
            if not reference:
                cards[statement] = rect
        c, m, cs, ms = block.header
        frames[identifier] = FramePlace(
            identifier,
            to_rect(cross, main, block.cross, block.main),
            tuple(slots),
            depth,
            to_rect(cross + c, main + m, cs, ms),
        )
    else:
        cards[identifier] = roots[identifier] = to_rect(cross, main, block.cross, block.main)
    for port, wire in zip(block.ports, branch.wires, strict=True):
        kind: LinkKind = inferences[port.child].kind
        if port.target in inferences:
            kind = "undercut" if kind == "attack" else "backing"
        points = tuple([to_point(cross + c, main + m) for c, m in wire])
        links.append(Link(port.child, port.child, port.target, kind, points))


def bounds_of(places: Places) -> Rect:
    """Return the rectangle round all boxes and links."""
    boxes = [*places.roots.values(), *[frame.rect for frame in places.frames.values()]]
    around = enclosing(boxes)
    points = [point for link in places.links for point in link.points]
    if not points:
        return around
    xs, ys = [x for x, _ in points], [y for _, y in points]
    left, top = min(around.x, min(xs)), min(around.y, min(ys))
    right, bottom = max(around.right, max(xs)), max(around.bottom, max(ys))
    return Rect(left, top, right - left, bottom - top)
