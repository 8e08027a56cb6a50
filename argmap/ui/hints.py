"""The line below the map that tells a newcomer the few keys that matter; made from the command table."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from argmap.ui.commands.command import Command, shown
from argmap.ui.plain import tooltip

_TOLD = ("add_reason", "add_objection", "add_linked_premise", "add_sibling", "edit_text", "palette", "keys")
_BETWEEN = "   ·   "


class Hints(QFrame):
    """Keys with what they do; a click puts the line away for good."""

    put_away = Signal()

    def __init__(self, commands: Sequence[Command], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "findBar")
        self.setAccessibleName(self.tr("First steps"))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 4, 8, 4)
        row.addWidget(_Line(hints(commands)), 1)
        close = QToolButton()
        close.setText("×")
        close.setProperty("quiet", "true")
        close.setAccessibleName(self.tr("Put the first steps away"))
        close.setToolTip(self.tr("Put the first steps away"))
        close.clicked.connect(self.put_away)
        row.addWidget(close)


class _Line(QLabel):
    """Draws as many hints as there is room for, none of them in part."""

    def __init__(self, told: Sequence[str]) -> None:
        super().__init__()
        self._told = told
        self.setProperty("role", "dim")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(_BETWEEN.join(told))
        self.setToolTip(tooltip(self.text()))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """Return that one hint is enough."""
        return QSize(60, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what fits."""
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(self.rect(), int(flags), fitting(self._told, self.width(), self.fontMetrics()))


def hints(commands: Sequence[Command]) -> list[str]:
    """Return the keys of the commands that are told first, each as `Tab  Add reason`."""
    by_id = {command.id: command for command in commands}
    native = QKeySequence.SequenceFormat.NativeText
    told = [by_id[name] for name in _TOLD if name in by_id and by_id[name].keys]
    return [f"{QKeySequence(command.keys[0]).toString(native)}  {shown(command.title).rstrip('…')}" for command in told]


def fitting(told: Sequence[str], width: int, metrics: QFontMetrics) -> str:
    """Return as many hints in one line as fit into a width; the last, which leads to all others, is the last to go."""
    for count in range(len(told), 0, -1):
        line = _BETWEEN.join((*told[: count - 1], told[-1]))
        if metrics.horizontalAdvance(line) <= width:
            return line
    return told[-1] if told else ""
