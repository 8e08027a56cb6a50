"""Several boxes selected: the inspector shows what they have in common, and what is chosen there is said of all."""

import pytest
from PySide6.QtCore import Qt

from argmap.edits import add_reason, make_group, set_fields
from argmap.ui.elided import ElidedButton
from tests.ui.conftest import press, texts_on, type_text

NEED = "Those who cannot get home safely need public transport."


@pytest.fixture
def several(window):
    window.selection.select_all(["p1", "p2", "o1"])
    return window.parts.inspector._several


def _choose(choice, value):
    choice.setCurrentIndex(choice._values.index(value))
    choice.activated.emit(choice.currentIndex())


def _values(window, field):
    return [getattr(window.editor.document.statements[node], field) for node in ("p1", "p2", "o1")]


def test_the_inspector_says_how_many_boxes_are_selected_and_how_they_stand(window, several):
    inspector = window.parts.inspector
    heads: list[object] = []
    inspector.headed.connect(heads.append)
    window.selection.select_all(["p1", "i2"])
    assert heads == ["Selection"]
    assert several._count.text() == "2 boxes selected"
    window.analysis.refresh()
    assert several._what.text() == "stands: 1 · defeated: 1"
    assert not inspector._text.isVisible()
    window.selection.select("p1")
    assert not several.isVisible()
    assert inspector._text.isVisible()


def test_fields_show_what_all_have_or_that_they_differ(window, several):
    window.editor.edit(set_fields, "statements", "p1", acceptance="accepted", implicit=True)
    acceptance, confidence = several._fields.input("acceptance"), several._fields.input("confidence")
    assert (acceptance.value(), acceptance.placeholderText()) == (None, "different")
    assert confidence.currentText() == "not said"
    assert several._fields.input("implicit").checkState() == Qt.CheckState.PartiallyChecked


def test_what_is_chosen_is_said_of_all_in_one_step(window, several):
    window.editor.edit(set_fields, "statements", "p1", acceptance="accepted")
    _choose(several._fields.input("acceptance"), "rejected")
    assert _values(window, "acceptance") == ["rejected"] * 3
    window.editor.undo()
    assert _values(window, "acceptance") == ["accepted", "auto", "auto"]


def test_a_switch_that_differs_is_switched_on_for_all(window, several, qtbot):
    window.editor.edit(set_fields, "statements", "o1", implicit=True)
    switch = several._fields.input("implicit")
    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton, pos=switch.rect().center() - switch.rect().center() / 1.2)
    assert _values(window, "implicit") == [True] * 3
    assert switch.checkState() == Qt.CheckState.Checked


def test_tags_are_given_to_all_and_each_keeps_its_own(window, several, qtbot):
    window.editor.edit(set_fields, "statements", "p1", tags=("night", "shift"))
    window.editor.edit(set_fields, "statements", "p2", tags=("shift",))
    several._tags.setFocus()
    type_text(qtbot, "shift, cost")
    press(qtbot, "Return")
    assert _values(window, "tags") == [("night", "shift", "cost"), ("shift", "cost"), ("shift", "cost")]
    press(qtbot, "Ctrl+A")
    type_text(qtbot, "cost")
    press(qtbot, "Return")
    assert _values(window, "tags") == [("night", "cost"), ("cost",), ("cost",)]


def test_all_are_put_into_a_group_and_the_group_is_named(window, several, qtbot):
    window.editor.edit(make_group, "Workers", ["p1"])
    assert several.group._choice.placeholderText() == "different"
    _choose(several.group._choice, window.editor.document.statements["p1"].group)
    assert len(set(_values(window, "group"))) == 1
    window.parts.canvas.setFocus()
    press(qtbot, "Ctrl+G")
    type_text(qtbot, "Night")
    press(qtbot, "Return")
    (group,) = set(_values(window, "group"))
    assert window.editor.document.groups[group].title == "Night"
    assert window.parts.canvas.hasFocus()


def test_the_acts_for_all_are_buttons_and_only_those_that_are_possible(window, several, qtbot):
    buttons = {button.objectName(): button for button in several.findChildren(ElidedButton)}
    assert {"delete", "delete_box", "copy", "turn_kind", "group"} <= buttons.keys()
    assert buttons["merge"].isHidden()
    qtbot.mouseClick(buttons["delete"], Qt.MouseButton.LeftButton)
    assert set(window.editor.document.statements) == {"t1"}
    window.editor.undo()
    window.selection.select_all(["p1", "p2"])
    assert not buttons["merge"].isHidden()


def test_of_several_only_the_boxes_are_deleted_and_what_hangs_below_them_stays(window, qtbot):
    window.editor.edit(add_reason, "p1", "Trains end at one.")
    before = set(window.editor.document.statements)
    window.selection.select_all(["p1", "o1"])
    press(qtbot, "Shift+Del")
    assert texts_on(window, "t1") == [("support", [NEED]), ("support", ["Trains end at one."])]
    press(qtbot, "Ctrl+Z")
    assert set(window.editor.document.statements) == before
