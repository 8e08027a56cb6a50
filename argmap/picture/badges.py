"""The small things on the edges of boxes: problem badges and the markers of what is folded away."""

from functools import lru_cache

from argmap.picture.items import Box, Disc, Line, Part, Text
from argmap.picture.marks import Badge
from argmap.picture.measure import Measure
from argmap.picture.theme import FOLD, MARK

BADGE_SIZE = 18.0
FOLD_HEIGHT = 18.0
CHEVRON_WIDTH = 26.0
_SIGNS: dict[Badge, str] = {"error": "!", "warning": "?", "hint": "i"}


@lru_cache(maxsize=16)
def badge_parts(badge: Badge, measure: Measure) -> tuple[Part, ...]:
    """Return the parts of a problem badge, `BADGE_SIZE` wide and high."""
    middle = BADGE_SIZE / 2
    sign = _SIGNS[badge]
    width = measure.words(MARK)[sign]
    return (
        Disc(middle, middle, middle - 0.5, f"badge_{badge}", "card", 1.0),
        Text(middle - width / 2, middle + 4.4, sign, MARK, "on_badge", width),
    )


@lru_cache(maxsize=1024)
def fold_parts(hidden: int, measure: Measure) -> tuple[float, tuple[Part, ...]]:
    """Return the width and the parts of the marker that says how many statements are folded away."""
    words = f"+{hidden}"
    text = measure.words(FOLD)[words]
    width = text + 18
    pill = Box(0.0, 0.0, width, FOLD_HEIGHT, FOLD_HEIGHT / 2, "panel", "dim", 1.0)
    return width, (pill, Text(9.0, 13.0, words, FOLD, "text", text))


@lru_cache(maxsize=1)
def chevron_parts() -> tuple[Part, ...]:
    """Return the parts of the marker by which a group is folded, `CHEVRON_WIDTH` wide and `FOLD_HEIGHT` high."""
    x, y = CHEVRON_WIDTH / 2, FOLD_HEIGHT / 2
    return (Line(((x - 4.0, y + 2.0), (x, y - 2.0), (x + 4.0, y + 2.0)), "dim", 1.6),)
