"""The foot of a card: strength as a bar from the middle, the status word, and how many quotes there are."""

from functools import lru_cache

from argmap.picture.items import Box, Part, Text
from argmap.picture.marks import Mark
from argmap.picture.measure import Measure
from argmap.picture.theme import FOOT, MEASURES, QUOTE

_BAR = 44.0
_TRACK_HEIGHT, _FILL_HEIGHT, _TICK_HEIGHT = 4.0, 5.0, 10.0
_AFTER_BAR = 7.0


@lru_cache(maxsize=16_384)
def foot_parts(
    size: tuple[float, float], padding: float, mark: Mark, quotes: int, colour: str, measure: Measure
) -> tuple[Part, ...]:
    """Return the parts of the foot of a card of that size; nothing where nothing is known."""
    width, height = size
    middle = height - MEASURES.foot_height / 2 - 2
    parts: list[Part] = []
    left = padding
    if mark.strength is not None:
        parts += _bar(left, middle, mark.strength, colour)
        left += _BAR + _AFTER_BAR
    base = middle + 4
    if mark.status:
        parts.append(Text(left, base, mark.status, FOOT, colour, measure.words(FOOT)[mark.status]))
    if quotes:
        parts += _quotes(width - padding, base, quotes, colour, measure)
    return tuple(parts)


def _bar(left: float, middle: float, strength: float, colour: str) -> list[Part]:
    """A track, the part of it that the strength fills to the right or left of its middle, and a tick there.

    It is as long on every card, so that strengths can be compared.
    """
    zero = left + _BAR / 2
    reach = max(-1.0, min(1.0, strength)) * _BAR / 2
    track = Box(left, middle - _TRACK_HEIGHT / 2, _BAR, _TRACK_HEIGHT, _TRACK_HEIGHT / 2, "track")
    tick = Box(zero - 0.75, middle - _TICK_HEIGHT / 2, 1.5, _TICK_HEIGHT, 0.0, colour)
    if not reach:
        return [track, tick]
    fill = "support" if reach > 0 else "attack"
    filled = Box(min(zero, zero + reach), middle - _FILL_HEIGHT / 2, abs(reach), _FILL_HEIGHT, 2.0, fill)
    return [track, filled, tick]


def _quotes(right: float, base: float, quotes: int, colour: str, measure: Measure) -> list[Part]:
    number = str(quotes)
    number_width, sign_width = measure.words(FOOT)[number], measure.words(QUOTE)["“"]
    left = right - number_width - sign_width - 2
    return [
        Text(left, base + 3.5, "“", QUOTE, colour, sign_width),
        Text(right - number_width, base, number, FOOT, colour, number_width),
    ]
