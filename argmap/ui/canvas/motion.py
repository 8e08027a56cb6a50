"""What lies between two pictures: the elements on their way from where they were to where they are."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QVariantAnimation, Signal
from PySide6.QtWidgets import QWidget

from argmap.layout.plan import Plan
from argmap.picture.items import Element, Line, Part, Point
from argmap.picture.map_picture import MapPicture
from argmap.picture.sheet import moved
from argmap.ui.motion import motion_wanted

DURATION = 150
"""Milliseconds that a movement takes."""

_MOST_MOVING = 400


class Motion(QVariantAnimation):
    """Lets what is in sight glide to its new place, unless the system asks for less motion."""

    stepped = Signal()
    """The next picture on the way is due."""

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas, startValue=0.0, endValue=1.0, duration=DURATION)
        self._canvas = canvas
        self._origins: Mapping[str, Element | None] = {}
        self.valueChanged.connect(lambda _value: self.stepped.emit())
        self.finished.connect(self.stepped)

    @property
    def running(self) -> bool:
        """Whether something is on its way."""
        return self.state() == QVariantAnimation.State.Running

    @property
    def wanted(self) -> bool:
        """Whether movements are to be shown at all."""
        return motion_wanted(self._canvas)

    def begin(
        self, before: Plan, seen: Sequence[Element], now: MapPicture, visible: Sequence[Element], by: Point
    ) -> None:
        """Move from an older picture, of which `seen` was in sight, to a new one, of which `visible` is.

        `by` is how far the whole drawing was moved to keep what the person looks at in its place.
        """
        if len(visible) <= _MOST_MOVING:
            origins = origins_of(before, seen, now, visible, by)
            if origins:
                self.stop()
                self._origins = origins
                self.start()

    def on_the_way(self, elements: Iterable[Element]) -> list[Element]:
        """Return the elements with those that move drawn between their old and new places."""
        return on_the_way(elements, self._origins, float(self.currentValue()))


def origins_of(
    before: Plan, seen: Sequence[Element], now: MapPicture, visible: Sequence[Element], by: Point
) -> dict[str, Element | None]:
    """Return, for each visible element that stood elsewhere or looked otherwise, what it was; None for a new one."""
    known = {element.key: element for element in seen}
    origins: dict[str, Element | None] = {}
    for element in visible:
        was = known.get(element.key) or _out_of_sight(element, before, now)
        if was is None:
            origins[element.key] = None
            continue
        far = abs(was.x + by[0] - element.x) > 0.5 or abs(was.y + by[1] - element.y) > 0.5
        if far or (element.kind == "link" and was.parts != element.parts):
            origins[element.key] = moved(was, *by)
    return origins


def _out_of_sight(element: Element, before: Plan, now: MapPicture) -> Element | None:
    """Return what an element was that comes into sight: its block is the same, only elsewhere."""
    block = now.block_of(element.key)
    if block is None or block not in before.branches or before.branches[block].block != now.plan.branches[block].block:
        return None
    here, there = now.plan.corner(block), before.corner(block)
    return moved(element, there[0] - here[0], there[1] - here[1])


def on_the_way(elements: Iterable[Element], origins: Mapping[str, Element | None], done: float) -> list[Element]:
    """Return the elements with those that have an origin drawn between it and their place; `done` runs from 0 to 1."""
    eased = 1 - (1 - done) ** 3
    return [
        _between(origins[element.key], element, eased) if element.key in origins else element for element in elements
    ]


def _between(was: Element | None, element: Element, done: float) -> Element:
    if was is None:
        return replace(element, opacity=element.opacity * done)
    x = was.x + (element.x - was.x) * done
    y = was.y + (element.y - was.y) * done
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
