"""The compact drawing: every block may set what hangs below it in rows or in indented stacks, to suit a page.

Bottom up, each branch gets its few useful shapes; top down, the best shape of the whole decides those of all parts.
Every branch has a rectangle of its own. A stack hangs on a trunk at its near side, one stack for one target, so that
links never cross and order is kept: along a row, down a stack, and from one stack to the next.
"""

from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from argmap.layout.blocks import Block, Port
from argmap.layout.branches import Branch, Wire, row_wires
from argmap.layout.settings import Sizes
from argmap.layout.shapes import Rule, Shape, Shapes, columns, in_a_row, in_columns, useful

INDENT = 24.0
"""From the near side of a stack to its boxes."""

TRUNK = 8.0
"""From the near side of a stack to its trunk."""

MOST_FOR_WHOLE = 400
"""Shapes kept of the whole map: only the best of them is drawn."""

ALONE = Rule(None, 0.0)


class Sketch(NamedTuple):
    """What a block's branch can look like."""

    block: Block
    bunches: tuple[tuple[str, ...], ...]
    """The blocks below, those of one target together."""
    choices: tuple[Shapes, ...]
    """The shapes of each bunch."""
    shapes: Shapes


class Chosen(NamedTuple):
    """How the branch of a block is drawn: the columns below it, each with its target's first port."""

    columns: tuple[tuple[str, ...], ...]
    bunches: tuple[int, ...]
    """For each column, the number of its bunch."""


def compact_branches(
    blocks: dict[str, Block], roots: Sequence[str], sizes: Sizes, relation: float
) -> list[tuple[Branch, float, float]]:
    """Return the branches of all roots with their places, the first at (0, 0), drawn for a page.

    `blocks` has each block before those below it; `relation` is the wanted size along cross by that along main.
    """
    if not roots:
        return []
    sketches: dict[str, Sketch] = {}
    for identifier, block in reversed(blocks.items()):
        sketches[identifier] = _sketch(block, sketches, sizes, relation)
    trees = [sketches[root].shapes for root in roots]
    whole = _arranged(trees, sizes.root_gap, 0.0, relation, MOST_FOR_WHOLE)
    best = min(whole.all, key=lambda shape: max(shape.cross / relation, shape.main))
    numbers, shapes = _members(trees, best.rule, sizes.root_gap)
    chosen = _choose(sketches, dict(zip(roots, shapes, strict=True)), sizes)
    branches: dict[str, Branch] = {}
    for identifier in reversed(blocks):
        branches[identifier] = _branch(sketches[identifier].block, chosen[identifier], branches, sizes)
    places = []
    cross = 0.0
    for column in numbers:
        main = 0.0
        for number in column:
            branch = branches[roots[number]]
            places.append((branch, cross - branch.left[0], main))
            main += branch.left[1] + sizes.root_gap
        cross += max(shapes[number].cross for number in column) + sizes.root_gap
    first = places[0][1]
    return [(branch, cross - first, main) for branch, cross, main in places]


def _sketch(block: Block, sketches: Mapping[str, Sketch], sizes: Sizes, relation: float) -> Sketch:
    if not block.ports:
        return Sketch(block, (), (), useful([Shape(block.cross, block.main, ALONE)], relation))
    gap = sizes.sibling_gap
    bunches = tuple(
        tuple(port.child for port in ports) for _, ports in groupby(block.ports, key=lambda port: port.target)
    )
    choices = tuple(_arranged([sketches[child].shapes for child in bunch], gap, INDENT, relation) for bunch in bunches)
    rows = in_a_row(choices, gap) if len(choices) > 1 else choices[0].all
    down = block.main + sizes.level_gap
    shapes = [Shape(max(block.cross, row.cross), down + row.main, Rule(None, row.main)) for row in rows]
    return Sketch(block, bunches, choices, useful(shapes, relation))


def _arranged(members: Sequence[Shapes], gap: float, indent: float, relation: float, most: int | None = None) -> Shapes:
    """Return the useful shapes of members in a row or in columns; of one alone, its own."""
    shapes = in_a_row(members, gap)
    if len(members) > 1:
        shapes += in_columns(members, gap, indent)
    return useful(shapes, relation) if most is None else useful(shapes, relation, most)


