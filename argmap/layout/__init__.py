"""Layout: sizes in, places and routes out. Pure functions that know nothing of Qt or of colours."""

from argmap.layout.engine import lay_out
from argmap.layout.groups import group_room
from argmap.layout.places import Drawing, FramePlace, Link, LinkKind, Orientation, Point, Rect, Slot
from argmap.layout.settings import Options, Sizes, options_of

__all__ = [
    "Drawing",
    "FramePlace",
    "Link",
    "LinkKind",
    "Options",
    "Orientation",
    "Point",
    "Rect",
    "Sizes",
    "Slot",
    "group_room",
    "lay_out",
    "options_of",
]
