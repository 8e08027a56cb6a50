"""The line of first steps below the map."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QToolButton

from argmap.ui.commands.table import COMMANDS
from argmap.ui.hints import fitting, hints


def test_the_first_steps_come_from_the_command_table():
    assert hints(COMMANDS)[:2] == ["Tab  Add reason", "Shift+Tab  Add objection"]


def test_hints_are_shown_whole_and_the_way_to_all_keys_stays_where_there_is_little_room(qapp):
    told, metrics = hints(COMMANDS), QFontMetrics(qapp.font())
    whole = fitting(told, 10_000, metrics)
    narrow = fitting(told, metrics.horizontalAdvance(whole) - 1, metrics)
    assert whole.split("   ·   ") == told
    assert narrow.split("   ·   ") == [*told[:-2], told[-1]]
    assert fitting(told, 1, metrics) == told[-1] == "F1  Keys and mouse"


def test_the_line_is_there_at_first_and_stays_away_once_it_was_put_away(window, desk, qtbot):
    line = window.parts.hints
    assert line.isVisible()
    (close,) = line.findChildren(QToolButton)
    qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    assert not line.isVisible()
    assert not desk.new_window().switches.hints.on
    window.actions_table.run("switch_hints")
    assert line.isVisible()
