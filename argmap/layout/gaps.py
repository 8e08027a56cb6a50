"""The gaps of a drawing through which links can run without meeting a box, and what already runs there.

Under every block lies a *corridor*: down to the row of blocks below it, or, below a leaf, its clearance. Beside every
block is a *strip*, half a sibling gap wide, that leads from its corridor up into that of the block above it. Both are
kept free by the contours, so a link that keeps to them needs no search.
"""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from argmap.layout.axes import AREA, SPOT
from argmap.layout.blocks import Area
from argmap.layout.places import Orientation, Point, Rect
from argmap.layout.placing import Places
from argmap.layout.settings import Sizes
from argmap.model.document import Document
from argmap.model.tree import SpanningTree

LANE = 4.0
"""Between neighbouring lanes."""

FIRST_LANE = 6.0
"""From the edge of a box to the lane nearest to it."""

LANES = 3
"""In a corridor above a row; where a leaf's clearance is narrower, fewer."""

STRIPS = 2
"""Lanes beside a block; as many stay free for the block on the other side of the gap."""


class Run(NamedTuple):
    """A straight piece of a link: along the cross axis at one main position, or the other way round."""

    level: bool
    at: float
    start: float
    stop: float
    statement: str | None
    """Whose second use it is; None for links of the tree."""


class Gaps:
    """The corridors and strips of one drawing, in cross and main, and the runs of links in them."""

    def __init__(
        self, places: Places, document: Document, tree: SpanningTree, sizes: Sizes, orientation: Orientation
    ) -> None:
        self._places, self._document, self._tree, self._sizes = places, document, tree, sizes
        self._area, self._spot = AREA[orientation], SPOT[orientation]
        self._wires: Mapping[str, Sequence[Point]] = {link.inference: link.points for link in places.links}
        self._runs: dict[str, list[Run]] = {}
        self._lanes: dict[str, tuple[float, ...]] = {}
        self._strips: dict[tuple[str, bool], list[str]] = {}

    def area(self, node: str) -> Area:
        """Return where a block stands: a frame, or a statement outside any frame."""
        frame = self._places.frames.get(node)
        return self._area(frame.rect if frame is not None else self._places.roots[node])

    def area_of(self, rect: Rect) -> Area:
        """Return a rectangle of the picture in cross and main."""
        return self._area(rect)

    def block_of(self, statement: str) -> str | None:
        """Return the block in which the card of a statement is drawn; None when it is hidden."""
        block = self._tree.home.get(statement, statement)
        return block if statement in self._places.cards and self._drawn(block) else None

    def above(self, block: str) -> str | None:
        """Return the block that a block hangs on from its row; None for a root and for one that stands in a stack."""
        wire = self._wires.get(block)
        if wire is None or abs(self._spot(wire[0])[1] - self.area(block)[1]) > 0.5:
            return None
        target = self._document.inferences[block].target
        if target in self._document.inferences:
            return target if self._drawn(target) else None
        return self.block_of(target)

    def lanes(self, block: str) -> tuple[float, ...]:
        """Return the main positions of the lanes in the corridor of a block, the outermost first."""
        lanes = self._lanes.get(block)
        if lanes is None:
            _, main, _, length = self.area(block)
            below = [self.area(child)[1] for child in self._below(block)]
            if below:
                lanes = tuple([min(below) - FIRST_LANE - LANE * n for n in range(LANES)])
            else:
                room = self._sizes.clearance - FIRST_LANE
                lanes = tuple([main + length + FIRST_LANE + LANE * n for n in range(LANES) if LANE * (n + 1) < room])
            self._lanes[block] = lanes
        return lanes

    def room_below(self, block: str) -> tuple[float, float]:
        """Return from where to where the corridor of a block reaches along the main axis."""
        _, main, _, length = self.area(block)
        below = [self.area(child)[1] for child in self._below(block)]
        return main + length, min(below) if below else main + length + self._sizes.clearance

    def row(self, block: str) -> list[str]:
        """Return the blocks in the row below a block, in order along the cross axis."""
        return sorted(self._below(block), key=lambda child: self.area(child)[0])

    def strip(self, block: str, after: bool, statement: str) -> float | None:
        """Return the cross position of a free lane beside a block (after or before it) for a statement's link."""
        users = self._strips.get((block, after), [])
        number = users.index(statement) if statement in users else len(users)
        if number >= STRIPS:
            return None
        cross, _, length, _ = self.area(block)
        aside = FIRST_LANE + LANE * number
        return cross + length + aside if after else cross - aside

    def fits(self, block: str, after: bool, at: float, statement: str) -> bool:
        """Return whether a cross position is in the strip beside a block, and no other statement's link runs there."""
        cross, _, length, _ = self.area(block)
        aside = at - cross - length if after else cross - at
        alone = all(user == statement for user in self._strips.get((block, after), ()))
        return alone and aside <= self._sizes.sibling_gap / 2

    def lane(self, block: str, start: float, stop: float, statement: str) -> float | None:
        """Return the main position of a lane below a block that is free between two cross positions."""
        for at in self.lanes(block):
            if self.is_free(block, at, start, stop, statement):
                return at
        return None

    def is_free(self, block: str, at: float, start: float, stop: float, statement: str) -> bool:
        """Return whether no other statement's link runs near a main position below a block."""
        first, last = min(start, stop) - LANE, max(start, stop) + LANE
        return not any(
            run.level
            and run.statement not in (None, statement)
            and abs(run.at - at) < LANE
            and run.start < last
            and first < run.stop
            for run in self._runs_of(block)
        )

    def crossed(self, blocks: Sequence[str], runs: Sequence[Run]) -> int:
        """Return how many links, below some blocks, new runs would cross."""
        return sum(
            one.level != other.level
            and (one.statement is None or one.statement != other.statement)
            and one.start < other.at < one.stop
            and other.start < one.at < other.stop
            for block in blocks
            for one in self._runs_of(block)
            for other in runs
        )

    def take(self, blocks: Sequence[str], strips: Sequence[tuple[str, bool]], runs: Sequence[Run]) -> None:
        """Note that a link has been drawn below some blocks and beside some."""
        for block in blocks:
            self._runs_of(block).extend(runs)
        statement = runs[0].statement
        for strip in strips:
            users = self._strips.setdefault(strip, [])
            if statement is not None and statement not in users:
                users.append(statement)

    def _drawn(self, block: str) -> bool:
        return block in self._places.frames or block in self._places.roots

    def _below(self, block: str) -> list[str]:
        below = self._tree.frames_below(self._document, block)
        return [frame for frame in below if frame in self._wires]

    def _runs_of(self, block: str) -> list[Run]:
        runs = self._runs.get(block)
        if runs is None:
            wires = [self._wires[child] for child in self._below(block)]
            runs = [run for wire in wires for run in runs_of([self._spot(point) for point in wire], None)]
            self._runs[block] = runs
        return runs


def runs_of(way: Sequence[Point], statement: str | None) -> list[Run]:
    """Return the straight pieces of a link."""
    runs = []
    for (cross, main), (next_cross, next_main) in pairwise(way):
        if main == next_main:
            runs.append(Run(True, main, min(cross, next_cross), max(cross, next_cross), statement))
        else:
            runs.append(Run(False, cross, min(main, next_main), max(main, next_main), statement))
    return runs
