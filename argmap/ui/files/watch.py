"""Notices when another program changes or replaces the file of a window."""

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

_SETTLE = 300
"""Milliseconds: programs that replace a file touch it several times."""


class Watch(QObject):
    """Follows one file, also when it is replaced by another of the same name."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        self._watcher = QFileSystemWatcher(self)
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE)
        self._settle.timeout.connect(self._tell)
        self._watcher.fileChanged.connect(lambda _name: self._settle.start())
        self._watcher.directoryChanged.connect(lambda _name: self._settle.start())

    def follow(self, path: Path | None) -> None:
        """Follow another file from now on, or none."""
        watched = [*self._watcher.files(), *self._watcher.directories()]
        if watched:
            self._watcher.removePaths(watched)
        self._settle.stop()
        self._path = path
        if path is not None:
            self._watcher.addPaths([str(path), str(path.parent)])

    def _tell(self) -> None:
        if self._path is not None and self._path.exists() and str(self._path) not in self._watcher.files():
            self._watcher.addPath(str(self._path))
        self.changed.emit()
