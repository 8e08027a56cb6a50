"""The case in the window: why, what would change it, which premises carry most, and what if."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton

from argmap.edits import set_text
from argmap.model import Document, Inference, MapInfo, Premise, Statement
from argmap.model.records import InferenceKind
from argmap.tongue import speaking
from tests.ui.conftest import press


@pytest.fixture
def case(window, qtbot):
    window.show_case()
    qtbot.waitUntil(lambda: bool(window.parts.case._tornado.statements()), timeout=5000)
    return window.parts.case


def test_it_says_what_would_change_the_verdict_and_each_line_leads_to_its_box(case, window, qtbot):
    assert case._changes.words().startswith("It would fall if")
    for number, node in enumerate(list(case._changes._nodes)):
        case._changes.linkActivated.emit(str(number))
        assert window.selection.current == node
    assert set(case._changes._nodes) == {"p1", "p2", "u1"}


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
    (notice,) = window.parts.notices.texts()
    assert notice == (
        "What if “Shift workers finish after the last train” were withdrawn? Then: Thesis is unsupported · against."
        " Now: Thesis stands · balanced."
    )
    assert window.editor.document is document
    assert not window.editor.dirty
    # As long as the map shows what is not so, that is said: the notice has no button that merely closes it.
    assert [b.text() for b in window.parts.notices.findChildren(QPushButton)] == ["Reject for good", "Give back"]
    press(qtbot, "Shift+F4")
    assert dict(window.analysis.result.evaluation.status) == before
    assert window.parts.notices.texts() == []


def test_what_is_withdrawn_can_be_rejected_for_good_in_one_step(window, qtbot):
    document = window.editor.document
    premise = document.inferences[document.inferences_on(document.thesis)[0]].premises[0].statement
    window.parts.scenario.toggle(premise)
    window.scenario_notice.keep()
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


UNKNOWN = "Nothing decides here; one could take one side or the other."


def rivals():
    """Two claims that exclude each other, and a thesis that rests on one of them."""
    steps: dict[str, tuple[InferenceKind, str, str]] = {
        "i": ("support", "a", "t"),
        "j": ("attack", "a", "b"),
        "k": ("attack", "b", "a"),
    }
    return Document.of(
        map=MapInfo(thesis="t"),
        statements={
            key: Statement(text=text)
            for key, text in {"t": "Go.", "a": "The road is open.", "b": "It is shut."}.items()
        },
        inferences={
            key: Inference(kind=kind, premises=(Premise(statement=premise),), target=target)
            for key, (kind, premise, target) in steps.items()
        },
    )


def test_where_nothing_decides_positions_are_looked_for_on_request(window, qtbot):
    window.show_new(rivals())
    window.show_case()
    positions = window.parts.case._positions
    qtbot.waitUntil(positions.isVisible)
    assert positions._lines.texts() == [UNKNOWN]
    positions._button.click()
    qtbot.waitUntil(lambda: not positions._searching, timeout=5000)
    assert positions._lines.texts() == [
        "There are two coherent positions; the thesis stands in one of them.",
        "Position 1: it stands",
        "“The road is open”",
        "“Go”",
        "Position 2: it does not stand",
        "“It is shut”",
    ]
    with speaking("de"):
        positions._show()
    assert positions._lines.texts()[0] == "Es gibt zwei stimmige Positionen; die These hält in einer davon stand."
    window.editor.edit(set_text, "b", "It is closed.")
    qtbot.waitUntil(lambda: positions._lines.texts() == [UNKNOWN])


def test_a_search_for_positions_can_be_stopped(window, qtbot):
    window.show_new(rivals())
    window.show_case()
    positions = window.parts.case._positions
    qtbot.waitUntil(positions.isVisible)
    positions._button.click()
    assert positions._button.text() == "Stop"
    positions._button.click()
    qtbot.wait(400)
    assert positions._button.text() == "Look for coherent positions"
    assert positions._answer is None


@pytest.mark.parametrize("language", ["en", "de"])
def test_the_chart_names_premises_without_quotation_marks_in_each_language(case, window, language):
    chart, document = case._tornado, window.editor.document
    with speaking(language):
        chart.show_swings(document, [swing for _, _, swing in chart._rows])
    assert [name for _, name, _ in chart._rows] == [document.statements[key].text[:-1] for key in chart.statements()]
