"""The layout of a map: sizes in, places and routes out."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from argmap.layout.blocks import Block
from argmap.layout.branches import Branch
from argmap.layout.by_hand import cut_off, moved_by_hand, put_by_hand
from argmap.layout.compact import ROOTS, branches_in_columns, columns_for, roots_in_columns
from argmap.layout.contours import set_side_by_side
from argmap.layout.forest import shown_blocks, tidy_branches
from argmap.layout.free_links import clear_uses, free_links, ground_of
from argmap.layout.groups import group_areas
from argmap.layout.kept_columns import columns_as_before, columns_shown, only_with
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

Starts = Sequence[tuple[Branch, float, float]]
"""Branches with the cross and main positions of their blocks."""


class Arrangement(NamedTuple):
    """The branches of all roots, what folded nodes hide, and the columns of a compact drawing."""

    starts: Starts
    hidden: Mapping[str, int]
    columns: Mapping[str, Columns]


@without_collections()
def lay_out(document: Document, sizes: Sizes, options: Options = NO_OPTIONS) -> Drawing:
    """Return where everything of a map is drawn.

    `sizes.cards` must have every statement. Linear in the size of the map.
    """
    tree = spanning_tree(document)
    starts, hidden, _ = _arranged(document, tree, sizes, options)
    return _drawn(document, tree, sizes, options, starts, hidden)


@without_collections()
def plan_map(document: Document, tree: SpanningTree, sizes: Sizes, options: Options = NO_OPTIONS) -> Plan:
    """Return the plan of a map, for those who draw it again after each edit; see `replanning.next_plan`."""
    return planned(document, tree, sizes, options, *_arranged(document, tree, sizes, options))


@without_collections()
def plan_in_columns(
    document: Document, tree: SpanningTree, sizes: Sizes, options: Options, kept: Mapping[str, Columns]
) -> Plan:
    """Return the plan of a compact drawing that keeps the columns of another one."""
    blocks, hidden = shown_blocks(document, tree, sizes, options)
    there = only_with(kept, document.statements.keys() | document.inferences.keys())
    columns = columns_as_before(there, blocks, tree.roots, sizes, relation_of(options))
    starts = _in_columns(blocks, columns_shown(columns, blocks, tree.roots), tree.roots, sizes, options)
    return planned(document, tree, sizes, options, starts, hidden, columns)


@without_collections()
def drawing_of(plan: Plan) -> Drawing:
    """Return what `lay_out` returns, from a plan."""
    return _drawn(plan.document, plan.tree, plan.sizes, plan.options, plan.starts, plan.hidden)


def relation_of(options: Options) -> float:
    """Return the wanted size along cross by that along main of a compact drawing; 1 when none is wanted."""
    wanted = options.compact or 1.0
    return wanted if options.orientation in ("down", "up") else 1 / wanted


def _arranged(document: Document, tree: SpanningTree, sizes: Sizes, options: Options) -> Arrangement:
    blocks, hidden = shown_blocks(document, tree, sizes, options)
    if options.compact is None:
        return Arrangement(_as_trees(blocks, tree.roots, sizes, options), hidden, {})
    columns = columns_for(blocks, tree.roots, sizes, relation_of(options))
    return Arrangement(_in_columns(blocks, columns, tree.roots, sizes, options), hidden, columns)


def _as_trees(blocks: dict[str, Block], roots: Sequence[str], sizes: Sizes, options: Options) -> Starts:
    if not options.positions:
        branches = tidy_branches(blocks, sizes)
        return beside_each_other([branches[root] for root in roots], sizes)
    moved = moved_by_hand(blocks, roots, options)
    branches = tidy_branches(cut_off(blocks, set(moved)), sizes)
    starts = beside_each_other([branches[root] for root in roots if root not in moved], sizes)
    return put_by_hand(starts, branches, moved, options)


def _in_columns(
    blocks: dict[str, Block], columns: Mapping[str, Columns], roots: Sequence[str], sizes: Sizes, options: Options
) -> Starts:
    """Set the branches in columns; what a person has put somewhere is left out of the column that it has there."""
    if not options.positions:
        return roots_in_columns(columns.get(ROOTS, ()), branches_in_columns(blocks, columns, sizes), sizes)
    moved = moved_by_hand(blocks, roots, options)
    left = cut_off(blocks, set(moved))
    shown = columns_shown(columns, left, set(roots) - set(moved))
    branches = branches_in_columns(left, shown, sizes)
    return put_by_hand(roots_in_columns(shown.get(ROOTS, ()), branches, sizes), branches, moved, options)


def _drawn(
    document: Document,
    tree: SpanningTree,
    sizes: Sizes,
    options: Options,
    starts: Starts,
    hidden: Mapping[str, int],
) -> Drawing:
    places = place_branches(starts, document, options.orientation)
    uses = second_use_links(places, document, tree, sizes, options.orientation)
    apart = [branch.block.id for branch, _, _ in starts if branch.block.framed]
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


def beside_each_other(roots: Sequence[Branch], sizes: Sizes) -> list[tuple[Branch, float, float]]:
    """Set the trees of all roots in one row, the first block at (0, 0)."""
    if not roots:
        return []
    row = set_side_by_side([(root.left, root.right) for root in roots], sizes.root_gap)
    return [(root, offset, 0.0) for root, offset in zip(roots, row.offsets, strict=True)]
