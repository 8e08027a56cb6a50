"""The recovery journal: what a person has done since the last save, on the disk before the next key.

A journal is one file in the person's state folder. Its first line holds the owner, the file's name and the map as the
changes begin; each further line is one change. It is there only while something is unsaved. A thread of its own turns
changes into lines, writes them at once and flushes them to the disk at most once a second: a window hands over two
immutable values and goes on.
"""

import os
import queue
import secrets
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from argmap.model import Change, Document
from argmap.storage.document_json import document_to_json
from argmap.storage.files import Stamp
from argmap.storage.journal_lines import line_of
from argmap.storage.owner import this_process

SUFFIX = ".journal"
_FLUSH_EVERY = 1.0
"""Seconds."""
_GROWTH = 2
"""A journal of more than the map and twice its size in changes begins anew with the map as it is."""
_LEAST = 1 << 16
"""Bytes of changes that even the smallest map may gather."""


def journal_folder() -> Path:
    """Return the folder of the journals of all windows of this person."""
    from platformdirs import user_state_path

    return user_state_path("argmap", appauthor=False) / "journals"


@dataclass(frozen=True, slots=True)
class _Saved:
    path: Path | None
    stamp: Stamp | None


@dataclass(frozen=True, slots=True)
class _Changed:
    change: Change
    before: Document
    after: Document


@dataclass(frozen=True, slots=True)
class _Reached:
    event: threading.Event
    ends: bool


class Journal:
    """The journal of one window."""

    def __init__(self, folder: Path | None = None) -> None:
        self._writer = _Writer(folder or journal_folder())
        self._tasks: queue.SimpleQueue[_Saved | _Changed | _Reached] = queue.SimpleQueue()
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

    def saved(self, path: Path | None, stamp: Stamp | None) -> None:
        """Note that nothing is unsaved: the file holds the map, or an empty window begins."""
        self._tasks.put(_Saved(path, stamp))

    def append(self, change: Change, before: Document, after: Document) -> None:
        """Write a change; it returns at once. An empty change keeps a map that is unsaved from the start."""
        self._tasks.put(_Changed(change, before, after))

    def flush(self, seconds: float = 5.0) -> bool:
        """Wait until all is on the disk; return whether it is."""
        return self._reach(seconds, ends=False) and self.failure is None

    def close(self) -> None:
        """End the journal and remove its file: the person saved the changes or does not want them."""
        self.saved(None, None)
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
                self._writer.sync()
                continue
            match task:
                case _Saved(path, stamp):
                    self._writer.begin(path, stamp)
                case _Changed(change, before, after):
                    self._writer.write(change, before, after)
                case _Reached(event, ends):
                    self._writer.sync()
                    event.set()
                    if ends:
                        return
            if self._writer.patience() == 0:
                self._writer.sync()


class _Writer:
    """The file of a journal, used by its thread alone."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / f"{time.time_ns():020d}-{secrets.token_hex(4)}{SUFFIX}"
        self.failure: str | None = None
        self._file: Path | None = None
        self._stamp: Stamp | None = None
        self._handle: int | None = None
        self._base_size = self._size = self._count = 0
        self._unflushed_since: float | None = None

    def patience(self) -> float | None:
        """Return the seconds until the disk has to be told, or None when it knows all."""
        if self._unflushed_since is None:
            return None
        return max(0.0, self._unflushed_since + _FLUSH_EVERY - time.monotonic())

    def begin(self, file: Path | None, stamp: Stamp | None) -> None:
        """Remove what is written: from here on the file holds it."""
        self._file, self._stamp = file, stamp
        self._close()
        self._count = 0
        try:
            self.path.unlink(missing_ok=True)
        except OSError as error:
            self.failure = error.strerror or str(error)

    def write(self, change: Change, before: Document, after: Document) -> None:
        """Write one change, with the map before it where nothing is written yet."""
        self._count += bool(change)
        try:
            if self._handle is None:
                # After a failure the file lacks changes; the map as it is now holds them all.
                begins = before if self.failure is None and self._count <= 1 else after
                self._write_base(begins, self._count - (begins is before and bool(change)))
                if begins is after:
                    self.failure = None
                    return
            if change:
                self._append(line_of(change.to_json()))
            if self._size - self._base_size > max(_LEAST, _GROWTH * self._base_size):
                self._write_base(after, self._count)
            self.failure = None
        except OSError as error:
            self._close()
            self.failure = error.strerror or str(error)

    def sync(self) -> None:
        """Tell the disk to keep what was written."""
        self._unflushed_since = None
        if self._handle is None:
            return
        try:
            os.fsync(self._handle)
        except OSError as error:
            self._close()
            self.failure = error.strerror or str(error)

    def _write_base(self, document: Document, count: int) -> None:
        head: dict[str, Any] = {
            "journal": 1,
            "owner": this_process().to_json(),
            "path": None if self._file is None else os.fspath(self._file.absolute()),
            "stamp": self._stamp,
            "changes": count,
            "map": document_to_json(document),
        }
        line = line_of(head)
        self._close()
        self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        temporary = self.path.with_suffix(".new")
        try:
            self._handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            self._size = 0
            self._append(line)
            os.fsync(self._handle)
            os.replace(temporary, self.path)
        except OSError:
            temporary.unlink(missing_ok=True)
            raise
        self._base_size = len(line)

    def _append(self, line: bytes) -> None:
        assert self._handle is not None
        rest = memoryview(line)
        while rest:
            rest = rest[os.write(self._handle, rest) :]
        self._size += len(line)
        if self._unflushed_since is None:
            self._unflushed_since = time.monotonic()

    def _close(self) -> None:
        if self._handle is not None:
            os.close(self._handle)
        self._handle = None
        self._unflushed_since = None
