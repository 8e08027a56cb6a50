"""The sheet on which branches stand that are moved freely, to find what comes near a place: in cross and main.

Small branches lie on a grid, large ones are near everywhere. Inside a branch, only the parts that come near are looked
at.
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import product
from math import floor

from argmap.layout.extents import Extent, Standing, own_area, reaching_into, whole_area
from argmap.layout.places import Rect

CELL = 2000.0

MOST_CELLS = 16
"""A branch that would fill more is large."""


class Sheet:
    """Some branches where they stand."""

    def __init__(self, starts: Iterable[Standing], extents: Mapping[str, Extent]) -> None:
        self.starts: list[Standing] = []
        """All of them in the order in which they were put there."""
        self._extents = extents
        self._large: list[Standing] = []
        self._cells: dict[tuple[int, int], list[Standing]] = {}
        for start in starts:
            self.put(start)

    def put(self, start: Standing) -> None:
        """Put one more branch there."""
        self.starts.append(start)
        across, down = _cells(self.area_of(start))
        if len(across) * len(down) > MOST_CELLS:
            self._large.append(start)
        else:
            for cell in product(across, down):
                self._cells.setdefault(cell, []).append(start)

    def area_of(self, start: Standing) -> Rect:
        """Return the area round a whole branch."""
        return whole_area(start, self._extents)

    def boxes_of(self, start: Standing) -> frozenset[Rect]:
        """Return the boxes of a branch."""
        return frozenset([standing.box for standing in reaching_into(self.area_of(start), (start,), self._extents)])

    def boxes_in(self, area: Rect) -> frozenset[Rect]:
        """Return the boxes that an area meets."""
        found = reaching_into(area, self._near(area), self._extents)
        return frozenset([box for standing in found if (box := standing.box).meets(area)])

    def meetings(self, start: Standing) -> Iterator[tuple[Standing, Standing]]:
        """Yield blocks of a branch, each with one of another branch that it meets when the links are counted in."""
        area = self.area_of(start)
        others = [other for other in self._near(area) if other is not start]
        for other in reaching_into(area, others, self._extents):
            for standing in reaching_into(own_area(other, self._extents), (start,), self._extents):
                yield standing, other

    def _near(self, area: Rect) -> list[Standing]:
        """Return all branches that an area could meet, some of them more than once."""
        across, down = _cells(area)
        if len(across) * len(down) > len(self._cells):
            return self.starts
        return self._large + [start for cell in product(across, down) for start in self._cells.get(cell, ())]


def _cells(area: Rect) -> tuple[range, range]:
    """Return the columns and the rows of the cells that an area reaches into."""
    across = range(floor(area.x / CELL), floor(area.right / CELL) + 1)
    down = range(floor(area.y / CELL), floor(area.bottom / CELL) + 1)
    return across, down
