"""Back from the picture's own axes to the two in which the layout thinks; the other way is `placing.AXES`."""

from collections.abc import Callable

from argmap.layout.blocks import Area
from argmap.layout.places import Orientation, Point, Rect

AREA: dict[Orientation, Callable[[Rect], Area]] = {
    "down": lambda r: (r.x, r.y, r.width, r.height),
    "up": lambda r: (r.x, -r.y - r.height, r.width, r.height),
    "right": lambda r: (r.y, r.x, r.height, r.width),
    "left": lambda r: (r.y, -r.x - r.width, r.height, r.width),
}
"""From a rectangle to its cross and main position and its cross and main size."""

SPOT: dict[Orientation, Callable[[Point], Point]] = {
    "down": lambda p: p,
    "up": lambda p: (p[0], -p[1]),
    "right": lambda p: (p[1], p[0]),
    "left": lambda p: (p[1], -p[0]),
}
"""From a point to its cross and main position."""
