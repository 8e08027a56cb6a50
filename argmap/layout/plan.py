"""A map laid out as branches that know their parts' places only from their own corner.

From one plan to the next, the branches that an edit does not touch are the same objects, wherever they stand; only
those on its way up to the root are made anew. Where something is on the whole sheet is computed when it is asked for.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from argmap.layout.axes import AREA
from argmap.layout.blocks import Block
from argmap.layout.branches import Branch
from argmap.layout.by_hand import moved_by_hand, put_by_hand
from argmap.layout.detours import with_ways_round
from argmap.layout.extents import Extent, Forest, Standing, reaching_into
from argmap.layout.forest import above
from argmap.layout.places import EMPTY, Point, Rect, enclosing
from argmap.layout.placing import AXES
from argmap.layout.settings import Options, Sizes
from argmap.layout.sheet import Sheet
from argmap.layout.stacks import Columns
from argmap.model.document import Document
from argmap.model.tree import SpanningTree


@dataclass(frozen=True)
class Plan:
    """Where everything of a map is drawn, as seen from the block above."""

    document: Document
    tree: SpanningTree
    sizes: Sizes
    options: Options
    starts: tuple[Standing, ...]
    """The trees of all roots, the first at (0, 0), and then each branch that was put somewhere by hand."""

    branches: Mapping[str, Branch]
    """By block: a frame that is drawn, or a statement outside any frame."""

    extents: Mapping[str, Extent]
    hidden: Mapping[str, int]
    """Folded statement or frame -> number of statements hidden below it."""

    columns: Mapping[str, Columns]
    """In a compact drawing: how what hangs below each block is set; empty in a plain tree."""

    laid: Forest
    """The branches as they are while nothing was put into the way of a link by hand; mostly the ones that are drawn."""

    whole: Mapping[str, Block]
    """The blocks on which something hangs that was put elsewhere by hand, with the ports for it."""

    sheet: Sheet | None
    """Where what was put somewhere by hand has found its place; None where nothing was."""

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
        return reaching_into(Rect(*AREA[self.options.orientation](rect)), self.starts, self.extents)


def planned(
    document: Document,
    tree: SpanningTree,
    sizes: Sizes,
    options: Options,
    starts: Iterable[Standing],
    laid: Forest,
    whole: Mapping[str, Block],
    hidden: Mapping[str, int],
    columns: Mapping[str, Columns],
    before: Sheet | None = None,
) -> Plan:
    """Return the plan of all branches, given where those stand that nobody has put elsewhere.

    `before` is the sheet of the plan before an edit.
    """
    standing, drawn, sheet = tuple(starts), laid, None
    moved = moved_by_hand(laid.branches, tree.roots, options)
    if moved:
        by_themselves = frozenset(moved)
        sheet = put_by_hand(standing, laid, moved, options, before)
        drawn = with_ways_round(
            laid, sheet, by_themselves, lambda block: None if block in by_themselves else above(document, tree, block)
        )
        standing = tuple([start._replace(branch=drawn.branches[start.branch.block.id]) for start in sheet.starts])
    return Plan(document, tree, sizes, options, standing, *drawn, hidden, columns, laid, whole, sheet)
