"""Copies of the last versions of a file, kept outside its folder."""

import contextlib
import hashlib
import os
import secrets
import time
from pathlib import Path

from argmap.storage.durable import write_all
from argmap.storage.errors import FileError
from argmap.storage.reasons import reason_of

KEPT = 10
_LEFT_BEHIND = 60
"""Seconds after which a half-written backup belongs to a save that was interrupted."""


def backup_folder(path: Path) -> Path:
    """Return the folder in which the backups of a file are."""
    from platformdirs import user_data_path

    name = hashlib.sha256(os.fsencode(os.path.realpath(path))).hexdigest()[:24]
    return user_data_path("argmap", appauthor=False) / "backups" / name


def keep_backup(path: Path) -> None:
    """Keep a copy of a file as it is now, if there is one, and drop all but the last 10.

    Raises `FileError` when no copy can be kept.
    """
    try:
        if not path.is_file():
            return
        folder = backup_folder(path)
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        data = path.read_bytes()
        versions = backups(path)
        if versions and versions[0].read_bytes() == data:
            return
        _write_whole(folder / f"{time.time_ns():020d}.argmap", data)
        for old in backups(path)[KEPT:]:
            old.unlink(missing_ok=True)
    except OSError as error:
        raise FileError(
            "No backup of {path} could be kept: {reason}. Free some space, then save again.",
            path=path,
            reason=reason_of(error),
        ) from error


def backups(path: Path) -> list[Path]:
    """Return the backups of a file, the newest first."""
    folder = backup_folder(path)
    return sorted(folder.glob("*.argmap"), reverse=True) if folder.is_dir() else []


def _write_whole(place: Path, data: bytes) -> None:
    """Write a backup that is either there as a whole or not at all, and that nobody else may read."""
    for left in place.parent.glob("*.new"):
        if time.time() - left.stat().st_mtime > _LEFT_BEHIND:
            left.unlink(missing_ok=True)
    temporary = place.with_suffix(f".{secrets.token_hex(4)}.new")
    try:
        handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            write_all(handle, data)
        finally:
            os.close(handle)
        os.replace(temporary, place)
    except OSError:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise
