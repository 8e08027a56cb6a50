"""A block with what hangs below it in columns: a branch alone hangs from above, several are an indented stack.

A stack hangs on a trunk at its near side. Where reasons are followed by objections, or the other way round, each kind
has a trunk of its own there, the later ones further out; where they take turns more often, the objections hang on a
trunk at the far side. So trunks have one colour each, and no link crosses another.
"""

from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from argmap.layout.blocks import MOST_PLAY, Block, Port
from argmap.layout.branches import Branch, Side, Wire, gap_for, row_wires, tracks_of
from argmap.layout.settings import Sizes

INDENT = 24.0
"""From the side of a stack to its boxes."""

TRUNK = 8.0
"""From the side of a stack to its trunk, and from that to the next."""

FAR_SIDE = "attack"
"""The kind of link that hangs on the far side of a stack in which the kinds take turns."""

_NOTHING = 1e-6
"""What may be rounding."""

Columns = tuple[tuple[str, ...], ...]
"""The blocks below one, in columns, each of a single target."""


class Trunk(NamedTuple):
    """Some blocks of a stack that hang on one line."""

    side: Side
    from_side: float
    members: tuple[str, ...]


def indent_of(kinds: Sequence[str]) -> float:
    """Return how much wider a column of branches of these kinds is than the widest of them."""
    runs = len(list(groupby(kinds)))
    if len(kinds) < 2:
        return 0.0
    return 2 * INDENT if runs > 2 else INDENT + TRUNK * (runs - 1)


def trunks_of(column: Sequence[str], kinds: Mapping[str, str]) -> list[Trunk]:
    """Return the trunks of a stack from its near side to its far side."""
    runs = [tuple(run) for _, run in groupby(column, key=kinds.__getitem__)]
    if len(runs) > 2:
        far = tuple(child for child in column if kinds[child] == FAR_SIDE)
        near = tuple(child for child in column if kinds[child] != FAR_SIDE)
        return [Trunk("near", TRUNK, near), Trunk("far", TRUNK, far)]
    return [Trunk("near", TRUNK * number, run) for number, run in enumerate(reversed(runs), 1)]


def sides_of(below: Columns, kinds: Mapping[str, str]) -> dict[str, Side]:
    """Return the side at which each block in a stack stands."""
    stacks = [column for column in below if len(column) > 1]
    return {child: trunk.side for column in stacks for trunk in trunks_of(column, kinds) for child in trunk.members}


def branch_in_columns(
    block: Block, below: Columns, branches: Mapping[str, Branch], sizes: Sizes, side: Side | None
) -> Branch:
    """Return the branch of a block with columns of branches below it; its contours are those of a rectangle.

    The block stands at a side of it, or in the middle of its links.
    """
    cross, main = block.cross, block.main
    if not below:
        return Branch(block, (), (), (), (0.0, main, None), (cross, main, None), side)
    kinds = block.kinds
    stacks = [trunks_of(column, kinds) if len(column) > 1 else [] for column in below]
    offsets: list[tuple[float, float]] = []
    ends: list[tuple[str, float]] = []
    begin, deepest = 0.0, 0.0
    for column, trunks in zip(below, stacks, strict=True):
        members = [branches[child] for child in column]
        inset = max([INDENT + trunk.from_side - TRUNK for trunk in trunks if trunk.side == "near"], default=0.0)
        at = 0.0
        for branch in members:
            offsets.append((begin + inset - branch.left[0], at))
            at += branch.left[1] + sizes.sibling_gap
        widest = max(branch.right[0] - branch.left[0] for branch in members)
        until = begin + widest + indent_of([kinds[child] for child in column])
        if not trunks:
            ends.append((column[0], begin - members[0].left[0] + members[0].block.cross / 2))
        for trunk in trunks:
            at_side = begin + trunk.from_side if trunk.side == "near" else until - trunk.from_side
            ends.append((trunk.members[0], at_side))
        begin = until + sizes.sibling_gap
        deepest = max(deepest, at - sizes.sibling_gap)
    row = begin - sizes.sibling_gap
    ports = _ports(block, [child for child, _ in ends])
    start = _start(block, ports, row, [end for _, end in ends], side)
    ways = _ways(block._replace(ports=ports), [start + end for _, end in ends], sizes)
    down = ways.down
    offsets = [(start + c, down + m) for c, m in offsets]
    left, length = min(0.0, start), down + deepest
    return Branch(
        block,
        tuple([branches[child] for column in below for child in column]),
        tuple(offsets),
        _wires(below, stacks, offsets, ways.by_child, branches, sizes),
        (left, length, None),
        (left + max(cross, row), length, None),
        side,
    )


