"""The sheet on which branches stand that are moved freely, to find what comes near a place: in cross and main.

Whole branches lie on grids of several widths, each on the one on which it fills few cells. A branch is taken apart
only where something comes near it, and stays so: many places that are looked at cost little more than one.
"""

from collections.abc import Iterable, Iterator, Mapping
from math import floor, frexp
from typing import NamedTuple

from argmap.layout.extents import Extent, Span, Standing, below_of, own_span, reaching_into, whole_span
from argmap.layout.places import Rect

FINEST = 8
"""The width of the cells of the finest grid is two to this power; those of the next one are twice as wide."""

_Cells = dict[tuple[int, int], list[int]]


class _Item(NamedTuple):
    span: Span
    standing: Standing
    alone: bool
    """Whether it is a block with the links that arrive at it, not a whole branch."""
    start: str
    """The first block of the branch that was put there, of which it is a part."""


class Sheet:
    """Some branches where they stand."""

    def __init__(self, starts: Iterable[Standing], extents: Mapping[str, Extent]) -> None:
        self.starts: list[Standing] = []
        """All of them in the order in which they were put there."""
        self._extents = extents
        self._items: dict[int, _Item] = {}
        self._grids: dict[int, _Cells] = {}
        self._count = 0
        for start in starts:
            self.put(start)

    def put(self, start: Standing) -> None:
        """Put one more branch there."""
        self.starts.append(start)
        self._add(_Item(whole_span(start, self._extents), start, False, start.branch.block.id))

    def too_close(self, start: Standing, within: float) -> Iterator[tuple[Rect, Rect]]:
        """Yield boxes of a branch, each with one of another branch that is nearer to it than so far on both axes."""
        around = _wider(whole_span(start, self._extents), within)
        for item in self._blocks_in(around, start.branch.block.id):
            box = item.standing.box
            area = Rect(box.x - within, box.y - within, box.width + 2 * within, box.height + 2 * within)
            for standing in reaching_into(area, (start,), self._extents):
                if area.meets(standing.box):
                    yield standing.box, box

    def near(self, start: Standing) -> Iterator[tuple[Standing, Standing]]:
        """Yield blocks of a branch, each with one of another branch that it meets when the links are counted in."""
        for item in self._blocks_in(whole_span(start, self._extents), start.branch.block.id):
            left, top, right, bottom = item.span
            for standing in reaching_into(Rect(left, top, right - left, bottom - top), (start,), self._extents):
                yield standing, item.standing

    def boxes_in(self, area: Rect) -> dict[str, Rect]:
        """Return the boxes that an area meets, by block."""
        found = self._blocks_in((area.x, area.y, area.right, area.bottom), None)
        return {item.standing.branch.block.id: box for item in found if (box := item.standing.box).meets(area)}

    def _blocks_in(self, span: Span, but: str | None) -> list[_Item]:
        """Return the single blocks that come near a span, of all branches but one; what is large is taken apart."""
        found: list[_Item] = []
        for number in self._meeting(span):
            item = self._items[number]
            if item.start == but:
                continue
            if item.alone:
                found.append(item)
            else:
                del self._items[number]
                found += self._taken_apart(item, span)
        return found

    def _taken_apart(self, item: _Item, span: Span) -> list[_Item]:
        """Put the parts of a branch there in its place, small where they come near a span; return those that do."""
        found: list[_Item] = []
        stack = [item.standing]
        while stack:
            standing = stack.pop()
            block = _Item(own_span(standing, self._extents), standing, True, item.start)
            self._add(block)
            if _meet(block.span, span):
                found.append(block)
            for below in below_of(standing):
                part = whole_span(below, self._extents)
                if _meet(part, span):
                    stack.append(below)
                else:
                    self._add(_Item(part, below, False, item.start))
        return found

    def _add(self, item: _Item) -> None:
        left, top, right, bottom = item.span
        power = max(FINEST, frexp(max(right - left, bottom - top))[1])
        cells, width = self._grids.setdefault(power, {}), 2.0**power
        for cell in _cells(item.span, width):
            cells.setdefault(cell, []).append(self._count)
        self._items[self._count] = item
        self._count += 1

    def _meeting(self, span: Span) -> list[int]:
        """Return the numbers of the items that come near a span."""
        items = self._items
        found: dict[int, None] = {}
        for power, cells in self._grids.items():
            width = 2.0**power
            there = ((span[2] - span[0]) / width + 1) * ((span[3] - span[1]) / width + 1)
            asked = cells.values() if there > len(cells) else (cells.get(cell, ()) for cell in _cells(span, width))
            for numbers in asked:
                for number in numbers:
                    if number in items and _meet(items[number].span, span):
                        found[number] = None
        return list(found)


def _meet(one: Span, other: Span) -> bool:
    return one[0] <= other[2] and other[0] <= one[2] and one[1] <= other[3] and other[1] <= one[3]


def _wider(span: Span, by: float) -> Span:
    return span[0] - by, span[1] - by, span[2] + by, span[3] + by


def _cells(span: Span, width: float) -> list[tuple[int, int]]:
    left, top, right, bottom = span
    across = range(floor(left / width), floor(right / width) + 1)
    down = range(floor(top / width), floor(bottom / width) + 1)
    return [(column, row) for row in down for column in across]
