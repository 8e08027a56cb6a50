"""A map laid out as branches that know their parts' places only from their own corner.

From one plan to the next, the branches that an edit does not touch are the same objects, wherever they stand; only
those on its way up to the root are made anew. Where something is on the whole sheet is computed when it is asked for.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from argmap.layout.axes import AREA
from argmap.layout.branches import Branch
from argmap.layout.places import EMPTY, Point, Rect, enclosing
from argmap.layout.placing import AXES
from argmap.layout.settings import Options, Sizes
from argmap.layout.stacks import Columns
from argmap.model.document import Document
from argmap.model.tree import SpanningTree

Span = tuple[float, float, float, float]
"""Least cross and main position, greatest cross and main position, seen from a block's corner."""


class Extent(NamedTuple):
    """How far a block reaches with the links that arrive at it, and with all that hangs below."""

    own: Span
    whole: Span
    blocks: int
    """How many blocks the branch has, its own included."""


class Standing(NamedTuple):
    """A branch and where its block stands on the sheet."""

    branch: Branch
    cross: float
    main: float


@dataclass(frozen=True)
class Plan:
    """Where everything of a map is drawn, as seen from the block above."""

    document: Document
    tree: SpanningTree
    sizes: Sizes
    options: Options
    starts: tuple[Standing, ...]
    """The trees of all roots; the first stands at (0, 0)."""

    branches: Mapping[str, Branch]
    """By block: a frame that is drawn, or a statement outside any frame."""

    extents: Mapping[str, Extent]
    hidden: Mapping[str, int]
    """Folded statement or frame -> number of statements hidden below it."""

    columns: Mapping[str, Columns]
    """In a compact drawing: how what hangs below each block is set; empty in a plain tree."""

    @property
    def bounds(self) -> Rect:
        """The rectangle round all boxes and the links between them."""
        return enclosing([self.rect_of(start) for start in self.starts]) if self.starts else EMPTY

    def rect_of(self, standing: Standing) -> Rect:
        """Return the rectangle round a whole branch that stands somewhere."""
        left, top, right, bottom = self.extents[standing.branch.block.id].whole
        to_rect = AXES[self.options.orientation].rect
        return to_rect(standing.cross + left, standing.main + top, right - left, bottom - top)

    def block_of(self, node: str) -> str | None:
        """Return the block in which the card of a statement, or the frame of an inference, is drawn."""
        block = node if node in self.branches else self.tree.home.get(node)
        return block if block in self.branches else None

    def above(self, block: str) -> str | None:
        """Return the block that a block hangs on; None for a root, and for what a person has put somewhere."""
        return None if block in self._by_itself else above(self.document, self.tree, block)

    @cached_property
    def _by_itself(self) -> Mapping[str, Standing]:
        return {start.branch.block.id: start for start in self.starts}

    def standing(self, block: str) -> Standing:
        """Return where a block stands, in time proportional to how far it is from its root."""
        way: list[tuple[float, float]] = []
        here = block
        while (over := self.above(here)) is not None:
            branch = self.branches[over]
            number = next(n for n, port in enumerate(branch.block.ports) if port.child == here)
            way.append(branch.offsets[number])
            here = over
        _, cross, main = self._by_itself[here]
        for across, down in reversed(way):  # added up from the root on, as all who walk down do
            cross, main = cross + across, main + down
        return Standing(self.branches[block], cross, main)

    def corner(self, block: str) -> Point:
        """Return where the corner of a block is in the picture: (0, 0) of its cross and main."""
        _, cross, main = self.standing(block)
        return AXES[self.options.orientation].point(cross, main)

    def seen_in(self, rect: Rect) -> Iterator[Standing]:
        """Yield the blocks that reach into a rectangle of the picture, each before those below it."""
        left, top, width, height = AREA[self.options.orientation](rect)
        right, bottom = left + width, top + height
        extents = self.extents
        stack = list(reversed(self.starts))
        while stack:
            standing = stack.pop()
            branch, cross, main = standing
            own, whole, _ = extents[branch.block.id]
            if cross + whole[2] < left or cross + whole[0] > right or main + whole[3] < top or main + whole[1] > bottom:
                continue
            if cross + own[2] >= left and cross + own[0] <= right and main + own[3] >= top and main + own[1] <= bottom:
                yield standing
            for below, (c, m) in zip(reversed(branch.below), reversed(branch.offsets), strict=True):
                stack.append(Standing(below, cross + c, main + m))


def above(document: Document, tree: SpanningTree, block: str) -> str | None:
    """Return the block that a block hangs on; None for a root."""
    record = document.inferences.get(block)
    if record is None or block in tree.roots:
        return None
    return record.target if record.target in document.inferences else tree.home.get(record.target, record.target)


def extent_of(branch: Branch, extents: Mapping[str, Extent]) -> Extent:
    """Return the extent of a branch, given those of the branches below it."""
    left, top, right, bottom = 0.0, 0.0, branch.block.cross, branch.block.main
    for wire in branch.wires:
        for cross, main in wire:
            left, right = min(left, cross), max(right, cross)
            top, bottom = min(top, main), max(bottom, main)
    own, blocks = (left, top, right, bottom), 1
    for below, (cross, main) in zip(branch.below, branch.offsets, strict=True):
        _, whole, count = extents[below.block.id]
        blocks += count
        left, top = min(left, cross + whole[0]), min(top, main + whole[1])
        right, bottom = max(right, cross + whole[2]), max(bottom, main + whole[3])
    return Extent(own, (left, top, right, bottom), blocks)


def planned(
    document: Document,
    tree: SpanningTree,
    sizes: Sizes,
    options: Options,
    starts: Iterable[tuple[Branch, float, float]],
    hidden: Mapping[str, int],
    columns: Mapping[str, Columns],
) -> Plan:
    """Return the plan of branches that have been laid out, each given with the place of its block."""
    standings = tuple([Standing(*start) for start in starts])
    branches: dict[str, Branch] = {}
    stack = [standing.branch for standing in standings]
    while stack:
        branch = stack.pop()
        branches[branch.block.id] = branch
        stack.extend(branch.below)
    extents: dict[str, Extent] = {}
    for identifier, branch in reversed(branches.items()):
        extents[identifier] = extent_of(branch, extents)
    return Plan(document, tree, sizes, options, standings, branches, extents, hidden, columns)
