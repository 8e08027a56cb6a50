"""What a person can read in widgets: the letters that Qt makes of each text that it was given."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from PySide6 import QtGui
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import QAction, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from argmap.ui.told import Told
from tests.nasty import OPEN, SHUT

_MNEMONIC = re.compile(r"&(.)", re.DOTALL)
_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.StatusTipRole)


class Seen(NamedTuple):
    """Where letters can be read, and which."""

    place: str
    letters: str


def seen(*roots: QWidget) -> list[Seen]:
    """Return everything that can be read in widgets, their tool tips and their models, whether shown or not."""
    found: list[Seen] = []
    for root in roots:
        for widget in (root, *root.findChildren(QWidget)):
            found += _of(widget)
        found += [said for action in root.findChildren(QAction) for said in _of_action(action)]
    return [said for said in found if said.letters]


def told(said: list[Seen], *places: str) -> list[Seen]:
    """Return what is said at such places between the marks of the nasty words."""
    return [each for each in said if OPEN in each.letters and (not places or each.place in places)]


def guessed(text: str) -> str:
    """Return the letters that are seen where Qt guesses whether a text is HTML."""
    if not QtGui.Qt.mightBeRichText(text):
        return text
    document = QTextDocument()
    document.setHtml(text)
    return document.toPlainText()


def between_marks(letters: str) -> list[str]:
    """Return what is seen after each opening mark: up to its closing mark, or to where it was cut."""
    return [part.partition(SHUT)[0] for part in letters.split(OPEN)[1:]]


def _of(widget: QWidget) -> Iterator[Seen]:
    name = type(widget).__name__
    yield Seen("tool tip", guessed(widget.toolTip()))
    yield Seen(f"{name} what's this", guessed(widget.whatsThis()))
    yield Seen(f"{name} status tip", widget.statusTip())
    yield Seen(f"{name} window title", widget.windowTitle().replace("[*][*]", "[*]"))
    match widget:
        case Told():  # where a line may be broken is no letter
            yield Seen("label", guessed(widget.text()).replace("\u200b", ""))
        case QLabel():
            plain = widget.textFormat() == Qt.TextFormat.PlainText
            yield Seen("label", widget.text() if plain else guessed(widget.text()))
        case QAbstractButton():
            yield Seen("button", _without_mnemonic(widget.text()))
        case QMessageBox():
            plain = widget.textFormat() == Qt.TextFormat.PlainText
            yield Seen("message", widget.text() if plain else guessed(widget.text()))
            yield Seen("message", guessed(widget.informativeText()))
        case QMenu():
            yield Seen("menu", _without_mnemonic(widget.title()))
            if widget.toolTipsVisible():
                yield from (Seen("action tool tip", guessed(action.toolTip())) for action in widget.actions())
        case QTabBar():
            for place in range(widget.count()):
                yield Seen("tab", _without_mnemonic(widget.tabText(place)))
                yield Seen("tab tool tip", guessed(widget.tabToolTip(place)))
        case QGroupBox():
            yield Seen("group box", _without_mnemonic(widget.title()))
        case QComboBox():
            for place in range(widget.count()):
                yield Seen("choice", widget.itemText(place))
        case QLineEdit():
            yield Seen("placeholder", widget.placeholderText())
        case QTextEdit():
            yield Seen("text", widget.toPlainText())
        case QPlainTextEdit():
            yield Seen("placeholder", widget.placeholderText())
        case QAbstractItemView() if widget.model() is not None:
            yield from _of_model(widget.model(), name)


def _of_action(action: QAction) -> Iterator[Seen]:
    yield Seen("action", _without_mnemonic(action.text()))
    yield Seen("action status tip", action.statusTip())


def _of_model(model: QAbstractItemModel, name: str) -> Iterator[Seen]:
    waiting = [QModelIndex()]
    while waiting:
        above = waiting.pop()
        for row in range(model.rowCount(above)):
            index = model.index(row, 0, above)
            waiting.append(index)
            for role in _ROLES:
                text = str(index.data(role) or "")
                yield Seen(f"{name} row", text if role == _ROLES[0] else guessed(text))


def _without_mnemonic(text: str) -> str:
    return _MNEMONIC.sub(r"\1", text.partition("\t")[0] if "\t" in text else text)
