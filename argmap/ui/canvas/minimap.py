"""The whole map, small, with the part in sight: a click or a drag goes there."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from argmap.layout import Rect
from argmap.picture.theme import Theme
from argmap.ui.canvas.far import FarView
from argmap.ui.canvas.viewport import Bounds

_SIZE = QSize(160, 104)
_MARGIN = 6.0
_PAUSE = 250
"""Milliseconds without an edit after which the map is drawn again."""


class Minimap(QWidget):
    """Draws the frames as plain rectangles in the colours of their kinds, into a pixmap that is kept."""

    wanted = Signal(float, float)
    """The person wants this point of the map in the middle."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(_SIZE)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Overview of the map"))
        self._theme: Theme | None = None
        self._map: FarView | None = None
        self._bounds: Bounds = (0.0, 0.0, 1.0, 1.0)
        self._drawn_bounds = self._bounds
        self._visible = QRectF()
        self._ground: QPixmap | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._draw_again)

    def show_map(self, view: FarView, bounds: Bounds, theme: Theme) -> None:
        """Show a map as it is now, soon."""
        again = theme is not self._theme and self._ground is not None
        self._map, self._bounds, self._theme = view, bounds, theme
        if again:
            self._draw_again()
        else:
            self._pause.start()

    def _draw_again(self) -> None:
        self._ground = None
        self.update()

    def show_visible(self, x: float, y: float, width: float, height: float) -> None:
        """Mark the rectangle of the map that the canvas shows."""
        seen = QRectF(x, y, width, height)
        if seen != self._visible:
            self._visible = seen
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the kept picture and the frame of what is in sight."""
        if self._map is None or self._theme is None:
            return
        if self._ground is None:
            if self._pause.isActive():
                return  # the map itself is to be seen first
            self._drawn_bounds = self._bounds
            self._ground = self._drawn(self._map, self._theme)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._ground)
        scale, left, top = self._transform()
        seen = QRectF(
            self._visible.x() * scale + left,
            self._visible.y() * scale + top,
            self._visible.width() * scale,
            self._visible.height() * scale,
        )
        painter.setPen(QPen(QColor(self._theme["accent"]), 1.5))
        painter.drawRect(seen.intersected(QRectF(self.rect()).adjusted(2, 2, -2, -2)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the place under the pointer."""
        self._go(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Keep going to the place under the pointer while the button is down."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event.position())

    def _go(self, place: QPointF) -> None:
        scale, left, top = self._transform()
        self.wanted.emit((place.x() - left) / scale, (place.y() - top) / scale)

    def _transform(self) -> tuple[float, float, float]:
        x, y, width, height = self._drawn_bounds
        free_width, free_height = self.width() - 2 * _MARGIN, self.height() - 2 * _MARGIN
        scale = min(free_width / max(width, 1.0), free_height / max(height, 1.0), 0.2)
        left = (self.width() - width * scale) / 2 - x * scale
        top = (self.height() - height * scale) / 2 - y * scale
        return scale, left, top

    def _drawn(self, view: FarView, theme: Theme) -> QPixmap:
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(self.size() * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(theme["line"]))
        painter.setBrush(QColor(theme["panel"]))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        scale, left, top = self._transform()
        painter.translate(left, top)
        painter.scale(scale, scale)
        view.paint(painter, theme, Rect(*self._drawn_bounds), links=False)
        painter.end()
        return pixmap
