"""A branch: a block with the branches below it, as a picture of its own that can be set anywhere."""

from collections.abc import Sequence
from typing import NamedTuple

from argmap.layout.blocks import Block, Port
from argmap.layout.contours import Cell, set_side_by_side
from argmap.layout.settings import Sizes

TRACK_STEP = 8.0
"""Between the level parts of neighbouring links."""

MARK_ROOM = 18.0
"""Upright part of a link that the mark at its end (arrow or bar) needs."""

Wire = tuple[tuple[float, float], ...]
"""A link's points as (cross, main), from the block below up to its port."""


class Branch(NamedTuple):
    """A block and what hangs below it; all positions are seen from the corner of the block."""

    block: Block
    below: tuple["Branch", ...]
    offsets: tuple[tuple[float, float], ...]
    """Cross and main position of each branch below."""
    wires: tuple[Wire, ...]
    """The link from each branch below to its port."""
    left: Cell
    right: Cell


def tidy_branch(block: Block, below: Sequence[Branch], sizes: Sizes) -> Branch:
    """Return the branch of a block with the branches below it in one row, as narrow as it goes.

    The block stands in the middle of its ports' links: a single branch hangs straight below its port.
    """
    cross, main = block.cross, block.main
    if not below:
        length = main + sizes.clearance
        return Branch(block, (), (), (), (0.0, length, None), (cross, length, None))
    offsets, left, right = set_side_by_side([(b.left, b.right) for b in below], sizes.sibling_gap)
    ports = block.ports
    middles = [offset + branch.block.cross / 2 for offset, branch in zip(offsets, below, strict=True)]
    start = (ports[0].cross - middles[0] + ports[-1].cross - middles[-1]) / 2
    down = main + sizes.level_gap
    ends = [start + middle for middle in middles]
    # the space between a block and its row is kept free for links, over the whole width of the row
    begin = min(0.0, start)
    until = max(cross, start + offsets[-1] + below[-1].block.cross)
    return Branch(
        block,
        tuple(below),
        tuple([(start + offset, down) for offset in offsets]),
        row_wires(block, ends, down),
        (0.0, main, (begin, sizes.level_gap, (left[0] + start - begin, left[1], left[2]))),
        (cross, main, (until - cross, sizes.level_gap, (right[0] + start - until, right[1], right[2]))),
    )


def row_wires(block: Block, ends: Sequence[float], down: float) -> tuple[Wire, ...]:
    """Return the links from a row of branches, whose upper middles are at `ends`, to the ports of the block above.

    Both are in the same order, so links that go the same way are nested and never cross: of those that go to the
    right from their port, each later one turns higher, of those to the left, lower. Links to one target share a track.
    """
    ports = block.ports
    if len(ports) == 1 and abs(ends[0] - ports[0].cross) < 0.5:
        return (((ends[0], down), (ends[0], block.main - ports[0].inset)),)
    tops = _ports_moved(ports, ends)
    levels = _levels(ports, ends, tops, block.main, down)
    wires: list[Wire] = []
    for port, end, top, level in zip(ports, ends, tops, levels, strict=True):
        target = block.main - port.inset
        if end == top:
            wires.append(((end, down), (end, target)))
        else:
            wires.append(((end, down), (end, level), (top, level), (top, target)))
    return tuple(wires)


def _ports_moved(ports: Sequence[Port], ends: Sequence[float]) -> list[float]:
    """Move each port by its play when that makes its link straight."""
    return [end if abs(end - port.cross) < port.play else port.cross for port, end in zip(ports, ends, strict=True)]


def _levels(
    ports: Sequence[Port], ends: Sequence[float], tops: Sequence[float], upper: float, lower: float
) -> list[float]:
    """Return at which main position each link turns."""
    middle = (upper + lower) / 2
    room = lower - upper - 2 * MARK_ROOM
    levels = [middle] * len(ports)
    first = 0
    while first < len(ports):
        rightwards = ends[first] > tops[first]
        tracks = [0]
        last = first + 1
        while last < len(ports) and _same_bundle(ends, tops, last, rightwards):
            tracks.append(tracks[-1] + (ports[last].target != ports[last - 1].target))
            last += 1
        count = tracks[-1]
        if count:
            step = min(TRACK_STEP, room / count) * (-1 if rightwards else 1)
            for number, track in enumerate(tracks, first):
                levels[number] = middle + (track - count / 2) * step
        first = last
    return levels


def _same_bundle(ends: Sequence[float], tops: Sequence[float], number: int, rightwards: bool) -> bool:
    """Return whether a link runs beside the level part of the one before it."""
    if rightwards:
        return ends[number] > tops[number] and tops[number] <= ends[number - 1]
    return ends[number] < tops[number] and ends[number] <= tops[number - 1]
