"""The sheet on which branches stand that are moved freely, to find what comes near a place: in cross and main.

Small branches lie on a grid, large ones are near everywhere. Inside a branch, only the parts that come near are looked
at. From one sheet to the next, what is near a place is known as long as nothing near it has changed.
"""

from collections.abc import Iterator, Mapping
from itertools import product
from math import floor

from argmap.layout.extents import Extent, Standing, below_of, own_area, reaching_into, whole_area
from argmap.layout.places import Rect

CELL = 2000.0

MOST_CELLS = 16
"""A branch that would fill more is large."""


class Sheet:
    """Some branches where they stand."""

    def __init__(self, extents: Mapping[str, Extent], before: "Sheet | None" = None) -> None:
        """`before`: the sheet with what stood there before an edit."""
        self.starts: list[Standing] = []
        """All of them in the order in which they were put there."""
        self._extents = extents
        self._large: list[Standing] = []
        self._cells: dict[tuple[int, int], list[Standing]] = {}
        self._known: dict[tuple[int, Rect], frozenset[Rect]] = {}
        """What an area met when so many branches were there."""
        self._before = (before.starts, before._extents, before._known) if before is not None else ([], {}, {})
        self._changed: list[Rect] = []
        """Where what is there by now is not what was there before when as many branches were."""

    def put(self, start: Standing) -> None:
        """Put one more branch there."""
        starts, extents, _ = self._before
        if len(self.starts) < len(starts):
            was = starts[len(self.starts)]
            self._changed += _differing(was, extents, start, self._extents)
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
        key = len(self.starts), area
        boxes = self._before[2].get(key)
        if boxes is None or any(map(area.meets, self._changed)):
            found = reaching_into(area, self._near(area), self._extents)
            boxes = frozenset([box for standing in found if (box := standing.box).meets(area)])
        self._known[key] = boxes
        return boxes

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


def _differing(
    was: Standing, extents_before: Mapping[str, Extent], now: Standing, extents: Mapping[str, Extent]
) -> Iterator[Rect]:
    """Yield areas in which boxes of a branch are not where they were before, when another may have been there."""
    stack = [(was, now)]
    while stack:
        was, now = stack.pop()
        same = was.branch is now.branch
        if same and was[1:] == now[1:]:
            continue
        if same or was.branch.block.id != now.branch.block.id:
            yield whole_area(was, extents_before)
            yield whole_area(now, extents)
            continue
        if was.box != now.box:
            yield from (was.box, now.box)
        below = {standing.branch.block.id: standing for standing in below_of(was)}
        for standing in below_of(now):
            there = below.pop(standing.branch.block.id, None)
            if there is not None:
                stack.append((there, standing))
            else:
                yield whole_area(standing, extents)
        for standing in below.values():
            yield whole_area(standing, extents_before)
