"""The recovery journal: what a person has done since the last save, on the disk before the next key.

A journal is one file in the person's state folder. Its first line holds the owner, the file's name and the map as the
changes begin, the next ones the history that led there; each further line is one change. It is there only while
something is unsaved. A thread of its own turns changes into lines and writes them at once, another tells the disk at
most once a second: a window hands over two immutable values and goes on.
"""

import os
import queue
import secrets
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from argmap.model import Change, Document
from argmap.model.history import Act, History
from argmap.storage.document_json import document_to_json
from argmap.storage.files import Stamp
from argmap.storage.history_lines import lines_of_history
from argmap.storage.journal_file import JournalFile
from argmap.storage.journal_lines import line_of
from argmap.storage.owner import this_process
from argmap.storage.sessions import keep_history

SUFFIX = ".journal"
_FLUSH_EVERY = 1.0
"""Seconds."""
_GROWTH = 1
"""A journal begins anew, with the map as it is, when its changes take more bytes than so many maps; so does what is
kept of the history."""
_RETRY_EVERY = 5.0
"""Seconds."""
FILE = "file"
"""The act of a line that changes no map: it says what another program wrote into the file, which was merged."""
_LEAST = 1 << 16
"""Bytes of changes that even the smallest map may gather."""


def journal_folder() -> Path:
    """Return the folder of the journals of all windows of this person."""
    from platformdirs import user_state_path

    return user_state_path("argmap", appauthor=False) / "journals"


@dataclass(frozen=True, slots=True)
class _Begun:
    path: Path | None
    stamp: Stamp | None
    history: History


@dataclass(frozen=True, slots=True)
class _Saved:
    path: Path
    stamp: Stamp


@dataclass(frozen=True, slots=True)
class _Merged:
    stamp: Stamp
    theirs: Document
    after: Document


@dataclass(frozen=True, slots=True)
class _Changed:
    change: Change
    after: Document
    act: Act


@dataclass(frozen=True, slots=True)
class _Flushed:
    pass


@dataclass(frozen=True, slots=True)
class _Reached:
    event: threading.Event
    ends: bool


_Task = _Begun | _Saved | _Merged | _Changed | _Flushed | _Reached


class Journal:
    """The journal of one window."""

    def __init__(self, folder: Path | None = None) -> None:
        self._tasks: queue.SimpleQueue[_Task] = queue.SimpleQueue()
        self._writer = _Writer(folder or journal_folder(), lambda: self._tasks.put(_Flushed()))
        self._thread = threading.Thread(target=self._work, name="journal", daemon=True)
        self._thread.start()

    @property
    def path(self) -> Path:
        """The file of the journal, which exists while something is unsaved."""
        return self._writer.path

    @property
    def failure(self) -> str | None:
        """Why the last change could not be written, or None: it was, or nothing was tried."""
        return self._writer.failure

    def begin(self, path: Path | None = None, stamp: Stamp | None = None, history: History | None = None) -> None:
        """Note that another map begins, with nothing unsaved: one just read, or a new one."""
        known = history or History()
        self._tasks.put(_Begun(path, stamp, History(known.done, known.undone, known.saved)))

    def saved(self, path: Path, stamp: Stamp) -> None:
        """Note that the file holds the map, so that nothing is unsaved."""
        self._tasks.put(_Saved(path, stamp))

    def merged(self, stamp: Stamp, theirs: Document, after: Document) -> None:
        """Note that the map, now `after`, has what another program wrote into the file, which says `theirs`."""
        self._tasks.put(_Merged(stamp, theirs, after))

    def append(self, change: Change, after: Document, act: Act = "do") -> None:
        """Write a change; it returns at once. An empty change keeps a map that is unsaved from the start."""
        self._tasks.put(_Changed(change, after, act))

    def flush(self, seconds: float = 5.0) -> bool:
        """Wait until all is on the disk; return whether it is."""
        return self._reach(seconds, ends=False) and self.failure is None

    def close(self) -> None:
        """End the journal and remove its file: the person saved the changes or does not want them."""
        self.begin()
        self._reach(5.0, ends=True)

    def _reach(self, seconds: float, *, ends: bool) -> bool:
        event = threading.Event()
        self._tasks.put(_Reached(event, ends))
        return event.wait(seconds)

    def _work(self) -> None:
        while True:
            try:
                task = self._tasks.get(timeout=self._writer.patience())
            except queue.Empty:
                self._writer.tend()
                continue
            match task:
                case _Begun(path, stamp, history):
                    self._writer.begin(path, stamp, history)
                case _Saved(path, stamp):
                    self._writer.save(path, stamp)
                case _Merged():
                    self._writer.merge(task)
                case _Changed():
                    self._writer.write(task)
                case _Flushed():
                    self._writer.settle()
                case _Reached(event, ends):
                    self._writer.flush()
                    event.set()
                    if ends:
                        self._writer.end()
                        return
            if self._writer.patience() == 0:
                self._writer.tend()


