"""The sheet that a picture is composed on: takes elements from back to front and uses again what has not changed."""

from collections.abc import Callable
from typing import Any

from argmap.picture.items import Element, ElementKind, Part

Drawn = tuple[tuple[Part, ...], str]
"""The parts of an element and its label."""

Place = tuple[float, float, float, float]


class Sheet:
    """Collects the elements of one picture; `before` is what the last one was made from and of."""

    def __init__(self, before: dict[str, tuple[tuple[Any, ...], Element]]) -> None:
        self._before = before
        self.drawn: dict[str, tuple[tuple[Any, ...], Element]] = {}

    @property
    def elements(self) -> tuple[Element, ...]:
        """The elements in the order in which they were put."""
        return tuple([element for _, element in self.drawn.values()])

    def put(
        self,
        kind: ElementKind,
        key: str,
        subject: str,
        place: Place,
        inputs: tuple[Any, ...],
        draw: Callable[[], Drawn],
    ) -> str:
        """Put an element at a place (x, y, width, height) and return its label.

        `inputs` is everything its parts and its label depend on besides the size; only when that differs from last
        time is it drawn anew. An element that has only moved shares its parts with the one before.
        """
        while key in self.drawn:
            key += "'"
        x, y, width, height = place
        before = self._before.get(key)
        if before is not None:
            element = before[1]
            if element.width == width and element.height == height and element.kind == kind and before[0] == inputs:
                if element.x != x or element.y != y:
                    element = Element(key, kind, subject, x, y, width, height, element.parts, element.label)
                    before = (inputs, element)
                self.drawn[key] = before
                return element.label
        parts, label = draw()
        self.drawn[key] = (inputs, Element(key, kind, subject, x, y, width, height, parts, label))
        return label
