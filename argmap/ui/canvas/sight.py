"""Where the canvas looks: its viewport and the ways to move it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from argmap.layout import Orientation, Rect
from argmap.picture.items import Element, Point
from argmap.picture.map_picture import MapPicture
from argmap.ui.canvas.viewport import Bounds, Viewport

READABLE = 0.3
"""From which scale on single boxes are looked at, not the shape of the whole."""

_CARDS = ("thesis", "root", "card")
_BOXES = (*_CARDS, "frame")

_FIRST_SCALE = 0.7
"""The least scale at which a map is shown when it is opened: its text can be read."""

_FIRST_MARGIN = 32

_AT_ITS_EDGE: dict[Orientation, Point] = {"down": (0, -1), "up": (0, 1), "right": (-1, 0), "left": (1, 0)}
"""At which edge of the window the root of a map stands first, seen from the middle: it grows away from there."""


class Sight(QObject):
    """Holds the viewport; whoever draws listens to `moved`."""

    moved = Signal(bool)
    """The viewport is another one; true: the scale as well."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.viewport = Viewport()
        self.whole = 1.0
        """The scale that is called 100 %: larger for people who want larger text."""
        self.covers: Callable[[Viewport], Sequence[Bounds]] = lambda _viewport: ()
        """Tells the rectangles of the screen where something stands over the map when it is looked at like this."""

    def look(self, viewport: Viewport) -> None:
        """Look through another viewport from now on."""
        before, self.viewport = self.viewport, viewport
        self.moved.emit(viewport.scale != before.scale)

    def fit(self, bounds: Bounds, picture: MapPicture) -> None:
        """Show a rectangle of the map whole, at most at 100 %, none of its boxes under what stands over the map."""
        self.look(self._fitted(bounds, picture))

    def show(self, bounds: Bounds) -> None:
        """Move as little as needed for a rectangle of the map to be in sight."""
        self.look(self.viewport.showing(bounds, self.covers(self.viewport)))

    def zoom(self, factor: float, x: float, y: float) -> None:
        """Zoom; what is at a place of the widget stays there."""
        self.look(self.viewport.zoomed(factor, x, y))

    def zoom_about(self, place: Bounds | None, factor: float, picture: MapPicture) -> None:
        """Zoom about a rectangle of the map if it is in sight, else about the middle.

        Who comes nearer from far out, where the middle may be empty, comes to the box that is next to it.
        """
        view = self.viewport
        middle = view.width / 2, view.height / 2
        if place is None or not view.holds(place):
            nearer = factor > 1 and view.scale < READABLE
            place = picture.nearest(*view.to_map(*middle), Rect(*view.visible())) if nearer else None
        if place is None:
            self.zoom(factor, *middle)
            return
        left, top, width, height = view.on_screen(place)
        zoomed = view.zoomed(factor, left + width / 2, top + height / 2)
        self.look(zoomed.showing(place, self.covers(zoomed)) if factor > 1 else zoomed)

    def pan(self, dx: float, dy: float, bounds: Bounds) -> None:
        """Move the map by so many pixels of the screen; some of it stays in sight."""
        self.look(self.viewport.panned(dx, dy).kept_near(bounds))

    def centre(self, x: float, y: float, bounds: Bounds) -> None:
        """Bring a point of the map into the middle."""
        self.look(self.viewport.centred(x, y).kept_near(bounds))

    def first_look(self, picture: MapPicture) -> None:
        """Show the whole map if it can be read so, else from its first root on, in the direction in which it grows."""
        view = self._fitted(picture.bounds, picture)
        if view.scale < _FIRST_SCALE * self.whole:
            view = view.zoomed(_FIRST_SCALE * self.whole / view.scale, view.width / 2, view.height / 2)
            root: Rect | None = None
            if picture.plan.starts:
                root = picture.place(picture.plan.starts[0].branch.block.id)
            if root is not None:
                x, y = _AT_ITS_EDGE[picture.plan.options.orientation]
                view = view.centred(root.x + root.width * (1 + x) / 2, root.y + root.height * (1 + y) / 2)
                view = view.panned(x * (view.width / 2 - _FIRST_MARGIN), y * (view.height / 2 - _FIRST_MARGIN))
        self.look(view)

    def look_anew(self, picture: MapPicture, *, at_root: bool) -> None:
        """Look at a map that is drawn quite differently now: whole from far out or if it can be read so.

        Else what the person looks at has stayed where it was, unless that is its root, from which it grows elsewhere.
        """
        far_out = self.viewport.scale < READABLE * self.whole
        if far_out:
            self.fit(picture.bounds, picture)
        elif at_root or self._fitted(picture.bounds, picture).scale >= _FIRST_SCALE * self.whole:
            self.first_look(picture)

    def _fitted(self, bounds: Bounds, picture: MapPicture) -> Viewport:
        view = self.viewport.fitted(bounds, self.whole)
        covers = self.covers(view)
        if not any(_has_box_under(cover, view, bounds, picture) for cover in covers):
            return view
        views = [view.fitted_into(room, bounds, self.whole) for room in view.rooms_beside(covers)]
        return max(views, key=lambda other: other.scale)


def _has_box_under(cover: Bounds, view: Viewport, bounds: Bounds, picture: MapPicture) -> bool:
    """Return whether a box within a rectangle of the map is under something that stands over the map."""
    (left, top), (right, bottom) = view.to_map(*cover[:2]), view.to_map(cover[0] + cover[2], cover[1] + cover[3])
    left, right = max(left, bounds[0]), min(right, bounds[0] + bounds[2])
    top, bottom = max(top, bounds[1]), min(bottom, bounds[1] + bounds[3])
    if left >= right or top >= bottom:
        return False
    return any(element.kind in _BOXES for element in picture.inside(left, top, right - left, bottom - top))


def anchor_of(picture: MapPicture, viewport: Viewport, current: Element | None) -> Element | None:
    """Return the box that must not move: the current one if it is in sight, else the most central.

    From far out, where the whole is looked at and no single box, there is none but the current one.
    """
    x, y, width, height = viewport.visible()
    if current is not None and x <= current.x + current.width / 2 <= x + width and y <= current.y <= y + height:
        return current
    if viewport.scale < READABLE:
        return None
    boxes = [e for e in picture.inside(x, y, width, height) if e.kind in _CARDS]
    middle = x + width / 2, y + height / 2
    return min(boxes, key=lambda e: abs(e.x - middle[0]) + abs(e.y - middle[1]), default=None)
