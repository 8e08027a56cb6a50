"""A map built from nothing by keyboard alone, saved, opened again, and undone."""

import pytest
from PySide6.QtWidgets import QFileDialog

from argmap.edits import add_linked_premise, add_reason, set_text
from tests.ui.conftest import bring_forward, first_use, press, statement_with, texts_on, type_text


@pytest.fixture(params=["canvas", "outline"])
def hand(request, empty_window, qtbot):
    """The window, with the keyboard in the view that is to be worked in."""
    press(qtbot, "Esc")
    if request.param == "outline":
        empty_window.parts.outline.setFocus()
    else:
        empty_window.parts.canvas.setFocus()
    return empty_window


def _build(qtbot):
    press(qtbot, "F2")
    type_text(qtbot, "Night buses should run.")
    press(qtbot, "Tab")
    type_text(qtbot, "Shifts end late.")
    press(qtbot, "Ctrl+Return")
    type_text(qtbot, "The last train is gone by then.")
    press(qtbot, "Return")
    press(qtbot, "Return")
    type_text(qtbot, "They cut drink driving.")
    press(qtbot, "Return")
    press(qtbot, "Home")
    press(qtbot, "Shift+Tab")
    type_text(qtbot, "They cost too much.")
    press(qtbot, "Shift+Tab")
    type_text(qtbot, "The fares pay for them.")
    press(qtbot, "Return")


def test_thesis_reasons_linked_premise_objection_rebuttal_and_undercutter(hand, qtbot, tmp_path, monkeypatch):
    window = hand
    _build(qtbot)
    undercut = first_use(window, "Shifts end late.")
    window.selection.select(undercut)
    press(qtbot, "Shift+Tab")
    type_text(qtbot, "Few people work shifts.")
    press(qtbot, "Return")
    thesis = window.editor.document.thesis
    assert texts_on(window, thesis) == [
        ("support", ["Shifts end late.", "The last train is gone by then."]),
        ("support", ["They cut drink driving."]),
        ("attack", ["They cost too much."]),
    ]
    assert texts_on(window, statement_with(window, "They cost too much.")) == [("attack", ["The fares pay for them."])]
    assert texts_on(window, undercut) == [("attack", ["Few people work shifts."])]

    path = tmp_path / "night.argmap"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(path), ""))
    press(qtbot, "Ctrl+S")
    assert not window.editor.dirty
    saved = window.editor.document
    bytes_saved = path.read_bytes()

    while window.editor.history:
        press(qtbot, "Ctrl+Z")
    assert [record.text for record in window.editor.document.statements.values()] == [""]
    assert window.editor.dirty
    while window.editor.can_redo:
        press(qtbot, "Ctrl+Y")
    assert window.editor.document == saved
    assert not window.editor.dirty
    assert window.close()

    again = window_on(path, window.desk, qtbot)
    assert again.editor.document == saved
    again.editor.mark_saved(path)
    again.files.save()
    assert path.read_bytes() == bytes_saved


def window_on(path, desk, qtbot):
    opened = desk.open(path)
    bring_forward(opened, qtbot)
    return opened


def test_a_new_box_that_is_given_up_leaves_no_trace(hand, qtbot):
    window = hand
    press(qtbot, "F2")
    type_text(qtbot, "T")
    press(qtbot, "Return")
    before, history = window.editor.document, list(window.editor.history)
    press(qtbot, "Tab")
    press(qtbot, "Esc")
    assert window.editor.document == before
    assert window.editor.history == history
    press(qtbot, "Tab")
    type_text(qtbot, "words")
    press(qtbot, "Esc")
    assert window.editor.document == before


def test_typing_is_one_step_and_escape_takes_it_back(hand, qtbot):
    window = hand
    press(qtbot, "F2")
    type_text(qtbot, "first")
    press(qtbot, "Return")
    steps = len(window.editor.history)
    press(qtbot, "F2")
    type_text(qtbot, " and more")
    press(qtbot, "Esc")
    assert window.editor.document.statements[window.editor.document.thesis].text == "first"
    assert len(window.editor.history) == steps == 1


