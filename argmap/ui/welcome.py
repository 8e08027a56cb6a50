"""The page that greets: start a map, open one, look at a sample."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from argmap.data import sample_maps, templates
from argmap.picture.characters import visible_text
from argmap.tongue import tongue
from argmap.ui.plain import label, menu_text, tooltip


class _Act(QPushButton):
    """A button that Enter presses too, as in a dialog."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press on Enter; leave letters alone."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class Welcome(QScrollArea):
    """Buttons for a new map, templates, sample maps and recent files."""

    new_wanted = Signal()
    template_wanted = Signal(object)
    sample_wanted = Signal(object)
    file_wanted = Signal(object)
    open_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self.setWidgetResizable(True)
        self.setAccessibleName(self.tr("Welcome"))
        page = QWidget()
        page.setObjectName("welcomePage")
        outer = QHBoxLayout(page)
        column = QVBoxLayout()
        column.setSpacing(6)
        outer.addStretch(1)
        outer.addLayout(column, 3)
        outer.addStretch(1)
        column.addStretch(1)
        column.addWidget(label(self.tr("What do you claim, and why?"), "welcome"))
        column.addWidget(label(self.tr("Start with a thesis; Tab adds a reason, Shift+Tab an objection."), "dim"))
        column.addSpacing(14)
        start = QHBoxLayout()
        self._new = _Act(self.tr("New map"))
        self._new.setProperty("primary", "true")
        self._new.clicked.connect(self.new_wanted)
        self._open = _Act(self.tr("Open…"))
        self._open.clicked.connect(self.open_wanted)
        start.addWidget(self._new)
        start.addWidget(self._open)
        start.addStretch(1)
        column.addLayout(start)
        column.addSpacing(18)
        lists = QHBoxLayout()
        lists.setSpacing(28)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        lists.addLayout(self._column(self.tr("Look at a sample"), sample_maps(), self.sample_wanted), 1)
        lists.addLayout(self._column(self.tr("Start from a template"), templates(tongue()), self.template_wanted), 1)
        lists.addLayout(self._recent, 1)
        column.addLayout(lists)
        column.addStretch(2)
        self.setWidget(page)
        self.setFocusProxy(self._new)

    def show_recent(self, files: Sequence[Path]) -> None:
        """List the recent files."""
        while (item := self._recent.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._fill(self._recent, self.tr("Recent maps"), files[:8], self.file_wanted)

    def _column(self, heading: str, files: Sequence[Path], chosen: object) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2)
        self._fill(column, heading, files, chosen)
        return column

    def _fill(self, column: QVBoxLayout, heading: str, files: Sequence[Path], chosen: object) -> None:
        if files:
            column.addWidget(label(heading.upper(), "caption"))
        for path in files:
            name = _name(path)
            button = _Act(menu_text(name))
            button.setProperty("quiet", "true")
            button.setToolTip(tooltip(str(path)))
            button.setAccessibleName(f"{heading}: {name}")
            button.clicked.connect(lambda _checked=False, file=path: chosen.emit(file))  # type: ignore[attr-defined]
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)


def _name(path: Path) -> str:
    """Return a file's name as words."""
    words = visible_text(path.stem).replace("-", " ").replace("_", " ")
    return words[:1].upper() + words[1:]
