"""Questions with buttons in their own words."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from argmap.picture.characters import visible_text
from argmap.ui.plain import menu_text


def choose(parent: QWidget | None, text: str, details: str, choices: Sequence[str]) -> str | None:
    """Ask in plain text and return the words of the button that was pressed, or None: none of them."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(QCoreApplication.applicationName())
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(visible_text(f"{text}\n\n{details}" if details else text))
    buttons = {}
    for words in choices:
        button = box.addButton(menu_text(words), QMessageBox.ButtonRole.AcceptRole)
        buttons[button] = words
    box.setEscapeButton(box.addButton(QMessageBox.StandardButton.Cancel))
    box.exec()
    return next((words for button, words in buttons.items() if button is box.clickedButton()), None)
