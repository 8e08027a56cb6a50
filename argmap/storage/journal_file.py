"""The file of a journal: lines are appended at once; the disk is told in a thread, because that can take seconds."""

import os
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from argmap.storage.durable import flush, write_all


class JournalFile:
    """A file of lines that begins with the state that they change, and can begin anew with a later one.

    Used by one thread. `told` is called, in another, when the disk has kept what it was told to; `settle` then has to
    be called. All methods raise `OSError`.
    """

    def __init__(self, path: Path, told: Callable[[], None]) -> None:
        self.path = path
        self.grown = 0
        """Bytes appended since the file began, or began anew."""
        self._told = told
        self._handle: int | None = None
        self._next: int | None = None
        self._flushing: _Flushing | None = None
        self._renewing = self._again = False

    @property
    def is_open(self) -> bool:
        """Whether there is a file that lines can be appended to."""
        return self._handle is not None

    def begin(self, lines: Sequence[bytes]) -> None:
        """Make the file, with these lines."""
        self.close()
        self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._handle = self._written(lines)
        os.replace(self._temporary, self.path)
        self.grown = 0

    def begin_anew(self, lines: Sequence[bytes]) -> None:
        """Put these lines in the place of all there are as soon as the disk has them; until then both are kept up."""
        if self._next is None:
            self._next = self._written(lines)
            self.grown = 0

    def append(self, line: bytes) -> None:
        """Write one line."""
        assert self._handle is not None
        write_all(self._handle, line)
        if self._next is not None:
            write_all(self._next, line)
        self.grown += len(line)

    def flush_soon(self) -> None:
        """Tell the disk to keep what there is, in a thread; while it is still busy with the last time, after that."""
        self._again = self._flushing is not None
        if self._flushing is None and self._handle is not None:
            handles = [handle for handle in (self._next, self._handle) if handle is not None]
            self._renewing = self._next is not None
            self._flushing = _Flushing(handles, self._told)

    def settle(self) -> None:
        """Take up what the disk has done."""
        flushing = self._flushing
        if flushing is None or not flushing.done.is_set():
            return
        self._flushing = None
        if flushing.failure is not None:
            raise flushing.failure
        if self._next is not None and self._renewing:
            os.replace(self._temporary, self.path)
            _close(self._handle)
            self._handle, self._next = self._next, None
        if self._again:
            self.flush_soon()

    def flush(self) -> None:
        """Wait until the disk has all there is."""
        for _ in range(2):
            # What is being flushed now may be older than what was appended.
            if self._flushing is None:
                self.flush_soon()
            if self._flushing is not None:
                self._flushing.done.wait()
            self.settle()

    def close(self) -> None:
        """End the file; it stays where it is."""
        handles = (self._handle, self._next)
        self._handle = self._next = self._flushing = None
        self._again = False
        for handle in handles:
            _close(handle)

    def remove(self) -> None:
        """End the file and remove it."""
        self.close()
        for path in (self.path, self._temporary):
            path.unlink(missing_ok=True)

    def _written(self, lines: Sequence[bytes]) -> int:
        handle = os.open(self._temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        try:
            for line in lines:
                write_all(handle, line)
        except OSError:
            _close(handle)
            with suppress(OSError):
                self._temporary.unlink(missing_ok=True)
            raise
        return handle

    @property
    def _temporary(self) -> Path:
        return self.path.with_suffix(".new")


class _Flushing:
    """One wait for the disk, in a thread of its own with handles of its own."""

    def __init__(self, handles: Sequence[int], told: Callable[[], None]) -> None:
        self.done = threading.Event()
        self.failure: OSError | None = None
        self._handles = [os.dup(handle) for handle in handles]
        self._told = told
        threading.Thread(target=self._work, name="journal flush", daemon=True).start()

    def _work(self) -> None:
        try:
            for handle in self._handles:
                flush(handle)
        except OSError as error:
            self.failure = error
        for handle in self._handles:
            _close(handle)
        self.done.set()
        self._told()


def _close(handle: int | None) -> None:
    if handle is not None:
        with suppress(OSError):
            os.close(handle)
