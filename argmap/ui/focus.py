"""Going from panel to panel by keyboard."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def go_round(panels: Sequence[QWidget], by: int) -> None:
    """Give the panel that many places further the keyboard; panels without anything that takes it are left out."""
    stops = [(panel, field) for panel in panels if (field := field_of(panel)) is not None]
    if not stops:
        return
    focus = QApplication.focusWidget()
    here = next((n for n, (panel, _) in enumerate(stops) if focus is not None and _holds(panel, focus)), 0)
    stops[(here + by) % len(stops)][1].setFocus(Qt.FocusReason.TabFocusReason)


def field_of(panel: QWidget) -> QWidget | None:
    """Return what takes the keyboard in a panel: itself, or the first field in it that can; None when nothing does."""
    if not panel.isVisible():
        return None
    wanted = panel.focusProxy() or panel
    for field in (wanted, *panel.findChildren(QWidget)):
        if field.focusPolicy() & Qt.FocusPolicy.TabFocus and field.isVisible() and field.isEnabled():
            return field
    return None


def _holds(panel: QWidget, field: QWidget) -> bool:
    return panel is field or panel.isAncestorOf(field)
