"""Copies of the last versions of a file, kept outside its folder."""

import hashlib
import os
import time
from pathlib import Path

from argmap.storage.errors import FileError

KEPT = 10


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
        folder.mkdir(parents=True, exist_ok=True)
        data = path.read_bytes()
        versions = backups(path)
        if versions and versions[0].read_bytes() == data:
            return
        (folder / f"{time.time_ns():020d}.argmap").write_bytes(data)
        for old in backups(path)[KEPT:]:
            old.unlink(missing_ok=True)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise FileError(f"No backup of {path} could be kept: {reason}. Free some space, then save again.") from error


def backups(path: Path) -> list[Path]:
    """Return the backups of a file, the newest first."""
    folder = backup_folder(path)
    return sorted(folder.glob("*.argmap"), reverse=True) if folder.is_dir() else []
