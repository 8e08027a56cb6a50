"""The line below the map that tells a newcomer the few keys that matter; made from the command table."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from argmap.ui.commands.command import Command, shown
from argmap.ui.header import Elided
from argmap.ui.plain import tooltip

_TOLD = ("add_reason", "add_objection", "add_linked_premise", "add_sibling", "edit_text", "palette", "keys")


class Hints(QFrame):
    """Keys with what they do; a click puts the line away for good."""

    put_away = Signal()

    def __init__(self, commands: Sequence[Command], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "findBar")
        self.setAccessibleName(self.tr("First steps"))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 4, 8, 4)
        words = Elided()
        words.setProperty("role", "dim")
        words.setText(hints(commands))
        words.setToolTip(tooltip(words.text()))
        words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row.addWidget(words, 1)
        close = QToolButton()
        close.setText("×")
        close.setProperty("quiet", "true")
        close.setAccessibleName(self.tr("Put the first steps away"))
        close.setToolTip(self.tr("Put the first steps away"))
        close.clicked.connect(self.put_away)
        row.addWidget(close)


def hints(commands: Sequence[Command]) -> str:
    """Return the keys of the commands that are told first, as `Tab  Add reason · …`."""
    by_id = {command.id: command for command in commands}
    native = QKeySequence.SequenceFormat.NativeText
    told = [by_id[name] for name in _TOLD if name in by_id and by_id[name].keys]
    return "   ·   ".join(
        f"{QKeySequence(command.keys[0]).toString(native)}  {shown(command.title).rstrip('…')}" for command in told
    )
