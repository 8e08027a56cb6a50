"""Widgets that show and take one value: a line, a text, a choice, a switch, a number, a list.

All have `edited(value)`, sent at each key stroke or click, `left`, sent when the person is done with the widget, and
`show_value(value)`, which sends nothing and leaves the cursor alone when the value is there already.
"""

from collections.abc import Sequence
from typing import Any, Protocol

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal, SignalInstance
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from argmap.picture.characters import visible_text
from argmap.ui.long_words import fit_line_breaks, fit_pasted

_MOST_LINES = 14
"""A longer text is scrolled."""

Option = tuple[Any, str]
"""A value and the words it is shown by."""


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


class ChoiceInput(QComboBox):
    """One of some values."""

    edited = Signal(object)
    left = Signal()

    def __init__(self, options: Sequence[Option], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: list[Any] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.offer(options)
        self.activated.connect(self._tell)

    def offer(self, options: Sequence[Option]) -> None:
        """Offer other values."""
        chosen = self.value()
        self._values = [value for value, _ in options]
        self.clear()
        self.addItems([visible_text(words) for _, words in options])
        if chosen in self._values:
            self.show_value(chosen)

    def value(self) -> Any:
        """Return the value chosen, None when there is none."""
        position = self.currentIndex()
        return self._values[position] if 0 <= position < len(self._values) else None

    def show_value(self, value: Any) -> None:
        """Choose a value; one that is not offered is added, as the file has it."""
        if value not in self._values:
            self._values.append(value)
            self.addItem(visible_text(str(value)))
        self.setCurrentIndex(self._values.index(value))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the value at the right end when the field is a quiet one."""
        if not self.property("plain"):
            super().paintEvent(event)
            return
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        rect = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self)
        words = self.currentText()
        if self.fontMetrics().horizontalAdvance(words) > rect.width():
            words = words.partition(" · ")[0]  # a range goes before the word that it explains is cut
        text = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
        painter.setPen(self.palette().text().color() if self.isEnabled() else self.palette().placeholderText().color())
        painter.drawText(rect, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the panel, not the value, unless the person is in the field."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _tell(self) -> None:
        self.edited.emit(self.value())
        self.left.emit()


class SwitchInput(QCheckBox):
    """Yes or no."""

    edited = Signal(object)
    left = Signal()

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.clicked.connect(self._tell)

    def show_value(self, value: Any) -> None:
        """Switch on or off."""
        self.setChecked(bool(value))

    def _tell(self) -> None:
        self.edited.emit(self.isChecked())
        self.left.emit()


class NumberInput(QDoubleSpinBox):
    """A number between two limits; below the lowest stands a word for "none"."""

    edited = Signal(object)
    left = Signal()

    def __init__(self, low: float, high: float, none: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._none_below = low if none else None
        self.setDecimals(2)
        self.setSingleStep(0.05)
        self.setRange(low - 0.05 if none else low, high)
        self.setSpecialValueText(none)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setButtonSymbols(QDoubleSpinBox.ButtonSymbols.NoButtons)
        self.valueChanged.connect(self._tell)
        self.editingFinished.connect(self.left)

    def show_value(self, value: Any) -> None:
        """Show a number, or the word for None."""
        blocked = self.blockSignals(True)
        self.setValue(self.minimum() if value is None else float(value))
        self.blockSignals(blocked)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the panel, not the value, unless the person is in the field."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _tell(self, number: float) -> None:
        none = self._none_below is not None and number < self._none_below
        self.edited.emit(None if none else round(number, 2))


def _is_history_key(event: QEvent) -> bool:
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)


def _ignored(event: QEvent) -> bool:
    event.ignore()
    return False
