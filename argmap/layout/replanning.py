"""From one plan to the next: an edit lays out again only its own path to the root."""

from collections.abc import Iterable, Mapping

from argmap.layout.draft import Draft
from argmap.layout.engine import plan_map
from argmap.layout.plan import Plan
from argmap.layout.settings import Options, Sizes
from argmap.model.document import Document
from argmap.model.tree import SpanningTree

MOST_NEW = 200
"""Blocks that may be new in a compact drawing that keeps its columns."""


def next_plan(
    plan: Plan, document: Document, tree: SpanningTree, sizes: Sizes, options: Options, touched: Iterable[str]
) -> Plan:
    """Return the next plan: of a plain tree what `plan_map` returns; a compact drawing keeps its columns.

    `touched` are the statements and inferences whose records or sizes are not what they were. Drawings of some levels
    only are laid out as a whole, and so are compact ones with very much that is new, unless places in them were set by
    hand: those are right beside what stands there now.
    """
    if not _alike(plan, sizes, options):
        return plan_map(document, tree, sizes, options)
    draft = Draft(plan, document, tree, sizes, options)
    draft.make_again(_touched_blocks(plan, document, tree, options, touched))
    if options.compact is not None and not options.positions and draft.count_new() > MOST_NEW:
        return plan_map(document, tree, sizes, options)
    draft.set_in_place()
    return draft.plan()


def _alike(plan: Plan, sizes: Sizes, options: Options) -> bool:
    was = plan.options
    alike = (was.orientation, was.compact, was.levels) == (options.orientation, options.compact, options.levels)
    return alike and options.levels is None and _constants(plan.sizes) == _constants(sizes)


def _constants(sizes: Sizes) -> tuple[object, ...]:
    return (
        sizes.references,
        sizes.header_height,
        sizes.padding,
        sizes.linked_gap,
        sizes.sibling_gap,
        sizes.level_gap,
        sizes.root_gap,
        sizes.clearance,
        sizes.even_cards,
    )


def _touched_blocks(
    plan: Plan, document: Document, tree: SpanningTree, options: Options, touched: Iterable[str]
) -> set[str]:
    """Return the blocks that may not be what they were."""
    placed = plan.options.positions.keys() ^ options.positions.keys()
    nodes = {*touched, *(plan.options.collapsed ^ options.collapsed), *placed}
    nodes.update(set(plan.tree.roots[:1]) ^ set(tree.roots[:1]))
    blocks: set[str] = set()
    if tree is not plan.tree:
        nodes |= _differing(plan.tree.home, tree.home)
        nodes |= _differing(plan.tree.branches, tree.branches)
    for version, its_tree in ((plan.document, plan.tree), (document, tree)):
        for node in nodes:
            record = version.inferences.get(node)
            if record is None:
                blocks.update((its_tree.home.get(node, node), *version.uses(node)))
            else:
                target = record.target
                blocks.update((node, target if target in version.inferences else its_tree.home.get(target, target)))
    return blocks


def _differing(before: Mapping[str, object], after: Mapping[str, object]) -> set[str]:
    found = {key for key, value in after.items() if before.get(key) != value}
    found.update(before.keys() - after.keys())
    return found
