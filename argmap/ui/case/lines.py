"""Lines of plain text, some of which lead to a box: a click, or Enter on them."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from argmap.picture.characters import visible_text
from argmap.ui.plain import label

_INDENT = 12


class Line(NamedTuple):
    """Words, the box that they lead to (None: nowhere), and how many steps they stand in."""

    words: str
    node: str | None = None
    depth: int = 0


class Lines(QWidget):
    """Some lines below each other."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._shown: list[Line] = []

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines in place of those before."""
        if list(lines) == self._shown:
            return
        self._shown = list(lines)
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for line in self._shown:
            widget = label(line.words, "dim") if line.node is None else self._leading(line.words, line.node)
            widget.setIndent(line.depth * _INDENT)
            self._column.addWidget(widget)

    def texts(self) -> list[str]:
        """Return what the lines say."""
        return [line.words for line in self._shown]

    def _leading(self, words: str, node: str) -> "_Leading":
        line = _Leading(words)
        line.chosen.connect(lambda: self.chosen.emit(node))
        return line


class _Leading(QLabel):
    """One line that leads somewhere; it wraps, which a button cannot."""

    chosen = Signal()

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(visible_text(words))
        self.setWordWrap(True)
        self.setProperty("role", "leading")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go there."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go there by Enter or Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit()
        else:
            super().keyPressEvent(event)
