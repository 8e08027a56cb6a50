"""A branch: a block with the branches below it, as a picture of its own that can be set anywhere."""

from collections.abc import Sequence
from itertools import accumulate, groupby, pairwise
from typing import Literal, NamedTuple

from argmap.layout.blocks import Block, Port
from argmap.layout.contours import Cell, set_side_by_side
from argmap.layout.settings import Sizes

TRACK_STEP = 8.0
"""Between the level parts of neighbouring links."""

LEAST_STEP = 4.0
"""The same where there are many."""

MOST_TURNS = 6
"""Times that the reasons and objections to one target may take turns with a track for each run of them."""

MARK_ROOM = 18.0
"""Upright part of a link that the mark at its end (arrow or bar) needs."""

Wire = tuple[tuple[float, float], ...]
"""A link's points as (cross, main), from the block below up to its port."""


Side = Literal["near", "far"]
"""One of the two sides of a branch, the near one having the lesser cross positions."""

Track = tuple[int, int]
"""The number of a link's track, the one nearest to the block above being 0, and that of the last one beside it."""


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
    side: Side | None = None
    """In a stack: the side at which the block stands, not in the middle of its links."""


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
    ends = [start + middle for middle in middles]
    tracks = tracks_of(ports, ends)
    gap = gap_for(tracks, sizes)
    down = main + gap
    # the space between a block and its row is kept free for links, over the whole width of the row
    begin = min(0.0, start)
    until = max(cross, start + offsets[-1] + below[-1].block.cross)
    return Branch(
        block,
        tuple(below),
        tuple([(start + offset, down) for offset in offsets]),
        row_wires(block, ends, tracks, down),
        (0.0, main, (begin, gap, (left[0] + start - begin, left[1], left[2]))),
        (cross, main, (until - cross, gap, (right[0] + start - until, right[1], right[2]))),
    )


def row_wires(block: Block, ends: Sequence[float], tracks: Sequence[Track], down: float) -> tuple[Wire, ...]:
    """Return the links from a row of branches, whose upper middles are at `ends`, to the ports of the block above.

    Both are in the same order. The tracks on which the links turn are those of `tracks_of`.
    """
    ports = block.ports
    if len(ports) == 1 and abs(ends[0] - ports[0].cross) < 0.5:
        return (((ends[0], down), (ends[0], block.main - ports[0].inset)),)
    middle = (block.main + down) / 2
    room = down - block.main - 2 * MARK_ROOM
    wires: list[Wire] = []
    for port, end, (number, count) in zip(ports, ends, tracks, strict=True):
        target, top = block.main - port.inset, _top(port, end)
        if end == top:
            wires.append(((end, down), (end, target)))
        else:
            level = middle + (number - count / 2) * min(TRACK_STEP, room / max(count, 1))
            wires.append(((end, down), (end, level), (top, level), (top, target)))
    return tuple(wires)


def gap_for(tracks: Sequence[Track], sizes: Sizes) -> float:
    """Return the room between a block and its row in which links on all tracks can be told apart."""
    most = max([count for _, count in tracks], default=0)
    return max(sizes.level_gap, most * LEAST_STEP + 2 * MARK_ROOM)


def tracks_of(ports: Sequence[Port], ends: Sequence[float]) -> list[Track]:
    """Return on which track each link turns, those that are higher first.

    Links that go the same way side by side are nested and never cross: of those that go to the right from their port,
    each later one turns higher, of those to the left, lower. Those of one kind to one target share a track.
    """
    lanes = _lanes(ports)
    tops = [_top(port, end) for port, end in zip(ports, ends, strict=True)]
    tracks: list[Track] = []
    first = 0
    while first < len(ports):
        rightwards = ends[first] > tops[first]
        last = first + 1
        while last < len(ports) and _same_bundle(ends, tops, last, rightwards):
            last += 1
        own = lanes[first:last]
        low, high = min(own), max(own)
        tracks += [(high - lane if rightwards else lane - low, high - low) for lane in own]
        first = last
    return tracks


def _lanes(ports: Sequence[Port]) -> list[int]:
    """Number the links from left to right, those that share a track alike.

    Where reasons and objections to one target take turns too often, all of each kind share one track, and cross.
    """
    lanes: list[int] = []
    first = 0
    for _, group in groupby(ports, key=lambda port: port.target):
        kinds = [port.kind for port in group]
        turns = list(accumulate([one != other for one, other in pairwise(kinds)], initial=0))
        if turns[-1] > MOST_TURNS:
            turns = [int(kind != kinds[0]) for kind in kinds]
        lanes += [first + turn for turn in turns]
        first += max(turns) + 1
    return lanes


def _top(port: Port, end: float) -> float:
    """Return where a link arrives: a port is moved by its play when that makes its link straight."""
    return end if abs(end - port.cross) < port.play else port.cross


def _same_bundle(ends: Sequence[float], tops: Sequence[float], number: int, rightwards: bool) -> bool:
    """Return whether a link runs beside the level part of the one before it."""
    if rightwards:
        return ends[number] > tops[number] and tops[number] <= ends[number - 1]
    return ends[number] < tops[number] and ends[number] <= tops[number - 1]
