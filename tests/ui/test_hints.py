"""The line of first steps below the map."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from argmap.ui.commands.table import COMMANDS
from argmap.ui.hints import hints


def test_the_first_steps_come_from_the_command_table():
    assert hints(COMMANDS).startswith("Tab  Add reason   ·   Shift+Tab  Add objection")


def test_the_line_is_there_at_first_and_stays_away_once_it_was_put_away(window, desk, qtbot):
    line = window.parts.hints
    assert line.isVisible()
    (close,) = line.findChildren(QToolButton)
    qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    assert not line.isVisible()
    assert not desk.new_window().switches.hints.on
    window.actions_table.run("switch_hints")
    assert line.isVisible()
