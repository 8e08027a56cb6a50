"""Opening a very large file: a worker reads it and draws its map, while a window says so and goes on."""

import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from argmap.model import Document
from argmap.storage import FileError, Opened, read_file
from argmap.ui.beside import giving_way, mishaps_told
from argmap.ui.canvas.drawer import Drawer

_LARGE = 8_000_000
"""Bytes of a file from which on reading and drawing it takes longer than one waits without a word."""


def takes_long(path: Path) -> bool:
    """Return whether a file is so large that it is better opened by a worker."""
    try:
        return path.stat().st_size > _LARGE
    except OSError:
        return False


class Opening(QObject):
    """Reads one file and draws its map; exactly one of its signals is sent."""

    done = Signal(object, object)
    """What was read, and its drawing."""

    failed = Signal(str)
    """Why the file cannot be opened, in a sentence."""

    _ended = Signal(object)

    def __init__(self, path: Path, draw: Callable[[Document], Drawer], parent: QObject) -> None:
        super().__init__(parent)
        self._path, self._draw = path, draw
        self._ended.connect(self._tell)
        threading.Thread(target=self._work, name="opening", daemon=True).start()

    def _work(self) -> None:
        with mishaps_told(), giving_way():
            try:
                opened = read_file(self._path)
                self._ended.emit((opened, self._draw(opened.document)))
            except FileError as error:
                self._ended.emit(error)

    def _tell(self, ended: tuple[Opened, Drawer] | FileError) -> None:
        """Tell in the window's thread what the worker has come to."""
        if isinstance(ended, FileError):
            self.failed.emit(str(ended))
        else:
            self.done.emit(*ended)
