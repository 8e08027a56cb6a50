"""The outline's rows after any edit are those of a fresh outline."""

import random

import pytest
from PySide6.QtCore import QModelIndex

from argmap import edits
from argmap.edits import EditError
from argmap.ui.editor import Editor
from argmap.ui.outline.model import SIGN_ROLE, OutlineModel
from tests.ui.conftest import night_buses


def _shape(model, parent=None):
    index = parent if parent is not None else QModelIndex()
    rows = [model.index(row, 0, index) for row in range(model.rowCount(index))]
    return [(model.place(row), model.data(row, SIGN_ROLE), _shape(model, row)) for row in rows]


def _random_edit(chance, document):
    """Return an edit function with arguments that may or may not make sense."""
    statements, inferences = sorted(document.statements), sorted(document.inferences)
    nodes = statements + inferences
    node, other = chance.choice(nodes), chance.choice(nodes)
    statement = chance.choice(statements)
    inference = chance.choice(inferences) if inferences else ""
    return chance.choice(
        [
            (edits.add_reason, node),
            (edits.add_objection, node),
            (edits.add_linked_premise, inference),
            (edits.add_statement,),
            (edits.use_as_premise, statement, inference),
            (edits.use_as_step, statement, "support", other),
            (edits.move_inference, inference, other),
            (edits.turn_kind, inference),
            (edits.set_thesis, statement),
            (edits.delete_branch, node),
            (edits.delete_box, statement, inference),
            (edits.reorder, inference, chance.randrange(4)),
            (edits.unlink_premise, statement, inference),
            (edits.merge_statements, statement, chance.choice(statements)),
            (edits.set_text, statement, f"text {chance.random()}"),
        ]
    )


@pytest.mark.parametrize("seed", range(12))
def test_rows_brought_in_line_equal_rows_made_anew(qapp, seed):
    chance = random.Random(seed)
    editor = Editor(night_buses())
    model = OutlineModel(editor)
    for _ in range(60):
        if len(editor.document.statements) < 2:
            editor.undo()
            continue
        function, *arguments = _random_edit(chance, editor.document)
        try:
            editor.apply(function(editor.document, *arguments))
        except (EditError, KeyError):
            continue
        if chance.random() < 0.15:
            editor.undo()
        assert _shape(model) == _shape(OutlineModel(Editor(editor.document)))


def test_a_row_is_found_by_statement_and_by_the_frame_that_uses_it(qapp):
    editor = Editor(night_buses())
    model = OutlineModel(editor)
    assert model.place(model.index_of("p2", "i1")) == ("i1", "p2")
    assert model.place(model.index_of("i3")) == ("i3", "u1")
    assert not model.index_of("nobody").isValid()


def test_signs_say_thesis_reason_linked_premise_objection_and_objection_to_the_step(qapp):
    editor = Editor(night_buses())
    model = OutlineModel(editor)
    glyphs = {key: model.data(model.index_of(key), SIGN_ROLE).glyph for key in editor.document.statements}
    assert glyphs == {"t1": "●", "p1": "+", "p2": "&", "o1": "−", "u1": "×"}


def test_rows_stay_open_and_selected_when_others_go(window, qtbot):
    outline = window.parts.outline
    model = outline.model()
    window.selection.select("p1")
    closed = model.index_of("o1", "i2")
    outline.collapse(closed)
    window.editor.edit(edits.add_objection, "p2", "Taxis do.")
    window.editor.edit(edits.add_reason, "p1", "The roster says so.")
    qtbot.wait(1)

    def open_rows():
        return {place: outline.isExpanded(model.index_of(place.node, place.inference)) for place in _places(model)}

    opened = open_rows()
    gone = window.editor.document.inferences_on("p2")[0]
    window.editor.edit(edits.delete_branch, gone)
    qtbot.wait(1)
    assert open_rows() == {place: is_open for place, is_open in opened.items() if place.inference != gone}
    assert not outline.isExpanded(model.index_of("o1", "i2"))
    assert [model.place(index).node for index in outline.selectedIndexes()] == ["p1"]
    assert model.place(outline.currentIndex()).node == "p1"


def _places(model, parent=None):
    index = parent if parent is not None else QModelIndex()
    for row in range(model.rowCount(index)):
        below = model.index(row, 0, index)
        yield model.place(below)
        yield from _places(model, below)
