"""The command table: one row each, keys that do not collide, and what they do in the window."""

from itertools import pairwise

import pytest
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QLabel, QToolButton

from argmap.edits import add_reason, fold_to_level, set_text
from argmap.ui.commands.actions import context_menu
from argmap.ui.commands.table import COMMANDS
from argmap.ui.keys_page import KeysPage
from tests.ui.conftest import press, statement_with, texts_on, type_text


def test_ids_are_unique_and_every_command_has_a_title():
    ids = [command.id for command in COMMANDS]
    assert len(set(ids)) == len(ids)
    assert all(command.title for command in COMMANDS)


def test_no_two_commands_share_keys_in_the_same_place():
    both = ("canvas", "outline")
    reach = {"window": both, "box": both, "map": both, "canvas": ("canvas",)}
    taken: dict[tuple[str, str], str] = {}
    for command in COMMANDS:
        for key in command.keys:
            for place in reach[command.scope]:
                other = taken.setdefault((place, QKeySequence(key).toString()), command.id)
                assert other == command.id, f"{key} in {place}"


def test_every_key_is_one_that_qt_knows():
    for command in COMMANDS:
        for key in command.keys:
            assert QKeySequence(key).toString(), key


@pytest.mark.parametrize(
    "key",
    "Tab Shift+Tab Return Ctrl+Return F2 Up Down Left Right Home Space Alt+Up Alt+Down Alt+Left Alt+Right Del "
    "Shift+Del Ctrl+C Ctrl+X Ctrl+V Ctrl+D Ctrl+F Ctrl+K F8 Ctrl+. Ctrl+0 Ctrl+1 Ctrl+2".split(),
)
def test_the_keys_of_the_design_are_taken(key):
    wanted = QKeySequence(key).toString()
    assert any(QKeySequence(own).toString() == wanted for command in COMMANDS for own in command.keys)


def test_menus_hold_every_command_that_has_one(window):
    titles = {action.objectName() for menu in window._menu_bar.actions() for action in menu.menu().actions()}
    assert {command.id for command in COMMANDS if command.menu} <= titles


def test_the_header_shows_the_commands_with_a_place_in_it(window):
    shown = {button.text() for button in window._header.findChildren(QToolButton)}
    assert {"+ Reason", "− Objection", "&& Premise", "❝ Quote", "Export…"} <= shown


def test_the_keys_page_lists_every_key(window, qtbot):
    page = KeysPage(COMMANDS, window)
    qtbot.addWidget(page)
    words = " ".join(label.text() for label in page.findChildren(QLabel))
    for command in COMMANDS:
        for key in command.keys:
            assert QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) in words


def _offered(window, *, several):
    menu = context_menu(window.actions_table, window, several=several)
    return {action.objectName() for action in menu.actions() if action.objectName()}


def test_the_context_menu_of_several_boxes_holds_what_is_done_to_them_all(window):
    window.selection.select_all(["p2", "o1"])
    assert {"delete", "delete_box", "copy", "group", "turn_kind", "kind_evidence", "merge"} <= _offered(
        window, several=True
    )
    assert not {"add_reason", "edit_text", "split", "add_quote"} & _offered(window, several=True)


def test_the_context_menu_holds_what_can_be_done_to_a_box(window):
    def offered():
        return _offered(window, several=False)

    window.selection.select("t1")
    assert {"add_reason", "add_objection", "delete", "copy", "fold"} <= offered()
    window.selection.select("u1")
    assert "add_reason" in offered()
    assert not {"fold", "open_group", "unlink_premise"} & offered()
    window.selection.clear()
    assert "add_statement" in offered()
    assert not {"add_reason", "delete", "edit_text"} & offered()


def test_without_selection_nothing_can_be_built_on_it(window):
    window.selection.clear()
    for name in ("add_reason", "add_objection", "add_linked_premise", "delete", "copy", "edit_text"):
        assert not window.actions_table[name].isEnabled(), name
    window.selection.select("t1")
    assert window.actions_table["add_reason"].isEnabled()
    assert not window.actions_table["add_linked_premise"].isEnabled()


@pytest.fixture(params=["canvas", "outline"])
def hand(request, window):
    (window.parts.canvas if request.param == "canvas" else window.parts.outline).setFocus()
    return window


def _arrows(window):
    """Return the keys for earlier, later, out and in, where the person works."""
    if window.hand_is_outline():
        return "Alt+Up", "Alt+Down", "Alt+Left", "Alt+Right"
    return "Alt+Left", "Alt+Right", "Alt+Up", "Alt+Down"


