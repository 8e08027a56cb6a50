"""Widgets that show and take one value in letters: a line, a text, a list; others are in `choices`.

All have `edited(value)`, sent at each key stroke or click, `left`, sent when the person is done with the widget, and
`show_value(value)`, which sends nothing and leaves the cursor alone when the value is there already.
"""

from typing import Any, Protocol

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal, SignalInstance
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from argmap.ui.long_words import fit_line_breaks, fit_pasted

_MOST_LINES = 14
"""A longer text is scrolled."""


class Input(Protocol):
    """What a form needs of a widget; the widget itself is a QWidget."""

    edited: SignalInstance
    left: SignalInstance

    def show_value(self, value: Any) -> None:
        """Show a value without telling anyone."""


class LineInput(QLineEdit):
    """One line of text."""

    edited = Signal(object)
    left = Signal()

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.textEdited.connect(lambda text: self.edited.emit(self.value_of(text)))
        self.editingFinished.connect(self.left)

    def value_of(self, text: str) -> Any:
        """Return the value that a text means."""
        return text

    def show_value(self, value: Any) -> None:
        """Show a text."""
        if self.value_of(self.text()) != value:
            self.setText("" if value is None else str(value))
            self.setCursorPosition(0)

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window: a key stroke is in the history of the map."""
        return super().event(event) if not _is_history_key(event) else _ignored(event)


class ListInput(LineInput):
    """Several short texts, separated by commas."""

    def value_of(self, text: str) -> Any:
        """Return the texts as a tuple."""
        return tuple(part.strip() for part in text.split(",") if part.strip())

    def show_value(self, value: Any) -> None:
        """Show a tuple of texts."""
        if self.value_of(self.text()) != tuple(value):
            self.setText(", ".join(value))


class TextInput(QPlainTextEdit):
    """Text of several lines; the field is as high as its text, up to a limit."""

    edited = Signal(object)
    left = Signal()

    def __init__(self, placeholder: str = "", lines: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fewest = lines
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(2)
        self.textChanged.connect(self._tell)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._grow())
        self._grow()

    def value_of(self, text: str) -> Any:
        """Return the value that a text means."""
        return text

    def show_value(self, value: Any) -> None:
        """Show a text."""
        if self.value_of(self.toPlainText()) != value:
            blocked = self.blockSignals(True)
            text = "" if value is None else str(value)
            fit_line_breaks(self, text)
            self.setPlainText(text)
            self.blockSignals(blocked)

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window."""
        return super().event(event) if not _is_history_key(event) else _ignored(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the person is done."""
        super().focusOutEvent(event)
        self.left.emit()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take what is pasted, however long its words are."""
        fit_pasted(self, source)
        super().insertFromMimeData(source)

    def _tell(self) -> None:
        self.edited.emit(self.value_of(self.toPlainText()))

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._grow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the text is at the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._grow()

    def _grow(self) -> None:
        layout, block, lines = self.document().documentLayout(), self.document().firstBlock(), 0
        while block.isValid() and lines < _MOST_LINES:
            # Asking where it is lays it out: after a change of the width Qt counts one line until it is painted.
            layout.blockBoundingRect(block)
            lines += block.lineCount()
            block = block.next()
        lines = min(_MOST_LINES, max(self._fewest, lines))
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 14)


class OptionalTextInput(TextInput):
    """Text that is absent when it is empty."""

    def value_of(self, text: str) -> Any:
        """Return the text, or None for none."""
        return text or None


class LinesInput(TextInput):
    """Several texts, one on each line."""

    def value_of(self, text: str) -> Any:
        """Return the lines as a tuple."""
        return tuple(line.strip() for line in text.splitlines() if line.strip())

    def show_value(self, value: Any) -> None:
        """Show a tuple of texts."""
        if self.value_of(self.toPlainText()) != tuple(value):
            super().show_value("\n".join(value))


class PairsInput(TextInput):
    """Short forms and their meanings, one "short: meaning" on each line."""

    def value_of(self, text: str) -> Any:
        """Return the pairs as a dict; a line without colon has no meaning yet."""
        pairs = (line.partition(":") for line in text.splitlines() if line.strip())
        return {short.strip(): meaning.strip() for short, _, meaning in pairs}

    def show_value(self, value: Any) -> None:
        """Show a dict of texts."""
        if self.value_of(self.toPlainText()) != dict(value):
            super().show_value("\n".join(f"{short}: {meaning}" for short, meaning in value.items()))


def _is_history_key(event: QEvent) -> bool:
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)


def _ignored(event: QEvent) -> bool:
    event.ignore()
    return False
