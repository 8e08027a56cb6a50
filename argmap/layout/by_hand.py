"""Places set by hand: a frame or a root with all below it stands where a person has put it, if that is free."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from argmap.layout.axes import AREA
from argmap.layout.blocks import Block, Port
from argmap.layout.branches import Branch, Wire
from argmap.layout.obstacles import Obstacles
from argmap.layout.places import Point, Rect
from argmap.layout.placing import AXES
from argmap.layout.routing import is_clear, route
from argmap.layout.settings import Options

APART = 24.0
"""From a box that something was put onto to where that is moved: room for a link."""

FARTHEST = 1e7
"""Pixels from the first root, many times as far as the largest map reaches: beyond, numbers are too coarse to draw."""

Start = tuple[Branch, float, float]


def moved_by_hand(blocks: Iterable[str], roots: Sequence[str], options: Options) -> list[str]:
    """Return the blocks that a person has put somewhere, in the order given.

    The first root cannot be moved: all places are seen from its corner.
    """
    return [block for block in blocks if block in options.positions and block != roots[0]]


def cut_off(blocks: Mapping[str, Block], moved: Collection[str]) -> dict[str, Block]:
    """Return the blocks without the links to those that were moved."""
    return {name: _without(block, moved) for name, block in blocks.items()}


def put_by_hand(
    starts: Sequence[Start], branches: Mapping[str, Branch], moved: Sequence[str], options: Options
) -> list[Start]:
    """Return the branches with the places of their blocks: those given, the first root first, then what was moved.

    What would overlap something is moved aside, as little as will do. Links find a way round what was put there.
    """
    if not moved:
        return list(starts)
    root, cross, main = starts[0]
    origin = _rect(root.block, cross, main, options)
    found = list(starts)
    taken = {block.id: Rect(*area) for start in starts for block, area in _areas(start)}
    for name in moved:
        x, y = (max(-FARTHEST, min(FARTHEST, place)) for place in options.positions[name])
        _, _, width, height = _rect(branches[name].block, 0.0, 0.0, options)
        cross, main, _, _ = AREA[options.orientation](Rect(origin.x + x, origin.y + y, width, height))
        start = _aside((branches[name], cross, main), Obstacles(taken))
        taken |= {block.id: Rect(*area) for block, area in _areas(start)}
        found.append(start)
    return _with_ways_round(found, Obstacles(taken))


def _without(block: Block, moved: Collection[str]) -> Block:
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


def _with_ways_round(starts: Sequence[Start], obstacles: Obstacles) -> list[Start]:
    """Return the branches with other ways for the links that would run through what was put there."""
    standing: list[Start] = []
    stack = list(starts)
    while stack:
        branch, cross, main = stack.pop()
        standing.append((branch, cross, main))
        stack += [(below, cross + c, main + m) for below, (c, m) in zip(branch.below, branch.offsets, strict=True)]
    made: dict[str, Branch] = {}
    for branch, cross, main in reversed(standing):
        block = branch.block
        made[block.id] = branch._replace(
            below=tuple([made[below.block.id] for below in branch.below]),
            wires=tuple(
                [
                    _way_round(wire, (cross, main), block, below.block.id, obstacles)
                    for wire, below in zip(branch.wires, branch.below, strict=True)
                ]
            ),
        )
    return [(made[branch.block.id], cross, main) for branch, cross, main in starts]


def _way_round(wire: Wire, corner: Point, block: Block, below: str, obstacles: Obstacles) -> Wire:
    """Return a link, seen from the corner of the block above, as it is or, if something stands in its way, round it."""
    way = tuple([(corner[0] + c, corner[1] + m) for c, m in wire])
    ends = {block.id, below}
    if is_clear(way, obstacles, ends):
        return wire
    found = route(way[0], way[-1], corner[1] + block.main, obstacles, ends)
    return tuple([(c - corner[0], m - corner[1]) for c, m in found])


def _rect(block: Block, cross: float, main: float, options: Options) -> Rect:
    return AXES[options.orientation].rect(cross, main, block.cross, block.main)


def _areas(start: Start) -> Iterator[tuple[Block, tuple[float, float, float, float]]]:
    """Yield the blocks of a branch that stands somewhere, with their areas."""
    stack = [start]
    while stack:
        branch, cross, main = stack.pop()
        yield branch.block, (cross, main, branch.block.cross, branch.block.main)
        stack += [(below, cross + c, main + m) for below, (c, m) in zip(branch.below, branch.offsets, strict=True)]


def _aside(start: Start, obstacles: Obstacles) -> Start:
    """Return where a branch overlaps nothing, moved along one axis by as little as will do."""
    boxes = [Rect(*area) for _, area in _areas(start)]
    shifts = [_shift(boxes, obstacles, axis, way) for axis in (0, 1) for way in (1, -1)]
    cross, main = min(shifts, key=lambda shift: abs(shift[0]) + abs(shift[1]))
    return start[0], start[1] + cross, start[2] + main


def _shift(boxes: Sequence[Rect], obstacles: Obstacles, axis: int, way: int) -> tuple[float, float]:
    """Return how far boxes have to move together one way until they overlap none of the obstacles."""
    shift = [0.0, 0.0]
    while True:
        least = 0.0
        for box in boxes:
            here = Rect(box.x + shift[0], box.y + shift[1], box.width, box.height)
            for name in obstacles.met_by(here):
                other = obstacles.boxes[name]
                past = (
                    other[axis] + other[axis + 2] - here[axis] if way > 0 else here[axis] + here[axis + 2] - other[axis]
                )
                least = max(least, past)
        if least <= 0:
            return shift[0], shift[1]
        shift[axis] += way * (least + APART)
