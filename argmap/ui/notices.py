"""A line above the map that says something without getting in the way, with what one can do about it."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from argmap.ui.plain import label

Act = tuple[str, Callable[[], object]]
"""The words of a button and what it does."""


class Notices(QWidget):
    """Notices one below the other; each stays until it is closed or replaced by one of the same name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, QFrame] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.hide()

    def say(self, name: str, text: str, acts: Sequence[Act] = ()) -> None:
        """Show a notice with buttons (words, act); pressing one closes it."""
        self._show(name, text, [*acts, (self.tr("Close"), lambda: None)])

    def state(self, name: str, text: str, acts: Sequence[Act]) -> None:
        """Show a notice of how things are, which holds until one of its acts ends that: it cannot merely be closed."""
        self._show(name, text, acts)

    def take_back(self, name: str) -> None:
        """Close a notice if it is there."""
        row = self._rows.pop(name, None)
        if row is not None:
            row.hide()
            row.deleteLater()
        self.setVisible(bool(self._rows))

    def clear(self) -> None:
        """Close all."""
        for name in list(self._rows):
            self.take_back(name)

    def texts(self) -> list[str]:
        """Return what the notices say."""
        return [row.accessibleName() for row in self._rows.values()]

    def _show(self, name: str, text: str, acts: Sequence[Act]) -> None:
        self.take_back(name)
        row = QFrame()
        row.setProperty("role", "notice")
        row.setAccessibleName(text)
        line = QHBoxLayout(row)
        line.setContentsMargins(14, 6, 8, 6)
        line.addWidget(label(text), 1)
        for words, act in acts:
            button = QPushButton(words)
            button.clicked.connect(partial(self.take_back, name))
            button.clicked.connect(lambda _checked=False, chosen=act: chosen())
            line.addWidget(button)
        self._rows[name] = row
        self._column.addWidget(row)
        self.show()
