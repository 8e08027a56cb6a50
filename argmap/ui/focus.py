"""Where the keyboard is: going from panel to panel, and what is typed into."""

from collections.abc import Sequence

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)


def go_round(panels: Sequence[QWidget], by: int) -> None:
    """Give the panel that many places further the keyboard; panels without anything that takes it are left out."""
    stops = [(panel, field) for panel in panels if (field := field_of(panel)) is not None]
    if not stops:
        return
    focus = QApplication.focusWidget()
    here = next((n for n, (panel, _) in enumerate(stops) if focus is not None and _holds(panel, focus)), 0)
    stops[(here + by) % len(stops)][1].setFocus(Qt.FocusReason.TabFocusReason)


def field_of(panel: QWidget) -> QWidget | None:
    """Return what takes the keyboard in a panel: itself, or the first field in it that can; None when nothing does."""
    if not panel.isVisible():
        return None
    wanted = panel.focusProxy() or panel
    for field in (wanted, *panel.findChildren(QWidget)):
        if field.focusPolicy() & Qt.FocusPolicy.TabFocus and field.isVisible() and field.isEnabled():
            return field
    return None


def is_typed_into(field: QWidget | None) -> bool:
    """Return whether a field takes text."""
    if isinstance(field, QComboBox):
        return field.isEditable()
    return isinstance(field, QLineEdit | QTextEdit | QPlainTextEdit | QAbstractSpinBox)


def is_bare(event: QKeyEvent) -> bool:
    """Return whether a key is pressed with no other; on the number pad or not is all the same."""
    return not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier


def is_plain(keys: QKeyEvent | QKeyCombination) -> bool:
    """Return whether keys without Ctrl or Alt are pressed, and no F key: any field may have a use for them."""
    held = keys.modifiers() if isinstance(keys, QKeyEvent) else keys.keyboardModifiers()
    control_or_alt = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    return not held & control_or_alt and not Qt.Key.Key_F1 <= keys.key() <= Qt.Key.Key_F35


def _holds(panel: QWidget, field: QWidget) -> bool:
    return panel is field or panel.isAncestorOf(field)
