"""Keys about the selected box work wherever the keyboard is, but not while one types or where they mean another act."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QWidget

from argmap.ui.focus import field_of
from tests.ui.conftest import press, texts_on, type_text


def _fields(window):
    parts = window.parts
    return {
        "inspector": parts.inspector.findChild(QCheckBox),
        "case": field_of(parts.case),
        "problems": parts.problems._list,
        "header": field_of(window._header),
        "sources": field_of(parts.sources),
    }


def _keyboard_to(window, place):
    """Give a field of a panel the keyboard."""
    pages = {"case": window.parts.case, "sources": window.parts.sources}
    if place in pages:
        panel = window._panels["inspector" if place == "case" else "outline"]
        panel.show_page(pages[place])
    field = _fields(window)[place]
    assert isinstance(field, QWidget)
    field.setFocus()
    assert QApplication.focusWidget() is field


PLACES = ("inspector", "case", "problems", "header", "sources")


@pytest.fixture
def at_p1(window):
    window.analysis.refresh()
    window.selection.select("p1")
    return window


@pytest.mark.parametrize("place", PLACES)
def test_f4_asks_what_if_the_selected_box_were_withdrawn(at_p1, qtbot, place):
    _keyboard_to(at_p1, place)
    press(qtbot, "F4")
    assert at_p1.parts.scenario.withdrawn == ("p1",)
    press(qtbot, "F4")
    assert not at_p1.parts.scenario.withdrawn


def test_f4_works_right_after_the_case_was_shown(at_p1, qtbot):
    at_p1.parts.canvas.setFocus()
    press(qtbot, "Ctrl+Shift+C")
    press(qtbot, "F4")
    assert at_p1.parts.scenario.withdrawn == ("p1",)


@pytest.mark.parametrize("place", PLACES)
def test_boxes_are_turned_and_built(at_p1, qtbot, place):
    at_p1.selection.select("o1")
    _keyboard_to(at_p1, place)
    press(qtbot, "Ctrl+T")
    assert at_p1.editor.document.inferences["i2"].kind == "support"
    press(qtbot, "Ctrl+Return")
    type_text(qtbot, "New")
    press(qtbot, "Return")
    assert ["Few people travel after midnight.", "New"] in [texts for _, texts in texts_on(at_p1, "t1")]


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("key", ["Tab", "Shift+Tab", "Home", "Shift+Del", "Alt+Left"])
def test_keys_that_mean_something_in_a_panel_build_and_delete_nothing(at_p1, qtbot, place, key):
    before = at_p1.editor.document
    _keyboard_to(at_p1, place)
    press(qtbot, key)
    assert at_p1.editor.document is before


@pytest.mark.parametrize("place", [place for place in PLACES if place != "header"])
@pytest.mark.parametrize("key", ["Ctrl+X", "Ctrl+V"])
def test_a_panel_with_things_of_its_own_cuts_and_pastes_no_boxes(at_p1, qtbot, place, key):
    before = at_p1.editor.document
    _keyboard_to(at_p1, place)
    press(qtbot, key)
    assert at_p1.editor.document is before


def test_tab_goes_through_the_buttons_of_the_header(at_p1, qtbot):
    before = at_p1.editor.document
    _keyboard_to(at_p1, "header")
    seen = []
    for _ in range(5):
        seen.append(QApplication.focusWidget())
        press(qtbot, "Tab")
    assert len(set(map(id, seen))) == 5
    assert at_p1.editor.document is before


def test_nothing_happens_to_the_box_while_one_types(at_p1, qtbot):
    before = at_p1.editor.document
    line = at_p1.parts.problems._filter
    line.setVisible(True)
    line.setFocus()
    for key in ("F4", "Ctrl+T", "Ctrl+Return", "F2", "Ctrl+D"):
        press(qtbot, key)
    assert at_p1.editor.document is before
    assert not at_p1.parts.scenario.withdrawn
    assert QApplication.focusWidget() is line


def test_keys_are_taken_from_a_panel_that_floats(at_p1, qtbot):
    panel = at_p1._panels["problems"]
    panel.setFloating(True)
    panel.activateWindow()
    at_p1.parts.problems._list.setFocus()
    qtbot.keyClick(at_p1.parts.problems._list, Qt.Key.Key_F4)
    assert at_p1.parts.scenario.withdrawn == ("p1",)
