"""The history of a file's last session, so that undo goes on where it was when the file is opened again."""

import contextlib
import hashlib
import os
import secrets
from pathlib import Path

from argmap.model import ChangeError
from argmap.model.history import History
from argmap.storage.files import Stamp
from argmap.storage.history_lines import lines_of_history, read_history
from argmap.storage.journal_lines import line_of, values_in

_MOST = 4 * 1024 * 1024
"""Bytes of the steps of one file."""
_FILES = 200
"""Files whose history is kept; those not saved for the longest time are forgotten."""


def keep_history(path: Path, stamp: Stamp, history: History) -> None:
    """Keep the history that led to a file as it is now; without room for it, undo begins anew at the next opening."""
    temporary = None
    try:
        place = _place(path)
        temporary = place.with_suffix(f".{secrets.token_hex(4)}.new")
        place.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        head = line_of({"session": 1, "path": os.fspath(path.absolute()), "stamp": stamp})
        temporary.touch(mode=0o600)
        temporary.write_bytes(head + b"".join(lines_of_history(history, _MOST)))
        os.replace(temporary, place)
        _forget_oldest(place.parent)
    except (OSError, UnicodeEncodeError):
        if temporary is not None:
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)


def kept_history(path: Path, stamp: Stamp | None) -> History | None:
    """Return the history that led to a file, if it is still the one that was saved."""
    try:
        values = values_in(_place(path).read_bytes())
        head = next(values, None)
        if stamp is None or head is None or head["stamp"] != list(stamp):
            return None
        history = read_history(values)
    except (OSError, ChangeError, KeyError, TypeError, AttributeError):
        return None
    return history if history is not None and history.at_saved else None


def _place(path: Path) -> Path:
    from platformdirs import user_state_path

    name = hashlib.sha256(os.fsencode(os.path.realpath(path))).hexdigest()[:24]
    return user_state_path("argmap", appauthor=False) / "history" / f"{name}.history"


def _forget_oldest(folder: Path) -> None:
    files = sorted(folder.glob("*.history"), key=lambda file: file.stat().st_mtime, reverse=True)
    for file in files[_FILES:]:
        file.unlink(missing_ok=True)
