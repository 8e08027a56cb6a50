"""Text is never markup: what a person or a file wrote is shown letter by letter."""

import html

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget

from argmap.picture.characters import visible_text


class PlainLabel(QLabel):
    """A label that shows whatever text it is given letter by letter."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show a text."""
        super().setText(visible_text(text))


def label(text: str = "", role: str = "", *, wraps: bool = True) -> PlainLabel:
    """Return a label that shows plain text; `role` chooses its look in the style sheet."""
    made = PlainLabel(text)
    made.setWordWrap(wraps)
    if role:
        made.setProperty("role", role)
    return made


def tooltip(text: str) -> str:
    """Return a text in the form in which Qt's tool tips show exactly its letters, wrapped."""
    return f"<qt>{html.escape(visible_text(text)).replace(chr(10), '<br>')}</qt>" if text else ""


def menu_text(text: str) -> str:
    """Return a text in the form in which menus, buttons and tabs show its ampersands."""
    return visible_text(text).replace("&", "&&")


def window_title(text: str) -> str:
    """Return a text in the form in which a window title shows it whole."""
    return visible_text(text).replace("[*]", "[*][*]").replace("\n", " ")


def ask(
    parent: QWidget | None,
    text: str,
    buttons: QMessageBox.StandardButton,
    *,
    details: str = "",
    icon: QMessageBox.Icon = QMessageBox.Icon.Question,
) -> QMessageBox.StandardButton:
    """Show a message in plain text and return the button that was pressed."""
    box = QMessageBox(parent)
    box.setIcon(icon)
    box.setWindowTitle(QCoreApplication.applicationName())
    box.setTextFormat(Qt.TextFormat.PlainText)
    # The informative text of a message box guesses whether it is HTML; the main text obeys the format set.
    box.setText(visible_text(f"{text}\n\n{details}" if details else text))
    box.setStandardButtons(buttons)
    return QMessageBox.StandardButton(box.exec())


def tell(parent: QWidget | None, text: str, details: str = "") -> None:
    """Show a message that needs no answer, in plain text."""
    ask(parent, text, QMessageBox.StandardButton.Ok, details=details, icon=QMessageBox.Icon.Warning)
