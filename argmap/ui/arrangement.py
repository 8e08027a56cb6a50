"""Where the panels of a window are: their first places, and how the person left them."""

from collections.abc import Mapping

from PySide6.QtCore import QByteArray, QSettings, QSize, Qt
from PySide6.QtWidgets import QMainWindow

from argmap.ui.panels.dock import Panel

_GEOMETRY, _STATE = "window/geometry", "window/state"
_VERSION = 1
_WIDTHS = [264, 292]
_HEIGHTS = [400, 320]
_FIRST_SIZE = QSize(1280, 800)
_FRAME = QSize(12, 48)
"""Room that the desktop's frame round a window may take."""


class Arrangement:
    """Places, hides and remembers the panels; the welcome page has the window for itself."""

    def __init__(self, window: QMainWindow, panels: Mapping[str, Panel], settings: QSettings) -> None:
        self._window, self._panels, self._settings = window, panels, settings
        self._put_away: QByteArray | None = None
        left, right = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
        outline, problems, inspector = (panels[name] for name in ("outline", "problems", "inspector"))
        window.addDockWidget(left, outline)
        window.addDockWidget(left, problems)
        window.addDockWidget(right, inspector)
        window.resizeDocks([outline, inspector], _WIDTHS, Qt.Orientation.Horizontal)
        window.resizeDocks([outline, problems], _HEIGHTS, Qt.Orientation.Vertical)

    def restore(self) -> None:
        """Bring back size and panels as they were left."""
        self._window.resize(_FIRST_SIZE.boundedTo(self._window.screen().availableSize() - _FRAME))
        geometry, state = self._settings.value(_GEOMETRY), self._settings.value(_STATE)
        if isinstance(geometry, QByteArray):
            self._window.restoreGeometry(geometry)
        if isinstance(state, QByteArray):
            self._window.restoreState(state, _VERSION)

    def remember(self) -> None:
        """Keep size and panels for the next start."""
        self._settings.setValue(_GEOMETRY, self._window.saveGeometry())
        state = self._put_away if self._put_away is not None else self._window.saveState(_VERSION)
        self._settings.setValue(_STATE, state)

    def put_away(self) -> None:
        """Hide all panels for the welcome page."""
        if self._put_away is None:
            self._put_away = self._window.saveState(_VERSION)
        for panel in self._panels.values():
            panel.hide()
        self._window.statusBar().hide()

    def bring_back(self) -> None:
        """Show the panels that were shown before the welcome page."""
        if self._put_away is not None:
            self._window.restoreState(self._put_away, _VERSION)
            self._put_away = None
        self._window.statusBar().show()

    def shown(self, name: str) -> bool:
        """Return whether a panel is shown."""
        return not self._panels[name].isHidden()

    def toggle(self, name: str) -> None:
        """Show or hide a panel."""
        self._panels[name].setVisible(not self.shown(name))