def test_alt_arrows_order_siblings_and_linked_premises(hand, qtbot):
    earlier, later, _, _ = _arrows(hand)
    hand.selection.select("p1")
    press(qtbot, later)
    assert texts_on(hand, "t1")[0][1][1].startswith("Shift workers")
    press(qtbot, later)
    assert [kind for kind, _ in texts_on(hand, "t1")] == ["attack", "support"]
    press(qtbot, earlier)
    press(qtbot, earlier)
    assert texts_on(hand, "t1")[0][1][0].startswith("Few people") or texts_on(hand, "t1")[0][0] == "support"


def test_alt_arrows_put_several_selected_steps_in_order_together(hand, qtbot):
    earlier, later, _, _ = _arrows(hand)
    hand.editor.edit(add_reason, "t1", "Third.")
    steps = hand.editor.document.inferences_on("t1")
    hand.selection.select_all(["p1", "o1"])
    press(qtbot, later)
    assert hand.editor.document.inferences_on("t1") == (steps[2], steps[0], steps[1])
    press(qtbot, earlier)
    assert hand.editor.document.inferences_on("t1") == steps
    before = hand.editor.document
    press(qtbot, earlier)
    assert hand.editor.document is before
    hand.selection.select_all(["p1", "u1"])
    press(qtbot, later)
    assert hand.editor.document is before
    assert "same claim" in hand.parts.status._message.text()


def test_in_a_stack_of_steps_the_arrows_follow_the_picture(window, qtbot):
    canvas = window.parts.canvas
    for number in range(6):
        window.editor.edit(add_reason, "o1", f"Reason {number}, which has some words to say.")
    canvas.set_compact(True)
    canvas.fit()
    steps = window.editor.document.inferences_on("o1")
    places = [canvas.picture.place(step) for step in steps]
    upper = next(n for n, (a, b) in enumerate(pairwise(places)) if a.x == b.x and a.y < b.y)
    canvas.setFocus()
    window.selection.select(steps[upper])
    press(qtbot, "Alt+Down")
    assert window.editor.document.inferences_on("o1").index(steps[upper]) == upper + 1
    press(qtbot, "Alt+Up")
    assert window.editor.document.inferences_on("o1") == steps


def test_alt_arrows_move_a_frame_below_the_sibling_before_it_and_out_again(hand, qtbot):
    _, _, out, into = _arrows(hand)
    hand.selection.select("o1")
    press(qtbot, into)
    assert hand.editor.document.inferences["i2"].target == "p1"
    assert hand.selection.current == "o1"
    press(qtbot, out)
    assert hand.editor.document.inferences["i2"].target == "t1"


def test_alt_arrow_takes_a_linked_premise_out_of_its_frame(hand, qtbot):
    out = _arrows(hand)[2]
    hand.selection.select("p2")
    press(qtbot, out)
    assert ("support", ["Those who cannot get home safely need public transport."]) in texts_on(hand, "t1")


def test_at_the_top_level_a_frame_goes_no_further_and_the_status_says_so(hand, qtbot):
    hand.selection.select("o1")
    before = hand.editor.document
    press(qtbot, _arrows(hand)[2])
    assert hand.editor.document is before
    assert hand.parts.status._message.text()


def test_space_folds_the_step_of_a_card_below_which_only_that_has_something(hand, qtbot):
    outline, row = hand.parts.outline, hand.parts.outline.model().index_of("o1")
    hand.selection.select("o1")
    press(qtbot, "Space")
    assert hand.parts.canvas.picture.place("u1") is None
    assert not outline.isExpanded(row)
    outline.expand(row)
    assert hand.parts.canvas.picture.place("u1") is not None
    outline.collapse(row)
    assert hand.parts.canvas.picture.place("u1") is None


def test_space_opens_what_was_folded_to_a_level_and_the_outline_is_folded_alike(hand, qtbot):
    hand.editor.edit(add_reason, "p1", "Timetables say so.")
    hand.editor.edit(fold_to_level, 1)
    row = hand.parts.outline.model().index_of("p1")
    assert not hand.parts.outline.isExpanded(row)
    hand.selection.select("p1")
    press(qtbot, "Space")
    assert hand.parts.canvas.picture.place(statement_with(hand, "Timetables say so.")) is not None
    assert hand.parts.outline.isExpanded(row)


