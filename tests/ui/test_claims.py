"""What can be done with a claim as such: split it, use it twice, say that it is another one in other words."""

import pytest
from PySide6.QtWidgets import QApplication

from argmap.edits import set_text
from tests.ui.conftest import press, statement_with, texts_on, type_text


def test_while_typing_a_claim_is_split_at_the_cursor(window, qtbot):
    window.selection.select("p1")
    press(qtbot, "F2")
    type_text(qtbot, " Taxis are dear.")
    for _ in "Taxis are dear.":
        press(qtbot, "Left")
    press(qtbot, "Ctrl+Alt+Return")
    parts = ["Shift workers finish after the last train.", "Taxis are dear."]
    assert texts_on(window, "t1")[0] == (
        "support",
        [*parts, "Those who cannot get home safely need public transport."],
    )
    assert not window.parts.canvas.editing


def test_a_claim_is_split_in_the_outline_with_the_same_key(window, qtbot):
    window.parts.outline.setFocus()
    window.parts.outline.start_editing("o1", "i2")
    for _ in "after midnight.":
        press(qtbot, "Left")
    press(qtbot, "Ctrl+Alt+Return")
    assert texts_on(window, "t1")[1] == ("attack", ["Few people travel", "After midnight."])


def test_a_claim_is_split_where_its_second_claim_begins(window, qtbot):
    window.editor.edit(set_text, "o1", "Few people travel at night, and the drivers want to sleep.")
    window.selection.select("o1")
    press(qtbot, "Ctrl+Alt+Return")
    assert texts_on(window, "t1")[1] == ("attack", ["Few people travel at night.", "The drivers want to sleep."])
    window.editor.undo()
    assert texts_on(window, "t1")[1] == ("attack", ["Few people travel at night, and the drivers want to sleep."])


def test_where_no_second_claim_is_seen_the_person_is_asked_to_point_at_it(window, qtbot):
    said: list[str] = []
    window.editor.refused.connect(said.append)
    window.selection.select("o1")
    press(qtbot, "Ctrl+Alt+Return")
    assert "Put the cursor where" in said[0]
    assert window.parts.canvas.editing


def test_a_copied_statement_is_used_a_second_time_as_what_it_was(window, qtbot):
    window.selection.select("u1")
    press(qtbot, "Ctrl+C")
    window.selection.select("p1")
    press(qtbot, "Ctrl+Shift+V")
    document = window.editor.document
    assert texts_on(window, "p1") == [("attack", ["The count was made in a week without night shifts."])]
    assert len(document.uses("u1")) == 2
    assert window.selection.statement == "u1"


@pytest.mark.parametrize("copied", ["", "no branch"])
def test_without_a_copied_statement_nothing_is_used_and_a_sentence_says_why(window, qtbot, copied):
    QApplication.clipboard().setText(copied)
    said: list[str] = []
    window.editor.refused.connect(said.append)
    window.selection.select("p1")
    press(qtbot, "Ctrl+Shift+V")
    assert said == ["Copy one statement of this map first; it can then be used here as well."]


def test_two_claims_are_marked_as_the_same_and_the_inspector_takes_it_back(window):
    window.selection.select_all(["o1", "u1"])
    window.actions_table.run("same_claim")
    (relation,) = window.editor.document.relations.values()
    assert {relation.a, relation.b} == {"o1", "u1"}
    window.selection.select("o1")
    relations = window.parts.inspector._relations
    shown = _buttons(relations)
    assert [button.text() for button in shown] == ["The count was made in a week…", "Not the same"]
    shown[0].click()
    assert window.selection.statement == "u1"
    _buttons(relations)[-1].click()
    assert window.editor.document.relations == {}


def test_merging_keeps_the_words_of_the_first(window):
    window.selection.select_all(["p1", "o1"])
    window.actions_table.run("merge")
    kept = window.editor.document.statements[statement_with(window, "Shift workers finish after the last train.")]
    assert kept.wordings == ("Few people travel after midnight.",)


def _buttons(widget):
    """The buttons that have a place, not those on their way out."""
    return [widget.layout().itemAt(place).widget() for place in range(widget.layout().count())]
