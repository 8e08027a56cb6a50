"""Groups on the canvas: their area follows every edit, and they are folded and opened by mouse, menu and selection."""

import pytest
from PySide6.QtCore import QEvent, QPointF

from argmap.edits import add_reason, fold_group, make_group, put_in_group, set_fields
from argmap.model import folded_nodes
from argmap.ui.canvas.accessible_map import MapInterface
from tests.ui.canvas.test_hands import click, mouse
from tests.ui.conftest import press, statement_with, type_text

BELOW = "Counts at the stops show it."


@pytest.fixture
def canvas(window):
    """The night buses with the undercutter `u1` and what supports it in a group `Riders`."""
    window.editor.edit(add_reason, "u1", BELOW)
    window.editor.edit(make_group, "Riders", ["u1", statement_with(window, BELOW)])
    window.parts.canvas.fit()
    return window.parts.canvas


def group_of(canvas):
    (group,) = canvas.editor.document.groups
    return group


def labels(canvas, kind):
    return [element.label for element in canvas.picture.across() if element.kind == kind]


def click_marker(canvas):
    marker = next(element for element in canvas.picture.across() if element.kind == "fold")
    x, y = canvas.viewport.to_screen(marker.x + marker.width / 2, marker.y + marker.height / 2)
    click(canvas, QPointF(x, y))


def test_the_area_of_a_group_is_there_as_soon_as_the_group_is_and_follows_its_title_and_members(window, canvas):
    group = group_of(canvas)
    assert labels(canvas, "group") == ["Group: Riders"]
    window.editor.edit(set_fields, "groups", group, title="Travellers")
    assert labels(canvas, "group") == ["Group: Travellers"]
    window.editor.edit(put_in_group, None, "u1")
    window.editor.edit(put_in_group, None, statement_with(window, BELOW))
    assert labels(canvas, "group") == []


def test_a_click_at_the_end_of_a_groups_title_folds_it_and_another_one_opens_it(window, canvas):
    before, below = window.editor.document, statement_with(window, BELOW)
    click_marker(canvas)
    assert canvas.picture.place(below) is None
    assert labels(canvas, "fold") == ["1 statement is folded away"]
    window.editor.undo()
    assert window.editor.document == before
    window.editor.redo()
    click_marker(canvas)
    assert canvas.picture.place(below) is not None
    assert labels(canvas, "fold") == ["Fold group"]


def test_a_group_is_folded_and_opened_by_command_when_one_of_its_members_is_selected(window, canvas):
    actions = window.actions_table
    window.selection.select("p1")
    assert not {"fold_group", "open_group"} & {command.id for command in actions.possible()}
    window.selection.select("u1")
    assert "fold_group" in {command.id for command in actions.possible()}
    actions.run("fold_group")
    assert "u1" in folded_nodes(window.editor.document)
    assert "open_group" in {command.id for command in actions.possible()}
    actions.run("open_group")
    assert not folded_nodes(window.editor.document)


def test_a_folded_member_opens_its_group_and_so_does_going_to_what_is_hidden_in_it(window, canvas, qtbot):
    window.editor.edit(fold_group, group_of(canvas))
    window.selection.select("u1")
    window.actions_table.run("fold")
    assert not folded_nodes(window.editor.document)
    window.editor.undo()
    window.selection.select(statement_with(window, BELOW))
    qtbot.waitUntil(lambda: not folded_nodes(window.editor.document))


def test_who_folds_the_group_that_they_are_in_stays_at_its_topmost_member(window, canvas):
    window.selection.select(statement_with(window, BELOW))
    click_marker(canvas)
    assert window.selection.current == "u1"
    assert folded_nodes(window.editor.document)


def test_a_new_group_asks_for_its_title_and_a_double_click_on_the_title_asks_again(window, canvas, qtbot):
    canvas.setFocus()
    window.selection.select_all(["p1", "p2"])
    press(qtbot, "Ctrl+G")
    type_text(qtbot, "Workers")
    press(qtbot, "Return")
    assert canvas.hasFocus()
    group = window.editor.document.statements["p1"].group
    assert window.editor.document.groups[group].title == "Workers"
    canvas.fit()
    area = next(element for element in canvas.picture.across() if element.subject == group)
    mouse(canvas, QEvent.Type.MouseButtonDblClick, QPointF(*canvas.viewport.to_screen(area.x + 30, area.y + 8)))
    type_text(qtbot, "Those who work")
    assert window.editor.document.groups[group].title == "Those who work"


def test_a_group_of_one_of_several_linked_premises_says_why_no_area_is_seen(window, canvas, qtbot):
    window.selection.select("p1")
    with qtbot.waitSignal(canvas.status_message) as told:
        window.actions_table.run("group")
    assert "linked premises" in told.args[0]
    window.selection.select_all(["p1", "p2"])
    with qtbot.assertNotEmitted(canvas.status_message):
        window.actions_table.run("group")


def test_outline_and_screen_reader_show_a_member_of_a_folded_group_as_folded(window, canvas):
    outline = window.parts.outline
    row = outline.model().index_of("u1")
    assert outline.isExpanded(row)
    window.editor.edit(fold_group, group_of(canvas))
    assert not outline.isExpanded(row)
    assert MapInterface(canvas).box("card:u1").state().collapsed
    outline.expand(row)
    assert not folded_nodes(window.editor.document)
