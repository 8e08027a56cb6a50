"""The inside of one frame: its cards, its header and the ports at which the links from below arrive.

The layout thinks in two axes that hold for all orientations: *cross*, along which siblings stand side by side, and
*main*, along which the tree grows away from the thesis. Positions here are seen from the block's own corner.
"""

from math import ceil
from typing import NamedTuple

from argmap.layout.settings import Sizes
from argmap.model.document import Document
from argmap.model.records import InferenceKind
from argmap.model.tree import SpanningTree

BESIDE_PREMISES = 12.0
"""Between the last link to a premise and the first to the frame itself."""

MOST_PLAY = 24.0
"""So far a port is moved sideways for a straight link; a longer way is seen as a turn, a shorter one as a flaw."""

Area = tuple[float, float, float, float]
"""Cross and main position, cross and main size."""


class Place(NamedTuple):
    """One premise's place in a block."""

    statement: str
    area: Area
    reference: bool


class Port(NamedTuple):
    """Where the link from a child arrives."""

    child: str
    kind: InferenceKind
    target: str
    cross: float
    inset: float
    """How far inside the block's lower edge the target's edge is."""
    play: float
    """How far the port may be moved sideways."""


class Block(NamedTuple):
    """One frame, or one statement outside any frame."""

    id: str
    cross: float
    main: float
    places: tuple[Place, ...]
    header: Area
    """The header row; empty for a statement."""
    ports: tuple[Port, ...]
    """One for each frame below, in order."""
    framed: bool

    @property
    def kinds(self) -> dict[str, InferenceKind]:
        """The kind of each frame below."""
        return {port.child: port.kind for port in self.ports}


NO_AREA: Area = (0.0, 0.0, 0.0, 0.0)


def statement_block(statement: str, document: Document, sizes: Sizes, below: tuple[str, ...], upright: bool) -> Block:
    """Return the block of a root: a single card; `upright` says that cross is x."""
    width, height = sizes.cards[statement]
    cross, main = (width, height) if upright else (height, width)
    main = _exact(main)
    place = Place(statement, (0.0, 0.0, cross, main), False)
    ports = [] if not below else _spread(below, document, statement, 0.0, cross, 0.0)
    return Block(statement, cross, main, (place,), NO_AREA, tuple(ports), False)


def frame_block(
    inference: str,
    document: Document,
    tree: SpanningTree,
    sizes: Sizes,
    closed: bool,
    folded: frozenset[str],
    upright: bool,
) -> Block:
    """Return the block of a frame; without ports when it is closed, nor for the frames below a folded premise."""
    home = tree.home
    shown: list[tuple[str, bool, tuple[float, float]]] = []
    seen: set[str] = set()
    for premise in document.inferences[inference].premises:
        statement = premise.statement
        reference = statement in seen or home.get(statement) != inference
        seen.add(statement)
        shown.append((statement, reference, sizes.references if reference else sizes.cards[statement]))
    least = sizes.header.get(inference, 0.0)
    places, header, cross, main = (_row if upright else _column)(shown, sizes, least)
    ports: list[Port] = []
    if not closed:
        branches = tree.branches
        for statement, area, reference in places:
            if not reference and statement in branches and statement not in folded:
                inset = main - area[1] - area[3]
                ports += _spread(branches[statement], document, statement, area[0], area[2], inset)
        own = branches.get(inference)
        if own:
            start = ports[-1].cross + BESIDE_PREMISES if ports else 0.0
            ports += _spread(own, document, inference, start, cross - start, 0.0)
    return Block(inference, cross, main, tuple(places), header, tuple(ports), True)


def _row(
    shown: list[tuple[str, bool, tuple[float, float]]], sizes: Sizes, least: float
) -> tuple[list[Place], Area, float, float]:
    """Set the cards side by side below the header; the tree grows downwards or upwards."""
    padding, gap, top = sizes.padding, sizes.linked_gap, sizes.header_height
    tallest = max([size[1] for _, _, size in shown], default=0.0)
    width = sum([size[0] for _, _, size in shown]) + gap * (len(shown) - 1 if shown else 0)
    cross = max(width, least) + 2 * padding
    at = (cross - width) / 2
    places = []
    for statement, reference, size in shown:
        height = tallest if sizes.even_cards and not reference else size[1]
        places.append(Place(statement, (at, top, size[0], height), reference))
        at += size[0] + gap
    main = _exact(top + tallest + padding)
    return places, (padding, 0.0, cross - 2 * padding, top), cross, main


def _column(
    shown: list[tuple[str, bool, tuple[float, float]]], sizes: Sizes, least: float
) -> tuple[list[Place], Area, float, float]:
    """Set the cards one below the other under the header; the tree grows to the right or to the left."""
    padding, gap, at = sizes.padding, sizes.linked_gap, sizes.header_height
    widest = max([least, *[size[0] for _, _, size in shown]])
    places = []
    for statement, reference, size in shown:
        width = widest if sizes.even_cards and not reference else size[0]
        places.append(Place(statement, (at, padding, size[1], width), reference))
        at += size[1] + gap
    cross = at - gap + padding if shown else at + padding
    main = _exact(widest + 2 * padding)
    return places, (0.0, padding, sizes.header_height, main - 2 * padding), cross, main


def _spread(
    children: tuple[str, ...], document: Document, target: str, start: float, length: float, inset: float
) -> list[Port]:
    """Set the ports of all links to one target evenly along its edge."""
    step = length / (len(children) + 1)
    play = min(MOST_PLAY, step / 3)
    kinds = [document.inferences[child].kind for child in children]
    return [
        Port(child, kind, target, start + step * n, inset, play)
        for n, (child, kind) in enumerate(zip(children, kinds, strict=True), 1)
    ]


def _exact(length: float) -> float:
    """Round up to a quarter of a pixel, so that sums of lengths along the main axis stay exact."""
    return ceil(length * 4) / 4
