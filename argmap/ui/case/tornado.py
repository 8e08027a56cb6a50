"""A tornado chart: for each premise a bar from what the thesis' strength would be without it to what it could be."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from argmap.evaluation import strength_word
from argmap.evaluation.swings import Swing
from argmap.model import Document, short_name
from argmap.picture.theme import Theme
from argmap.ui.plain import tooltip
from argmap.ui.said import strength_said

_BETWEEN_WORDS = 8.0
"""Room between two words over the scale."""

_ROW = 36.0
_TOP = 22.0
_LEGEND = 20.0
_BAR = 8.0
_MOST = 8
_BOUNDS = (-1.0, -0.75, -0.25, 0.0, 0.25, 0.75, 1.0)
"""Where the word for a strength changes: the scale goes from one of them to another, so that no bar looks more than
it is."""


class Tornado(QWidget):
    """The widest swings, widest first; a click or Enter goes to the premise."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[tuple[str, str, Swing]] = []
        self._texts: dict[str, str] = {}
        self._current = -1
        self._scale = -1.0, 1.0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Premises that carry most"))

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self._theme = theme
        self.update()

    def show_swings(self, document: Document, swings: Sequence[Swing]) -> None:
        """Show the widest of some swings."""
        self._rows = [
            (s.statement, short_name(document, s.statement, 60).strip("„“”"), s)
            for s in swings[:_MOST]
            if s.statement in document.statements
        ]
        self._texts = {key: document.statements[key].text for key, _, _ in self._rows}
        values = [value for _, _, s in self._rows for value in (s.if_false, s.now, s.if_true)]
        if values:
            low = _BOUNDS[min(max(0, bisect_right(_BOUNDS, min(values)) - 1), len(_BOUNDS) - 2)]
            self._scale = low, _BOUNDS[max(1, min(bisect_left(_BOUNDS, max(values)), len(_BOUNDS) - 1))]
        self._current = min(self._current, len(self._rows) - 1)
        self._describe()
        self.updateGeometry()
        self.update()

    def statements(self) -> list[str]:
        """Return the premises shown, widest swing first."""
        return [statement for statement, _, _ in self._rows]

    def sizeHint(self) -> QSize:
        """Return the height that the rows need."""
        return QSize(200, round(_TOP + _ROW * len(self._rows) + _LEGEND) if self._rows else 0)

    def minimumSizeHint(self) -> QSize:
        """Return the same: rows are never cut."""
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw a row for each premise, under the words for the strength that the thesis would have."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        small = self.font()
        small.setPixelSize(11)
        painter.setFont(small)
        metrics = QFontMetricsF(small)
        self._zones(painter, metrics)
        for number, (_, name, swing) in enumerate(self._rows):
            top = _TOP + number * _ROW
            if number == self._current and self.hasFocus():
                painter.setPen(QColor(theme["accent"]))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(0.5, top - 1, self.width() - 1, _ROW - 4), 4, 4)
            painter.setPen(QColor(theme["text"]))
            words = metrics.elidedText(name, Qt.TextElideMode.ElideRight, self.width() - 8)
            painter.drawText(QRectF(4, top, self.width() - 8, 15), Qt.AlignmentFlag.AlignLeft, words)
            self._bar(painter, top + 19, swing)
        self._legend(painter, metrics)

    def _zones(self, painter: QPainter, metrics: QFontMetricsF) -> None:
        """Draw the words for strengths over their parts of the scale that have room, and lines where one ends."""
        low, high = self._scale
        shown = [bound for bound in _BOUNDS if low <= bound <= high]
        bottom = _TOP + _ROW * len(self._rows) - 6
        taken = -_BETWEEN_WORDS
        for start, end in pairwise(shown):
            left, right = self._x(start), self._x(end)
            words = strength_said(strength_word((start + end) / 2))
            wide = metrics.horizontalAdvance(words)
            # Over a narrow part at the edge the words go a little beyond it, where nothing else stands.
            place = min(max(0.0, (left + right - wide) / 2), self.width() - wide)
            if place < taken + _BETWEEN_WORDS:
                place = max(left, taken + _BETWEEN_WORDS)
            at_edge = start == low or end == high
            if wide <= right - place or (at_edge and place <= max(left, self.width() - wide)):
                taken = place + wide
                painter.setPen(QColor(self._theme["dim"]))
                painter.drawText(QRectF(place, 0, wide + 2, _TOP - 6), Qt.AlignmentFlag.AlignLeft, words)
            if start != low:
                painter.setPen(QColor(self._theme["edge"]))
                painter.drawLine(QPointF(left, 2), QPointF(left, bottom))

    def _legend(self, painter: QPainter, metrics: QFontMetricsF) -> None:
        left, top = 4.0, _TOP + _ROW * len(self._rows) + 2
        for token, words in (("attack", self.tr("if it were false")), ("support", self.tr("if it were certain"))):
            painter.fillRect(QRectF(left, top + 3, 9, 9), QColor(self._theme[token]))
            painter.setPen(QColor(self._theme["dim"]))
            painter.drawText(QPointF(left + 14, top + 11.5), words)
            left += 14 + metrics.horizontalAdvance(words) + 16

    def _bar(self, painter: QPainter, top: float, swing: Swing) -> None:
        """Draw from now to what it would be without the premise (attack) and with it for certain (support)."""
        now = self._x(swing.now)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme["track"]))
        painter.drawRoundedRect(QRectF(0, top + 2, self.width(), _BAR - 4), 2, 2)
        for value, token in ((swing.if_false, "attack"), (swing.if_true, "support")):
            end = self._x(value)
            painter.setBrush(QColor(self._theme[token]))
            painter.drawRect(QRectF(min(now, end), top, abs(end - now), _BAR))
        painter.setBrush(QColor(self._theme["text"]))
        painter.drawRect(QRectF(now - 1, top - 2, 2, _BAR + 4))

    def _x(self, strength: float) -> float:
        low, high = self._scale
        return 2 + (strength - low) / (high - low) * (self.width() - 4)

    def event(self, event: QEvent) -> bool:
        """Say the whole premise and the numbers in a tool tip."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            row = int((event.pos().y() - _TOP) // _ROW)
            words = ""
            if 0 <= row < len(self._rows):
                key, _, swing = self._rows[row]
                words = f"{self._texts[key]}\n{swing.if_false:+.2f} … {swing.now:+.2f} … {swing.if_true:+.2f}"
            QToolTip.showText(event.globalPos(), tooltip(words), self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the premise."""
        row = int((event.position().y() - _TOP) // _ROW)
        if 0 <= row < len(self._rows):
            self._choose(row)
            self.chosen.emit(self._rows[row][0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk by arrows; Enter goes to the premise."""
        match event.key():
            case Qt.Key.Key_Down:
                self._choose(min(self._current + 1, len(self._rows) - 1))
            case Qt.Key.Key_Up:
                self._choose(max(self._current - 1, 0))
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space if self._current >= 0:
                self.chosen.emit(self._rows[self._current][0])
            case _:
                super().keyPressEvent(event)

    def _choose(self, row: int) -> None:
        self._current = row
        self._describe()
        self.update()

    def _describe(self) -> None:
        """Say the chart to screen readers: the current row, or all of them."""
        rows = [self._rows[self._current]] if 0 <= self._current < len(self._rows) else self._rows
        self.setAccessibleDescription("; ".join(_sentence(name, swing) for _, name, swing in rows))


def _sentence(name: str, swing: Swing) -> str:
    return f"{name}: {swing.if_false:+.2f} … {swing.now:+.2f} … {swing.if_true:+.2f}"
