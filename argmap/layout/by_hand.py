"""Places set by hand: a frame or a root with all below it stands where a person has put it, if that is free.

What hangs on something else is cut off there and laid out by itself. Where it is put, only what comes near it is
looked at, so that this takes time in proportion to how much was put somewhere, not to the size of the map.
"""

from collections.abc import Collection, Container, Iterable, Mapping, Sequence
from functools import lru_cache
from heapq import heapify, heappop, heappush
from itertools import groupby

from argmap.layout.axes import AREA
from argmap.layout.blocks import Block, Port
from argmap.layout.extents import Forest, Standing
from argmap.layout.obstacles import Obstacles
from argmap.layout.places import Point, Rect
from argmap.layout.placing import AXES
from argmap.layout.settings import Options
from argmap.layout.sheet import Sheet

APART = 24.0
"""From a box that something was put onto to where that is moved: room for a link."""

TOO_CLOSE = 8.0
"""Boxes that are nearer to each other are moved apart as well: no link finds room between them."""

FARTHEST = 1e7
"""Pixels from the first root, many times as far as the largest map reaches: beyond, numbers are too coarse to draw."""

ROOM = 100.0
"""How far a branch that was put somewhere is moved aside at most with a first look at what is near."""

FURTHER = 4.0
"""How many times as far is looked each time that nothing is free so near."""

REMEMBERED = 1000
"""By how much that many branches were moved aside is remembered, with what is near them."""

_WAYS = ((1.0, 0.0), (-1.0, 0.0), (0.0, 1.0), (0.0, -1.0))
"""The directions in cross and main, in the order in which they are preferred."""


def moved_by_hand(blocks: Container[str], roots: Sequence[str], options: Options) -> list[str]:
    """Return those of some blocks that a person has put somewhere, what was put there first before what came later.

    The first root cannot be moved: all places are seen from its corner.
    """
    return [block for block in options.positions if block in blocks and block != roots[0]]


def cut_off(blocks: Mapping[str, Block], moved: Collection[str]) -> dict[str, Block]:
    """Return the blocks without the links to those that were moved."""
    return {name: without(block, moved) for name, block in blocks.items()}


def without(block: Block, moved: Container[str]) -> Block:
    """Return a block without the ports of some children; the others on the same target are spread along its edge."""
    if not any(port.child in moved for port in block.ports):
        return block
    ports: list[Port] = []
    for _, group in groupby(block.ports, key=lambda port: port.target):
        all_on_it = list(group)
        left = [port for port in all_on_it if port.child not in moved]
        if len(left) == len(all_on_it) or not left:
            ports += left
            continue
        step = all_on_it[1].cross - all_on_it[0].cross
        start, wider = all_on_it[0].cross - step, step * (len(all_on_it) + 1) / (len(left) + 1)
        ports += [port._replace(cross=start + wider * number) for number, port in enumerate(left, 1)]
    return block._replace(ports=tuple(ports))


def put_by_hand(
    starts: Iterable[Standing], laid: Forest, moved: Sequence[str], options: Options, before: Sheet | None
) -> Sheet:
    """Return the sheet with the trees given, the first root first, and then with each branch that was moved.

    What would stand on something that is there already is moved aside, as little as will do.
    """
    sheet = Sheet(laid.extents, before)
    for start in starts:
        sheet.put(start)
    root, cross, main = sheet.starts[0]
    origin = AXES[options.orientation].rect(cross, main, root.block.cross, root.block.main)
    for name in moved:
        branch = laid.branches[name]
        x, y = (max(-FARTHEST, min(FARTHEST, place)) for place in options.positions[name])
        _, _, width, height = AXES[options.orientation].rect(0.0, 0.0, branch.block.cross, branch.block.main)
        cross, main, _, _ = AREA[options.orientation](Rect(origin.x + x, origin.y + y, width, height))
        sheet.put(_aside(Standing(branch, cross, main), sheet))
    return sheet


def _aside(start: Standing, sheet: Sheet) -> Standing:
    """Return where a branch is not too close to anything on the sheet, moved along one axis by as little as will do."""
    own, area, room = sheet.boxes_of(start), sheet.area_of(start).wider(TOO_CLOSE), ROOM
    while True:
        across = Rect(area.x - room, area.y, area.width + 2 * room, area.height)
        down = Rect(area.x, area.y - room, area.width, area.height + 2 * room)
        shift = _least_shift(own, sheet.boxes_in(across), sheet.boxes_in(down), room)
        if shift is not None:
            return start._replace(cross=start.cross + shift[0], main=start.main + shift[1])
        room *= FURTHER


@lru_cache(maxsize=REMEMBERED)
def _least_shift(own: frozenset[Rect], across: frozenset[Rect], down: frozenset[Rect], most: float) -> Point | None:
    """Return by how much boxes have to move along an axis not to be too close to others; None for more than `most`.

    `across` and `down` are the others that they could come to on the way. The way that is shortest so far is tried
    further until it is clear.
    """
    obstacles = Obstacles(dict(enumerate(across | down)))
    close = _too_close(own, obstacles, (0.0, 0.0))
    tried = [(_past(close, number), number) for number in range(len(_WAYS))]
    heapify(tried)
    while True:
        far, number = heappop(tried)
        if far > most:
            return None
        shift = _WAYS[number][0] * far, _WAYS[number][1] * far
        further = _past(_too_close(own, obstacles, shift), number) if far else 0.0
        if not further:
            return shift
        heappush(tried, (far + further, number))


def _too_close(own: Iterable[Rect], obstacles: Obstacles[int], shift: Point) -> list[tuple[Rect, Rect]]:
    """Return the pairs of a box that has been shifted and another one that it is too close to."""
    shifted = [Rect(box.x + shift[0], box.y + shift[1], box.width, box.height) for box in own]
    return [(box, obstacles.boxes[name]) for box in shifted for name in obstacles.met_by(box.wider(TOO_CLOSE))]


def _past(close: Sequence[tuple[Rect, Rect]], number: int) -> float:
    """Return how far boxes have to move one way to be apart from all that they are too close to; 0 when to none."""
    axis = 0 if _WAYS[number][0] else 1
    first, second = (1, 0) if sum(_WAYS[number]) > 0 else (0, 1)
    return max([pair[first][axis] + pair[first][axis + 2] - pair[second][axis] + APART for pair in close], default=0.0)
