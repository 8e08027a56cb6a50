"""Opening a very large file: a worker reads it and draws its map, while a window says so and goes on."""

import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from argmap.model import Document
from argmap.storage import FileError, Opened, read_file
from argmap.ui.beside import giving_way
from argmap.ui.canvas.drawer import Drawer

_LARGE = 8_000_000
"""Bytes of a file from which on reading and drawing it takes longer than one waits without a word."""

_Ended = tuple[Opened, Drawer] | FileError | None
"""What the worker has come to; None: it failed, or nobody waits for it any more."""


def takes_long(path: Path) -> bool:
    """Return whether a file is so large that it is better opened by a worker."""
    try:
        return path.stat().st_size > _LARGE
    except OSError:
        return False


class Opening(QObject):
    """Reads one file and draws its map; exactly one of its signals is sent, and none once it was given up.

    The program does not end before the worker: a thread that Python ends amid Qt's calls takes the process with it.
    """

    done = Signal(object, object)
    """What was read, and its drawing."""

    failed = Signal(str)
    """Why the file cannot be opened, in a sentence."""

    _ended = Signal(object)

    def __init__(self, path: Path, draw: Callable[[Document], Drawer], parent: QObject) -> None:
        super().__init__(parent)
        self.path = path
        self._draw = draw
        self._wanted = True
        self._ended.connect(self._tell)
        self._worker = threading.Thread(target=self._work, name="opening")
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self._wait)
        self._worker.start()

    def give_up(self) -> None:
        """Wait for the file no longer."""
        self._wanted = False

    def _wait(self) -> None:
        self.give_up()
        self._worker.join()

    def _work(self) -> None:
        ended: _Ended = None
        try:
            with giving_way():
                ended = self._opened()
        finally:
            self._ended.emit(ended)

    def _opened(self) -> _Ended:
        try:
            opened = read_file(self.path)
        except FileError as error:
            return error
        return (opened, self._draw(opened.document)) if self._wanted else None

    def _tell(self, ended: _Ended) -> None:
        """Tell in the window's thread what the worker has come to."""
        if self._wanted:
            if isinstance(ended, tuple):
                self.done.emit(*ended)
            else:
                self.failed.emit(str(ended or self.tr("{name} could not be opened.").format(name=self.path.name)))
        self.deleteLater()
