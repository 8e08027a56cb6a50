"""The offer of unsaved work at the start: what there is, what differs from the file, and what to do with it."""

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from argmap.picture.characters import visible_text
from argmap.storage import FileError
from argmap.storage.recovery import Unsaved, discard
from argmap.ui.history.comparison import compare
from argmap.ui.history.differences import DifferencesList
from argmap.ui.plain import ask, label, tell

_Button = QMessageBox.StandardButton


class RecoveryOffer(QDialog):
    """Lists unsaved work; closing it leaves everything for the next start."""

    restore_wanted = Signal(object)
    """(Unsaved) The person wants this work in a window."""

    def __init__(self, found: Sequence[Unsaved], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Unsaved work"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(860, 460)
        self._works = QListWidget()
        self._works.setAccessibleName(self.tr("Unsaved work"))
        self._works.setWordWrap(True)
        self._works.setSpacing(4)
        self._differences = DifferencesList()
        for work in found:
            item = QListWidgetItem(self._caption(work))
            item.setData(Qt.ItemDataRole.UserRole, work)
            self._works.addItem(item)
        column = QVBoxLayout(self)
        column.addWidget(label(self.tr("Argmap did not end as it should. This work was not saved:"), "title"))
        lists = QHBoxLayout()
        lists.addWidget(self._works, 2)
        lists.addWidget(self._differences, 3)
        column.addLayout(lists, 1)
        row = QHBoxLayout()
        for words, act in (
            (self.tr("Discard…"), self.discard_current),
            (self.tr("Show on the map"), self.draw_current),
            (self.tr("Later"), self.close),
        ):
            button = QPushButton(words)
            button.setAutoDefault(False)
            button.clicked.connect(act)
            row.addWidget(button)
        row.insertStretch(2, 1)
        self._restore = QPushButton(self.tr("Restore"))
        self._restore.setProperty("primary", "true")
        self._restore.setDefault(True)
        self._restore.clicked.connect(self.restore_current)
        row.addWidget(self._restore)
        column.addLayout(row)
        self._works.currentItemChanged.connect(self._show)
        self._works.itemActivated.connect(self.restore_current)
        self._works.setCurrentRow(0)

    def restore_current(self) -> None:
        """Open the chosen work in a window."""
        work = self._take()
        if work is not None:
            self.restore_wanted.emit(work)

    def draw_current(self) -> QDialog | None:
        """Show the chosen work and what the file holds as one drawing."""
        work = self._current()
        if work is None:
            return None
        heading = self.tr("From what was saved to the unsaved work on “{name}”").format(name=self._name(work))
        return compare(work.before(), work.document, heading, self)

    def discard_current(self) -> None:
        """Ask, then forget the chosen work."""
        work = self._current()
        if work is None:
            return
        text = self.tr("Discard the unsaved work on “{name}” for good?").format(name=self._name(work))
        if ask(self, text, _Button.Discard | _Button.Cancel) != _Button.Discard:
            return
        try:
            discard(work)
        except FileError as error:
            tell(self, str(error))
            return
        self._take()

    def captions(self) -> list[str]:
        """Return what the list says of each work."""
        return [self._works.item(row).text() for row in range(self._works.count())]

    def differences(self) -> list[str]:
        """Return what differs between the file and the chosen work."""
        return self._differences.sentences()

    def _current(self) -> Unsaved | None:
        item = self._works.currentItem()
        work: Unsaved | None = None if item is None else item.data(Qt.ItemDataRole.UserRole)
        return work

    def _take(self) -> Unsaved | None:
        work = self._current()
        if work is not None:
            self._works.takeItem(self._works.currentRow())
            if self._works.count() == 0:
                self.close()
        return work

    def _show(self) -> None:
        work = self._current()
        if work is not None:
            self._differences.compare(work.before(), work.document)

    def _caption(self, work: Unsaved) -> str:
        time = QLocale().toString(QDateTime.fromSecsSinceEpoch(int(work.time)), QLocale.FormatType.ShortFormat)
        changes = self.tr("1 change") if work.changes == 1 else self.tr("{n} changes").format(n=work.changes)
        return f"{self._name(work)}\n{time} · {changes}"

    def _name(self, work: Unsaved) -> str:
        return visible_text(work.name) or self.tr("Untitled map")
