"""The steps of the session: what was done, what was undone, where it was saved; a click goes there."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from argmap.picture.characters import visible_text
from argmap.ui.editor import Editor

_MOST = 500
"""Steps on either side of now that are listed."""


class Steps(QListWidget):
    """Lists the history, oldest first; the chosen row is where the map is now."""

    def __init__(self, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self.setAccessibleName(self.tr("History"))
        self.setSpacing(3)
        # Typing changes the last step with each key; the list follows when the window has nothing else to do.
        self._refresh = QTimer(self, singleShot=True, interval=0)
        self._refresh.timeout.connect(self._fill)
        editor.state_changed.connect(self._follow)
        self.itemClicked.connect(self._go)
        self.itemActivated.connect(self._go)
        self._fill()

    def _follow(self) -> None:
        if self.isVisible():
            self._refresh.start()

    def showEvent(self, event: object) -> None:
        """Catch up with what happened while the list was hidden."""
        super().showEvent(event)  # type: ignore[arg-type]
        self._refresh.start()

    def _fill(self) -> None:
        done, future = self._editor.history, self._editor.future
        first = max(0, len(done) - _MOST)
        names = [(0, self.tr("As it was opened"))] if first == 0 else []
        names += list(enumerate(done[first:], first + 1))
        names += list(enumerate(future[:_MOST], len(done) + 1))
        saved, saved_word = self._editor.saved_position, self.tr("saved")
        self.clear()
        for position, name in names:
            words = visible_text(name) or self.tr("Change")
            item = QListWidgetItem(f"{words} · {saved_word}" if position == saved else words)
            item.setData(Qt.ItemDataRole.UserRole, position)
            if position > len(done):
                item.setForeground(self.palette().placeholderText())
                item.setToolTip("")
                item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, self.tr("undone"))
            self.addItem(item)
            if position == len(done):
                self.setCurrentItem(item)

    def _go(self, item: QListWidgetItem) -> None:
        self._editor.move(item.data(Qt.ItemDataRole.UserRole) - len(self._editor.history))
