"""The one place that holds the document: history, typing, saved or not, refusals."""

from pathlib import Path

import pytest

from argmap.edits import add_reason, delete_branch, set_text
from argmap.ui.editor import Editor
from argmap.ui.selection import Selection
from tests.ui.conftest import night_buses


@pytest.fixture
def editor(qapp):
    return Editor(night_buses())


def test_an_edit_can_be_undone_and_done_again_under_its_name(editor):
    before = editor.document
    editor.edit(add_reason, "t1", "R")
    after = editor.document
    assert editor.undo_label == "Add reason"
    editor.undo()
    assert (editor.document, editor.undo_label, editor.redo_label) == (before, "", "Add reason")
    editor.redo()
    assert editor.document == after


def test_a_new_edit_forgets_what_was_undone(editor):
    editor.edit(add_reason, "t1", "R")
    editor.undo()
    editor.edit(set_text, "p1", "other")
    assert not editor.can_redo


def test_every_change_of_the_document_is_told_with_the_change(editor, qtbot):
    told: list[object] = []
    editor.changed.connect(told.append)
    made = editor.edit(set_text, "p1", "other")
    editor.undo()
    assert told == [made, made.inverse()]


def test_an_edit_that_changes_nothing_leaves_no_step(editor):
    editor.edit(set_text, "p1", editor.document.statements["p1"].text)
    assert list(editor.history) == []
    assert not editor.dirty


def test_an_edit_that_makes_no_sense_is_refused_with_its_sentence(editor, qtbot):
    with qtbot.waitSignal(editor.refused) as told:
        assert editor.edit(add_reason, "nobody") is None
    assert told.args[0].endswith(".")
    assert list(editor.history) == []


def test_typing_into_one_field_is_one_step_until_the_run_ends(editor):
    run = ("statements", "p1", "text")
    for text in ("a", "ab", "abc"):
        editor.type(run, set_text, "p1", text)
    assert len(editor.history) == 1
    editor.end_run()
    editor.type(run, set_text, "p1", "abcd")
    assert len(editor.history) == 2
    editor.undo()
    assert editor.document.statements["p1"].text == "abc"
    editor.undo()
    assert editor.document == night_buses()


def test_typing_that_comes_back_to_the_start_leaves_no_step(editor):
    text = editor.document.statements["p1"].text
    for typed in ("x", text):
        editor.type(("statements", "p1", "text"), set_text, "p1", typed)
    assert list(editor.history) == []


def test_typing_elsewhere_ends_the_run_even_when_nothing_is_left_of_it(editor):
    before = editor.document.statements["p2"].text
    editor.type(("a",), set_text, "p1", "x")
    editor.type(("b",), set_text, "p2", "y")
    editor.type(("b",), set_text, "p2", before)
    assert len(editor.history) == 1
    editor.type(("a",), set_text, "p1", "xz")
    assert len(editor.history) == 2
    editor.undo()
    assert editor.document.statements["p1"].text == "x"


def test_typing_into_another_field_is_another_step(editor):
    editor.type(("a",), set_text, "p1", "x")
    editor.type(("b",), set_text, "p2", "y")
    assert len(editor.history) == 2


def test_a_map_is_clean_exactly_where_it_was_saved(editor):
    editor.edit(set_text, "p1", "1")
    editor.mark_saved(Path("x.argmap"))
    assert not editor.dirty
    editor.edit(set_text, "p1", "2")
    assert editor.dirty
    editor.undo()
    assert not editor.dirty
    editor.undo()
    assert editor.dirty
    editor.redo()
    assert not editor.dirty


def test_typing_after_a_save_is_a_step_of_its_own(editor):
    run = ("statements", "p1", "text")
    editor.type(run, set_text, "p1", "1")
    editor.mark_saved(Path("x.argmap"))
    editor.type(run, set_text, "p1", "12")
    assert editor.dirty
    editor.undo()
    assert not editor.dirty


def test_what_is_taken_back_cannot_be_done_again(editor):
    editor.edit(add_reason, "t1", "R")
    editor.take_back()
    assert editor.document == night_buses()
    assert not editor.can_redo


def test_the_tree_is_kept_while_only_texts_change(editor):
    tree = editor.tree
    editor.edit(set_text, "p1", "other")
    assert editor.tree is tree
    editor.edit(add_reason, "t1")
    assert editor.tree is not tree


def test_what_is_deleted_leaves_the_selection_to_what_it_was_aimed_at(editor):
    selection = Selection(editor)
    selection.select_all(["p1", "o1"], "o1")
    editor.edit(delete_branch, "o1")
    assert (selection.current, selection.ids) == ("p1", ("p1",))
    editor.edit(delete_branch, "i1")
    assert selection.current == "t1"


def test_the_selection_knows_which_use_of_a_statement_is_meant(editor):
    from argmap.edits import use_as_step

    selection = Selection(editor)
    change = editor.edit(use_as_step, "p1", "attack", "o1")
    (second,) = change.added("inferences")
    selection.select("p1")
    assert selection.inference == "i1"
    selection.select("p1", second)
    assert selection.inference == second
    selection.select("t1")
    assert selection.inference is None
    selection.select("i2")
    assert (selection.statement, selection.inference) == (None, "i2")
