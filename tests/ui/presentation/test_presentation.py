"""Presenting a map: the scenes in reading order, keys and clicker, the stage and the speaker's view."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from argmap.edits import add_reason, fold_to_level, make_group, set_fields
from argmap.model import spanning_tree
from argmap.ui.presentation import Presentation
from argmap.ui.presentation.story import next_main, story, told
from tests.ui.conftest import night_buses, press


@pytest.fixture
def shown(window, qtbot):
    window.editor.edit(set_fields, "inferences", "i1", note="Mention the survey.")
    made = Presentation(window.editor.document, window.parts.canvas.theme, window)
    made.begin()
    qtbot.addWidget(made.stage)
    qtbot.addWidget(made.speaker)
    qtbot.waitUntil(made.stage.isVisible)
    return made


def test_a_map_is_told_from_the_whole_over_the_thesis_step_by_step_to_the_whole():
    document = night_buses()
    scenes = story(document, spanning_tree(document))
    assert [scene.node for scene in scenes] == [None, "t1", "i1", "i2", "i3", None]
    assert [scene.about for scene in scenes] == [None, None, "t1", "t1", "i2", None]
    assert told(scenes, 2) == {"t1", "i1"}
    assert next_main(scenes, 3, 1) == 5
    assert next_main(scenes, 5, 1) == 5
    assert next_main(scenes, 5, -1) == 3


def test_keys_and_clicker_go_on_and_back(shown, qtbot):
    for key, number in (
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_PageDown, 2),
        (Qt.Key.Key_Space, 3),
        (Qt.Key.Key_PageUp, 2),
        (Qt.Key.Key_Left, 1),
        (Qt.Key.Key_End, 5),
        (Qt.Key.Key_Right, 5),
        (Qt.Key.Key_Up, 3),
        (Qt.Key.Key_Down, 5),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_Left, 0),
    ):
        qtbot.keyClick(shown.stage, key)
        assert shown.number == number, key
    qtbot.mouseClick(shown.stage, Qt.MouseButton.LeftButton)
    assert shown.number == 1
    qtbot.mouseClick(shown.stage, Qt.MouseButton.RightButton)
    assert shown.number == 0


def test_b_makes_the_stage_black_and_the_next_step_shows_it_again(shown, qtbot):
    qtbot.keyClick(shown.stage, Qt.Key.Key_B)
    assert shown.stage.grab().toImage().pixelColor(20, 20).name() == "#000000"
    qtbot.keyClick(shown.stage, Qt.Key.Key_B)
    assert shown.stage.covered is None
    qtbot.keyClick(shown.stage, Qt.Key.Key_B)
    qtbot.keyClick(shown.stage, Qt.Key.Key_PageDown)
    assert shown.stage.covered is None


def test_a_step_is_shown_with_what_it_is_about_and_nothing_untold(shown, qtbot):
    shown.go(2)
    stage = shown.stage
    stage._travel.stop()
    stage.viewport = stage._to
    subjects = {element.subject for element in stage._shown()}
    assert {"t1", "i1", "p1", "p2"} <= subjects
    assert not subjects & {"o1", "i2", "u1"}
    for node in ("t1", "i1"):
        place = stage._picture.place(node)
        x, y = stage.viewport.to_screen(place.x, place.y)
        assert 0 <= x < stage.width()
        assert 0 <= y < stage.height()


def test_nothing_on_the_stage_can_be_folded(window, qtbot):
    window.editor.edit(add_reason, "u1", "It says so.")
    window.editor.edit(make_group, "Counts", ["u1"])
    stage = Presentation(window.editor.document, window.parts.canvas.theme, window).stage
    qtbot.addWidget(stage)
    kinds = {element.kind for element in stage._whole() or ()}
    assert "group" in kinds
    assert "fold" not in kinds


def test_the_speaker_sees_notes_and_leads_from_there(shown, qtbot):
    qtbot.keyClick(shown.stage, Qt.Key.Key_S)
    assert shown.speaker.isVisible()
    shown.go(2)
    assert shown.speaker.notes == "Mention the survey."
    qtbot.keyClick(shown.speaker, Qt.Key.Key_Right)
    assert shown.number == 3


def test_escape_ends_it(shown, qtbot):
    with qtbot.waitSignal(shown.ended):
        qtbot.keyClick(shown.stage, Qt.Key.Key_Escape)


def test_f5_presents_what_is_folded_too_and_shift_f5_begins_at_the_selection(window, qtbot):
    window.editor.edit(fold_to_level, 0)
    press(qtbot, "F5")
    (stage,) = _stages()
    assert len(stage._scenes) == 6
    qtbot.keyClick(stage, Qt.Key.Key_Escape)
    window.selection.select("i2")
    window.activateWindow()
    window.parts.canvas.setFocus()
    window.actions_table.run("present_from")
    (stage,) = _stages()
    assert stage._scenes[stage._number].node == "i2"
    qtbot.keyClick(stage, Qt.Key.Key_Escape)


def _stages():
    from argmap.ui.presentation.stage import Stage

    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, Stage) and widget.isVisible()]
