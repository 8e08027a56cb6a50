"""Conflicts are decided one by one in the window; two versions are drawn on one map."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from argmap import edits
from argmap.ui.history.compared_map import ComparedMap
from argmap.ui.history.comparison import compare
from argmap.ui.theme import worn
from argmap.versions import merge
from argmap.versions.together import together
from tests.edits.maps import night_buses


def edited(document, edit, *arguments, **fields):
    return document.apply(edit(document, *arguments, **fields))


def in_conflict():
    base = night_buses()
    ours = edited(edited(base, edits.set_text, "o", "One thing."), edits.delete_branch, "u")
    theirs = edited(edited(base, edits.set_text, "o", "Another."), edits.set_text, "u", "They drive.")
    return merge(base, ours, theirs).document


def test_each_conflict_is_shown_with_both_sides_and_decided_by_a_button(window, qtbot):
    merged = in_conflict()
    window.show_new(merged)
    bar = window.parts.conflicts
    assert not bar.isHidden()
    bar.go(1)
    assert window.selection.current in ("o", "u")
    seen = set()
    for _ in range(2):
        seen.add(merged.conflicts[bar.current].record)
        bar.decide("theirs")
    assert seen == {"o", "u"}
    assert bar.isHidden()
    document = window.editor.document
    assert document.statements["o"].text == "Another."
    assert document.statements["u"].text == "They drive."
    for _ in range(2):
        window.editor.undo()
    assert window.editor.document == merged
    assert not bar.isHidden()


def test_a_map_with_a_conflict_opens_at_what_it_is_about(window):
    base = night_buses()
    ours, theirs = (edited(base, edits.set_text, "o", words) for words in ("One thing.", "Another."))
    window.show_new(merge(base, ours, theirs).document)
    assert window.selection.current == "o"


def test_the_conflicts_can_be_walked_through_without_deciding(window):
    window.show_new(in_conflict())
    bar = window.parts.conflicts
    first = bar.current
    bar.go(1)
    assert bar.current != first
    bar.go(1)
    assert bar.current == first


def test_both_versions_are_in_one_map_with_what_became_of_each_box():
    before = night_buses()
    after = edited(before, edits.delete_branch, "o")
    after = edited(after, edits.set_text, "a", "Shifts end late.")
    after = edited(after, edits.add_reason, "t", "Clubs close late.")
    both = together(before, after)
    fates = both.fates
    assert (fates["o"], fates["but"], fates["a"]) == ("removed", "removed", "reworded")
    assert "added" in fates.values()
    assert before.statements.keys() | after.statements.keys() == both.document.statements.keys()
    assert "b" not in fates


def test_a_line_of_the_list_leads_to_its_box_on_the_drawn_map(window, qtbot):
    before = night_buses()
    after = edited(before, edits.set_text, "u", "They drive.")
    dialog = compare(before, after, "Two versions", window)
    drawn = dialog.findChild(ComparedMap)
    assert drawn is not None
    scale = drawn._view.scale
    drawn.show_node("u")
    assert drawn.fates() == {"u": "reworded"}
    assert drawn._view.scale >= scale
    drawn.grab()
    dialog.close()


def test_the_drawn_map_moves_and_zooms(qapp, qtbot):
    drawn = ComparedMap(worn())
    qtbot.addWidget(drawn)
    drawn.resize(400, 300)
    drawn.compare(night_buses(), edited(night_buses(), edits.delete_branch, "o"))
    drawn.show()
    scale = drawn._view.scale
    qtbot.keyClick(drawn, Qt.Key.Key_Plus)
    assert drawn._view.scale > scale
    event = QWheelEvent(
        QPointF(10, 10), QPointF(10, 10), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    larger = drawn._view.scale
    QApplication.sendEvent(drawn, event)
    assert drawn._view.scale > larger
