"""Widgets that show and take one value by choosing: one of some, yes or no, a number.

They have what the widgets of `inputs` have, and those of a form over several records show `DIFFERENT` as such.
"""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QRect, Qt, Signal
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from argmap.picture.characters import visible_text

Option = tuple[Any, str]
"""A value and the words it is shown by."""

DIFFERENT = object()
"""Stands for the value of several records that do not agree; only choices and switches can show it."""

_BESIDE_WORDS = 24
"""Margins of a row in the list of values, and its scroll bar."""

_CHECKED = {True: Qt.CheckState.Checked, False: Qt.CheckState.Unchecked}


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
        self.setPlaceholderText(QCoreApplication.translate("Inspector", "different") if value is DIFFERENT else "")
        if value is DIFFERENT:
            self.setCurrentIndex(-1)
            return
        if value not in self._values:
            self._values.append(value)
            self.addItem(visible_text(str(value)))
        self.setCurrentIndex(self._values.index(value))

    @property
    def room_wanted(self) -> int:
        """How wide it has to be for its value to be read whole, in pixels."""
        return self.fontMetrics().horizontalAdvance(self.currentText()) + self.width() - self._room().width()

    def showPopup(self) -> None:
        """Offer the values as wide as their words are, also where the field is narrower."""
        view = self.view()
        view.setMinimumWidth(view.sizeHintForColumn(0) + _BESIDE_WORDS)
        super().showPopup()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the value at the right end when the field is a quiet one."""
        if not self.property("plain"):
            super().paintEvent(event)
            return
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        rect = self._room()
        words = self.currentText() or self.placeholderText()
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

    def _room(self) -> QRect:
        """Return where the words of the value stand."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        return self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self)

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
        self.setTristate(value is DIFFERENT)
        self.setCheckState(Qt.CheckState.PartiallyChecked if value is DIFFERENT else _CHECKED[bool(value)])

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
