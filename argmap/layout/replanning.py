"""From one plan to the next: an edit lays out again only its own path to the root."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from argmap.layout.blocks import Block
from argmap.layout.branches import Branch, Side, tidy_branch
from argmap.layout.by_hand import cut_off, moved_by_hand
from argmap.layout.compact import ROOTS, roots_in_columns
from argmap.layout.engine import beside_each_other, plan_in_columns, plan_map, relation_of
from argmap.layout.forest import block_of, statements_below
from argmap.layout.kept_columns import kept_columns, kept_roots
from argmap.layout.plan import Extent, Plan, Standing, above, extent_of
from argmap.layout.settings import Options, Sizes
from argmap.layout.stacks import Columns, branch_in_columns, sides_of, stretched
from argmap.model.document import Document
from argmap.model.tree import SpanningTree

MOST_NEW = 200
"""Blocks that may be new in a compact drawing that keeps its columns."""


def next_plan(
    plan: Plan, document: Document, tree: SpanningTree, sizes: Sizes, options: Options, touched: Iterable[str]
) -> Plan:
    """Return the next plan: of a plain tree what `plan_map` returns; a compact drawing keeps its columns.

    `touched` are the statements and inferences whose records or sizes are not what they were. Drawings of some levels
    only, with places set by hand, or with very much that is new are laid out as a whole.
    """
    if not _alike(plan, sizes, options):
        return plan_map(document, tree, sizes, options)
    if options.positions or plan.options.positions:
        if _nothing_is_drawn_otherwise(plan, document, tree, sizes, options, touched):
            return replace(plan, document=document, sizes=sizes, options=options)
        if options.compact is None:
            return plan_map(document, tree, sizes, options)
        return plan_in_columns(document, tree, sizes, options, plan.columns)
    draft = _Draft(plan, document, tree, sizes, options)
    draft.make_again(_touched_blocks(plan, document, tree, options, touched))
    if options.compact is not None and draft.count_new() > MOST_NEW:
        return plan_map(document, tree, sizes, options)
    draft.set_in_place()
    return draft.plan()


def _alike(plan: Plan, sizes: Sizes, options: Options) -> bool:
    was = plan.options
    alike = (was.orientation, was.compact, was.levels) == (options.orientation, options.compact, options.levels)
    return alike and options.levels is None and _constants(plan.sizes) == _constants(sizes)


def _nothing_is_drawn_otherwise(
    plan: Plan, document: Document, tree: SpanningTree, sizes: Sizes, options: Options, touched: Iterable[str]
) -> bool:
    """Return whether no block of a map with places set by hand is another one than before, as while one types."""
    if tree is not plan.tree or options != plan.options:
        return False
    by_hand = moved_by_hand(options.positions.keys() & plan.branches.keys(), tree.roots, options)
    touched_blocks = _touched_blocks(plan, document, tree, options, touched) & plan.branches.keys()
    now = {node: block_of(node, document, tree, sizes, options) for node in touched_blocks}
    return all(plan.branches[node].block == block for node, block in cut_off(now, by_hand).items())


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
    nodes = {*touched, *(plan.options.collapsed ^ options.collapsed)}
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


class _Draft:
    """A plan in the making."""

    def __init__(self, plan: Plan, document: Document, tree: SpanningTree, sizes: Sizes, options: Options) -> None:
        self.before, self.document, self.tree, self.sizes, self.options = plan, document, tree, sizes, options
        self.branches: dict[str, Branch] = dict(plan.branches)
        self.extents: dict[str, Extent] = dict(plan.extents)
        self.columns: dict[str, Columns] = dict(plan.columns)
        self.blocks: dict[str, Block] = {}
        """Those that are not what they were."""

    def make_again(self, touched: Iterable[str]) -> None:
        """Make the touched blocks, drop what hangs nowhere any more and make what is new below them."""
        before, after = dict.fromkeys(self.before.tree.roots), dict.fromkeys(self.tree.roots)
        lost = [root for root in before if root not in after]
        new = [root for root in after if root not in before]
        for node in touched:
            was = self.branches.get(node)
            if was is None or (node in before and node not in after) or not self._exists(node):
                continue
            block = self._block(node)
            if block == was.block:
                continue
            self.blocks[node] = block
            children = {port.child for port in block.ports}
            known = {branch.block.id for branch in was.below}
            lost += known - children
            new += children - known
        for node in lost:
            self._drop(node)
        while new:
            node = new.pop()
            over = above(self.document, self.tree, node)
            if over is not None and over not in self.branches and over not in self.blocks:
                continue  # what it hangs on has been dropped
            self.blocks[node] = block = self._block(node)
            new += [port.child for port in block.ports]

    def count_new(self) -> int:
        """Return how many blocks there are that were not drawn before."""
        return sum(block not in self.branches for block in self.blocks)

    def set_in_place(self) -> None:
        """Set the branches of all blocks that were made, and of those above them, the lowest first."""
        depths: dict[str, int] = {}
        for node in self.blocks:
            way = []
            here: str | None = node
            while here is not None and here not in depths:
                way.append(here)
                here = above(self.document, self.tree, here)
            depth = depths[here] if here is not None else -1
            for over in reversed(way):
                depth += 1
                depths[over] = depth
        for node in sorted(depths, key=lambda key: -depths[key]):
            block = self.blocks.get(node) or self.branches[node].block
            if self.options.compact is None:
                self._set(tidy_branch(block, [self.branches[port.child] for port in block.ports], self.sizes))
            else:
                self._set_in_columns(block)

    def _set(self, branch: Branch) -> None:
        self.branches[branch.block.id] = branch
        self.extents[branch.block.id] = extent_of(branch, self.extents)

    def _set_in_columns(self, block: Block) -> None:
        """Set the branch of a block, and those below it again that now stand at another side of theirs."""
        node, gap = block.id, self.sizes.sibling_gap
        kept, was = self.columns.get(node, ()), self.branches.get(node)
        if was is not None and was.block is block:
            branch = stretched(was, kept, self.branches)
            if branch is not None:
                self._set(branch)
                return
        columns = kept_columns(kept, block, self.branches, gap, relation_of(self.options))
        self.columns[node] = columns + tuple([column for column in kept if self._is_folded(column, block)])
        sides = sides_of(columns, block.kinds)
        for port in block.ports:
            below = self.branches[port.child]
            if below.side != sides.get(port.child):
                self._set_at(below.block, sides.get(port.child))
        self._set_at(block, was.side if was is not None else None)

    def _is_folded(self, column: Sequence[str], block: Block) -> bool:
        """Return whether a column is not shown now, but will be again when something is unfolded."""
        shown = block.kinds
        return all(child not in shown and self._exists(child) for child in column)

    def _set_at(self, block: Block, side: Side | None) -> None:
        shown = block.kinds
        columns = tuple([column for column in self.columns[block.id] if column[0] in shown])
        self._set(branch_in_columns(block, columns, self.branches, self.sizes, side))

    def plan(self) -> Plan:
        """Return the finished plan; where nothing is drawn otherwise, with the branches of the one before."""
        same = not self.blocks and len(self.branches) == len(self.before.branches)
        starts = self._starts()
        return Plan(
            self.document,
            self.tree,
            self.sizes,
            self.options,
            starts,
            self.before.branches if same else self.branches,
            self.before.extents if same else self.extents,
            self._hidden(),
            self.before.columns if same else self.columns,
        )

    def _starts(self) -> tuple[Standing, ...]:
        """Return the trees of all roots where they stand; the ones from before where nothing else is drawn."""
        roots, starts = self.tree.roots, self.before.starts
        if self.options.compact is None:
            found = beside_each_other([self.branches[root] for root in roots], self.sizes)
        else:
            kept = kept_roots(self.columns.get(ROOTS, ()), roots, self.branches, self.sizes.root_gap)
            self.columns[ROOTS] = kept
            found = roots_in_columns(kept, self.branches, self.sizes)
        same = len(found) == len(starts) and all(
            branch is start.branch for (branch, _, _), start in zip(found, starts, strict=True)
        )
        return starts if same else tuple([Standing(*start) for start in found])

    def _hidden(self) -> Mapping[str, int]:
        collapsed = self.options.collapsed
        if self.tree is self.before.tree and collapsed == self.before.options.collapsed:
            return self.before.hidden
        folded = [node for node in collapsed if node in self.branches or node in self.tree.home]
        counts = {node: statements_below(self.document, self.tree, node) for node in folded}
        return {node: count for node, count in counts.items() if count}

    def _block(self, node: str) -> Block:
        return block_of(node, self.document, self.tree, self.sizes, self.options)

    def _exists(self, node: str) -> bool:
        return node in self.document.statements or node in self.document.inferences

    def _drop(self, node: str) -> None:
        gone = self.branches.get(node)
        stack = [gone] if gone is not None else []
        while stack:
            branch = stack.pop()
            identifier = branch.block.id
            self.branches.pop(identifier, None)
            self.extents.pop(identifier, None)
            self.blocks.pop(identifier, None)
            if not self._exists(identifier):
                self.columns.pop(identifier, None)
            stack.extend(branch.below)
