"""What a person chose for a format, kept for the next time; and the last export of a map, to be made again."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSettings

from argmap.export import EXPORTERS

_FORMAT, _FOLDER, _CHOSEN = "export/format", "export/folder", "export/chosen"


@dataclass(frozen=True, slots=True)
class Again:
    """An export that was made: format, what was chosen, and the file."""

    format: str
    chosen: Mapping[str, Any]
    path: Path


class Remembered:
    """Reads and writes the settings."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    @property
    def format(self) -> str:
        """The format that was used last."""
        stored = str(self._settings.value(_FORMAT, "pdf"))
        return stored if stored in EXPORTERS else "pdf"

    def folder(self, usual: Path) -> Path:
        """Return the folder that was written to last, if it is still there; otherwise the usual one."""
        stored = Path(str(self._settings.value(_FOLDER, "") or usual))
        return stored if stored.is_dir() else usual

    def chosen(self, name: str) -> Mapping[str, Any]:
        """Return what was chosen for a format the last time."""
        try:
            stored = json.loads(str(self._settings.value(f"{_CHOSEN}/{name}", "{}")))
        except (ValueError, RecursionError):
            return {}
        return stored if isinstance(stored, dict) else {}

    def keep(self, again: Again) -> None:
        """Keep what was chosen."""
        self._settings.setValue(_FORMAT, again.format)
        self._settings.setValue(_FOLDER, str(again.path.parent))
        self._settings.setValue(f"{_CHOSEN}/{again.format}", json.dumps(dict(again.chosen)))
