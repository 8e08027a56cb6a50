"""Places set by hand: a frame or a root with all below it stands where a person has put it, if that is free.

What hangs on something else is cut off there and laid out by itself. Where it is put, only what comes near it is
looked at, so that this takes time in proportion to how much was put somewhere, not to the size of the map.
"""

from collections.abc import Collection, Container, Iterable, Mapping, Sequence
from heapq import heapify, heappop, heappush
from itertools import groupby

from argmap.layout.axes import AREA
from argmap.layout.blocks import Block, Port
from argmap.layout.extents import Forest, Standing
from argmap.layout.places import Rect
from argmap.layout.placing import AXES
from argmap.layout.settings import Options
from argmap.layout.sheet import Sheet

APART = 24.0
"""From a box that something was put onto to where that is moved: room for a link."""

TOO_CLOSE = 8.0
"""Boxes that are nearer to each other are moved apart as well: no link finds room between them."""

FARTHEST = 1e7
"""Pixels from the first root, many times as far as the largest map reaches: beyond, numbers are too coarse to draw."""

_WAYS = ((0, 1), (0, -1), (1, 1), (1, -1))
"""The axis and the direction along it, in the order in which they are preferred: along cross, along main."""


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


def put_by_hand(starts: Iterable[Standing], laid: Forest, moved: Sequence[str], options: Options) -> Sheet:
    """Return the sheet with the trees given, the first root first, and then with each branch that was moved.

    What would stand on something that is there already is moved aside, as little as will do.
    """
    sheet = Sheet(starts, laid.extents)
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
    """Return where a branch is not too close to anything on the sheet, moved along one axis by as little as will do.

    The way that is shortest so far is tried further until it is clear.
    """
    tried = [(shift, number) for number, shift in enumerate(_shifts(start, sheet))]
    heapify(tried)
    while True:
        shift, number = heappop(tried)
        axis, way = _WAYS[number]
        by = shift * way
        here = start._replace(cross=start.cross + by) if axis == 0 else start._replace(main=start.main + by)
        further = _shifts(here, sheet)[number] if shift else 0.0
        if not further:
            return here
        heappush(tried, (shift + further, number))


def _shifts(here: Standing, sheet: Sheet) -> list[float]:
    """Return how far a branch has to move each way to be apart from all boxes that it is too close to; 0: to none."""
    shifts = [0.0] * len(_WAYS)
    for box, there in sheet.too_close(here, TOO_CLOSE):
        each = (there.right - box.x, box.right - there.x, there.bottom - box.y, box.bottom - there.y)
        shifts = [max(shift, past + APART) for shift, past in zip(shifts, each, strict=True)]
    return shifts
