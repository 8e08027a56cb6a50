"""A plan in the making: of the one before, all that an edit does not touch is kept."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from argmap.layout.blocks import Block
from argmap.layout.branches import Branch, Side, tidy_branch
from argmap.layout.by_hand import without
from argmap.layout.compact import ROOTS, roots_in_columns
from argmap.layout.engine import beside_each_other, relation_of
from argmap.layout.extents import Extent, Forest, Standing, extent_of
from argmap.layout.forest import above, block_of, from_below, statements_below
from argmap.layout.kept_columns import columns_with, kept_columns, kept_roots
from argmap.layout.plan import Plan, planned
from argmap.layout.settings import Options, Sizes
from argmap.layout.stacks import Columns, branch_in_columns, sides_of, stretched
from argmap.model.document import Document
from argmap.model.tree import SpanningTree


class Draft:
    """A plan in the making."""

    def __init__(self, plan: Plan, document: Document, tree: SpanningTree, sizes: Sizes, options: Options) -> None:
        self.before, self.document, self.tree, self.sizes, self.options = plan, document, tree, sizes, options
        self.branches: dict[str, Branch] = dict(plan.laid.branches)
        self.extents: dict[str, Extent] = dict(plan.laid.extents)
        self.columns: dict[str, Columns] = dict(plan.columns)
        self.blocks: dict[str, Block] = {}
        """Those that are not what they were, or stand by themselves now, or do not any more."""

        self.whole: dict[str, Block] = dict(plan.whole)
        self._moved = options.positions.keys() - tree.roots[:1]
        self._moved_or_back = self._moved ^ (plan.options.positions.keys() - plan.tree.roots[:1])

    def make_again(self, touched: Iterable[str]) -> None:
        """Make the touched blocks, drop what hangs nowhere any more and make what is new below them."""
        before, after = dict.fromkeys(self.before.tree.roots), dict.fromkeys(self.tree.roots)
        lost = [root for root in before if root not in after]
        new = [root for root in after if root not in before]
        for node in touched:
            if node not in self.branches or (node in before and node not in after) or not self._exists(node):
                continue
            whole, was = self._block(node), self._whole_before(node)
            if node in self._moved_or_back or whole != was or without(whole, self._moved) != self.branches[node].block:
                children, known = ({port.child for port in block.ports} for block in (whole, was))
                lost += known - children
                new += children - known
                self._make(whole)
        for node in lost:
            self._drop(node)
        while new:
            node = new.pop()
            over = above(self.document, self.tree, node)
            if over is not None and over not in self.branches and over not in self.blocks:
                continue  # what it hangs on has been dropped
            whole = self._block(node)
            self._make(whole)
            new += [port.child for port in whole.ports]

    def count_new(self) -> int:
        """Return how many blocks there are that were not drawn before."""
        return sum(block not in self.branches for block in self.blocks)

    def set_in_place(self) -> None:
        """Set the branches of all blocks that were made, and of those above them, the lowest first."""
        wanted: set[str] = set()
        for node in self.blocks:
            here: str | None = node
            while here is not None and here not in wanted:
                wanted.add(here)
                here = None if here in self._moved else above(self.document, self.tree, here)
        for node in from_below(self.blocks, lambda node: above(self.document, self.tree, node)):
            if node not in wanted:
                continue
            block = self.blocks.get(node) or self.branches[node].block
            if self.options.compact is None:
                self._set(tidy_branch(block, [self.branches[port.child] for port in block.ports], self.sizes))
            else:
                self._set_in_columns(block)

    def plan(self) -> Plan:
        """Return the finished plan; where nothing is drawn otherwise, with the branches of the one before."""
        same = not self.blocks and len(self.branches) == len(self.before.branches)
        roots = self.tree.roots == self.before.tree.roots
        if same and roots and self.options.positions == self.before.options.positions:
            return replace(
                self.before,
                document=self.document,
                tree=self.tree,
                sizes=self.sizes,
                options=self.options,
                hidden=self._hidden(),
            )
        starts = self._starts()
        return planned(
            self.document,
            self.tree,
            self.sizes,
            self.options,
            starts,
            self.before.laid if same else Forest(self.branches, self.extents),
            self.whole,
            self._hidden(),
            self.columns,
            self.before.sheet,
        )

    def _make(self, whole: Block) -> None:
        block = without(whole, self._moved)
        self.blocks[block.id] = block
        self.whole.pop(block.id, None)
        if block is not whole:
            self.whole[block.id] = whole

    def _whole_before(self, node: str) -> Block:
        """Return a block as it was, with the ports for all that hung on it, wherever that stood."""
        return self.before.whole.get(node) or self.before.laid.branches[node].block

    def _set(self, branch: Branch) -> None:
        self.branches[branch.block.id] = branch
        self.extents[branch.block.id] = extent_of(branch, self.extents)

    def _set_in_columns(self, block: Block) -> None:
        """Set the branch of a block, and those below it again that now stand at another side of theirs."""
        node, gap = block.id, self.sizes.sibling_gap
        kept, was = self.columns.get(node, ()), self.branches.get(node)
        side = was.side if was is not None and node not in self._moved else None
        if was is not None and was.block is block:
            branch = stretched(was, columns_with(kept, block.kinds), self.branches)
            if branch is not None:
                self._set(branch)
                return
        whole = self.whole.get(node, block)
        columns = kept_columns(kept, whole, self.branches, gap, relation_of(self.options))
        self.columns[node] = columns + tuple([column for column in kept if self._is_folded(column, whole)])
        sides = sides_of(columns_with(columns, block.kinds), block.kinds)
        for port in block.ports:
            below = self.branches[port.child]
            if below.side != sides.get(port.child):
                self._set_at(below.block, sides.get(port.child))
        self._set_at(block, side)

    def _is_folded(self, column: Sequence[str], block: Block) -> bool:
        """Return whether a column is not shown now, but will be again when something is unfolded."""
        shown = block.kinds
        return all(child not in shown and self._exists(child) for child in column)

    def _set_at(self, block: Block, side: Side | None) -> None:
        columns = columns_with(self.columns[block.id], block.kinds)
        self._set(branch_in_columns(block, columns, self.branches, self.sizes, side))

    def _starts(self) -> list[Standing]:
        """Return the trees of all roots that nobody has moved, where they stand."""
        roots = [root for root in self.tree.roots if root not in self._moved]
        if self.options.compact is None:
            return beside_each_other([self.branches[root] for root in roots], self.sizes)
        kept = kept_roots(self.columns.get(ROOTS, ()), self.tree.roots, self.branches, self.sizes.root_gap)
        self.columns[ROOTS] = kept
        return roots_in_columns(columns_with(kept, frozenset(roots)), self.branches, self.sizes)

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
        stack = [node] if node in self.branches else []
        while stack:
            identifier = stack.pop()
            stack += [port.child for port in self._whole_before(identifier).ports if port.child in self.branches]
            self.branches.pop(identifier, None)
            self.extents.pop(identifier, None)
            self.blocks.pop(identifier, None)
            self.whole.pop(identifier, None)
            if not self._exists(identifier):
                self.columns.pop(identifier, None)
