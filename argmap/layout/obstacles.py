"""The boxes of a drawing on a grid, to find those that something would meet."""

from collections.abc import Iterable, Iterator, Mapping
from math import floor
from typing import Generic, TypeVar

from argmap.layout.places import Rect

CELL = 400.0

Name = TypeVar("Name")


class Obstacles(Generic[Name]):
    """Boxes by name, found by where they are."""

    def __init__(self, boxes: Mapping[Name, Rect]) -> None:
        self.boxes = boxes
        self._cells: dict[tuple[int, int], list[Name]] = {}
        for name, rect in boxes.items():
            for cell in _cells(rect):
                self._cells.setdefault(cell, []).append(name)

    def met_by(self, rect: Rect) -> Iterator[Name]:
        """Yield the names of the boxes that share more than an edge with a rectangle; some more than once."""
        for name in self._near(rect):
            if rect.meets(self.boxes[name]):
                yield name

    def boxes_in(self, area: Rect) -> frozenset[Rect]:
        """Return the boxes that an area meets."""
        return frozenset([self.boxes[name] for name in self.met_by(area)])

    def _near(self, rect: Rect) -> Iterable[Name]:
        """Return the names in the cells of a rectangle, or all where those are more: places by hand may be far off."""
        if (rect.width / CELL) * (rect.height / CELL) > len(self._cells):
            return self.boxes
        return (name for cell in _cells(rect) for name in self._cells.get(cell, ()))


def _cells(rect: Rect) -> Iterator[tuple[int, int]]:
    for row in range(floor(rect.y / CELL), floor(rect.bottom / CELL) + 1):
        for column in range(floor(rect.x / CELL), floor(rect.right / CELL) + 1):
            yield column, row