class _Writer:
    """What is in the journal, and when the disk has to know; used by the journal's thread alone."""

    def __init__(self, folder: Path, told: Callable[[], None]) -> None:
        self._lines = JournalFile(folder / f"{time.time_ns():020d}-{secrets.token_hex(4)}{SUFFIX}", told)
        self.failure: str | None = None
        self._file: Path | None = None
        self._stamp: Stamp | None = None
        self._theirs: Document | None = None
        self._history = History()
        self._latest: Document | None = None
        self._map_size = self._count = 0
        self._unflushed_since: float | None = None
        self._keeper = ThreadPoolExecutor(1, "history")
        self._kept: Future[None] | None = None

    @property
    def path(self) -> Path:
        """The file of the journal."""
        return self._lines.path

    def patience(self) -> float | None:
        """Return the seconds until there is something to do without being asked, or None when there is not."""
        if self.failure is not None and self._latest is not None:
            return _RETRY_EVERY
        if self._unflushed_since is None:
            return None
        return max(0.0, self._unflushed_since + _FLUSH_EVERY - time.monotonic())

    def begin(self, file: Path | None, stamp: Stamp | None, history: History) -> None:
        """Remove what is written: from here on the file holds it."""
        self._file, self._stamp, self._history, self._latest = file, stamp, history, None
        self._theirs = None
        self._count = 0
        self._unflushed_since = None
        with self._noting_failure():
            self._lines.remove()

    def save(self, file: Path, stamp: Stamp) -> None:
        """Remove what is written and keep the history with the file."""
        self._history.mark_saved()
        self.begin(file, stamp, self._history)
        known = History(self._history.done, self._history.undone, self._history.saved)
        # In a thread of its own: on a disk that is slow to answer, what is typed next must not wait for it.
        self._kept = self._keeper.submit(keep_history, file, stamp, known)

    def merge(self, task: _Merged) -> None:
        """Write what the file says now, so that after a crash the same is not merged a second time."""
        self._stamp, self._theirs, self._latest = task.stamp, task.theirs, task.after
        self._history.mark_never_saved()
        with self._noting_failure():
            if self._lines.is_open:
                self._lines.append(_line_of_file(task.stamp, task.after, task.theirs))
            else:
                self._lines.begin(self._beginning(task.after))

    def write(self, task: _Changed) -> None:
        """Write one change; where nothing is written yet, the map as it is now, with the history that led to it."""
        with self._noting_failure():
            # Steps back and forth may change nothing in all, and still lead to another place in the history.
            moves = bool(task.change) or task.act != "do"
            self._count += bool(task.change)
            self._latest = task.after
            if moves:
                self._history.replay(task.act, task.change)
            if not self._lines.is_open:
                self._lines.begin(self._beginning(task.after))
            elif moves:
                self._lines.append(line_of({"act": task.act, **task.change.to_json()}))
                if self._lines.grown > max(_LEAST, _GROWTH * self._map_size):
                    self._lines.begin_anew(self._beginning(task.after))
            if self._unflushed_since is None:
                self._unflushed_since = time.monotonic()

    def tend(self) -> None:
        """Tell the disk to keep what was written; after a failure, write what is lacking."""
        self._unflushed_since = None
        with self._noting_failure():
            if not self._lines.is_open and self._latest is not None:
                self._lines.begin(self._beginning(self._latest))
            self._lines.flush_soon()

    def settle(self) -> None:
        """Take up what the disk has done."""
        with self._noting_failure():
            self._lines.settle()

    def flush(self) -> None:
        """Wait until the disk has all there is, and the history of the last save is kept."""
        self.tend()
        with self._noting_failure():
            self._lines.flush()
            if self._kept is not None:
                self._kept.result()

    def end(self) -> None:
        """Let go of the thread that keeps histories."""
        self._keeper.shutdown(wait=False)

    @contextmanager
    def _noting_failure(self) -> Iterator[None]:
        """Close the file after any failure: what it lacks is written when it begins anew."""
        try:
            yield
            if self._lines.is_open or self._latest is None:
                self.failure = None
        except Exception as error:  # noqa: BLE001 — the thread has to live on, whatever one change was
            self._lines.close()
            self.failure = getattr(error, "strerror", None) or str(error) or type(error).__name__

    def _beginning(self, document: Document) -> list[bytes]:
        """Return the lines that a journal begins with when the map is this."""
        head: dict[str, Any] = {
            "journal": 1,
            "owner": this_process().to_json(),
            "path": None if self._file is None else os.fspath(self._file.absolute()),
            "stamp": self._stamp,
            "changes": self._count,
            "map": document_to_json(document),
        }
        line = line_of(head)
        self._map_size = len(line)
        lines = [line, *lines_of_history(self._history, max(_LEAST, _GROWTH * len(line)))]
        if self._theirs is not None and self._stamp is not None:
            lines.append(_line_of_file(self._stamp, document, self._theirs))
        return lines


def _line_of_file(stamp: Stamp, after: Document, theirs: Document) -> bytes:
    """Return the line that says what the file holds, as the change that leads there from the map."""
    return line_of({"act": FILE, "stamp": stamp, **Change.between(after, theirs).to_json()})
