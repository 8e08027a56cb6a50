"""Boxes that are dropped on free ground stay there, and can be put back in order; by events in the real window."""

import pytest
from PySide6.QtCore import QPointF

from argmap.edits import add_reason, add_statement, set_orientation
from tests.ui.canvas.test_hands import CONTROL, canvas, drag, point  # noqa: F401
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


def test_a_premise_without_those_it_is_linked_with_stays_nowhere(window, roomy):
    before = window.editor.document
    drag(roomy, point(roomy, "p2"), below(roomy))
    assert window.editor.document is before


def test_with_control_nothing_is_put_down(window, roomy):
    before = window.editor.document
    drag(roomy, point(roomy, "o1"), below(roomy), CONTROL)
    assert window.editor.document is before


def test_in_a_compact_drawing_the_rest_keeps_its_columns(window, roomy):
    for number in range(14):
        window.editor.edit(add_reason, "t1", f"Reason number {number} of some words.")
    roomy.fit()
    roomy.zoom_by(0.6)
    plan = roomy.picture.plan
    assert plan.options.compact is not None
    step = window.editor.document.inferences_on("t1")[-1]
    thesis = on_screen(roomy, "t1")
    drag(roomy, point(roomy, step, 0.3, 0.1), below(roomy))
    after = roomy.picture.plan
    assert step in window.editor.document.view.positions
    assert (after.options.compact, after.columns) == (plan.options.compact, plan.columns)
    assert on_screen(roomy, "t1") == pytest.approx(thesis, abs=1)
    roomy.fit()
    assert roomy.picture.plan is after
    window.editor.undo()
    assert roomy.picture.plan.starts == plan.starts
