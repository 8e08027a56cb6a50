"""Text is never markup: what a person or a file wrote is shown letter by letter."""

import html
import re

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget

from argmap.picture.characters import reads_leftwards, visible_text

_QUOTED = re.compile("“[^”]*”|„[^“]*“")


class PlainLabel(QLabel):
    """A label that shows whatever text it is given letter by letter."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show a text."""
        super().setText(visible_text(text))


class WholeLabel(PlainLabel):
    """A label that wraps its text, and takes the height for all of it however little room there is."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setWordWrap(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height that the text has in this width; a layout would squeeze a wrapped text."""
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(self.width()))


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


def direction_of(text: str) -> Qt.LayoutDirection:
    """Return from which side a text is read: its first letter with a direction decides, not those that it quotes."""
    if text.isascii():
        return Qt.LayoutDirection.LeftToRight
    own = _QUOTED.sub("", text)
    leftwards = reads_leftwards(own if any(letter.isalpha() for letter in own) else text)
    return Qt.LayoutDirection.RightToLeft if leftwards else Qt.LayoutDirection.LeftToRight


def button_text(text: str) -> str:
    """Return a text in the form in which buttons show its ampersands, and that they write from its own side."""
    shown = menu_text(text)
    return f"\u2067{shown}\u2069" if direction_of(text) == Qt.LayoutDirection.RightToLeft else shown


def with_quoted_apart(text: str) -> str:
    """Return a text in which what stands in quotation marks is read from its own side, and its marks stand round it."""
    return text if text.isascii() else _QUOTED.sub(lambda found: f"\u2068{found.group()}\u2069", text)


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
