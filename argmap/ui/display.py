"""Whether a window can be shown at all, found out before Qt would abort the process."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module

_WORKS_WITHOUT = "argmap check, evaluate, export and convert work without"
_NO_SCREEN_NEEDED = ("offscreen", "minimal", "vnc", "linuxfb", "eglfs")


class DisplayError(Exception):
    """No window can be shown here; the text is a sentence that says what is missing and what works without."""


def require_display() -> None:
    """Raise `DisplayError` when there is no screen or a library is missing that Qt needs for windows."""
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    needs_screen = sys.platform.startswith("linux") and not platform.startswith(_NO_SCREEN_NEEDED)
    if needs_screen and not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        raise DisplayError(
            "There is no display to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set); "
            f"start Argmap in a desktop session. {_WORKS_WITHOUT} one."
        )
    try:
        import_module("PySide6.QtWidgets")
    except ImportError as error:
        raise DisplayError(
            f"A library that windows need is missing ({error}); install the system packages that the README names. "
            f"{_WORKS_WITHOUT} it."
        ) from error
    _require_platform_plugin(platform)


@contextmanager
def in_one_sentence_when_qt_gives_up() -> Iterator[None]:
    """While Qt's application is made: where Qt would abort the process, end it with one sentence and exit code 2.

    A display that is named but gone is found out by Qt alone, which says so in several lines and dumps core.
    """
    from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

    said: list[str] = []

    def keep(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        said.append(message.strip())
        if kind == QtMsgType.QtFatalMsg:
            sys.stderr.write(f"argmap: {_given_up(said[0])}\n")
            sys.stderr.flush()
            os._exit(2)

    before = qInstallMessageHandler(keep)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
        if said:
            sys.stderr.write("\n".join(said) + "\n")


def _given_up(reason: str) -> str:
    first = reason.splitlines()[0].rstrip(".")
    return (
        f"No window can be opened here ({first}); check DISPLAY, WAYLAND_DISPLAY and QT_QPA_PLATFORM, and start Argmap "
        f"in a desktop session. {_WORKS_WITHOUT} one."
    )


def _require_platform_plugin(platform: str) -> None:
    """Load Qt's X11 plugin by hand: Qt itself aborts the process when a library of it is missing."""
    if not sys.platform.startswith("linux") or platform.startswith((*_NO_SCREEN_NEEDED, "wayland")):
        return
    if not os.environ.get("DISPLAY"):
        return
    import ctypes
    from pathlib import Path

    from PySide6.QtCore import QLibraryInfo

    plugin = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms" / "libqxcb.so"
    if not plugin.exists():
        return
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        raise DisplayError(
            f"A system library that Qt needs is missing ({error}); install the packages that the README names. "
            f"{_WORKS_WITHOUT} it."
        ) from error
