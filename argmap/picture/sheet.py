"""The sheet that a picture is composed on: bundles of elements, of which only those that have changed are made anew."""

from collections.abc import Callable
from itertools import chain
from typing import Any, NamedTuple

from argmap.picture.items import Element, ElementKind, Part

Drawn = tuple[tuple[Part, ...], str]
"""The parts of an element and its label."""

Place = tuple[float, float, float, float]
"""Left, top, width and height."""

LAYERS: tuple[tuple[ElementKind, ...], ...] = (
    ("group",),
    ("frame",),
    ("link",),
    ("thesis", "root", "card", "reference"),
    ("fold",),
    ("badge",),
)
"""The kinds of elements from back to front."""


_NOTHING = 1e-6
"""Pixels below which two places are the same."""


class Made(NamedTuple):
    """An element and all that its parts and label depend on besides its size."""

    inputs: tuple[Any, ...]
    element: Element


Geometry = tuple[tuple[float, ...], ...]
"""Points (x, y) or rectangles (x, y, width, height) that say where the elements of a bundle are."""


class Bundle(NamedTuple):
    """Elements that are made together, by key, what they show and where they stand."""

    inputs: tuple[Any, ...]
    geometry: Geometry
    made: dict[str, Made]


class Sheet:
    """Collects the elements of one picture; `before` are the bundles of the last one."""

    def __init__(self, before: dict[str, Bundle]) -> None:
        self.bundles: dict[str, Bundle] = {}
        self._before = before
        self._old: dict[str, Made] = {}
        self._new: dict[str, Made] = {}

    def bundle(self, name: str, inputs: tuple[Any, ...], geometry: Geometry, fill: Callable[[], None]) -> None:
        """Take over the bundle of that name when its inputs are what they were, moved if need be; else fill it."""
        before = self._before.get(name)
        if before is not None and before.inputs == inputs:
            if before.geometry == geometry:
                self.bundles[name] = before
                return
            shift = _shift(before.geometry, geometry)
            if shift is not None:
                made = {key: Made(one.inputs, moved(one.element, *shift)) for key, one in before.made.items()}
                self.bundles[name] = Bundle(inputs, geometry, made)
                return
        self._old = before.made if before is not None else {}
        self._new = {}
        fill()
        self.bundles[name] = Bundle(inputs, geometry, self._new)

    def put(
        self,
        kind: ElementKind,
        key: str,
        subject: str,
        place: Place,
        inputs: tuple[Any, ...],
        draw: Callable[[], Drawn],
    ) -> None:
        """Put an element into the bundle; one that has only moved shares its parts with the one before."""
        x, y, width, height = place
        before = self._old.get(key)
        if before is not None:
            inputs_then, was = before
            if was.width == width and was.height == height and was.kind == kind and inputs_then == inputs:
                self._new[key] = Made(inputs, moved(was, x - was.x, y - was.y))
                return
        parts, label = draw()
        self._new[key] = Made(inputs, Element(key, kind, subject, x, y, width, height, parts, label))

    def elements(self) -> tuple[Element, ...]:
        """Return all elements from back to front."""
        layers: list[list[Element]] = [[] for _ in LAYERS]
        add = {kind: layers[number].append for number, kinds in enumerate(LAYERS) for kind in kinds}
        for bundle in self.bundles.values():
            for _, element in bundle.made.values():
                add[element.kind](element)
        return tuple(chain.from_iterable(layers))


def _shift(before: Geometry, after: Geometry) -> tuple[float, float] | None:
    """Return how far everything has moved, or None when it has not moved as one."""
    if len(before) != len(after):
        return None
    dx, dy = after[0][0] - before[0][0], after[0][1] - before[0][1]
    for one, other in zip(before, after, strict=True):
        near = -_NOTHING < other[0] - one[0] - dx < _NOTHING and -_NOTHING < other[1] - one[1] - dy < _NOTHING
        if not near or other[2:] != one[2:]:
            return None
    return dx, dy


def moved(element: Element, dx: float, dy: float) -> Element:
    """Return an element at another place; it shares its parts."""
    return Element(
        element.key,
        element.kind,
        element.subject,
        element.x + dx,
        element.y + dy,
        element.width,
        element.height,
        element.parts,
        element.label,
    )
