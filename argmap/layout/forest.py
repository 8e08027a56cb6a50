"""From a document to branches: every root with all that is shown below it."""

from collections.abc import Callable, Iterable

from argmap.layout.blocks import Block, frame_block, statement_block
from argmap.layout.branches import Branch, tidy_branch
from argmap.layout.settings import Options, Sizes
from argmap.model.document import Document
from argmap.model.tree import SpanningTree


def tidy_branches(blocks: dict[str, Block], sizes: Sizes) -> dict[str, Branch]:
    """Return the branch of every block as a tidy tree; `blocks` has each block before those below it. Linear."""
    done: dict[str, Branch] = {}
    for identifier, block in reversed(blocks.items()):
        done[identifier] = tidy_branch(block, [done[port.child] for port in block.ports], sizes)
    return done


def shown_blocks(
    document: Document, tree: SpanningTree, sizes: Sizes, options: Options
) -> tuple[dict[str, Block], dict[str, int]]:
    """Make the blocks of all that is shown, each before those below it, and count what each folded node hides."""
    collapsed = options.collapsed
    statements = document.statements
    blocks: dict[str, Block] = {}
    folded = [node for node in sorted(collapsed) if node in statements and node in tree.home]
    level: list[str] = list(tree.roots)
    depth = 0
    while level:
        last = options.levels is not None and depth >= options.levels
        below: list[str] = []
        for node in level:
            closed = last or node in collapsed
            if closed:
                folded.append(node)
            blocks[node] = block = block_of(node, document, tree, sizes, options, closed=closed)
            below += [port.child for port in block.ports]
        level = below
        depth += 1
    hidden = {node: statements_below(document, tree, node) for node in folded}
    return blocks, {node: count for node, count in hidden.items() if count}


def block_of(
    node: str, document: Document, tree: SpanningTree, sizes: Sizes, options: Options, *, closed: bool | None = None
) -> Block:
    """Return the block of a frame, or of a statement outside any; `closed` None: when it is folded itself."""
    upright = options.orientation in ("down", "up")
    shut = node in options.collapsed if closed is None else closed
    if node in document.statements:
        return statement_block(node, document, sizes, () if shut else tree.branches.get(node, ()), upright)
    return frame_block(node, document, tree, sizes, shut, options.collapsed, upright)


def above(document: Document, tree: SpanningTree, block: str) -> str | None:
    """Return the block that a block hangs on; None for a root."""
    record = document.inferences.get(block)
    if record is None or block in tree.roots:
        return None
    return record.target if record.target in document.inferences else tree.home.get(record.target, record.target)


def from_below(blocks: Iterable[str], over: Callable[[str], str | None]) -> list[str]:
    """Return some blocks and all above them, each after those below it; `over` tells which is the next above one."""
    depths: dict[str, int] = {}
    for block in blocks:
        way = []
        here: str | None = block
        while here is not None and here not in depths:
            way.append(here)
            here = over(here)
        depth = depths[here] if here is not None else -1
        for number, node in enumerate(reversed(way), 1):
            depths[node] = depth + number
    return sorted(depths, key=lambda block: -depths[block])


def statements_below(document: Document, tree: SpanningTree, node: str) -> int:
    """Count the statements at home in the frames below a node, not those in its own frame."""
    inferences, home = document.inferences, tree.home
    count = 0
    stack = list(tree.frames_below(document, node))
    while stack:
        frame = stack.pop()
        count += len({p.statement for p in inferences[frame].premises if home.get(p.statement) == frame})
        stack.extend(tree.frames_below(document, frame))
    return count
