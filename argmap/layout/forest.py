"""From a document to branches: every root with all that is shown below it."""

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
