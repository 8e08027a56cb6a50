"""Which elements of a picture lie in a rectangle: an index of square cells, so that a frame paints what is visible."""

from collections import defaultdict
from collections.abc import Sequence

from argmap.picture.items import Element

_CELL = 640.0
_WIDE = 24
"""An element over more cells than this is kept in one list that every query looks through."""


class Grid:
    """The elements of one picture, found by place; the order of the picture (back to front) is kept."""

    def __init__(self, elements: Sequence[Element]) -> None:
        self.elements = elements
        self._cells: defaultdict[tuple[int, int], list[int]] = defaultdict(list)
        self._wide: list[int] = []
        for number, element in enumerate(elements):
            left, top = int(element.x // _CELL), int(element.y // _CELL)
            right = int((element.x + element.width) // _CELL)
            bottom = int((element.y + element.height) // _CELL)
            if (right - left + 1) * (bottom - top + 1) > _WIDE:
                self._wide.append(number)
                continue
            for column in range(left, right + 1):
                for row in range(top, bottom + 1):
                    self._cells[column, row].append(number)

    def inside(self, x: float, y: float, width: float, height: float) -> list[Element]:
        """Return the elements that touch a rectangle, from back to front."""
        left, top = int(x // _CELL), int(y // _CELL)
        right, bottom = int((x + width) // _CELL), int((y + height) // _CELL)
        if (right - left + 1) * (bottom - top + 1) > len(self._cells):
            candidates: set[int] = set(range(len(self.elements)))
        else:
            candidates = set(self._wide)
            for column in range(left, right + 1):
                for row in range(top, bottom + 1):
                    candidates.update(self._cells.get((column, row), ()))
        found = (self.elements[number] for number in sorted(candidates))
        return [
            element
            for element in found
            if element.x <= x + width
            and element.x + element.width >= x
            and element.y <= y + height
            and element.y + element.height >= y
        ]

    def at(self, x: float, y: float) -> list[Element]:
        """Return the elements whose rectangle holds a point, the foremost first."""
        return list(reversed(self.inside(x, y, 0, 0)))
