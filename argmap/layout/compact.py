"""The compact drawing: every block may set what hangs below it in rows or in indented stacks, to suit a page.

Bottom up, each branch gets its few useful shapes; top down, the best shape of the whole decides those of all parts.
Every branch has a rectangle of its own. Order is kept: along a row, down a stack, and from one stack to the next.
"""

from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from argmap.layout.blocks import Block
from argmap.layout.branches import Branch, Side
from argmap.layout.extents import Standing
from argmap.layout.settings import Sizes
from argmap.layout.shapes import Rule, Shape, Shapes, in_a_row, in_columns, set_in_columns, useful
from argmap.layout.stacks import Columns, branch_in_columns, indent_of, sides_of

MOST_FOR_WHOLE = 400
"""Shapes kept of the whole map: only the best of them is drawn."""

NEAR = 1.2
"""Times wider or narrower than wanted, and still near to it."""

ALONE = Rule(None, 0.0)

ROOTS = ""
"""Under which name the columns of the roots are kept: no block has an empty one."""


class Sketch(NamedTuple):
    """What a block's branch can look like."""

    block: Block
    bunches: tuple[tuple[str, ...], ...]
    """The blocks below, those of one target together."""
    choices: tuple[Shapes, ...]
    """The shapes of each bunch."""
    shapes: Shapes


def columns_for(blocks: dict[str, Block], roots: Sequence[str], sizes: Sizes, relation: float) -> dict[str, Columns]:
    """Return how what hangs below each block is set for a page, and under `ROOTS` the roots themselves.

    `blocks` has each block before those below it; `relation` is the wanted size along cross by that along main.
    """
    if not roots:
        return {}
    sketches: dict[str, Sketch] = {}
    for identifier, block in reversed(blocks.items()):
        sketches[identifier] = _sketch(block, sketches, sizes, relation)
    trees = [sketches[root].shapes for root in roots]
    found = in_a_row(trees, sizes.root_gap)
    if len(trees) > 1:
        found += in_columns(trees, sizes.root_gap, lambda _: 0.0)
    best = _best(useful(found, relation, MOST_FOR_WHOLE).all, relation)
    numbers, shapes = _members(trees, best.rule, sizes.root_gap)
    chosen = _choose(sketches, dict(zip(roots, shapes, strict=True)), sizes)
    chosen[ROOTS] = tuple(tuple(roots[number] for number in column) for column in numbers)
    return chosen


def branches_in_columns(blocks: dict[str, Block], columns: Mapping[str, Columns], sizes: Sizes) -> dict[str, Branch]:
    """Return the branch of every block, set in the columns chosen; `blocks` has each block before those below it."""
    sides: dict[str, Side] = {}
    for identifier, block in blocks.items():
        sides |= sides_of(columns[identifier], block.kinds)
    branches: dict[str, Branch] = {}
    for identifier, block in reversed(blocks.items()):
        branches[identifier] = branch_in_columns(block, columns[identifier], branches, sizes, sides.get(identifier))
    return branches


def roots_in_columns(columns: Columns, branches: Mapping[str, Branch], sizes: Sizes) -> list[Standing]:
    """Return the trees of all roots with the places of their blocks, the first at (0, 0)."""
    places: list[Standing] = []
    cross = branches[columns[0][0]].left[0] if columns else 0.0
    for column in columns:
        main = 0.0
        for root in column:
            branch = branches[root]
            places.append(Standing(branch, cross - branch.left[0], main))
            main += branch.left[1] + sizes.root_gap
        cross += max(branches[root].right[0] - branches[root].left[0] for root in column) + sizes.root_gap
    return places


def _sketch(block: Block, sketches: Mapping[str, Sketch], sizes: Sizes, relation: float) -> Sketch:
    if not block.ports:
        return Sketch(block, (), (), useful([Shape(block.cross, block.main, ALONE)], relation))
    bunches = tuple(
        tuple(port.child for port in ports) for _, ports in groupby(block.ports, key=lambda port: port.target)
    )
    kinds = block.kinds
    choices = tuple(_arranged(bunch, kinds, sketches, sizes, relation) for bunch in bunches)
    rows = in_a_row(choices, sizes.sibling_gap) if len(choices) > 1 else choices[0].all
    down = block.main + sizes.level_gap
    shapes = [Shape(max(block.cross, row.cross), down + row.main, Rule(None, row.main)) for row in rows]
    return Sketch(block, bunches, choices, useful(shapes, relation))


def _arranged(
    bunch: Sequence[str], kinds: Mapping[str, str], sketches: Mapping[str, Sketch], sizes: Sizes, relation: float
) -> Shapes:
    """Return the useful shapes of the branches on one target, in a row or in columns."""
    members = [sketches[child].shapes for child in bunch]
    shapes = in_a_row(members, sizes.sibling_gap)
    if len(members) > 1:
        sides = [kinds[child] for child in bunch]
        shapes += in_columns(members, sizes.sibling_gap, lambda column: indent_of([sides[n] for n in column]))
    return useful(shapes, relation)


def _best(shapes: Sequence[Shape], relation: float) -> Shape:
    """Return the shape that is drawn largest on the page, of those that are near to its form if there are any."""
    near = [shape for shape in shapes if 1 / NEAR < shape.cross / shape.main / relation < NEAR]
    return min(near or shapes, key=lambda shape: max(shape.cross / relation, shape.main))


def _members(members: Sequence[Shapes], rule: Rule, gap: float) -> tuple[list[list[int]], list[Shape]]:
    """Return the columns of members that a rule asks for, by number, and the shape of each member."""
    if rule.width is None:
        return [[number] for number in range(len(members))], [shapes.narrowest(rule.height) for shapes in members]
    placed = set_in_columns(members, gap, rule.width, rule.height)
    return [[number for number, _ in column] for column in placed], [shape for column in placed for _, shape in column]


def _choose(sketches: Mapping[str, Sketch], roots: Mapping[str, Shape], sizes: Sizes) -> dict[str, Columns]:
    """Return how the blocks below each block are set, given the shapes of the roots."""
    chosen: dict[str, Columns] = {}
    stack = list(roots.items())
    while stack:
        identifier, shape = stack.pop()
        sketch = sketches[identifier]
        found: list[tuple[str, ...]] = []
        for bunch, choices in zip(sketch.bunches, sketch.choices, strict=True):
            members = [sketches[child].shapes for child in bunch]
            rule = choices.narrowest(shape.rule.height).rule
            numbers, shapes = _members(members, rule, sizes.sibling_gap)
            stack += zip(bunch, shapes, strict=True)
            found += [tuple(bunch[n] for n in column) for column in numbers]
        chosen[identifier] = tuple(found)
    return chosen
