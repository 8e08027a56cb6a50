"""A block with what hangs below it in columns: a branch alone hangs from above, several are an indented stack.

A stack hangs on a trunk at its near side. Where it holds reasons and objections, the objections hang on a second trunk
at its far side: so trunks have one colour each, and no link crosses another.
"""

from collections.abc import Mapping, Sequence
from itertools import groupby

from argmap.layout.blocks import Block, Port
from argmap.layout.branches import Branch, Wire, row_wires
from argmap.layout.settings import Sizes

INDENT = 24.0
"""From the side of a stack to its boxes."""

TRUNK = 8.0
"""From the side of a stack to its trunk."""

FAR_SIDE = "attack"
"""The kind of link that hangs on the far side of a stack of both kinds."""

Columns = tuple[tuple[str, ...], ...]
"""The blocks below one, in columns, each of a single target."""


def indent_of(kinds: Sequence[str]) -> float:
    """Return how much wider a column of branches of these kinds is than the widest of them."""
    return INDENT * len(set(kinds)) if len(kinds) > 1 else 0.0


def branch_in_columns(
    block: Block, below: Columns, kinds: Mapping[str, str], branches: Mapping[str, Branch], sizes: Sizes
) -> Branch:
    """Return the branch of a block with columns of branches below it; its contours are those of a rectangle."""
    cross, main = block.cross, block.main
    if not below:
        return Branch(block, (), (), (), (0.0, main, None), (cross, main, None))
    gap = sizes.sibling_gap
    offsets: list[tuple[float, float]] = []
    trunks: list[tuple[str, float]] = []
    begin, deepest = 0.0, 0.0
    for column in below:
        members = [branches[child] for child in column]
        sides = [kinds[child] for child in column]
        inset = INDENT if len(column) > 1 else 0.0
        at = 0.0
        for branch in members:
            offsets.append((begin + inset - branch.left[0], at))
            at += branch.left[1] + gap
        widest = max(branch.right[0] - branch.left[0] for branch in members)
        until = begin + widest + indent_of(sides)
        if len(column) == 1:
            trunks.append((column[0], begin - members[0].left[0] + members[0].block.cross / 2))
        else:
            near = [child for child in column if not _on_far_side(child, column, kinds)]
            trunks.append((near[0], begin + TRUNK))
            far = [child for child in column if _on_far_side(child, column, kinds)]
            trunks += [(far[0], until - TRUNK)] if far else []
        begin = until + gap
        deepest = max(deepest, at - gap)
    row = begin - gap
    ports = _ports(block, [child for child, _ in trunks])
    start = (ports[0].cross - trunks[0][1] + ports[-1].cross - trunks[-1][1]) / 2
    start = min(max(start, min(0.0, cross - row)), max(0.0, cross - row))
    down = main + sizes.level_gap
    offsets = [(start + c, down + m) for c, m in offsets]
    ways = row_wires(block._replace(ports=ports), [start + end for _, end in trunks], down)
    left, length = min(0.0, start), down + deepest
    return Branch(
        block,
        tuple([branches[child] for column in below for child in column]),
        tuple(offsets),
        _wires(below, offsets, dict(zip([child for child, _ in trunks], ways, strict=True)), kinds, branches, sizes),
        (left, length, None),
        (left + max(cross, row), length, None),
    )


def _on_far_side(child: str, column: Sequence[str], kinds: Mapping[str, str]) -> bool:
    return kinds[child] == FAR_SIDE and any(kinds[other] != FAR_SIDE for other in column)


def _wires(
    below: Columns,
    offsets: Sequence[tuple[float, float]],
    ways: Mapping[str, Wire],
    kinds: Mapping[str, str],
    branches: Mapping[str, Branch],
    sizes: Sizes,
) -> tuple[Wire, ...]:
    """Return the links of all branches; `ways` has those of the first on each trunk, from its upper end on."""
    wires: list[Wire] = []
    for column in below:
        trunks: dict[bool, Wire] = {}
        for child in column:
            side = _on_far_side(child, column, kinds)
            trunk = trunks.setdefault(side, ways.get(child, ()))
            if len(column) == 1:
                wires.append(trunk)
                continue
            cross, main = offsets[len(wires)]
            edge = cross + branches[child].block.cross if side else cross
            level = main + sizes.header_height / 2
            wires.append(((edge, level), (trunk[0][0], level), *trunk[1:]))
    return tuple(wires)


def _ports(block: Block, firsts: Sequence[str]) -> tuple[Port, ...]:
    """Return a port for each trunk, given the first branch on it, spread evenly along the edge of its target."""
    wanted = {port.child: port for port in block.ports}
    ports: list[Port] = []
    for target, group in groupby([wanted[first] for first in firsts], key=lambda port: port.target):
        own = [port for port in block.ports if port.target == target]
        trunks = list(group)
        if len(trunks) == len(own):
            ports += [place._replace(child=port.child) for place, port in zip(own, trunks, strict=True)]
            continue
        step = own[1].cross - own[0].cross
        apart = step * (len(own) + 1) / (len(trunks) + 1)
        first = own[0].cross - step
        for number, port in enumerate(trunks, 1):
            ports.append(port._replace(cross=first + apart * number, play=min(8.0, apart / 3)))
    return tuple(ports)
