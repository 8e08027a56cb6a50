"""The areas of groups: a soft ground behind their members, with the title above."""

from argmap.layout import Rect
from argmap.picture.items import Box, Part, Text
from argmap.picture.measure import Measure
from argmap.picture.theme import GROUP, MEASURES
from argmap.picture.wrapping import shortened

_AROUND = 12.0
_TITLE = 24.0


def group_place(area: Rect) -> tuple[float, float, float, float]:
    """Return the rectangle that is drawn for a group whose members take up an area."""
    return area.x - _AROUND, area.y - _TITLE, area.width + 2 * _AROUND, area.height + _TITLE + _AROUND


def group_parts(title: str, size: tuple[float, float], measure: Measure) -> tuple[Part, ...]:
    """Return the parts of a group's area."""
    ground = Box(0.0, 0.0, *size, MEASURES.frame_radius + 4, "track", "edge")
    widths = measure.words(GROUP)
    shown = shortened(title, size[0] - 2 * _AROUND, widths)
    return (ground, Text(_AROUND, 17.0, shown, GROUP, "dim", widths[shown])) if shown else (ground,)
