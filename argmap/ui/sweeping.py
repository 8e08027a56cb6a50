"""Looks for garbage while nobody is at work: in a large map one pass takes longer than many frames."""

import gc

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

from argmap.ui.editor import Editor

_PAUSE = 3_000
"""Milliseconds without an edit, and in one window, that count as a pause."""

_MOST_EDITS, _MOST_MAPS = 2_000, 20
"""After so many edits, or maps that were opened, the next moment has to do, pause or not."""


class Sweeping(QObject):
    """Waits for a pause after edits, then lets all that is unreachable go.

    Dialogs, exports and windows that were closed leave something behind without an edit.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._edits = self._maps = 0
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._sweep)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._note_window)

    def watch(self, editor: Editor) -> None:
        """Take note of the edits of one more window."""
        editor.changed.connect(self._note_edit)
        editor.loaded.connect(self._note_map)

    def _note_edit(self) -> None:
        self._edits += 1
        self._wait()

    def _note_map(self) -> None:
        self._maps += 1
        self._wait()

    def _note_window(self) -> None:
        self._wait()

    def _wait(self) -> None:
        soon = self._edits >= _MOST_EDITS or self._maps >= _MOST_MAPS
        self._pause.start(0 if soon else _PAUSE)

    def _sweep(self) -> None:
        self._edits = self._maps = 0
        gc.collect()