def _members(members: Sequence[Shapes], rule: Rule, gap: float) -> tuple[list[list[int]], list[Shape]]:
    """Return the columns of members that a rule asks for, by number, and the shape of each member."""
    if rule.width is None:
        return [[number] for number in range(len(members))], [shapes.narrowest(rule.height) for shapes in members]
    chosen = [shapes.lowest(rule.width) for shapes in members]
    return columns([shape.main for shape in chosen], gap, rule.height), chosen


def _choose(sketches: Mapping[str, Sketch], roots: Mapping[str, Shape], sizes: Sizes) -> dict[str, Chosen]:
    """Return how each block's branch is drawn, given the shapes of the roots."""
    chosen: dict[str, Chosen] = {}
    stack = list(roots.items())
    while stack:
        identifier, shape = stack.pop()
        sketch = sketches[identifier]
        found: list[tuple[str, ...]] = []
        bunches: list[int] = []
        for number, (bunch, choices) in enumerate(zip(sketch.bunches, sketch.choices, strict=True)):
            members = [sketches[child].shapes for child in bunch]
            rule = choices.narrowest(shape.rule.height).rule
            numbers, shapes = _members(members, rule, sizes.sibling_gap)
            stack += zip(bunch, shapes, strict=True)
            found += [tuple(bunch[n] for n in column) for column in numbers]
            bunches += [number] * len(numbers)
        chosen[identifier] = Chosen(tuple(found), tuple(bunches))
    return chosen


def _branch(block: Block, chosen: Chosen, branches: Mapping[str, Branch], sizes: Sizes) -> Branch:
    """Return a block with the columns below it, in a rectangle."""
    cross, main = block.cross, block.main
    if not chosen.columns:
        return Branch(block, (), (), (), (0.0, main, None), (cross, main, None))
    gap = sizes.sibling_gap
    offsets: list[tuple[float, float]] = []
    ends: list[float] = []
    begin, deepest = 0.0, 0.0
    for column in chosen.columns:
        indent = INDENT if len(column) > 1 else 0.0
        below = [branches[child] for child in column]
        at, widest = 0.0, 0.0
        for branch in below:
            offsets.append((begin + indent - branch.left[0], at))
            at += branch.left[1] + gap
            widest = max(widest, branch.right[0] - branch.left[0])
        ends.append(begin + TRUNK if indent else begin - below[0].left[0] + below[0].block.cross / 2)
        begin += indent + widest + gap
        deepest = max(deepest, at - gap)
    row = begin - gap
    ports = _column_ports(block, chosen)
    start = (ports[0].cross - ends[0] + ports[-1].cross - ends[-1]) / 2
    start = min(max(start, min(0.0, cross - row)), max(0.0, cross - row))
    down = main + sizes.level_gap
    offsets = [(start + c, down + m) for c, m in offsets]
    trunks = row_wires(block._replace(ports=ports), [start + end for end in ends], down)
    wires: list[Wire] = []
    for column, trunk in zip(chosen.columns, trunks, strict=True):
        for _ in column:
            wires.append(trunk if len(column) == 1 else _beside(offsets[len(wires)], trunk, sizes))
    left = min(0.0, start)
    length = down + deepest
    return Branch(
        block,
        tuple(branches[child] for column in chosen.columns for child in column),
        tuple(offsets),
        tuple(wires),
        (left, length, None),
        (left + max(cross, row), length, None),
    )


def _beside(offset: tuple[float, float], trunk: Wire, sizes: Sizes) -> Wire:
    """Return the link from the near side of a box in a stack to its trunk and up."""
    cross, main = offset[0], offset[1] + sizes.header_height / 2
    return ((cross, main), (trunk[0][0], main), *trunk[1:])


def _column_ports(block: Block, chosen: Chosen) -> tuple[Port, ...]:
    """Return a port for each column, spread evenly along the edge of the target."""
    ports: list[Port] = []
    for bunch, (_, group) in enumerate(groupby(block.ports, key=lambda port: port.target)):
        own = list(group)
        if len(own) == 1:
            ports += own
            continue
        step = own[1].cross - own[0].cross
        apart = step * (len(own) + 1) / (chosen.bunches.count(bunch) + 1)
        for number in range(1, chosen.bunches.count(bunch) + 1):
            at = own[0].cross - step + apart * number
            ports.append(own[0]._replace(cross=at, play=min(8.0, apart / 3)))
    return tuple(ports)
