"""A list of what differs between two versions of a map, each in a sentence, a rewording with its words."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QListWidget, QWidget

from argmap.model import Document
from argmap.picture.characters import visible_text
from argmap.versions import Difference, differences
from argmap.versions.differences import essential

_SIGNS = {"added": "+", "removed": "−", "moved": "↷", "reworded": "✎", "changed": "✎"}
_MOST = 2000


class DifferencesList(QListWidget):
    """Shows what leads from one version to another."""

    about = Signal(str)
    """The record that the chosen line is about."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What differs"))
        self.setSpacing(4)
        self.setWordWrap(True)
        self._ids: list[str] = []
        self.currentRowChanged.connect(self._choose)

    def compare(self, before: Document, after: Document) -> None:
        """Show what differs between two versions."""
        self.clear()
        found = essential(differences(before, after), before, after)
        self._ids = [difference.id for difference in found[:_MOST]]
        self.addItems([_line(difference) for difference in found[:_MOST]])
        if len(found) > _MOST:
            self.addItem(self.tr("… and {n} more").format(n=len(found) - _MOST))
        if not found:
            self.addItem(self.tr("Nothing differs."))

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self._ids):
            self.about.emit(self._ids[row])

    def sentences(self) -> list[str]:
        """Return the lines as they are shown."""
        return [self.item(row).text() for row in range(self.count())]


def _line(difference: Difference) -> str:
    line = f"{_SIGNS[difference.kind]} {visible_text(difference.sentence)}"
    if not difference.words:
        return line
    return f"{line}\n{visible_text(''.join(_marked(piece.kind, piece.text) for piece in difference.words))}"


def _marked(kind: str, text: str) -> str:
    """Return a piece of a rewording; what went and came is told by brackets, not by colour alone."""
    return {"removed": f"[−{text}−]", "added": f"[+{text}+]"}.get(kind, text)
