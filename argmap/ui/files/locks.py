"""The lock of a window on its file: taken, kept alive, given back, and the question when another has it."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QObject, QTimer
from PySide6.QtWidgets import QWidget

from argmap.storage import Opened
from argmap.storage.lock import Holder, Lock
from argmap.ui.files.questions import choose

_SIGN_OF_LIFE = 60_000
"""Milliseconds."""


class HeldLock(QObject):
    """Holds the lock on the file of one window."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock: Lock | None = None
        self._pulse = QTimer(self, interval=_SIGN_OF_LIFE)
        self._pulse.timeout.connect(self._touch)

    def follow(self, path: Path | None) -> Holder | None:
        """Give the lock back and take the one of another file; return who has that, if somebody has."""
        if self._lock is not None and path == self._lock.path:
            return self._lock.take()
        if self._lock is not None:
            self._lock.release()
        self._lock = None if path is None else Lock(path)
        self._pulse.stop()
        if self._lock is None:
            return None
        holder = self._lock.take()
        if self._lock.held:
            self._pulse.start()
        return holder

    def take_over(self) -> None:
        """Take the lock from whoever has it."""
        if self._lock is not None:
            self._lock.take_over()
            self._pulse.start()

    def _touch(self) -> None:
        if self._lock is not None:
            self._lock.touch()


def holder_of(path: Path) -> Holder | None:
    """Return who else has a file open, if somebody has."""
    return Lock(path).holder()


def sentence_on(path: Path, holder: Holder) -> str:
    """Return who has a file open, where and since when."""
    since = QLocale().toString(QDateTime.fromSecsSinceEpoch(int(holder.since)), QLocale.FormatType.ShortFormat)
    if holder.here:
        return _tr("{name} is open in another window.").format(name=path.name)
    if holder.owner.elsewhere:
        return _tr("{name} has been open on {host} since {since}, by {user}.").format(
            name=path.name, host=holder.owner.host, since=since, user=holder.owner.user
        )
    return _tr("{name} has been open in another Argmap since {since}, by {user}.").format(
        name=path.name, since=since, user=holder.owner.user
    )


def ask_how_to_open(opened: Opened, holder: Holder, parent: QWidget | None) -> Opened | None:
    """Ask what to do with a file that another has open; return what to show, or None: nothing."""
    path = opened.path
    assert path is not None
    sentence = sentence_on(path, holder)
    reading, copy, anyway = _tr("Open read-only"), _tr("Open a copy"), _tr("Open anyway")
    details = _tr("Opened anyway, the changes of both are merged when one of them is saved.")
    answer = choose(parent, sentence, details, (reading, copy, anyway))
    if answer == reading:
        return Opened(opened.document, path, True, (*opened.notices, sentence), opened.stamp)
    if answer == copy:
        return Opened(opened.document, None, False, opened.notices)
    return opened if answer == anyway else None


def _tr(words: str) -> str:
    return QCoreApplication.translate("Locks", words)
