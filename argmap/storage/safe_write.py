"""Writing a file so that at every moment the old or the new one is there, whole."""

import contextlib
import os
import secrets
from pathlib import Path

from argmap.storage.errors import FileError


def write_safely(path: Path, data: bytes) -> None:
    """Replace a file's content; raises `FileError`, with the old file as it was, when that is not possible.

    A temporary file in the same folder is written, flushed to the disk and put in the place of the old one. Symbolic
    links are followed to their end, permissions and owner are kept. A file with several hard links is written in
    place, so that they stay links to one file; until that is done the temporary file holds the new content.
    """
    target = Path(os.path.realpath(path))
    if target.is_dir():
        raise FileError(f"{path} is a folder; choose a name for the file in it.")
    try:
        before = target.stat() if target.exists() else None
        if before is not None and not os.access(target, os.W_OK):
            raise PermissionError(13, "the file is write-protected")
        temporary = target.with_name(f".argmap-{secrets.token_hex(8)}.tmp")
        try:
            _write_new(temporary, data, before)
            if before is not None and before.st_nlink > 1:
                _write_in_place(target, data)
                temporary.unlink()
            else:
                os.replace(temporary, target)
        except BaseException:
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)
            raise
        _flush_folder(target.parent)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise FileError(
            f"{path} could not be saved: {reason}. The file is as it was; save a copy elsewhere."
        ) from error


def _write_new(path: Path, data: bytes, like: os.stat_result | None) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
    try:
        if like is not None:
            os.fchmod(handle, like.st_mode & 0o7777)
            if (like.st_uid, like.st_gid) != (os.geteuid(), os.getegid()):
                # Only root may give files away; a colleague's file then belongs to whoever saved it last.
                with contextlib.suppress(OSError):
                    os.fchown(handle, like.st_uid, like.st_gid)
        _write_all(handle, data)
        os.fsync(handle)
    finally:
        os.close(handle)


def _write_in_place(path: Path, data: bytes) -> None:
    handle = os.open(path, os.O_WRONLY)
    try:
        _write_all(handle, data)
        os.ftruncate(handle, len(data))
        os.fsync(handle)
    finally:
        os.close(handle)


def _write_all(handle: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(handle, view) :]


def _flush_folder(folder: Path) -> None:
    """Flush the folder's entry; some network file systems cannot, and the file itself is flushed already."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
