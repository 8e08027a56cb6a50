"""Boxes that are dropped on free ground stay there, and can be put back in order; by events in the real window."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt

from argmap.edits import add_reason, add_statement, set_orientation, use_as_step
from tests.ui.canvas.test_hands import canvas, drag, mouse, point  # noqa: F401
from tests.ui.conftest import press, texts_on

AWAY = {"down": QPointF(), "up": QPointF(450, 0), "right": QPointF(), "left": QPointF(200, 0)}
"""From the place below the map to where a branch that grows in a direction has room."""


def on_screen(canvas, node):  # noqa: F811
    return canvas.viewport.on_screen(canvas.picture.place(node))[:2]


def below(canvas):  # noqa: F811
    """Return a place of the widget with nothing round it, below all boxes."""
    _, y, _, height = canvas.viewport.on_screen(canvas.picture.bounds)
    return QPointF(canvas.width() * 0.35, min(y + height + 60, canvas.height() - 60))


@pytest.fixture
def roomy(window, canvas):  # noqa: F811
    """The canvas with free ground below the map."""
    window.parts.canvas.zoom_by(0.6)
    return canvas


@pytest.mark.parametrize("orientation", ["down", "up", "right", "left"])
def test_a_step_dropped_on_free_ground_stays_where_it_was_let_go_and_its_branch_comes_along(window, roomy, orientation):
    window.editor.edit(set_orientation, orientation)
    roomy.fit()
    roomy.zoom_by(0.6)
    start, stop = point(roomy, "o1"), below(roomy) + AWAY[orientation]
    was = {node: on_screen(roomy, node) for node in ("t1", "i2", "i3")}
    drag(roomy, start, stop)
    now = {node: on_screen(roomy, node) for node in was}
    by = stop - start
    assert apart(now, "t1", "i2") == pytest.approx(apart(was, "t1", "i2", by), abs=1)
    assert apart(now, "i2", "i3") == pytest.approx(apart(was, "i2", "i3"), abs=1)


def apart(places, one, other, by=QPointF()):  # noqa: B008
    return tuple(places[other][n] - places[one][n] + (by.x(), by.y())[n] for n in (0, 1))


def test_the_drop_says_in_words_what_will_happen_and_shows_where(roomy):
    drag(roomy, point(roomy, "o1"), below(roomy), drop=False)
    drop = roomy._pointer._drop
    assert drop.words == "stays here with its branch"
    place, by = roomy.picture.place("i2"), below(roomy) - point(roomy, "o1")
    scale = roomy.viewport.scale
    assert drop.area[:2] == pytest.approx((place.x + by.x() / scale, place.y + by.y() / scale))
    roomy._pointer.cancel()
    drag(roomy, point(roomy, "u1"), below(roomy), drop=False)
    assert roomy._pointer._drop.words == "stays here"


def test_what_is_held_over_another_box_is_said_to_stay_beside_it(roomy):
    thesis = roomy.picture.place("t1")
    corner = QPointF(*roomy.viewport.to_screen(thesis.right, thesis.y))
    drag(roomy, point(roomy, "u1"), corner + QPointF(12, -12), drop=False)
    assert roomy._pointer._drop.words == "stays beside this"


def test_escape_leaves_it_where_it_was(window, roomy, qtbot):
    before = window.editor.document
    drag(roomy, point(roomy, "o1"), below(roomy), drop=False)
    press(qtbot, "Escape")
    assert window.editor.document is before


def test_it_is_one_step_of_the_history(window, roomy):
    before, places = window.editor.document, roomy.picture.plan.starts
    drag(roomy, point(roomy, "o1"), below(roomy))
    assert list(window.editor.document.view.positions) == ["i2"]
    window.editor.undo()
    assert window.editor.document == before
    assert roomy.picture.plan.starts == places


def test_put_back_in_order_is_for_what_was_put_somewhere(window, roomy):
    actions, thesis = window.actions_table, on_screen(roomy, "t1")
    assert not actions["put_in_order"].isEnabled()
    assert not actions["put_all_in_order"].isEnabled()
    was = on_screen(roomy, "i2")
    drag(roomy, point(roomy, "o1"), below(roomy))
    assert actions["put_in_order"].isEnabled()
    actions["put_in_order"].trigger()
    assert not window.editor.document.view.positions
    assert on_screen(roomy, "i2") == pytest.approx(was, abs=1)
    assert on_screen(roomy, "t1") == pytest.approx(thesis, abs=1)
    window.editor.undo()
    assert "i2" in window.editor.document.view.positions


def test_what_is_hung_somewhere_from_its_place_by_hand_goes_back_there_and_nothing_else_moves(window, roomy):
    (root,) = window.editor.edit(add_statement, "One more claim.").added("statements")
    roomy.fit()
    roomy.zoom_by(0.6)
    drag(roomy, point(roomy, root), below(roomy))
    was = {node: on_screen(roomy, node) for node in ("t1", root)}
    drag(roomy, point(roomy, root), point(roomy, "t1", 0.1))
    assert len(window.editor.document.uses(root)) == 1
    window.editor.undo()
    assert {node: on_screen(roomy, node) for node in was} == {node: pytest.approx(was[node], abs=1) for node in was}


def test_everything_is_put_back_in_order_at_once(window, roomy):
    starts = roomy.picture.plan.starts
    drag(roomy, point(roomy, "u1"), below(roomy))
    drag(roomy, point(roomy, "o1"), below(roomy) + QPointF(300, -20))
    assert len(window.editor.document.view.positions) == 2
    window.selection.clear()
    window.actions_table["put_all_in_order"].trigger()
    assert not window.editor.document.view.positions
    assert roomy.picture.plan.starts == starts


def test_what_was_put_somewhere_below_a_step_goes_with_it(window, roomy):
    drag(roomy, point(roomy, "u1"), below(roomy) + QPointF(500, 0))
    first, under = on_screen(roomy, "i2"), on_screen(roomy, "i3")
    window.selection.select("i2")
    drag(roomy, point(roomy, "i2", 0.3, 0.08), below(roomy))
    after, now = on_screen(roomy, "i2"), on_screen(roomy, "i3")
    assert after != pytest.approx(first, abs=20)
    assert (now[0] - after[0], now[1] - after[1]) == pytest.approx((under[0] - first[0], under[1] - first[1]), abs=2)


def test_a_step_that_was_put_somewhere_and_is_hung_elsewhere_has_no_place_of_its_own_any_more(window, roomy):
    drag(roomy, point(roomy, "u1"), below(roomy))
    drag(roomy, point(roomy, "i3", 0.2, 0.08), point(roomy, "p1", 0.1))
    assert texts_on(window, "p1") == [("support", ["The count was made in a week without night shifts."])]
    assert not window.editor.document.view.positions


def test_a_further_root_is_put_down_alone(window, roomy):
    (root,) = window.editor.edit(add_statement, "One more claim.").added("statements")
    roomy.fit()
    roomy.zoom_by(0.6)
    thesis = on_screen(roomy, "t1")
    drag(roomy, point(roomy, root), below(roomy))
    assert list(window.editor.document.view.positions) == [root]
    assert on_screen(roomy, "t1") == pytest.approx(thesis, abs=1)


def test_a_linked_premise_dropped_on_free_ground_stands_there_by_itself_with_its_branch(window, roomy):
    window.editor.edit(add_reason, "p2", "Taxis cost too much.")
    roomy.fit()
    roomy.zoom_by(0.6)
    before, thesis = window.editor.document, on_screen(roomy, "t1")
    start, stop, was = point(roomy, "p2"), below(roomy), on_screen(roomy, "p2")
    drag(roomy, start, stop, drop=False)
    assert roomy._pointer._drop.words == "leaves its step and stands by itself"
    mouse(roomy, QEvent.Type.MouseButtonRelease, stop, Qt.MouseButton.NoButton)
    document = window.editor.document
    assert not document.uses("p2")
    assert [premise.statement for premise in document.inferences["i1"].premises] == ["p1"]
    assert document.inferences_on("p2") == before.inferences_on("p2")
    by = stop - start
    assert on_screen(roomy, "p2") == pytest.approx((was[0] + by.x(), was[1] + by.y()), abs=2)
    assert on_screen(roomy, "t1") == pytest.approx(thesis, abs=1)
    window.editor.undo()
    assert window.editor.document == before


def test_a_premise_that_is_used_elsewhere_too_only_leaves_its_step(window, roomy):
    window.editor.edit(use_as_step, "p2", "attack", "o1")
    roomy.fit()
    roomy.zoom_by(0.6)
    drag(roomy, point(roomy, "p2"), below(roomy), drop=False)
    assert roomy._pointer._drop.words == "is no longer used in this step"
    mouse(roomy, QEvent.Type.MouseButtonRelease, below(roomy), Qt.MouseButton.NoButton)
    assert len(window.editor.document.uses("p2")) == 1
    assert not window.editor.document.view.positions


def test_a_premise_held_over_its_own_step_stays_in_it(window, roomy):
    before = window.editor.document
    drag(roomy, point(roomy, "p2"), point(roomy, "p2") + QPointF(-20, 6))
    assert window.editor.document is before


def test_several_boxes_with_a_linked_premise_among_them_are_refused_in_words(window, roomy):
    before = window.editor.document
    window.selection.select_all(["o1", "p2"])
    said: list[object] = []
    roomy.status_message.connect(said.append)
    drag(roomy, point(roomy, "p2"), below(roomy))
    assert said[-1] == "only one linked premise at a time can leave its step"
    assert window.editor.document is before


def test_a_premise_dropped_on_the_right_of_one_that_it_is_linked_with_takes_its_place(window, roomy):
    drag(roomy, point(roomy, "p2"), point(roomy, "p1", 0.9), drop=False)
    assert roomy._pointer._drop.words == "put before this"
    roomy._pointer.cancel()
    drag(roomy, point(roomy, "p1"), point(roomy, "p2", 0.9))
    assert [premise.statement for premise in window.editor.document.inferences["i1"].premises] == ["p2", "p1"]
