"""Waits until a file that was opened to be read can be changed: the other window has gone, or it may be written."""

import os
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from argmap.ui.files.locks import holder_of

_LOOK_EVERY = 5_000
"""Milliseconds: a process that was killed gives no sign that it is gone."""


class Turn(QObject):
    """Waits for one file, and tells once when its turn has come."""

    come = Signal(object)
    """(path) The file can be changed now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        self._timer = QTimer(self, interval=_LOOK_EVERY)
        self._timer.timeout.connect(self.look)

    def wait_for(self, path: Path | None) -> None:
        """Wait for another file from now on, or for none."""
        self._path = path
        if path is None:
            self._timer.stop()
        else:
            self._timer.start()

    def look(self) -> None:
        """Look whether the turn has come."""
        path = self._path
        if path is not None and can_be_changed(path):
            self.wait_for(None)
            self.come.emit(path)


def can_be_changed(path: Path) -> bool:
    """Return whether a file is there to be written and nobody else has it open."""
    return os.access(path, os.W_OK) and holder_of(path) is None
