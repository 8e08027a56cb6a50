"""The case in the window: why, what would change it, which premises carry most, and what if."""

import pytest
from PySide6.QtCore import QPoint, Qt

from tests.ui.conftest import press


@pytest.fixture
def case(window, qtbot):
    window.show_case()
    qtbot.waitUntil(lambda: bool(window.parts.case._tornado.statements()), timeout=5000)
    return window.parts.case


def test_it_says_what_would_change_the_verdict_and_each_line_leads_to_its_box(case, window, qtbot):
    lines = case._changes.texts()
    assert lines
    row = case._changes.layout().itemAt(0).widget()
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert window.selection.current in window.editor.document.statements | dict(window.editor.document.inferences)


def test_the_exchange_is_about_what_is_selected(case, window):
    window.selection.select(window.editor.document.thesis)
    about_thesis = case._exchange.texts()
    other = next(s for s in window.editor.document.statements if s != window.editor.document.thesis)
    window.selection.select(other)
    assert about_thesis[0].startswith("You say")
    assert case._exchange.texts() != about_thesis


def test_a_row_of_the_chart_leads_to_its_premise_by_mouse_and_by_keys(case, window, qtbot):
    chart = case._tornado
    first = chart.statements()[0]
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(20, 30))
    assert window.selection.current == first
    window.selection.clear()
    qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert window.selection.current == first
    assert chart.accessibleDescription()


def test_what_if_shows_what_would_follow_and_changes_nothing(window, qtbot):
    document = window.editor.document
    premise = document.inferences[document.inferences_on(document.thesis)[0]].premises[0].statement
    before = dict(window.analysis.result.evaluation.status)
    window.parts.canvas.setFocus()
    window.selection.select(premise)
    press(qtbot, "F4")
    assert window.analysis.result.evaluation.status[premise] == "out"
    assert any("What if" in text for text in window.parts.notices.texts())
    assert window.editor.document is document
    assert not window.editor.dirty
    press(qtbot, "Shift+F4")
    assert dict(window.analysis.result.evaluation.status) == before
    assert window.parts.notices.texts() == []


def test_what_is_withdrawn_can_be_rejected_for_good_in_one_step(window, qtbot):
    document = window.editor.document
    premise = document.inferences[document.inferences_on(document.thesis)[0]].premises[0].statement
    window.parts.scenario.toggle(premise)
    window._reject_withdrawn()
    assert window.editor.document.statements[premise].acceptance == "rejected"
    window.editor.undo()
    assert window.editor.document == document


def test_an_edit_meanwhile_is_shown_as_if_it_were_withdrawn_still(window):
    document = window.editor.document
    premise = document.inferences[document.inferences_on(document.thesis)[0]].premises[0].statement
    window.parts.scenario.toggle(premise)
    from argmap.edits import add_reason, delete_branch

    window.editor.edit(add_reason, document.thesis, "One more.")
    assert window.analysis.result.evaluation.status[premise] == "out"
    window.editor.edit(delete_branch, premise)
    assert window.parts.scenario.withdrawn == ()