def test_a_new_box_and_its_first_words_are_one_step(hand, qtbot):
    hand.selection.select(hand.editor.document.thesis)
    before, steps = hand.editor.document, len(hand.editor.history)
    press(qtbot, "Tab")
    type_text(qtbot, "Shops earn more.")
    press(qtbot, "Return")
    assert len(hand.editor.history) == steps + 1
    hand.editor.undo()
    assert hand.editor.document == before
    hand.editor.redo()
    box = statement_with(hand, "Shops earn more.")
    hand.selection.select(box)
    press(qtbot, "F2")
    type_text(qtbot, " Much.")
    press(qtbot, "Return")
    hand.editor.undo()
    assert hand.editor.document.statements[box].text == "Shops earn more."


def test_the_selection_goes_to_the_sibling_and_then_to_the_target_when_branches_are_deleted(hand, qtbot):
    window = hand
    _build(qtbot)
    window.selection.select(statement_with(window, "They cut drink driving."))
    press(qtbot, "Del")
    assert window.selection.current == statement_with(window, "They cost too much.")
    press(qtbot, "Del")
    assert window.selection.current == statement_with(window, "Shifts end late.")
    press(qtbot, "Del")
    press(qtbot, "Del")
    assert window.selection.current == window.editor.document.thesis
    assert len(window.editor.document.statements) == 1


def test_words_that_were_given_up_with_a_new_box_can_be_done_again_and_the_target_is_selected(hand, qtbot):
    thesis = hand.editor.document.thesis
    hand.selection.select(thesis)
    before = hand.editor.document
    press(qtbot, "Tab")
    type_text(qtbot, "Shops earn more.")
    press(qtbot, "Esc")
    assert hand.editor.document == before
    assert hand.selection.current == thesis
    hand.editor.redo()
    assert any(s.text == "Shops earn more." for s in hand.editor.document.statements.values())


def test_tab_goes_from_blank_to_blank_as_in_a_form_and_adds_a_reason_where_there_was_none(hand, qtbot):
    thesis = hand.editor.document.thesis
    hand.editor.edit(set_text, thesis, "Buses for {whom} at {time}.")
    step = hand.editor.edit(add_reason, thesis, "{Expert} says so.").added("inferences")[0]
    hand.editor.edit(add_linked_premise, step, "Who knows {field} is right.")
    hand.selection.select(thesis)
    for words in ("workers", "night", "Dr Bell", "traffic"):
        type_text(qtbot, words)
        press(qtbot, "Tab")
    assert [record.text for record in hand.editor.document.statements.values() if "{" in record.text] == []
    assert hand.editor.document.statements[thesis].text == "Buses for workers at night."
    assert len(hand.editor.document.inferences) == 1
    assert "blank" in hand.parts.status._message.text()
    hand.selection.select(thesis)
    press(qtbot, "F2")
    press(qtbot, "Tab")
    type_text(qtbot, "They work late.")
    press(qtbot, "Return")
    assert texts_on(hand, thesis)[1] == ("support", ["They work late."])


def test_enter_on_the_welcome_page_starts_a_map(desk, qtbot):
    window = desk.new_window()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.parts.welcome.setFocus()
    press(qtbot, "Return")
    assert window.shows_map


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("{First line of evidence: what was observed.}", "Shifts end late."),
        ("🚌 Night buses: {what they bring}, seen by {whom}.", "🚌 Night buses: Shifts end late., seen by {whom}."),
        ("Night buses run. ", "Night buses run. Shifts end late."),
    ],
)
def test_typing_fills_the_first_slot_of_a_text_and_goes_on_at_the_end_of_one_without(hand, qtbot, before, after):
    thesis = hand.editor.document.thesis
    hand.editor.edit(set_text, thesis, before)
    type_text(qtbot, "Shifts end late.")
    press(qtbot, "Return")
    assert hand.editor.document.statements[thesis].text == after