def stretched(was: Branch, below: Columns, branches: Mapping[str, Branch]) -> Branch | None:
    """Return a branch whose block and columns are what they were, while some branches below have another length.

    A branch that hangs there alone may have another width as well. None: more than that changes. In a deep map this
    is what happens to nearly all levels above an edit.
    """
    members = tuple([branches[old.block.id] for old in was.below])
    if len(members) == 1:
        return _with_only(was, members[0])
    last = {column[-1] for column in below}
    length = was.block.main
    for old, new, (_, down) in zip(was.below, members, was.offsets, strict=True):
        if new is not old and (new.block.id not in last or not _as_wide(old, new)):
            return None
        length = max(length, down + new.left[1])
    return was._replace(below=members, left=(was.left[0], length, None), right=(was.right[0], length, None))


def _with_only(was: Branch, new: Branch) -> Branch | None:
    """Return a branch with another one, of a block as wide, in the place of the only one below; None: it moves."""
    block, old, (across, down) = was.block, was.below[0], was.offsets[0]
    if (old.block.cross, old.side) != (new.block.cross, new.side):
        return None
    row = new.right[0] - new.left[0]
    start = _start(block, block.ports, row, [new.block.cross / 2 - new.left[0]], was.side)
    if abs(start - new.left[0] - across) > _NOTHING:
        return None
    left, length = min(0.0, start), down + new.left[1]
    right = left + max(block.cross, row)
    return Branch(block, (new,), was.offsets, was.wires, (left, length, None), (right, length, None), was.side)


def _as_wide(one: Branch, other: Branch) -> bool:
    widths = one.left[0], one.right[0], one.block.cross, one.side
    return widths == (other.left[0], other.right[0], other.block.cross, other.side)


class _Ways(NamedTuple):
    down: float
    """Where the columns begin."""
    by_child: dict[str, Wire]
    """The links of branches that hang from above and of the first on each trunk, from its upper end on."""


def _ways(block: Block, ends: Sequence[float], sizes: Sizes) -> _Ways:
    tracks = tracks_of(block.ports, ends)
    down = block.main + gap_for(tracks, sizes)
    wires = row_wires(block, ends, tracks, down)
    return _Ways(down, dict(zip([port.child for port in block.ports], wires, strict=True)))


def _start(block: Block, ports: Sequence[Port], row: float, ends: Sequence[float], side: Side | None) -> float:
    """Return where the columns begin, seen from the block."""
    over = block.cross - row
    if side == "near" and over < 0:
        return 0.0
    if side == "far" and over < 0:
        return over
    wanted = (ports[0].cross - ends[0] + ports[-1].cross - ends[-1]) / 2
    return min(max(wanted, min(0.0, over)), max(0.0, over))


def _wires(
    below: Columns,
    stacks: Sequence[Sequence[Trunk]],
    offsets: Sequence[tuple[float, float]],
    ways: Mapping[str, Wire],
    branches: Mapping[str, Branch],
    sizes: Sizes,
) -> tuple[Wire, ...]:
    """Return the links of all branches: down from the block above, or from its side to its trunk."""
    wires: list[Wire] = []
    for column, trunks in zip(below, stacks, strict=True):
        hangs_on = {child: trunk for trunk in trunks for child in trunk.members}
        for child in column:
            trunk = hangs_on.get(child)
            if trunk is None:
                wires.append(ways[child])
                continue
            way = ways[trunk.members[0]]
            cross, main = offsets[len(wires)]
            edge = cross + branches[child].block.cross if trunk.side == "far" else cross
            level = main + sizes.header_height / 2
            wires.append(((edge, level), (way[0][0], level), *way[1:]))
    return tuple(wires)


def _ports(block: Block, firsts: Sequence[str]) -> tuple[Port, ...]:
    """Return a port for each trunk, given the first branch on it, spread evenly along the edge of its target."""
    wanted = {port.child: port for port in block.ports}
    ports: list[Port] = []
    for target, group in groupby([wanted[first] for first in firsts], key=lambda port: port.target):
        own = [port for port in block.ports if port.target == target]
        trunks = list(group)
        step = own[1].cross - own[0].cross if len(own) > 1 else 0.0
        apart = step * (len(own) + 1) / (len(trunks) + 1)
        first = own[0].cross - step
        play = own[0].play if len(trunks) == len(own) else min(MOST_PLAY, apart / 3)
        if len(own) == 1:
            first, apart = own[0].cross, 0.0
        ports += [port._replace(cross=first + apart * number, play=play) for number, port in enumerate(trunks, 1)]
    return tuple(ports)
