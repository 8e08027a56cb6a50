"""How far branches reach: each block knows it of all that hangs below, so what is out of the way is not looked at."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from argmap.layout.branches import Branch
from argmap.layout.places import Rect

Span = tuple[float, float, float, float]
"""Least cross and main position, greatest cross and main position."""


class Extent(NamedTuple):
    """How far a block reaches with the links that arrive at it, and with all that hangs below; seen from its corner."""

    own: Span
    whole: Span
    blocks: int
    """How many blocks the branch has, its own included."""


class Standing(NamedTuple):
    """A branch and where its block stands on the sheet."""

    branch: Branch
    cross: float
    main: float

    @property
    def box(self) -> Rect:
        """The box of the block, in cross and main."""
        return Rect(self.cross, self.main, self.branch.block.cross, self.branch.block.main)


class Forest(NamedTuple):
    """Branches by their block, and their extents."""

    branches: Mapping[str, Branch]
    extents: Mapping[str, Extent]


def extent_of(branch: Branch, extents: Mapping[str, Extent]) -> Extent:
    """Return the extent of a branch, given those of the branches below it."""
    left, top, right, bottom = 0.0, 0.0, branch.block.cross, branch.block.main
    for wire in branch.wires:
        for cross, main in wire:
            left, right = min(left, cross), max(right, cross)
            top, bottom = min(top, main), max(bottom, main)
    own, blocks = (left, top, right, bottom), 1
    for below, (cross, main) in zip(branch.below, branch.offsets, strict=True):
        _, whole, count = extents[below.block.id]
        blocks += count
        left, top = min(left, cross + whole[0]), min(top, main + whole[1])
        right, bottom = max(right, cross + whole[2]), max(bottom, main + whole[3])
    return Extent(own, (left, top, right, bottom), blocks)


def reaching_into(area: Rect, starts: Iterable[Standing], extents: Mapping[str, Extent]) -> Iterator[Standing]:
    """Yield the blocks of some branches that reach into an area of cross and main, each before those below it."""
    left, top, width, height = area
    right, bottom = left + width, top + height
    stack: list[tuple[Branch, float, float]] = list(starts)
    stack.reverse()
    while stack:
        branch, cross, main = stack.pop()
        own, whole, _ = extents[branch.block.id]
        if cross + whole[2] < left or cross + whole[0] > right or main + whole[3] < top or main + whole[1] > bottom:
            continue
        if cross + own[2] >= left and cross + own[0] <= right and main + own[3] >= top and main + own[1] <= bottom:
            yield Standing(branch, cross, main)
        if branch.below:  # most have nothing there, and this is asked very often
            for below, (c, m) in zip(reversed(branch.below), reversed(branch.offsets), strict=True):
                stack.append((below, cross + c, main + m))


def below_of(standing: Standing) -> Iterator[Standing]:
    """Yield the branches right below a block, where they stand."""
    branch, cross, main = standing
    for below, (c, m) in zip(branch.below, branch.offsets, strict=True):
        yield Standing(below, cross + c, main + m)


def own_area(standing: Standing, extents: Mapping[str, Extent]) -> Rect:
    """Return the area round a block and the links that arrive at it, on the sheet."""
    return _area(standing, extents[standing.branch.block.id].own)


def whole_area(standing: Standing, extents: Mapping[str, Extent]) -> Rect:
    """Return the area round a whole branch on the sheet."""
    return _area(standing, extents[standing.branch.block.id].whole)


def _area(standing: Standing, span: Span) -> Rect:
    left, top, right, bottom = span
    return Rect(standing.cross + left, standing.main + top, right - left, bottom - top)
