"""What lies between two pictures: the elements on their way from where they were to where they are."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from argmap.picture.items import Element, Line, Part, Picture, Point

DURATION = 150
"""Milliseconds that a movement takes."""


def moving_keys(old: Picture, new: Picture, shift: Point) -> frozenset[str]:
    """Return the keys of the elements that stand elsewhere in the new picture, or are new in it.

    `shift` is how far the whole drawing was moved to keep what the person looks at in its place.
    """
    before = old.by_key
    return frozenset(
        element.key
        for element in new.elements
        if (was := before.get(element.key)) is None
        or abs(was.x + shift[0] - element.x) > 0.5
        or abs(was.y + shift[1] - element.y) > 0.5
        or (element.kind == "link" and was.parts != element.parts)
    )


def on_the_way(
    elements: Iterable[Element], before: Mapping[str, Element], moving: frozenset[str], shift: Point, done: float
) -> list[Element]:
    """Return the elements with those that move drawn between their old and new place; `done` runs from 0 to 1."""
    eased = 1 - (1 - done) ** 3
    return [
        _between(before.get(element.key), element, shift, eased) if element.key in moving else element
        for element in elements
    ]


def _between(was: Element | None, element: Element, shift: Point, done: float) -> Element:
    if was is None:
        return replace(element, opacity=element.opacity * done)
    x = was.x + shift[0] + (element.x - was.x - shift[0]) * done
    y = was.y + shift[1] + (element.y - was.y - shift[1]) * done
    if element.kind == "link":
        return _link_between(was, element, x, y, done)
    return replace(element, x=x, y=y)


def _link_between(was: Element, element: Element, x: float, y: float, done: float) -> Element:
    """Move a link by the points of its line; one that bends elsewhere now appears in its new course."""
    if len(was.parts) != len(element.parts):
        return replace(element, opacity=element.opacity * done)
    parts: list[Part] = []
    for old, new in zip(was.parts, element.parts, strict=True):
        if isinstance(old, Line) and isinstance(new, Line):
            if len(old.points) != len(new.points):
                return replace(element, opacity=element.opacity * done)
            points = tuple(
                (a[0] + (b[0] - a[0]) * done, a[1] + (b[1] - a[1]) * done)
                for a, b in zip(old.points, new.points, strict=True)
            )
            parts.append(replace(new, points=points))
        else:
            parts.append(new)
    return replace(element, x=x, y=y, parts=tuple(parts))
