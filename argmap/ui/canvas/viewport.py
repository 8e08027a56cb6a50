"""The part of the map that the canvas shows: a scale and an offset, as a value."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from argmap.picture.items import Point

SMALLEST, LARGEST = 0.02, 4.0
_MARGIN = 32.0
_GAP = 12.0
"""So many pixels lie between a box that is shown and what stands over the map beside it."""

_KEEP = 120.0
"""So many pixels of the map stay in sight, however far one pans."""

Bounds = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Viewport:
    """Screen = map x scale + offset; sizes are those of the widget, in pixels."""

    scale: float = 1.0
    dx: float = 0.0
    dy: float = 0.0
    width: float = 800.0
    height: float = 600.0

    def to_screen(self, x: float, y: float) -> Point:
        """Return where a point of the map is on the screen."""
        return x * self.scale + self.dx, y * self.scale + self.dy

    def to_map(self, x: float, y: float) -> Point:
        """Return the point of the map at a place on the screen."""
        return (x - self.dx) / self.scale, (y - self.dy) / self.scale

    def visible(self) -> Bounds:
        """Return the rectangle of the map that is in sight, as (x, y, width, height)."""
        x, y = self.to_map(0, 0)
        return x, y, self.width / self.scale, self.height / self.scale

    def holds(self, bounds: Bounds) -> bool:
        """Return whether the whole of a rectangle of the map is in sight."""
        x, y, width, height = self.on_screen(bounds)
        return x >= 0 and y >= 0 and x + width <= self.width and y + height <= self.height

    def panned(self, dx: float, dy: float) -> "Viewport":
        """Return the view moved by so many pixels on the screen."""
        return replace(self, dx=self.dx + dx, dy=self.dy + dy)

    def zoomed(self, factor: float, x: float, y: float) -> "Viewport":
        """Return the view zoomed by a factor; what is at (x, y) on the screen stays there."""
        scale = min(LARGEST, max(SMALLEST, self.scale * factor))
        map_x, map_y = self.to_map(x, y)
        return replace(self, scale=scale, dx=x - map_x * scale, dy=y - map_y * scale)

    def resized(self, width: float, height: float) -> "Viewport":
        """Return the view of a widget of another size; the upper left corner stays."""
        return replace(self, width=width, height=height)

    def centred(self, x: float, y: float) -> "Viewport":
        """Return the view with a point of the map in its middle."""
        return replace(self, dx=self.width / 2 - x * self.scale, dy=self.height / 2 - y * self.scale)

    def fitted(self, bounds: Bounds, largest: float = 1.0) -> "Viewport":
        """Return the view that shows a rectangle of the map whole, at most at scale `largest`."""
        return self.fitted_into((0.0, 0.0, self.width, self.height), bounds, largest)

    def fitted_into(self, room: Bounds, bounds: Bounds, largest: float = 1.0) -> "Viewport":
        """Return the view that shows a rectangle of the map in the middle of one of the screen, with some margin."""
        x, y, width, height = bounds
        free_width, free_height = max(1.0, room[2] - 2 * _MARGIN), max(1.0, room[3] - 2 * _MARGIN)
        scale = min(largest, free_width / max(width, 1.0), free_height / max(height, 1.0))
        scale = min(LARGEST, max(SMALLEST, scale))
        middle = room[0] + room[2] / 2, room[1] + room[3] / 2
        centred = replace(self, scale=scale).centred(x + width / 2, y + height / 2)
        return centred.panned(middle[0] - self.width / 2, middle[1] - self.height / 2)

    def rooms_beside(self, covers: Sequence[Bounds]) -> tuple[Bounds, Bounds]:
        """Return the rectangles of the screen above things that stand over its lower corners, and between them."""
        top = min([cover[1] for cover in covers], default=self.height)
        left = max([cover[0] + cover[2] for cover in covers if cover[0] < self.width / 2], default=0.0)
        right = min([cover[0] for cover in covers if cover[0] >= self.width / 2], default=self.width)
        return (0.0, 0.0, self.width, top + _MARGIN - _GAP), (left, 0.0, right - left, self.height)

    def showing(self, bounds: Bounds, covers: Iterable[Bounds] = ()) -> "Viewport":
        """Return the view moved as little as needed for a rectangle of the map to be in sight.

        It is brought out from under what stands over the map, given as rectangles of the screen.
        """
        x, y, width, height = self.on_screen(bounds)
        view = self.panned(_nudge(x, x + width, self.width), _nudge(y, y + height, self.height))
        for cover in covers:
            view = view.panned(*_way_out(view.on_screen(bounds), cover, view.width))
        return view

    def on_screen(self, bounds: Bounds) -> Bounds:
        """Return where a rectangle of the map is on the screen."""
        return *self.to_screen(bounds[0], bounds[1]), bounds[2] * self.scale, bounds[3] * self.scale

    def kept_near(self, bounds: Bounds) -> "Viewport":
        """Return the view moved back as far as needed for some of the map to stay in sight."""
        left, top, width, height = self.on_screen(bounds)
        right, bottom = left + width, top + height
        dx = max(0.0, _KEEP - right) - max(0.0, left - (self.width - _KEEP))
        dy = max(0.0, _KEEP - bottom) - max(0.0, top - (self.height - _KEEP))
        return self.panned(dx, dy) if dx or dy else self


def _nudge(low: float, high: float, size: float) -> float:
    """Return how far a span has to move to lie inside [margin, size - margin]; its start wins if it is too long."""
    if low < _MARGIN or high - low > size - 2 * _MARGIN:
        return _MARGIN - low
    return min(0.0, size - _MARGIN - high)


def _way_out(box: Bounds, cover: Bounds, width: float) -> Point:
    """Return the shorter way of a box out from under a cover: above it, or beside it towards the middle."""
    left, top, right, bottom = box[0], box[1], box[0] + box[2], box[1] + box[3]
    cover_right, cover_bottom = cover[0] + cover[2], cover[1] + cover[3]
    if right <= cover[0] or left >= cover_right or bottom <= cover[1] or top >= cover_bottom:
        return 0.0, 0.0
    up = cover[1] - _GAP - bottom
    aside = cover[0] - _GAP - right if cover[0] > width / 2 else cover_right + _GAP - left
    stays = left + aside >= _MARGIN and right + aside <= width - _MARGIN
    return (aside, 0.0) if stays and abs(aside) < abs(up) else (0.0, up)
