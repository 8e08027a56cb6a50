"""What a merge left open, one by one: what we say, what they say, and a button for each."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from argmap.edits import resolve_conflict
from argmap.edits.conflicts import Side
from argmap.model import Conflict, Document, short_name, short_text
from argmap.ui.changeable import only_while_changeable
from argmap.ui.editor import Editor
from argmap.ui.plain import label

_LONGEST = 300


class ConflictBar(QFrame):
    """Stands above the map while it has conflicts."""

    chosen = Signal(str)
    """The statement or inference that the conflict shown is about."""

    def __init__(self, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._current = ""
        self.setProperty("role", "notice")
        self._heading = label("", "title")
        self._ours, self._theirs = label(), label()
        keep, take = QPushButton(self.tr("Keep ours")), QPushButton(self.tr("Take theirs"))
        before, after = QPushButton("‹"), QPushButton("›")
        before.setAccessibleName(self.tr("Conflict before"))
        after.setAccessibleName(self.tr("Next conflict"))
        keep.clicked.connect(lambda: self.decide("ours"))
        take.clicked.connect(lambda: self.decide("theirs"))
        before.clicked.connect(lambda: self.go(-1))
        after.clicked.connect(lambda: self.go(1))
        only_while_changeable(editor, keep, take)
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(before)
        head.addWidget(after)
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        for row, (caption, value, button) in enumerate(
            ((self.tr("Ours"), self._ours, keep), (self.tr("Theirs"), self._theirs, take))
        ):
            grid.addWidget(label(caption, "dim"), row, 0)
            grid.addWidget(value, row, 1)
            grid.addWidget(button, row, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 8, 8)
        column.addLayout(head)
        column.addLayout(grid)
        editor.changed.connect(self.refresh)
        editor.loaded.connect(self.refresh)
        self.refresh()

    @property
    def current(self) -> str:
        """Key of the conflict shown; empty: there is none."""
        return self._current

    @property
    def about(self) -> str | None:
        """The statement or inference that the conflict shown is about; None: none."""
        document = self._editor.document
        conflict = document.conflicts.get(self._current)
        node = conflict.record if conflict is not None else ""
        return node if node in document.statements or node in document.inferences else None

    def decide(self, side: Side) -> None:
        """Take what one side says, and go on to the next conflict."""
        if self._current:
            self._editor.edit(resolve_conflict, self._current, side)

    def go(self, by: int) -> None:
        """Show another conflict."""
        keys = sorted(self._editor.document.conflicts)
        if keys:
            place = keys.index(self._current) if self._current in keys else 0
            self._show(keys[(place + by) % len(keys)], keys)

    def refresh(self) -> None:
        """Show the conflict that was shown, or the first; hide where there is none."""
        conflicts = self._editor.document.conflicts
        if not conflicts:
            self._current = ""
            self.hide()
            return
        keys = sorted(conflicts)
        self._show(self._current if self._current in keys else keys[0], keys)

    def _show(self, key: str, keys: list[str]) -> None:
        new = key != self._current
        self._current = key
        document = self._editor.document
        conflict = document.conflicts[key]
        about = self.tr("Conflict {number} of {count}: {what}")
        what = what_it_is_about(document, conflict)
        self._heading.setText(about.format(number=keys.index(key) + 1, count=len(keys), what=what))
        self._ours.setText(self._value(conflict, conflict.ours))
        self._theirs.setText(self._value(conflict, conflict.theirs))
        self.setAccessibleName(self._heading.text())
        self.show()
        if new and self.about is not None:
            self.chosen.emit(self.about)

    def _value(self, conflict: Conflict, value: object) -> str:
        if value is None:
            return self.tr("deleted it") if not conflict.field else self.tr("says nothing")
        if not conflict.field:
            return self.tr("keeps it: {words}").format(words=short_text(_words(value), _LONGEST))
        if isinstance(value, str) and value in self._editor.document:
            return short_name(self._editor.document, value)
        return short_text(_words(value), _LONGEST)


def what_it_is_about(document: Document, conflict: Conflict) -> str:
    """Return the record and the field of a conflict in words."""
    name = short_name(document, conflict.record) if conflict.record else conflict.collection
    return f"{name}, {conflict.field.replace('_', ' ')}" if conflict.field else name


def _words(value: object) -> str:
    if isinstance(value, dict):
        text = value.get("text") or value.get("title")
        return str(text) if text else "; ".join(f"{key}: {_words(item)}" for key, item in value.items())
    if isinstance(value, list):
        return ", ".join(_words(item) for item in value)
    return str(value)
