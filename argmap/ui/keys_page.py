"""The page of keys and mouse, made from the command table."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from argmap.ui.commands.command import Command, shown
from argmap.ui.plain import label


class KeysPage(QDialog):
    """All commands that have keys, by menu, and what the mouse does."""

    def __init__(self, commands: Sequence[Command], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys and mouse"))
        self.resize(620, 640)
        page = QWidget()
        page.setObjectName("page")
        grid = QGridLayout(page)
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(18)
        for menu in dict.fromkeys(command.menu for command in commands if command.keys):
            self._heading(grid, shown(menu))
            for command in commands:
                if command.menu == menu and command.keys:
                    _row(grid, keys_of(command), shown(command.title).rstrip("…"), shown(command.about))
        self._heading(grid, self.tr("While typing"))
        for keys, act in self._typing():
            _row(grid, keys, act, "")
        self._heading(grid, self.tr("While presenting"))
        for keys, act in self._presenting():
            _row(grid, keys, act, "")
        self._heading(grid, self.tr("Mouse"))
        for keys, act in self._mouse():
            _row(grid, keys, act, "")
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(page)
        scroll.setAccessibleName(self.tr("Keys and mouse"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(scroll)
        column.addWidget(buttons)

    def _heading(self, grid: QGridLayout, words: str) -> None:
        grid.addWidget(label(words.upper(), "caption"), grid.rowCount(), 0, 1, 2)

    def _typing(self) -> Sequence[tuple[str, str]]:
        return (
            (self.tr("letters"), self.tr("open the selected box and are typed there")),
            ("Enter", self.tr("keep what was typed")),
            ("Shift+Enter", self.tr("break the line")),
            ("Esc", self.tr("give up what was typed")),
            ("Tab", self.tr("keep it and add a reason")),
            ("Tab", self.tr("while filling in what stands in braces: keep it and go to the next blank")),
            ("Shift+Tab", self.tr("keep it and add an objection")),
            ("Ctrl+Enter", self.tr("keep it and add a linked premise")),
        )

    def _presenting(self) -> Sequence[tuple[str, str]]:
        return (
            (self.tr("Right, PageDown, Space, click"), self.tr("the next step")),
            (self.tr("Left, PageUp, right click"), self.tr("the step before")),
            (self.tr("Down, Up"), self.tr("the next branch, the branch before")),
            ("B, W", self.tr("black, white")),
            ("S", self.tr("the speaker’s view")),
            ("Esc", self.tr("end")),
        )

    def _mouse(self) -> Sequence[tuple[str, str]]:
        return (
            (self.tr("double click"), self.tr("edit a box; on free ground: begin a statement there")),
            (self.tr("drag a box"), self.tr("onto a statement or a frame: move it there; with Ctrl: use it there too")),
            (self.tr("… to free ground"), self.tr("a step stays there; a linked premise stands by itself there")),
            (
                self.tr("drag out of the window"),
                self.tr("carry the branch to another program, as a picture; with Alt: at once"),
            ),
            (self.tr("back, forward"), self.tr("go to where one was before")),
            (self.tr("wheel"), self.tr("scroll; with Ctrl: zoom under the pointer")),
            (self.tr("drag the background"), self.tr("move the view; with Shift: select")),
        )


def keys_of(command: Command) -> str:
    """Return the keys of a command as this system writes them."""
    texts = (QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in command.keys)
    return QCoreApplication.translate("Commands", " or ").join(texts)


def _row(grid: QGridLayout, keys: str, act: str, about: str) -> None:
    row = grid.rowCount()
    held = label(keys, "keys")
    held.setAlignment(Qt.AlignmentFlag.AlignTop)
    grid.addWidget(held, row, 0)
    grid.addWidget(label(f"{_ended(act)} {_ended(about)}" if about else act), row, 1)


def _ended(sentence: str) -> str:
    """Return a sentence with a mark at its end."""
    return sentence if sentence[-1:] in ".?!…" else f"{sentence}."
