"""The layout of a map: sizes in, places and routes out."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from argmap.layout.blocks import Block
from argmap.layout.branches import Branch
from argmap.layout.by_hand import cut_off, moved_by_hand
from argmap.layout.compact import ROOTS, branches_in_columns, columns_for, roots_in_columns
from argmap.layout.contours import set_side_by_side
from argmap.layout.extents import Extent, Forest, Standing, extent_of
from argmap.layout.forest import shown_blocks, tidy_branches
from argmap.layout.free_links import clear_uses, free_links, ground_of
from argmap.layout.groups import group_areas
from argmap.layout.kept_columns import columns_shown
from argmap.layout.places import Drawing
from argmap.layout.placing import bounds_of, place_branches
from argmap.layout.plan import Plan, planned
from argmap.layout.second_uses import second_use_links
from argmap.layout.settings import Options, Sizes
from argmap.layout.stacks import Columns
from argmap.model.collector import without_collections
from argmap.model.document import Document
from argmap.model.tree import SpanningTree, spanning_tree

NO_OPTIONS = Options()


class Arrangement(NamedTuple):
    """A map laid out, without what was put elsewhere by hand having been put there."""

    starts: list[Standing]
    """The trees of all roots that nobody has moved."""

    branches: Mapping[str, Branch]
    whole: Mapping[str, Block]
    """The blocks on which something hangs that was moved, with the ports for it."""

    hidden: Mapping[str, int]
    columns: Mapping[str, Columns]


@without_collections()
def lay_out(document: Document, sizes: Sizes, options: Options = NO_OPTIONS) -> Drawing:
    """Return where everything of a map is drawn.

    `sizes.cards` must have every statement. Linear in the size of the map.
    """
    tree = spanning_tree(document)
    if options.positions:
        return drawing_of(plan_map(document, tree, sizes, options))
    arranged = _arranged(document, tree, sizes, options)
    return _drawn(document, tree, sizes, options, arranged.starts, arranged.hidden)


@without_collections()
def plan_map(document: Document, tree: SpanningTree, sizes: Sizes, options: Options = NO_OPTIONS) -> Plan:
    """Return the plan of a map, for those who draw it again after each edit; see `replanning.next_plan`."""
    starts, branches, whole, hidden, columns = _arranged(document, tree, sizes, options)
    extents: dict[str, Extent] = {}
    for identifier, branch in branches.items():
        extents[identifier] = extent_of(branch, extents)
    laid = Forest(branches, extents)
    return planned(document, tree, sizes, options, starts, laid, whole, hidden, columns)


@without_collections()
def drawing_of(plan: Plan) -> Drawing:
    """Return where everything of a plan is drawn."""
    return _drawn(plan.document, plan.tree, plan.sizes, plan.options, plan.starts, plan.hidden)


def relation_of(options: Options) -> float:
    """Return the wanted size along cross by that along main of a compact drawing; 1 when none is wanted."""
    wanted = options.compact or 1.0
    return wanted if options.orientation in ("down", "up") else 1 / wanted


def beside_each_other(roots: Sequence[Branch], sizes: Sizes) -> list[Standing]:
    """Set the trees of all roots in one row, the first block at (0, 0)."""
    if not roots:
        return []
    row = set_side_by_side([(root.left, root.right) for root in roots], sizes.root_gap)
    return [Standing(root, offset, 0.0) for root, offset in zip(roots, row.offsets, strict=True)]


def _arranged(document: Document, tree: SpanningTree, sizes: Sizes, options: Options) -> Arrangement:
    """Lay out a map, each branch (in this order) after those below it."""
    blocks, hidden = shown_blocks(document, tree, sizes, options)
    moved = frozenset(moved_by_hand(blocks, tree.roots, options))
    left = cut_off(blocks, moved) if moved else blocks
    whole = {name: block for name, block in blocks.items() if block is not left[name]} if moved else {}
    roots = [root for root in tree.roots if root not in moved]
    if options.compact is None:
        branches = tidy_branches(left, sizes)
        starts = beside_each_other([branches[root] for root in roots], sizes)
        return Arrangement(starts, branches, whole, hidden, {})
    columns = columns_for(blocks, tree.roots, sizes, relation_of(options))
    shown = columns_shown(columns, left, roots) if moved else columns
    branches = branches_in_columns(left, shown, sizes)
    starts = roots_in_columns(shown.get(ROOTS, ()), branches, sizes)
    return Arrangement(starts, branches, whole, hidden, columns)


def _drawn(
    document: Document,
    tree: SpanningTree,
    sizes: Sizes,
    options: Options,
    starts: Sequence[Standing],
    hidden: Mapping[str, int],
) -> Drawing:
    places = place_branches(starts, document, options.orientation)
    uses = second_use_links(places, document, tree, sizes, options.orientation)
    apart = [start.branch.block.id for start in starts if start.branch.block.framed]
    if apart or options.positions:
        ground = ground_of(places, options.orientation)
        uses = clear_uses(uses, places, tree, ground)
        places.links.extend(free_links(apart, places, document, tree, sizes, options, ground))
    places.links.extend(uses)
    return Drawing(
        roots=places.roots,
        frames=places.frames,
        links=tuple(places.links),
        cards=places.cards,
        hidden=hidden,
        groups=group_areas(places, document, tree),
        bounds=bounds_of(places),
    )
