"""Setting branches of any shape side by side as closely as they go, in linear time.

A contour is one side of a branch, from top to bottom: a chain of cells (step, length, next), each standing `step`
further to the right than the one above it and holding for `length` along the main axis. Chains are immutable and share
their tails, so a branch that an edit does not touch keeps its contours. Source: A. van der Ploeg, "Drawing non-layered
tidy trees in linear time", Software: Practice and Experience 44 (2014), with shared tails in the place of threads.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple

Cell = tuple[float, float, Any]
"""Step to the right from the cell above, length, next cell or None (mypy knows no recursive tuples of this kind)."""


class Row(NamedTuple):
    """Some branches side by side: where each begins and the contours round all of them."""

    offsets: list[float]
    left: Cell
    right: Cell


def set_side_by_side(sides: Sequence[tuple[Cell, Cell]], gap: float) -> Row:
    """Return the closest row of branches, given the left and right contour of each, with `gap` between them.

    The first branch begins at 0. Takes time proportional to the number of cells that face each other.
    """
    left, right = sides[0]
    offsets = [0.0]
    for own_left, own_right in sides[1:]:
        shift, above, below = _facing(right, own_left)
        shift += gap
        offsets.append(shift)
        if below is not None:
            left = _with_tail(left, 0.0, (below[0] + shift, below[1], below[2]))
        if above is None:
            right = (own_right[0] + shift, own_right[1], own_right[2])
        else:
            right = _with_tail(own_right, shift, above)
    return Row(offsets, left, right)


def _facing(right: Cell, left: Cell) -> tuple[float, Cell | None, Cell | None]:
    """Return how far the second branch has to move for the two contours to touch, and the rest of the longer one.

    A rest is a chain whose first step is its place, each as seen from its own branch; None where it has ended.
    """
    here, length, after = right
    there, other_length, other_after = left
    shift = here - there
    while True:
        if length < other_length:
            other_length -= length
            if after is None:
                return shift, None, (there, other_length, other_after)
            step, length, after = after
            here += step
        elif length > other_length:
            length -= other_length
            if other_after is None:
                return shift, (here, length, after), None
            step, other_length, other_after = other_after
            there += step
        else:
            if after is None:
                if other_after is None:
                    return shift, None, None
                return shift, None, (there + other_after[0], other_after[1], other_after[2])
            if other_after is None:
                return shift, (here + after[0], after[1], after[2]), None
            step, length, after = after
            here += step
            step, other_length, other_after = other_after
            there += step
        shift = max(shift, here - there)


def _with_tail(contour: Cell, offset: float, tail: Cell) -> Cell:
    """Return a contour moved by `offset`, continued by a tail whose first step is its place."""
    cells = []
    at = offset
    rest: Cell | None = contour
    while rest is not None:
        step, length, rest = rest
        at += step
        cells.append((step, length))
    chain: Cell = (tail[0] - at, tail[1], tail[2])
    while len(cells) > 1:
        step, length = cells.pop()
        chain = (step, length, chain)
    step, length = cells[0]
    return step + offset, length, chain
