"""The files that were opened or saved last."""

import os
from pathlib import Path

from PySide6.QtCore import QSettings

_KEY = "files/recent"
_MOST = 12


def recent_files(settings: QSettings) -> list[Path]:
    """Return the recent files that still exist, the newest first."""
    stored = settings.value(_KEY, [])
    names = [stored] if isinstance(stored, str) else stored if isinstance(stored, list) else []
    # Unlike that of a `Path` this takes a name that no file can have for one that is not there.
    return [Path(str(name)) for name in names if os.path.isfile(str(name))]


def remember(settings: QSettings, path: Path) -> None:
    """Make a file the newest of the recent ones."""
    path = path.absolute()
    others = [other for other in recent_files(settings) if other != path]
    settings.setValue(_KEY, [str(other) for other in (path, *others)][:_MOST])
