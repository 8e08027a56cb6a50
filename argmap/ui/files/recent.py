"""The files that were opened or saved last."""

from pathlib import Path

from PySide6.QtCore import QSettings

_KEY = "files/recent"
_MOST = 12


def recent_files(settings: QSettings) -> list[Path]:
    """Return the recent files that still exist, the newest first."""
    stored = settings.value(_KEY, [])
    names = [stored] if isinstance(stored, str) else stored if isinstance(stored, list) else []
    return [path for path in (Path(str(name)) for name in names) if path.is_file()]


def remember(settings: QSettings, path: Path) -> None:
    """Make a file the newest of the recent ones."""
    path = path.absolute()
    others = [other for other in recent_files(settings) if other != path]
    settings.setValue(_KEY, [str(other) for other in (path, *others)][:_MOST])
