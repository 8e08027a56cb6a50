"""The nearest box in a direction, as drawn: what the arrow keys go to."""

from collections.abc import Callable, Iterable
from typing import Literal

from argmap.picture.items import Element
from argmap.picture.map_picture import MapPicture

Direction = Literal["left", "right", "up", "down"]

_ASIDE = 2.5
"""How much more a pixel off the line costs than one along it."""


_REACHES = (600.0, 2400.0, 9600.0, float("inf"))
"""How far round the start one looks, until something is nearer than all that one has not seen."""


_CARDS = ("thesis", "root", "card")


def nearest_card(picture: MapPicture, start: Element, direction: Direction) -> Element | None:
    """Return the card nearest to an element in a direction, as a picture shows it."""

    def around(reach: float) -> list[Element]:
        size = start.width + 2 * reach, start.height + 2 * reach
        return [e for e in picture.inside(start.x - reach, start.y - reach, *size) if e.kind in _CARDS]

    return nearest(around, start, direction)


def nearest(around: Callable[[float], Iterable[Element]], start: Element, direction: Direction) -> Element | None:
    """Return the element nearest to `start` in a direction; what is straight ahead goes before what is near but aside.

    An element counts when its middle lies beyond the middle of `start` and more ahead than aside of its edges.
    `around` returns the elements within so many pixels of `start`.
    """
    for reach in _REACHES:
        best: Element | None = None
        least = float("inf")
        for element in around(reach):
            cost = _cost(start, element, direction) if element.key != start.key else None
            if cost is not None and cost < least:
                best, least = element, cost
        if least <= reach:  # what is further off costs more than the way to it
            return best
    return None


def _cost(start: Element, other: Element, direction: Direction) -> float | None:
    along_x = direction in ("left", "right")
    forward = direction in ("right", "down")
    (a_low, a_high), (b_low, b_high) = _span(start, along_x), _span(other, along_x)
    gap = b_low - a_high if forward else a_low - b_high
    middle_ahead = (b_low + b_high - a_low - a_high) / 2 * (1 if forward else -1)
    if middle_ahead <= 0 or gap < -min(a_high - a_low, b_high - b_low) / 2:
        return None
    (c_low, c_high), (d_low, d_high) = _span(start, not along_x), _span(other, not along_x)
    aside = max(0.0, d_low - c_high, c_low - d_high)
    off_middle = abs(d_low + d_high - c_low - c_high) / 2
    return max(0.0, gap) + _ASIDE * aside + 0.1 * off_middle


def _span(element: Element, along_x: bool) -> tuple[float, float]:
    if along_x:
        return element.x, element.x + element.width
    return element.y, element.y + element.height
