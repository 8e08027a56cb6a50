"""The map as a screen reader finds it, through Qt's own calls."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleEvent, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from argmap.data import sample_maps
from argmap.edits import toggle_fold
from argmap.model import Document, Inference, MapInfo, Premise, Statement
from argmap.storage import read_file
from argmap.ui.canvas.accessible_box import BoxInterface
from tests.ui.conftest import press, statement_with, type_text

Name, Value = QAccessible.Text.Name, QAccessible.Text.Value
Flag = QAccessible.RelationFlag


@pytest.fixture
def news(monkeypatch):
    """The events that are sent to assistive technologies while one is at work."""
    sent: list[QAccessibleEvent] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", sent.append)
    return sent


def tree_of(window) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(window.parts.canvas)
    assert found is not None
    return found


def walk(interface):
    """Yield (depth, box) of all boxes, in reading order, by child count, child and parent only."""
    stack = [(0, interface.child(n)) for n in reversed(range(interface.childCount()))]
    while stack:
        depth, box = stack.pop()
        if box.role() != QAccessible.Role.TreeItem:
            continue
        yield depth, box
        children = [box.child(n) for n in range(box.childCount())]
        for number, child in enumerate(children):
            assert child.parent() is box
            assert box.indexOfChild(child) == number
        stack.extend((depth + 1, child) for child in reversed(children))


def names(interface):
    return [box.text(Name) for _, box in walk(interface)]


def box_of(window, text):
    (found,) = [
        box for _, box in walk(tree_of(window)) if box.text(Value) == text and "elsewhere" not in box.text(Name)
    ]
    return found


def test_a_walk_over_the_map_reads_every_box_with_kind_place_status_and_quotes(window):
    window.analysis.refresh()
    assert tree_of(window).role() == QAccessible.Role.Tree
    read = names(tree_of(window))
    on_thesis, on_objection = "“The city should run night buses”", "the objection “Few people travel after midnight”"
    reason = f"Reason for {on_thesis}, means to a goal"
    marks = [words.rpartition(": ")[2] for words in read if words.count(":") > 1]
    assert all(mark.split(";")[0] in ("stands", "unsupported", "defeated", "undecided") for mark in marks)
    assert [words.removesuffix(f": {mark}") for words, mark in zip(cards(read), marks, strict=True)] == [
        "Thesis: The city should run night buses.",
        f"{reason}, premise 1 of 2: Shift workers finish after the last train.",
        f"{reason}, premise 2 of 2: Those who cannot get home safely need public transport.",
        f"Objection to {on_thesis}: Few people travel after midnight.",
        f"Undercutter of {on_objection}: The count was made in a week without night shifts.",
    ]
    assert marks[3].split("; ")[1] == "1 quote"


def cards(read):
    return [words for words in read if words.count(":") > 1]


def test_a_walk_over_the_articles_map_reads_each_statement_once(window):
    window.show_opened(read_file(sample_maps()[0]))
    window.analysis.refresh()
    document = window.editor.document
    read = []
    for depth, box in walk(tree_of(window)):
        print("  " * depth + box.text(Name))
        if not box.text(Name).endswith(", drawn elsewhere") and box.text(Value):
            read.append(box.text(Value))
    assert sorted(read) == sorted(record.text for record in document.statements.values())


def test_what_is_folded_is_not_read_and_can_be_unfolded_by_its_action(window):
    window.editor.edit(toggle_fold, "t1")
    thesis = box_of(window, "The city should run night buses.")
    assert thesis.state().collapsed
    assert thesis.childCount() == 0
    thesis.actionInterface().doAction(QAccessibleActionInterface.toggleAction())
    assert thesis.childCount() == 2
    assert thesis.state().expanded
    assert not thesis.state().collapsed


def test_premises_flow_to_their_step_and_the_step_to_what_it_is_about(window):
    step = tree_of(window).child(0).child(0)
    assert [(box.text(Value), flag) for box, flag in step.relations(Flag.AllRelations)] == [
        ("Shift workers finish after the last train.", Flag.FlowsFrom),
        ("Those who cannot get home safely need public transport.", Flag.FlowsFrom),
        ("The city should run night buses.", Flag.FlowsTo),
    ]
    assert [box for box, _ in step.relations(Flag.FlowsTo)] == [tree_of(window).child(0)]


def test_a_statement_used_twice_is_read_once_and_referred_to_elsewhere(desk, qtbot):
    window = desk.new_window()
    window.show_new(
        Document.of(
            map=MapInfo(thesis="t"),
            statements={key: Statement(text=f"Claim {key}.") for key in "tabc"},
            inferences={
                "i1": Inference(kind="support", premises=(Premise(statement="a"),), target="t"),
                "i2": Inference(kind="support", premises=(Premise(statement="b"),), target="t"),
                "i3": Inference(kind="attack", premises=(Premise(statement="c"),), target="a"),
                "i4": Inference(kind="attack", premises=(Premise(statement="c"),), target="b"),
            },
        )
    )
    read = [name for name in names(tree_of(window)) if "Claim c" in name.rpartition(": ")[2] or "Claim c.:" in name]
    assert len(read) == 2
    assert sum(name.endswith("drawn elsewhere") for name in read) == 1
    card = box_of(window, "Claim c.")
    assert {box.key for box, _ in card.relations(Flag.FlowsTo) if isinstance(box, BoxInterface)} == {
        "frame:i3",
        "frame:i4",
    }


def test_the_box_that_has_the_keyboard_is_the_focus_and_moves_are_told(window, qtbot, news):
    tree = tree_of(window)
    focused = tree.focusChild()
    assert focused is not None
    assert focused.text(Value) == "The city should run night buses."
    assert focused.state().focused
    press(qtbot, "Down")
    told = [event for event in news if event.type() == QAccessible.Event.Focus]
    assert told[-1].accessibleInterface() is tree.focusChild()
    assert tree.focusChild().text(Value) in {
        "Shift workers finish after the last train.",
        "Those who cannot get home safely need public transport.",
        "Few people travel after midnight.",
    }


def test_nothing_is_sent_while_no_assistive_technology_is_at_work(window, qtbot, monkeypatch):
    tree_of(window)
    sent: list[QAccessibleEvent] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: False)
    monkeypatch.setattr(QAccessible, "updateAccessibility", sent.append)
    press(qtbot, "Down")
    press(qtbot, "Tab")
    assert sent == []


def test_a_box_is_edited_by_its_action_in_a_field_that_is_read_as_well(window, qtbot):
    box = box_of(window, "Shift workers finish after the last train.")
    box.actionInterface().doAction(QAccessibleActionInterface.pressAction())
    widget = QApplication.focusWidget()
    assert widget is not None
    field = QAccessible.queryAccessibleInterface(widget)
    assert field is not None
    assert field.role() == QAccessible.Role.EditableText
    assert field.text(Name) == "Text of the box"
    assert field.textInterface().text(0, 13) == "Shift workers"
    type_text(qtbot, "!")
    press(qtbot, "Return")
    assert box.text(Value) == "Shift workers finish after the last train.!"


def test_a_statement_gets_other_words_through_its_value(window):
    box = box_of(window, "Shift workers finish after the last train.")
    box.setText(Value, "Nurses finish at two.")
    assert statement_with(window, "Nurses finish at two.") == "p1"
    window.editor.undo()
    assert box.text(Value) == "Shift workers finish after the last train."


def test_a_new_reason_is_added_by_an_action_and_named(window, qtbot, news):
    box = box_of(window, "Shift workers finish after the last train.")
    actions = box.actionInterface()
    assert [actions.localizedActionName(name) for name in actions.actionNames()][-3:] == [
        actions_title(window, name) for name in ("add_reason", "add_objection", "delete")
    ]
    actions.doAction("add_reason")
    type_text(qtbot, "x")
    press(qtbot, "Return")
    assert box.childCount() == 1
    assert box.child(0).child(0).text(Value) == "x"
    assert any(event.type() == QAccessible.Event.ObjectReorder for event in news)


def actions_title(window, command):
    return window.actions_table[command].text()


def test_a_box_that_was_deleted_is_no_longer_valid_and_comes_back_by_undo(window, qtbot):
    box = box_of(window, "Few people travel after midnight.")
    box.actionInterface().doAction("delete")
    assert not box.isValid()
    assert box.text(Name) == ""
    assert box.state().invalid
    window.editor.undo()
    assert box.isValid()


def test_the_box_at_a_place_of_the_screen_is_found(window):
    tree = tree_of(window)
    for _, box in walk(tree):
        if box.text(Value) and not box.state().offscreen:
            middle: QPoint = box.rect().center()
            assert tree.childAt(middle.x(), middle.y()) is box


def test_a_map_that_is_read_only_offers_no_editing(window):
    window.editor.load(window.editor.document, None, read_only=True)
    box = tree_of(window).child(0)
    assert box.state().readOnly
    assert box.actionInterface().actionNames() == ["SetFocus", "Toggle", "ShowMenu"]
    box.setText(Value, "Other words.")
    assert box.text(Value) == "The city should run night buses."


def test_a_window_that_is_closed_takes_the_interfaces_of_its_boxes_with_it(desk, qtbot):
    window = desk.new_window()
    window.show_new(Document.of(map=MapInfo(thesis="t"), statements={"t": Statement(text="A claim.")}))
    number = QAccessible.uniqueId(tree_of(window).child(0))
    assert QAccessible.accessibleInterface(number) is not None
    window.editor.mark_saved(None)
    window.close()
    QTest.qWait(1)
    assert QAccessible.accessibleInterface(number) is None
