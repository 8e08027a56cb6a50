"""Whether what moves may be seen moving: not when the system, or the person, asks for less motion."""

from PySide6.QtWidgets import QApplication, QStyle, QWidget

_STILL = "argmap_still"


def motion_wanted(widget: QWidget) -> bool:
    """Return whether a widget may show movements."""
    duration = widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, widget)
    application = QApplication.instance()
    return widget.isVisible() and duration > 0 and not (application is not None and application.property(_STILL))


def allow_motion(allowed: bool) -> None:
    """Let things be seen moving from now on, as far as the system does, or let them jump."""
    application = QApplication.instance()
    if application is not None:
        application.setProperty(_STILL, not allowed)
