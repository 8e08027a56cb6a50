"""The frame of an inference: a tinted ground, the header with its sign, word and scheme, and & between the premises."""

from functools import lru_cache
from itertools import pairwise

from argmap.layout import FramePlace, Rect
from argmap.picture.items import Box, Disc, Line, Part, Point, Text
from argmap.picture.measure import Measure
from argmap.picture.theme import HEADER, LINKED, MEASURES, SCHEME
from argmap.picture.wrapping import shortened

HEADER_SIGN = 24.0
"""From the left end of a header to its word: room for the disc with + or −."""

HEADER_GAP = 12.0
"""Between the word and the name of the scheme."""

WITHDRAWN: tuple[float, ...] = (5.0, 4.0)
"""Dashes of the edge of a step that is withdrawn for the moment."""

_SIGN_RADIUS, _SIGN_ARM = 8.0, 3.6
_AND_RADIUS = 8.5
_LEAST_SCHEME = 36.0
"""A scheme's name that would have to be cut below this is left out."""

Joint = tuple[float, float, float, float]
"""From edge to edge of two linked cards: the two ends of the line that joins them."""


@lru_cache(maxsize=16_384)
def frame_parts(
    size: tuple[float, float],
    header: tuple[float, float, float, float],
    colour: str,
    word: str,
    scheme: str,
    joints: tuple[Joint, ...],
    dash: tuple[float, ...],
    measure: Measure,
) -> tuple[Part, ...]:
    """Return the parts of a frame; `header` is the rectangle of its header row, all in the frame's coordinates."""
    left, top, width, height = header
    middle = top + height / 2 + 1
    centre = left + _SIGN_RADIUS
    base = middle + 4.2
    parts: list[Part] = [
        Box(0.0, 0.0, *size, MEASURES.frame_radius, f"{colour}_tint", colour, 1.2, dash),
        Disc(centre, middle, _SIGN_RADIUS, colour),
        _stroke((centre - _SIGN_ARM, middle), (centre + _SIGN_ARM, middle)),
    ]
    if colour == "support":
        parts.append(_stroke((centre, middle - _SIGN_ARM), (centre, middle + _SIGN_ARM)))
    word_width = measure.words(HEADER)[word]
    parts.append(Text(left + HEADER_SIGN, base, word, HEADER, colour, word_width))
    room = width - HEADER_SIGN - word_width - HEADER_GAP
    if scheme and room >= _LEAST_SCHEME:
        widths = measure.words(SCHEME)
        shown = shortened(scheme, room + 0.5, widths)
        parts.append(Text(left + width - widths[shown], base, shown, SCHEME, "dim", widths[shown]))
    for joint in joints:
        parts += _and(joint, colour, measure)
    return tuple(parts)


def joints_of(place: FramePlace) -> tuple[Joint, ...]:
    """Return where the linked premises of a frame are joined, in the frame's coordinates."""
    if len(place.slots) < 2:
        return ()
    dx, dy = place.rect.x, place.rect.y
    rects = [slot.rect for slot in place.slots]
    return tuple(_joint(one, other, dx, dy) for one, other in pairwise(rects))


def _joint(one: Rect, other: Rect, dx: float, dy: float) -> Joint:
    """Side by side: across the gap at the middle of the lower card; below each other: down the gap."""
    if other.x >= one.x + one.width:
        y = one.y + min(one.height, other.height) / 2 - dy
        return one.x + one.width - dx, y, other.x - dx, y
    x = one.x + min(one.width, other.width) / 2 - dx
    return x, one.y + one.height - dy, x, other.y - dy


def _and(joint: Joint, colour: str, measure: Measure) -> list[Part]:
    x, y = (joint[0] + joint[2]) / 2, (joint[1] + joint[3]) / 2
    width = measure.words(LINKED)["&"]
    return [
        Line((joint[:2], joint[2:]), colour, MEASURES.link_width),
        Disc(x, y, _AND_RADIUS, colour),
        Disc(x, y, _AND_RADIUS - 1.4, "card"),
        Text(x - width / 2, y + 3.7, "&", LINKED, colour, width),
    ]


def _stroke(start: Point, end: Point) -> Line:
    return Line((start, end), "on_badge", 2.0)
