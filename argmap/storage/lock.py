"""A lock beside a file: who has it open, on this machine or another, so that two hands on it know of each other.

The lock keeps nobody from writing; it tells. A lock whose owner is gone, or on another machine gave no sign of life for
a quarter of an hour, is taken over.
"""

import contextlib
import hashlib
import json
import os
import secrets
import time
from dataclasses import dataclass
from pathlib import Path

from argmap.storage.links import end_of_links
from argmap.storage.owner import Owner, this_process

_SILENT = 15 * 60
"""Seconds after which a lock of another machine is stale; a living one is touched every minute."""
_HALF_WRITTEN = 10
"""Seconds after which a lock without readable owner is one whose writer did not get further."""
_BEYOND = 2**35
"""Seconds since 1970, a thousand years from now."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a file open."""

    owner: Owner
    since: float
    """Seconds since 1970."""

    @property
    def here(self) -> bool:
        """Whether it is another window of this very process."""
        return self.owner == this_process()


class Lock:
    """The lock of one window on one file."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._mine: bytes | None = None

    @property
    def held(self) -> bool:
        """Whether this window has the lock."""
        return self._mine is not None

    def holder(self) -> Holder | None:
        """Return who else has the lock; nothing is changed."""
        held = _read(_place(self.path))
        return None if held is None or held.stale or held.content == self._mine else held.holder

    def take(self) -> Holder | None:
        """Take the lock; return who else has it, or None.

        In a folder that cannot be written there is no lock, and nobody is told of.
        """
        place = _place(self.path)
        for _ in range(3):
            held = _read(place)
            if held is None:
                if self._create(place):
                    return None
            elif held.content == self._mine:
                return None
            elif held.stale:
                _remove(place, held.content)
            else:
                return held.holder
        return None

    def take_over(self) -> None:
        """Take the lock from whoever has it."""
        place = _place(self.path)
        held = _read(place)
        if held is not None:
            _remove(place, held.content)
        self._create(place)

    def touch(self) -> None:
        """Give a sign of life; a lock that somebody removed is put back."""
        place = _place(self.path)
        with contextlib.suppress(OSError):
            held = _read(place)
            if held is None and self._mine is not None:
                self._create(place)
            elif held is not None and held.content == self._mine:
                os.utime(place)

    def release(self) -> None:
        """Give the lock back, unless somebody has taken it over."""
        if self._mine is not None:
            _remove(_place(self.path), self._mine)
            self._mine = None

    def _create(self, place: Path) -> bool:
        value = {"owner": this_process().to_json(), "key": secrets.token_hex(8), "since": time.time()}
        content = json.dumps(value).encode()
        try:
            handle = os.open(place, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o644)
        except OSError:
            return False
        try:
            os.write(handle, content)
            self._mine = content
        except OSError:
            place.unlink(missing_ok=True)
            return False
        finally:
            os.close(handle)
        return True


@dataclass(frozen=True, slots=True)
class _Found:
    content: bytes
    holder: Holder | None
    touched: float

    @property
    def stale(self) -> bool:
        silent = abs(time.time() - self.touched)
        if self.holder is None:
            return silent > _HALF_WRITTEN
        return self.holder.owner.gone or (self.holder.owner.elsewhere and silent > _SILENT)


def _read(place: Path) -> _Found | None:
    try:
        content = place.read_bytes()[:10_000]
        touched = place.stat().st_mtime
    except OSError:
        return None
    try:
        value = json.loads(content)
        since = float(value["since"])
        if not 0 <= since < _BEYOND:
            raise ValueError("no time since which somebody could have the file open")
        return _Found(content, Holder(Owner.from_json(value["owner"]), since), touched)
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return _Found(content, None, touched)


def _remove(place: Path, content: bytes) -> None:
    """Remove a lock if it is still the one that was read: another process may have replaced it just now."""
    aside = place.with_name(f"{place.name}.{secrets.token_hex(4)}")
    with contextlib.suppress(OSError):
        os.replace(place, aside)
        if aside.read_bytes() != content:
            with contextlib.suppress(OSError):
                os.link(aside, place)
        aside.unlink()


def _place(path: Path) -> Path:
    try:
        target = end_of_links(path)
    except OSError:
        target = path.absolute()
    name = hashlib.sha256(os.fsencode(target.name)).hexdigest()[:16]
    return target.with_name(f".argmap-{name}.lock")
