"""The areas of groups: a soft ground behind their members, with the title above."""

from argmap.picture.items import Box, Part, Text
from argmap.picture.measure import Measure
from argmap.picture.theme import GROUP, MEASURES
from argmap.picture.wrapping import shortened

_AROUND = 10.0
_MARKER = 30.0
"""Kept free at the end of the title, for what folds the group."""

_BASELINE = 13.5


def group_parts(title: str, size: tuple[float, float], measure: Measure) -> tuple[Part, ...]:
    """Return the parts of a group's area."""
    ground = Box(0.0, 0.0, *size, MEASURES.frame_radius + 4, "track", "edge")
    widths = measure.words(GROUP)
    shown = shortened(title, size[0] - _AROUND - _MARKER, widths)
    return (ground, Text(_AROUND, _BASELINE, shown, GROUP, "dim", widths[shown])) if shown else (ground,)
