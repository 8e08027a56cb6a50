"""Errors that nobody expected: one sentence for the person, a log without their text, and the program goes on."""

import faulthandler
import logging
import platform
import sys
import threading
import time
import traceback
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import IO

from PySide6.QtCore import QCoreApplication, QObject, Signal, qVersion
from PySide6.QtGui import QGuiApplication

from argmap import __version__

_LARGEST, _OLDER = 256 * 1024, 3
"""Bytes of one log, and how many older ones are kept."""
_AGAIN = 60.0
"""Seconds after which the same error is worth telling once more: one in a painting comes with every frame."""


def log_folder() -> Path:
    """Return the folder of the logs."""
    from platformdirs import user_log_path

    return user_log_path("argmap", appauthor=False)


class Mishaps(QObject):
    """Receives every exception that reaches the top: of Qt's slots and events, of threads, of the interpreter."""

    happened = Signal(str)
    """(details) Emitted in the thread of this object, whichever the error was in."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._told: dict[str, float] = {}
        self._log: logging.Logger | None = None
        self._crashes: IO[str] | None = None

    def install(self) -> None:
        """Take exceptions from now on; without a folder for the log, they are told all the same."""
        sys.excepthook = self.take
        threading.excepthook = lambda found: self.take(
            found.exc_type, found.exc_value or found.exc_type(), found.exc_traceback
        )
        try:
            folder = log_folder()
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            handler = RotatingFileHandler(
                folder / "argmap.log", maxBytes=_LARGEST, backupCount=_OLDER, encoding="utf-8", delay=True
            )
            self._crashes = (folder / "crash.log").open("w", encoding="utf-8")
            faulthandler.enable(self._crashes)
        except OSError:
            return
        handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
        self._log = logging.getLogger("argmap.mishaps")
        self._log.propagate = False
        self._log.addHandler(handler)

    def take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log and tell an exception; an interrupt from the terminal closes the program as it should."""
        if issubclass(kind, (KeyboardInterrupt, SystemExit)):
            sys.__excepthook__(kind, error, trace)
            return
        details = details_of(kind, trace)
        now = time.monotonic()
        if now - self._told.get(details, -_AGAIN) < _AGAIN:
            return
        self._told[details] = now
        if self._log is not None:
            self._log.error("%s", details)
        self.happened.emit(details)


def details_of(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Return what helps to find an error: its kind and where it was, but no value, which may be the person's text."""
    frames = traceback.extract_tb(trace)
    places = [f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
    versions = f"Argmap {__version__}, Qt {qVersion()}, Python {platform.python_version()}, {platform.system()}"
    return "\n".join([f"{kind.__module__}.{kind.__qualname__}", *places, versions])


def mishap_notice(details: str, *, safe: bool) -> tuple[str, str, list[tuple[str, Callable[[], object]]]]:
    """Return the notice of an error: its name, its sentence and what can be done."""
    if safe:
        text = _tr("Something went wrong in Argmap. Your map is still here, and what is unsaved is kept safe.")
    else:
        text = _tr("Something went wrong in Argmap. Your map is still here; save it now.")
    return "mishap", text, [(_tr("Copy details"), lambda: QGuiApplication.clipboard().setText(details))]


def _tr(words: str) -> str:
    return QCoreApplication.translate("Mishaps", words)
