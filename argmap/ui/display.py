"""Whether a window can be shown at all, found out before Qt would abort the process."""

import os
import sys
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
