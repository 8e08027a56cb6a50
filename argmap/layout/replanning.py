"""From one plan to the next: an edit lays out again only its own path to the root."""

from collections.abc import Iterable, Mapping

from argmap.layout.blocks import Block
from argmap.layout.branches import Branch, tidy_branch
from argmap.layout.engine import beside_each_other, plan_map
from argmap.layout.forest import block_of, statements_below
from argmap.layout.plan import Extent, Plan, Standing, above, extent_of
from argmap.layout.settings import Options, Sizes
from argmap.model.document import Document
from argmap.model.tree import SpanningTree


def next_plan(
    plan: Plan, document: Document, tree: SpanningTree, sizes: Sizes, options: Options, touched: Iterable[str]
) -> Plan:
    """Return the plan of the next document, equal to what `plan_map` returns for it.

    `touched` are the statements and inferences whose records or sizes are not what they were. Drawings for a page, of
    some levels only, or with places set by hand are laid out as a whole.
    """
    if not _follows(plan, sizes, options):
        return plan_map(document, tree, sizes, options)
    draft = _Draft(plan, document, tree, sizes, options)
    draft.make_again(_touched_blocks(plan, document, tree, options, touched))
    draft.set_in_place()
    return draft.plan()


def _follows(plan: Plan, sizes: Sizes, options: Options) -> bool:
    was = plan.options
    plain = options.compact is None and options.levels is None and not options.positions
    alike = (was.orientation, was.compact, was.levels) == (options.orientation, None, None) and not was.positions
    return plain and alike and _constants(plan.sizes) == _constants(sizes)


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
        self.blocks: dict[str, Block] = {}
        """Those that are not what they were."""

    def make_again(self, touched: Iterable[str]) -> None:
        """Make the touched blocks, drop what hangs nowhere any more and make what is new below them."""
        lost = [root for root in self.before.tree.roots if root not in self.tree.roots]
        new = [root for root in self.tree.roots if root not in self.before.tree.roots]
        for node in touched:
            was = self.branches.get(node)
            if was is None or node in lost or not self._exists(node):
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
            branch = tidy_branch(block, [self.branches[port.child] for port in block.ports], self.sizes)
            self.branches[node] = branch
            self.extents[node] = extent_of(branch, self.extents)

    def plan(self) -> Plan:
        """Return the finished plan; where nothing is drawn otherwise, with the branches of the one before."""
        same = not self.blocks and len(self.branches) == len(self.before.branches)
        roots = [self.branches[root] for root in self.tree.roots]
        starts = self.before.starts
        if len(roots) != len(starts) or any(
            root is not start.branch for root, start in zip(roots, starts, strict=True)
        ):
            starts = tuple([Standing(*start) for start in beside_each_other(roots, self.sizes)])
        return Plan(
            self.document,
            self.tree,
            self.sizes,
            self.options,
            starts,
            self.before.branches if same else self.branches,
            self.before.extents if same else self.extents,
            self._hidden(),
        )

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
            stack.extend(branch.below)
