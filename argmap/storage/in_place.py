"""Writing over a file where it cannot be replaced: what was there and what is to be there stay aside until it is done.

A process that ends half way leaves a mixture, new at the beginning and old at the end. `finish` recognises it and
completes it, the next time that the file is read.
"""

import contextlib
import os
import zlib
from pathlib import Path

from argmap.storage.backups import backup_folder
from argmap.storage.durable import flush, write_all
from argmap.storage.errors import FileError
from argmap.storage.links import end_of_links
from argmap.storage.reasons import reason_of


def write_in_place(target: Path, data: bytes) -> None:
    """Write over a file; raises `OSError`, with the old content there again, when that is not possible.

    Raises `FileError` when not even that is possible: what was to be written is kept until the next reading.
    """
    old = target.read_bytes()
    aside = _aside(target)
    _keep(aside, old, data)
    try:
        _overwrite(target, data)
    except OSError as error:
        _put_back(target, old, error)
        _forget(aside)
        raise
    _forget(aside)


def finish(path: Path) -> None:
    """Complete what an interrupted `write_in_place` began, unless another program has written the file since.

    Raises `OSError` when the file's place cannot be found.
    """
    target = end_of_links(path)
    aside = _aside(target)
    kept = _read(aside)
    if kept is None:
        return
    old, new = kept
    with contextlib.suppress(OSError):
        now = target.read_bytes()
        same = _common(now, new)
        if now not in (old, new) and now[same:] == old[same:]:
            _overwrite(target, new)
        _forget(aside)


def _put_back(target: Path, old: bytes, reason: OSError) -> None:
    try:
        _overwrite(target, old)
    except OSError as error:
        raise FileError(
            "{path} could not be written to its end ({reason}); open it again when the disk answers, and it is"
            " completed, or save a copy elsewhere.",
            path=target,
            reason=reason_of(reason),
        ) from error


def _common(one: bytes, other: bytes) -> int:
    """Return how many bytes two contents have in common at their beginning."""
    size = min(len(one), len(other))
    return next((at for at in range(size) if one[at] != other[at]), size)


def _overwrite(path: Path, data: bytes) -> None:
    handle = os.open(path, os.O_WRONLY)
    try:
        write_all(handle, data)
        os.ftruncate(handle, len(data))
        flush(handle)
    finally:
        os.close(handle)


def _keep(aside: Path, old: bytes, new: bytes) -> None:
    aside.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    handle = os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        write_all(handle, b"%d %d %08x\n" % (len(old), len(new), zlib.crc32(old + new)) + old + new)
        flush(handle)
    except OSError:
        _forget(aside)
        raise
    finally:
        os.close(handle)


def _read(aside: Path) -> tuple[bytes, bytes] | None:
    """Return what was kept, old and new; None: nothing, or not all of it, so that the file was not touched yet."""
    try:
        head, _, body = aside.read_bytes().partition(b"\n")
        first, second, checksum = head.split(b" ")
        old, new = body[: int(first)], body[int(first) :]
    except (OSError, ValueError):
        return None
    return (old, new) if len(new) == int(second) and b"%08x" % zlib.crc32(body) == checksum else None


def _forget(aside: Path) -> None:
    with contextlib.suppress(OSError):
        aside.unlink(missing_ok=True)


def _aside(target: Path) -> Path:
    return backup_folder(target) / "interrupted"
