"""The fixes of one problem as a menu beside its box."""

from collections.abc import Callable

from PySide6.QtWidgets import QMenu, QWidget, QWidgetAction

from argmap.checks.finding import Finding, Fix
from argmap.ui.plain import WholeLabel, menu_text

_WIDTH = 320
"""Of the message; in one line it could be wider than the screen."""


def fix_menu(finding: Finding, repair: Callable[[Fix], object], parent: QWidget) -> QMenu:
    """Return a menu with what a finding says and, below, its fixes; `repair` is called with the one that is chosen."""
    menu = QMenu(parent)
    heading = QWidgetAction(menu)
    heading.setText(menu_text(finding.message))
    heading.setEnabled(False)
    words = WholeLabel(finding.message)
    words.setProperty("role", "dim")
    words.setContentsMargins(16, 4, 8, 4)
    words.setFixedWidth(_WIDTH)
    heading.setDefaultWidget(words)
    menu.addAction(heading)
    for fix in finding.fixes:
        action = menu.addAction(menu_text(fix.title))
        action.triggered.connect(lambda _checked=False, chosen=fix: repair(chosen))
    return menu
