"""The QGuiApplication that drawing with Qt needs, without a display where there is none."""

from functools import cache
from typing import TYPE_CHECKING

from argmap.export.options import ExportError

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication


def require_application() -> "QCoreApplication":
    """Return the application of this process, made for drawing off screen if there is none, with the fonts loaded.

    Raises `ExportError` when Qt or a system library that it needs is missing.
    """
    try:
        from PySide6.QtGui import QGuiApplication

        from argmap.export.qt_painter import load_fonts
    except ImportError as error:
        raise ExportError(
            "PDF and PNG are drawn with Qt, which cannot be loaded ({reason}); install what is missing,"
            " or export .svg.",
            reason=error,
        ) from error
    application = QGuiApplication.instance() or _off_screen()
    load_fonts()
    return application


@cache
def _off_screen() -> "QCoreApplication":
    """Make the one application of the process; the cache keeps it alive."""
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication(["argmap", "-platform", "offscreen"])