def test_space_folds_and_unfolds(hand, qtbot):
    hand.selection.select("t1")
    press(qtbot, "Space")
    assert hand.editor.document.view.collapsed == ("t1",)
    assert not hand.parts.outline.isExpanded(hand.parts.outline.model().index_of("t1"))
    press(qtbot, "Space")
    assert hand.editor.document.view.collapsed == ()
    assert hand.parts.outline.isExpanded(hand.parts.outline.model().index_of("t1"))


def test_delete_takes_the_branch_and_shift_delete_only_the_box(hand, qtbot):
    hand.selection.select("o1")
    press(qtbot, "Del")
    assert not {"o1", "u1", "i2", "i3"} & set(hand.editor.document.statements | hand.editor.document.inferences)
    hand.selection.select("p1")
    press(qtbot, "Shift+Del")
    assert [premise.statement for premise in hand.editor.document.inferences["i1"].premises] == ["p2"]


def test_several_selected_branches_are_deleted_in_one_step(hand, qtbot):
    hand.selection.select_all(["p1", "o1"])
    press(qtbot, "Del")
    assert set(hand.editor.document.statements) == {"t1", "p2"}
    press(qtbot, "Ctrl+Z")
    assert len(hand.editor.document.statements) == 5


def test_a_branch_is_copied_and_pasted_under_new_ids_and_as_text(hand, qtbot):
    hand.selection.select("o1")
    press(qtbot, "Ctrl+C")
    assert "Few people travel after midnight." in QGuiApplication.clipboard().text()
    hand.selection.select("p1")
    press(qtbot, "Ctrl+V")
    (pasted,) = texts_on(hand, "p1")
    assert pasted == ("attack", ["Few people travel after midnight."])
    assert len(hand.editor.document.quotes) == 2


def test_pasted_text_becomes_a_branch(hand, qtbot):
    QGuiApplication.clipboard().setText("- One.\n  - but: Two.\n- Three.")
    hand.selection.select("p1")
    press(qtbot, "Ctrl+V")
    assert texts_on(hand, "p1") == [("support", ["One."]), ("support", ["Three."])]
    assert texts_on(hand, statement_with(hand, "One.")) == [("attack", ["Two."])]


def test_cut_and_duplicate(hand, qtbot):
    hand.selection.select("o1")
    press(qtbot, "Ctrl+D")
    assert [kind for kind, _ in texts_on(hand, "t1")] == ["support", "attack", "attack"]
    hand.selection.select("o1")
    press(qtbot, "Ctrl+X")
    assert [kind for kind, _ in texts_on(hand, "t1")] == ["support", "attack"]


@pytest.mark.parametrize("part", ["canvas", "outline"])
def test_letters_go_on_where_the_text_of_the_selected_box_ends(window, qtbot, part):
    before = window.editor.document.statements["p1"].text
    getattr(window.parts, part).setFocus()
    window.selection.select("p1")
    type_text(qtbot, "New words")
    press(qtbot, "Return")
    assert window.editor.document.statements["p1"].text == f"{before}New words"


def test_undo_names_the_step(window, qtbot):
    window.editor.edit(set_text, "p1", "x")
    assert window.actions_table["undo"].text() == "Undo “Change text”"


def test_the_finder_runs_commands_and_finds_statements(window, qtbot):
    press(qtbot, "Ctrl+K")
    type_text(qtbot, "midnight")
    press(qtbot, "Return")
    assert window.selection.current == "o1"
    press(qtbot, "Ctrl+K")
    type_text(qtbot, "turn reason")
    press(qtbot, "Return")
    assert window.editor.document.inferences["i2"].kind == "support"
    press(qtbot, "Ctrl+K")
    type_text(qtbot, "delete")
    press(qtbot, "Esc")
    assert "o1" in window.editor.document.statements


def test_reading_a_newer_file_allows_no_edit(window, qtbot):
    window.editor.load(window.editor.document, read_only=True)
    window.selection.select("p1")
    for name in ("add_reason", "delete", "edit_text", "turn_kind", "save"):
        assert not window.actions_table[name].isEnabled(), name
    assert window.actions_table["copy"].isEnabled()


def test_the_finder_names_what_cannot_be_done_now_and_says_when_there_is_nothing(window, qtbot):
    window.selection.select(window.editor.document.thesis)
    press(qtbot, "Ctrl+K")
    finder = window.parts.finder
    finder.setText("unlink premise")
    finder._search()
    (line,) = [match for match in finder._model.matches if match.text.startswith("Unlink premise")]
    assert "not possible now" in line.text
    assert not line.command
    finder.setText("qqqqq")
    finder._search()
    assert [match.text for match in finder._model.matches] == ["Nothing found"]
    press(qtbot, "Esc")
