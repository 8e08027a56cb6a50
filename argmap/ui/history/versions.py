"""The versions of a file that were saved before: look at what differs, bring one back, or open it beside."""

from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from argmap.model import Change, Document
from argmap.storage import FileError, Opened, backups, read_file
from argmap.ui.editor import Editor
from argmap.ui.history.comparison import compare
from argmap.ui.history.differences import DifferencesList
from argmap.ui.plain import label, tell

_NANOSECONDS = 1_000_000_000


class EarlierVersions(QDialog):
    """Lists the backups of the editor's file, the newest first."""

    copy_wanted = Signal(object)
    """(Opened, without file) The person wants to see a version in a window of its own."""

    def __init__(self, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._chosen: Document | None = None
        self.setWindowTitle(self.tr("Earlier versions"))
        self.resize(860, 460)
        self._versions = QListWidget()
        self._versions.setAccessibleName(self.tr("Earlier versions"))
        self._versions.setSpacing(4)
        self._differences = DifferencesList()
        for path in backups(editor.path) if editor.path is not None else []:
            item = QListWidgetItem(_caption(path))
            item.setData(Qt.ItemDataRole.UserRole, path)
            self._versions.addItem(item)
        column = QVBoxLayout(self)
        column.addWidget(
            label(self.tr("Versions saved before, and what has changed from there to the map now:"), "title")
        )
        lists = QHBoxLayout()
        lists.addWidget(self._versions, 2)
        lists.addWidget(self._differences, 3)
        column.addLayout(lists, 1)
        row = QHBoxLayout()
        self._draw = QPushButton(self.tr("Show on the map"))
        self._copy, self._restore = QPushButton(self.tr("Open a copy")), QPushButton(self.tr("Restore"))
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        self._draw.clicked.connect(self.draw)
        self._copy.clicked.connect(self.open_copy)
        self._restore.clicked.connect(self.restore)
        for button in (self._draw, self._copy, self._restore, close):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.insertStretch(2, 1)
        column.addLayout(row)
        self._versions.itemSelectionChanged.connect(self._show)
        self._show()
        self._versions.setCurrentRow(0)

    def restore(self) -> None:
        """Make the map what the chosen version says, as a step that can be undone."""
        if self._chosen is not None:
            self._editor.edit(Change.between, self._chosen, self.tr("Restore earlier version"))
            self.accept()

    def draw(self) -> QDialog | None:
        """Show the chosen version and the map now as one drawing."""
        item = self._versions.currentItem()
        if self._chosen is None or item is None:
            return None
        heading = self.tr("From the version of {time} to the map now")
        time = item.text().partition(" · ")[0]
        return compare(self._chosen, self._editor.document, heading.format(time=time), self)

    def open_copy(self) -> None:
        """Show the chosen version in a window of its own."""
        if self._chosen is not None:
            self.copy_wanted.emit(Opened(self._chosen))
            self.accept()

    def _show(self) -> None:
        rows = self._versions.selectedItems()
        self._chosen = self._read(rows[0].data(Qt.ItemDataRole.UserRole)) if rows else None
        for button in (self._draw, self._copy):
            button.setEnabled(self._chosen is not None)
        self._restore.setEnabled(self._chosen is not None and not self._editor.read_only)
        self._differences.clear()
        if self._chosen is not None:
            self._differences.compare(self._chosen, self._editor.document)
        elif self._versions.count() == 0:
            self._differences.addItem(
                self.tr("No earlier version is kept: each save of a file keeps what it replaces.")
            )

    def _read(self, path: Path) -> Document | None:
        try:
            return read_file(path).document
        except FileError as error:
            tell(self, str(error))
            return None


def _caption(path: Path) -> str:
    time = QDateTime.fromSecsSinceEpoch(int(path.stem) // _NANOSECONDS)
    size = QLocale().formattedDataSize(path.stat().st_size)
    return f"{QLocale().toString(time, QLocale.FormatType.ShortFormat)} · {size}"
