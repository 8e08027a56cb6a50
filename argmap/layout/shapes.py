"""The few useful shapes that a branch can take: rows are wide and low, stacks narrow and high.

A list of shapes is sorted by main size and holds only those that no other one beats in both directions, thinned to a
few. Lists are combined as in floorplan design: in a row, each member takes its narrowest shape that is not higher than
the row; in a stack, its lowest one that is not wider than the stack. Source: L. Stockmeyer, "Optimal orientations of
cells in slicing floorplan designs", Information and Control 57 (1983).
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from math import log
from typing import NamedTuple

MOST_SHAPES = 28
"""Kept for a branch."""

MOST_TRIED = 48
"""Heights of a row, or widths of a stack, that are tried."""

HALVINGS = 6
"""With which the least height of so many columns is found."""

COLUMN_COUNTS = (2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 17, 20, 24, 29, 35)
"""Numbers of columns that are tried for the branches below one target."""

EXTREME = 3.0
"""Shapes that are this far from the wanted one, as a logarithm, are of use to nobody."""


class Rule(NamedTuple):
    """How the members of an arrangement are set: in columns at most so high, of members at most so wide."""

    width: float | None
    """None: each member stands alone, as narrow as the height allows."""
    height: float


class Shape(NamedTuple):
    """One way to draw something, in pixels along both axes."""

    cross: float
    main: float
    rule: Rule


class Shapes(NamedTuple):
    """The useful shapes of one thing, from wide and low to narrow and high."""

    all: tuple[Shape, ...]
    mains: tuple[float, ...]
    narrowness: tuple[float, ...]
    """The cross sizes, negative, so that they ascend."""

    def narrowest(self, height: float) -> Shape:
        """Return the narrowest shape of at most that height; the lowest if none is."""
        return self.all[max(0, bisect_right(self.mains, height) - 1)]

    def lowest(self, width: float) -> Shape:
        """Return the lowest shape of at most that width; the narrowest if none is."""
        return self.all[min(len(self.all) - 1, bisect_left(self.narrowness, -width))]


def useful(shapes: Iterable[Shape], wanted: float, most: int = MOST_SHAPES) -> Shapes:
    """Return the shapes that nothing beats, thinned evenly around the wanted relation of cross to main."""
    best: list[Shape] = []
    for shape in sorted(shapes, key=lambda shape: shape[:2]):
        if not best or shape.main < best[-1].main:
            best.append(shape)
    best.reverse()
    if len(best) > most:
        best = _thinned(best, wanted, most)
    return Shapes(tuple(best), tuple([s.main for s in best]), tuple([-s.cross for s in best]))


def in_a_row(members: Sequence[Shapes], gap: float) -> list[Shape]:
    """Return the shapes of members side by side."""
    least = max(shapes.mains[0] for shapes in members)
    found = []
    for height in _some(sorted({main for shapes in members for main in shapes.mains if main >= least})):
        cross = sum([shapes.narrowest(height).cross for shapes in members]) + gap * (len(members) - 1)
        found.append(Shape(cross, height, Rule(None, height)))
    return found


def in_columns(members: Sequence[Shapes], gap: float, indent: Callable[[list[int]], float]) -> list[Shape]:
    """Return the shapes of members one below the other, in one column or in several.

    `indent` says how much wider a column of these members is than the widest of them.
    """
    least = max(-shapes.narrowness[-1] for shapes in members)
    widths = _some(sorted({-width for shapes in members for width in shapes.narrowness if -width >= least}))
    counts = [1, *[count for count in COLUMN_COUNTS if count < len(members)]]
    if len(counts) > 1:
        widths = widths[:: max(1, len(widths) // 8)]
    found = []
    for width in widths:
        mains = [shapes.lowest(width).main for shapes in members]
        for height in sorted({_least_height(mains, gap, count) for count in counts}):
            cross, main = 0.0, 0.0
            for column in set_in_columns(members, gap, width, height):
                cross += max([shape.cross for _, shape in column]) + indent([n for n, _ in column]) + gap
                main = max(main, sum([shape.main for _, shape in column]) + gap * (len(column) - 1))
            found.append(Shape(cross - gap, main, Rule(width, height)))
    return found


def set_in_columns(members: Sequence[Shapes], gap: float, width: float, height: float) -> list[list[tuple[int, Shape]]]:
    """Return the numbers of the members in each column with their shapes, none wider than `width`.

    Members of a stack are as low as that width allows, one that stands alone is as narrow as the height allows.
    """
    lowest = [shapes.lowest(width) for shapes in members]
    return [
        [(n, lowest[n]) for n in column] if len(column) > 1 else [(column[0], members[column[0]].narrowest(height))]
        for column in columns([shape.main for shape in lowest], gap, height)
    ]


def columns(mains: Sequence[float], gap: float, height: float) -> list[list[int]]:
    """Return the numbers of the members in each column: in order, each column filled up to the height."""
    found: list[list[int]] = []
    left = -1.0
    for number, main in enumerate(mains):
        if found and main + gap <= left + 1e-6:
            found[-1].append(number)
            left -= main + gap
        else:
            found.append([number])
            left = height - main
    return found


def _least_height(mains: Sequence[float], gap: float, count: int) -> float:
    """Return about the least height at which members need no more than that many columns."""
    total, tallest = sum(mains) + gap * (len(mains) - 1), max(mains)
    if count == 1:
        return total
    low, high = max(tallest, total / count - gap), total
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        if len(columns(mains, gap, middle)) > count:
            low = middle
        else:
            high = middle
    return high


def _some(sizes: list[float]) -> list[float]:
    """Return at most as many sizes as are tried, evenly, with the smallest and the largest."""
    if len(sizes) <= MOST_TRIED:
        return sizes
    step = (len(sizes) - 1) / (MOST_TRIED - 1)
    return [sizes[round(n * step)] for n in range(MOST_TRIED)]


def _thinned(shapes: list[Shape], wanted: float, most: int) -> list[Shape]:
    """Return the shapes nearest to evenly spaced relations of cross to main, in order."""
    relations = [log(shape.cross / shape.main / wanted) for shape in shapes]
    low, high = max(relations[-1], -EXTREME), min(relations[0], EXTREME)
    if low >= high:
        return shapes[:most]
    step = (high - low) / (most - 1)
    nearest: dict[int, tuple[float, int]] = {}
    for number, relation in enumerate(relations):
        place = round((relation - low) / step)
        off = abs(relation - low - place * step)
        if 0 <= place < most and (place not in nearest or off < nearest[place][0]):
            nearest[place] = (off, number)
    return [shapes[number] for _, number in sorted(nearest.values(), key=lambda pair: pair[1])] or shapes[:most]
