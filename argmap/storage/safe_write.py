"""Writing a file so that at every moment the old or the new one is there, whole."""

import contextlib
import errno
import hashlib
import os
import secrets
import stat
import time
from pathlib import Path

from argmap.storage.durable import flush, write_all
from argmap.storage.errors import FileError, InPlaceNeededError
from argmap.storage.in_place import write_in_place
from argmap.storage.links import end_of_links
from argmap.storage.reasons import reason_of
from argmap.tongue import to_say

_CANNOT_REPLACE = {errno.EACCES, errno.EPERM, errno.EXDEV, errno.EBUSY, errno.ENOSYS, errno.EOPNOTSUPP}
"""What a folder answers that lets a file be written but not be replaced by another."""
_LEFT_BEHIND = 60
"""Seconds after which a temporary file belongs to a save that was interrupted."""


def write_safely(path: Path, data: bytes) -> None:
    """Replace a file's content; raises `FileError`, with the old file as it was, when that is not possible.

    A temporary file in the same folder is written, flushed to the disk and put in the place of the old one. Symbolic
    links are followed to their end, permissions and owner are kept. A file with several hard links is written in
    place, so that they stay links to one file; a device or pipe is written to and stays one. Raises
    `InPlaceNeededError` where the folder lets the file be written but not be replaced.
    """
    target = path
    try:
        target = end_of_links(path)
        before = _status(target)
        if before is not None and stat.S_ISDIR(before.st_mode):
            raise FileError("{path} is a folder; choose a name for the file in it.", path=path)
        if before is not None and not os.access(target, os.W_OK):
            raise PermissionError(errno.EACCES, to_say("the file is write-protected"))
        if before is not None and not stat.S_ISREG(before.st_mode):
            _pour(target, data)
            return
        if before is not None and before.st_nlink > 1:
            write_in_place(target, data)
            return
        _replace(target, data, before)
        _flush_folder(target.parent)
    except OSError as error:
        reason = reason_of(error)
        if error.errno in _CANNOT_REPLACE and os.access(target, os.W_OK):
            raise InPlaceNeededError(
                "{path} cannot be replaced as a whole in its folder: {reason}. The file is as it was; it can be written"
                " in place, or saved as a copy elsewhere.",
                path=path,
                reason=reason,
            ) from error
        if not target.parent.is_dir():
            raise FileError(
                "{path} could not be saved: there is no folder {folder}; make it, or choose another.",
                path=path,
                folder=target.parent,
            ) from error
        raise FileError(
            "{path} could not be saved: {reason}. The file is as it was; save a copy elsewhere.",
            path=path,
            reason=reason,
        ) from error


def _status(target: Path) -> os.stat_result | None:
    try:
        return target.stat()
    except FileNotFoundError:
        return None


def _pour(target: Path, data: bytes) -> None:
    """Write to what is no file but leads somewhere; a pipe that nobody reads is an error rather than a wait."""
    handle = os.open(target, os.O_WRONLY | getattr(os, "O_NONBLOCK", 0))
    try:
        if hasattr(os, "O_NONBLOCK"):
            os.set_blocking(handle, True)
        write_all(handle, data)
    finally:
        os.close(handle)


def _replace(target: Path, data: bytes, before: os.stat_result | None) -> None:
    beginning = f".argmap-{hashlib.sha256(os.fsencode(target.name)).hexdigest()[:16]}-"
    _clear_up(target.parent, beginning)
    temporary = target.with_name(f"{beginning}{secrets.token_hex(4)}.tmp")
    try:
        _write_new(temporary, data, target, before)
        os.replace(temporary, target)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise


def _clear_up(folder: Path, beginning: str) -> None:
    """Remove what earlier saves of the same file left when they were interrupted."""
    with contextlib.suppress(OSError):
        for file in folder.glob(f"{beginning}*.tmp"):
            if time.time() - file.stat().st_mtime > _LEFT_BEHIND:
                file.unlink()


def _write_new(path: Path, data: bytes, target: Path, before: os.stat_result | None) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666 if before is None else 0o600)
    try:
        if before is not None:
            _make_like(handle, target, before)
        write_all(handle, data)
        flush(handle)
    finally:
        os.close(handle)


def _make_like(handle: int, target: Path, before: os.stat_result) -> None:
    """Give a new file the owner, permissions and attributes (access lists among them) of the one that it replaces."""
    if (before.st_uid, before.st_gid) != (os.geteuid(), os.getegid()):
        # Only root may give files away; a colleague's file then belongs to whoever saved it last.
        with contextlib.suppress(OSError):
            os.fchown(handle, before.st_uid, before.st_gid)
    # After the owner, because giving a file away clears its set-id bits.
    os.fchmod(handle, stat.S_IMODE(before.st_mode))
    if hasattr(os, "listxattr"):
        with contextlib.suppress(OSError):
            for name in os.listxattr(target):
                with contextlib.suppress(OSError):
                    os.setxattr(handle, name, os.getxattr(target, name))


def _flush_folder(folder: Path) -> None:
    """Flush the folder's entry; some network file systems cannot, and the file itself is flushed already."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
