"""What stands in the corners of the canvas: the scale below on the left, the whole map, small, on the right."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from argmap.picture.theme import Theme
from argmap.ui.canvas.far import FarView
from argmap.ui.canvas.minimap import Minimap
from argmap.ui.canvas.viewport import Bounds, Viewport
from argmap.ui.canvas.zoom_bar import ZoomBar

_MARGIN = 16


class Corners(QObject):
    """Keeps zoom bar and overview in their places and up to date."""

    command_requested = Signal(str)
    wanted = Signal(float, float)
    """The person wants this point of the map in the middle."""

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._viewport = Viewport()
        self._bounds: Bounds = (0.0, 0.0, 0.0, 0.0)
        self._overview_wanted = True
        self.minimap = Minimap(canvas)
        self.minimap.wanted.connect(self.wanted)
        self._zoom_bar = ZoomBar(canvas)
        self._zoom_bar.command_requested.connect(self.command_requested)

    def show_map(self, far: FarView, bounds: Bounds, theme: Theme) -> None:
        """Show a map as it is now."""
        self._bounds = bounds
        self.minimap.show_map(far, bounds, theme)
        self._show_overview()

    def want_overview(self, wanted: bool) -> None:
        """Show the whole map, small, whenever part of it is out of sight, or never."""
        self._overview_wanted = wanted
        self._show_overview()

    def covers(self, viewport: Viewport) -> list[Bounds]:
        """Return the rectangles of the canvas on which something stands when the map is looked at like this."""
        shown: list[QWidget] = [self._zoom_bar]
        if self._is_overview_shown(viewport):
            shown.append(self.minimap)
        return [(widget.x(), widget.y(), widget.width(), widget.height()) for widget in shown]

    def look(self, viewport: Viewport, *, zoomed: bool, whole: float) -> None:
        """Show which part of the map is in sight, and how large; `whole` is the scale called 100 %."""
        self.minimap.show_visible(*viewport.visible())
        self._viewport = viewport
        self._show_overview()
        if zoomed:
            self._zoom_bar.show_scale(viewport.scale / whole)
            self.place()

    def place(self) -> None:
        """Go to the corners of the canvas as large as it is now."""
        width, height = self._canvas.width(), self._canvas.height()
        self._zoom_bar.adjustSize()
        self._zoom_bar.move(_MARGIN, height - self._zoom_bar.height() - _MARGIN)
        self.minimap.move(width - self.minimap.width() - _MARGIN, height - self.minimap.height() - _MARGIN)

    def _show_overview(self) -> None:
        self.minimap.setVisible(self._is_overview_shown(self._viewport))

    def _is_overview_shown(self, viewport: Viewport) -> bool:
        return self._overview_wanted and not viewport.holds(self._bounds)
