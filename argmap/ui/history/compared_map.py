"""Two versions drawn on one map: what was added, removed, reworded and moved has a coloured edge and a sign."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from argmap.export.options import ExportError, ExportOptions
from argmap.export.qt_painter import paint_element, qt_font
from argmap.export.scene import Scene, scene_of
from argmap.model import Document
from argmap.picture.items import TextStyle
from argmap.picture.theme import Theme
from argmap.ui.canvas.viewport import Viewport
from argmap.versions.together import Together, together

_STYLES = {
    "added": ("+", "support"),
    "removed": ("−", "attack"),
    "reworded": ("✎", "rebuttal"),
    "moved": ("↷", "accent"),
}
_SIGN = 11.0
_FADED = 0.45
_BOXES = ("thesis", "root", "card", "frame")


class ComparedMap(QWidget):
    """Shows two versions; wheel and drag move it, Ctrl and wheel zoom."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._both: Together | None = None
        self._scene: Scene | None = None
        self._view = Viewport()
        self._fitted = True
        self._grip: QPointF | None = None
        self.setMinimumSize(320, 240)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Both versions on one map"))

    def compare(self, before: Document, after: Document) -> None:
        """Show what leads from one version to another."""
        self._both = together(before, after)
        try:
            self._scene = scene_of(self._both.document, ExportOptions(theme=self._theme.name, size="16:9"))
        except ExportError:
            self._scene = None
        self._fitted = True
        self._fit()

    def fates(self) -> dict[str, str]:
        """Return what became of each statement and inference that is not the same in both."""
        return dict(self._both.fates) if self._both is not None else {}

    def show_node(self, node: str) -> None:
        """Bring a box into the middle, large enough to be read."""
        if self._scene is None:
            return
        for element in self._scene.picture.elements:
            if element.subject == node and element.kind in _BOXES:
                self._fitted = False
                if self._view.scale < 0.6:
                    self._view = self._view.zoomed(0.8 / self._view.scale, 0, 0)
                self._view = self._view.centred(element.x + element.width / 2, element.y + element.height / 2)
                self.update()
                return

    def sizeHint(self) -> QSize:
        """Return a size at which a small map can be read."""
        return QSize(720, 480)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the map; what was removed is faded, what differs has an edge and a sign."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme["background"]))
        if self._scene is None or self._both is None:
            return
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.translate(self._view.dx, self._view.dy)
        painter.scale(self._view.scale, self._view.scale)
        seen = QRectF(*self._view.visible())
        fates = self._both.fates
        shown = [
            e for e in self._scene.picture.elements if seen.intersects(QRectF(e.x, e.y, e.width or 1, e.height or 1))
        ]
        for element in shown:
            painter.setOpacity(_FADED if fates.get(element.subject) == "removed" else 1.0)
            paint_element(painter, element, self._theme)
        painter.setOpacity(1.0)
        for element in shown:
            fate = fates.get(element.subject)
            if fate is not None and element.kind in _BOXES:
                self._mark(painter, QRectF(element.x, element.y, element.width, element.height), fate)

    def _mark(self, painter: QPainter, place: QRectF, fate: str) -> None:
        sign, token = _STYLES[fate]
        colour = QColor(self._theme[token])
        pen = QPen(colour, 2.5)
        if fate == "removed":
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(place.adjusted(-3, -3, 3, 3), 9, 9)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(place.topLeft(), _SIGN, _SIGN)
        painter.setPen(QColor(self._theme["on_badge"]))
        painter.setFont(qt_font(TextStyle(13, 600)))
        corner = QRectF(place.left() - _SIGN, place.top() - _SIGN, 2 * _SIGN, 2 * _SIGN)
        painter.drawText(corner, Qt.AlignmentFlag.AlignCenter, sign)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the whole in sight until the person looks closer."""
        self._view = self._view.resized(event.size().width(), event.size().height())
        if self._fitted:
            self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Move, or zoom under the pointer with Ctrl."""
        turn, place = event.angleDelta(), event.position()
        self._fitted = False
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._view = self._view.zoomed(1.0015 ** turn.y(), place.x(), place.y())
        else:
            self._view = self._view.panned(turn.x() / 2, turn.y() / 2)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the map."""
        self._grip = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the map."""
        if self._grip is not None:
            moved = event.position() - self._grip
            self._grip, self._fitted = event.position(), False
            self._view = self._view.panned(moved.x(), moved.y())
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002
        """Let go."""
        self._grip = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by arrows, zoom by + and −, show all by 0."""
        steps = {
            Qt.Key.Key_Left: (60, 0),
            Qt.Key.Key_Right: (-60, 0),
            Qt.Key.Key_Up: (0, 60),
            Qt.Key.Key_Down: (0, -60),
        }
        zooms = {Qt.Key.Key_Plus: 1.25, Qt.Key.Key_Minus: 0.8}
        key = Qt.Key(event.key())
        if key in steps:
            self._view = self._view.panned(*steps[key])
        elif key in zooms:
            self._view = self._view.zoomed(zooms[key], self.width() / 2, self.height() / 2)
        elif key == Qt.Key.Key_0:
            self._fit()
        else:
            super().keyPressEvent(event)
            return
        self._fitted = False
        self.update()

    def _fit(self) -> None:
        if self._scene is not None:
            self._view = self._view.fitted(self._scene.picture.bounds)
        self.update()
