"""What mouse and arrow keys do on the canvas, by events in the real window."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel

from argmap.edits import add_reason, delete_branch, fold, set_orientation, use_as_step
from argmap.ui.canvas.focus import branch_plan
from argmap.ui.canvas.motion import DURATION
from tests.ui.conftest import press, texts_on

LEFT = Qt.MouseButton.LeftButton
PLAIN, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def canvas(window):
    made = window.parts.canvas
    made.fit()
    return made


def point(canvas, node, across=0.5, down=0.5):
    place = canvas.picture.place(node)
    x, y = canvas.viewport.to_screen(place.x + place.width * across, place.y + place.height * down)
    return QPointF(x, y)


def mouse(canvas, kind, at, held=LEFT, keys=PLAIN):
    button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else LEFT
    QApplication.sendEvent(canvas, QMouseEvent(kind, at, canvas.mapToGlobal(at), button, held, keys))


def click(canvas, at, keys=PLAIN):
    mouse(canvas, QEvent.Type.MouseButtonPress, at, keys=keys)
    mouse(canvas, QEvent.Type.MouseButtonRelease, at, Qt.MouseButton.NoButton, keys)


def drag(canvas, start, stop, keys=PLAIN, drop=True, pressed=PLAIN):
    mouse(canvas, QEvent.Type.MouseButtonPress, start, keys=pressed)
    mouse(canvas, QEvent.Type.MouseMove, start + QPointF(15, 15), keys=keys)
    mouse(canvas, QEvent.Type.MouseMove, stop, keys=keys)
    if drop:
        mouse(canvas, QEvent.Type.MouseButtonRelease, stop, Qt.MouseButton.NoButton, keys)


def test_a_click_selects_the_box_under_the_pointer(window, canvas):
    click(canvas, point(canvas, "p2"))
    assert (window.selection.current, window.selection.inference) == ("p2", "i1")


@pytest.mark.parametrize("keys", [CONTROL, SHIFT])
def test_a_click_with_control_or_shift_takes_a_box_into_the_selection_and_out_again(window, canvas, keys):
    click(canvas, point(canvas, "p1"))
    click(canvas, point(canvas, "o1"), keys)
    click(canvas, point(canvas, "u1"), keys)
    assert window.selection.ids == ("p1", "o1", "u1")
    click(canvas, point(canvas, "o1"), keys)
    assert window.selection.ids == ("p1", "u1")


def test_the_status_line_says_how_many_boxes_are_selected(window, canvas):
    status = window.parts.status
    window.selection.select_all(["p1", "o1"])
    assert "2 boxes selected" in [label.text() for label in status.findChildren(QLabel)]
    window.selection.select("p1")
    assert not [label for label in status.findChildren(QLabel) if "selected" in label.text()]


def test_a_click_on_one_of_several_selected_boxes_selects_it_alone(window, canvas):
    window.selection.select_all(["p1", "o1"])
    click(canvas, point(canvas, "p1"))
    assert window.selection.ids == ("p1",)


def test_a_band_drawn_with_shift_selects_the_boxes_that_it_touches(window, canvas):
    place = canvas.picture.place("i1")
    corner = canvas.viewport.to_screen(place.x - 20, place.y + place.height + 10)
    drag(canvas, QPointF(*corner), point(canvas, "p2", 0.2), SHIFT, pressed=SHIFT)
    assert set(window.selection.ids) == {"p1", "p2"}


@pytest.mark.parametrize(("across", "kind"), [(0.1, "support"), (0.5, "attack")])
def test_a_box_dropped_on_the_left_of_a_statement_supports_it_and_in_the_middle_opposes_it(
    window, canvas, across, kind
):
    drag(canvas, point(canvas, "u1"), point(canvas, "p1", across))
    assert texts_on(window, "p1") == [(kind, ["The count was made in a week without night shifts."])]


def test_a_box_dropped_on_the_right_of_a_premise_is_linked_with_it(window, canvas):
    drag(canvas, point(canvas, "u1"), point(canvas, "p1", 0.9))
    assert "u1" in [premise.statement for premise in window.editor.document.inferences["i1"].premises]


@pytest.mark.parametrize(("across", "kind"), [(0.2, "support"), (0.8, "attack")])
def test_a_box_dropped_on_a_header_backs_or_undercuts_the_step(window, canvas, across, kind):
    drag(canvas, point(canvas, "u1"), point(canvas, "i1", across, 0.08))
    assert [given for given, _ in texts_on(window, "i1")] == [kind]


def test_with_control_a_box_is_used_there_as_well(window, canvas):
    drag(canvas, point(canvas, "o1"), point(canvas, "p1", 0.1), CONTROL)
    assert len(window.editor.document.uses("o1")) == 2


def test_a_drag_that_begins_with_control_held_uses_only_that_box_there_as_well(window, canvas):
    window.selection.select("u1")
    drag(canvas, point(canvas, "o1"), point(canvas, "p1", 0.1), CONTROL, pressed=CONTROL)
    assert len(window.editor.document.uses("o1")) == 2
    assert len(window.editor.document.uses("u1")) == 1


def test_a_box_is_linked_in_the_frame_that_it_is_dropped_in(window, canvas):
    (second,) = window.editor.edit(use_as_step, "p1", "attack", "u1").added("inferences")
    canvas.fit()
    (card,) = [e for e in canvas.picture.inside(*canvas.viewport.visible()) if e.kind == "reference"]
    at = QPointF(*canvas.viewport.to_screen(card.x + card.width * 0.9, card.y + card.height / 2))
    drag(canvas, point(canvas, "p2"), at)
    assert [premise.statement for premise in window.editor.document.inferences[second].premises] == ["p1", "p2"]
    assert [premise.statement for premise in window.editor.document.inferences["i1"].premises] == ["p1"]


def test_escape_calls_a_drag_off(window, canvas, qtbot):
    before = window.editor.document
    drag(canvas, point(canvas, "u1"), point(canvas, "p1", 0.1), drop=False)
    press(qtbot, "Esc")
    mouse(canvas, QEvent.Type.MouseButtonRelease, point(canvas, "p1", 0.1), Qt.MouseButton.NoButton)
    assert window.editor.document is before


def test_arrow_keys_go_to_the_nearest_box_as_drawn(window, canvas, qtbot):
    window.selection.select("p1")
    press(qtbot, "Right")
    assert window.selection.current == "p2"
    press(qtbot, "Right")
    assert window.selection.current == "o1"
    press(qtbot, "Down")
    assert window.selection.current == "u1"


def test_the_selected_box_stays_where_it_is_while_the_map_makes_room(window, canvas):
    window.selection.select("o1")
    before = point(canvas, "o1")
    window.editor.edit(add_reason, "p1", "A reason with quite some words in it.")
    after = point(canvas, "o1")
    assert abs(after.x() - before.x()) < 1
    assert abs(after.y() - before.y()) < 1


def test_what_keys_move_is_seen_to_move_and_what_it_is_about_stays(window, canvas, qtbot):
    for selected, steady in (("o1", "t1"), ("p2", "t1")):  # a step among its siblings; a premise out of its step
        window.selection.select(selected)
        before, moved = point(canvas, steady), point(canvas, selected)
        press(qtbot, "Alt+Left" if selected == "o1" else "Alt+Up")
        assert (point(canvas, steady) - before).manhattanLength() < 2
        assert (point(canvas, selected) - moved).manhattanLength() > 30


def test_a_premise_that_changes_its_place_in_its_step_moves_and_the_step_stays(window, canvas, qtbot):
    window.selection.select("p1")
    frame, moved = point(canvas, "i1", 0, 0), point(canvas, "p1")
    press(qtbot, "Alt+Right")
    assert (point(canvas, "i1", 0, 0) - frame).manhattanLength() < 2
    assert point(canvas, "p1").x() > moved.x() + 30


def test_after_a_drop_is_taken_back_the_map_stands_where_it_stood(window, canvas, qtbot):
    before = [point(canvas, node) for node in ("t1", "p1", "u1")]
    drag(canvas, point(canvas, "u1"), point(canvas, "p1", 0.1))
    press(qtbot, "Ctrl+Z")
    after = [point(canvas, node) for node in ("t1", "p1", "u1")]
    assert max((a - b).manhattanLength() for a, b in zip(before, after, strict=True)) < 2


def test_control_pressed_or_let_go_during_a_drag_is_heeded_at_once(window, canvas):
    drag(canvas, point(canvas, "u1"), point(canvas, "p1", 0.1), drop=False)
    for kind, held, words in (
        (QEvent.Type.KeyPress, PLAIN, "supports – use here as well"),  # X11: as it was before the key went down
        (QEvent.Type.KeyRelease, CONTROL, "supports"),
    ):
        QApplication.sendEvent(canvas, QKeyEvent(kind, Qt.Key.Key_Control, held))
        assert canvas._pointer._drop.words == words
    canvas._pointer.cancel()


def test_all_zones_of_a_box_say_in_words_what_they_do(window, canvas):
    drag(canvas, point(canvas, "u1"), point(canvas, "p1", 0.1), drop=False)
    drop = canvas._pointer._drop
    assert [zone.words for zone in (drop, *drop.beside)] == ["supports", "opposes", "link with"]
    drag(canvas, point(canvas, "u1"), point(canvas, "i1", 0.8, 0.08), drop=False)
    drop = canvas._pointer._drop
    assert [zone.words for zone in (drop, *drop.beside)] == ["undercuts this step", "backs this step"]
    canvas.grab()


def test_a_box_held_over_its_own_branch_is_put_down_there_for_the_branch_comes_along(window, canvas):
    before = window.editor.document
    drag(canvas, point(canvas, "i2", 0.5, 0.08), point(canvas, "u1", 0.2))
    assert window.editor.document.inferences == before.inferences
    assert list(window.editor.document.view.positions) == ["i2"]


def test_what_cannot_be_done_where_it_is_dropped_is_refused_in_words(window, canvas):
    before = window.editor.document
    drag(canvas, point(canvas, "i2", 0.5, 0.08), point(canvas, "u1", 0.2), CONTROL)
    assert window.editor.document is before
    assert window.parts.status._message.text()


@pytest.mark.parametrize("orientation", ["down", "up", "right", "left"])
def test_a_step_dropped_beside_its_sibling_takes_its_place_in_the_order(window, canvas, orientation):
    window.editor.edit(set_orientation, orientation)
    canvas.fit()
    assert window.editor.document.inferences_on("t1") == ("i1", "i2")
    first = canvas.picture.place("i1")
    upright = orientation in ("left", "right")
    x, y = (first.x + 5, first.y - 12) if upright else (first.x - 12, first.y + 40)
    drag(canvas, point(canvas, "i2", 0.5, 0.1), QPointF(*canvas.viewport.to_screen(x, y)))
    assert window.editor.document.inferences_on("t1") == ("i2", "i1")


def test_a_box_dropped_beside_a_step_on_another_claim_takes_its_place_there(window, canvas):
    window.editor.edit(add_reason, "p1", "Shifts end late.")
    (below,) = window.editor.document.inferences_on("p1")
    canvas.fit()
    first = canvas.picture.place("i1")
    beside = QPointF(*canvas.viewport.to_screen(first.x - 8, first.y + 40))
    drag(canvas, point(canvas, below, 0.5, 0.1), beside, drop=False)
    assert canvas._pointer._drop.words == "supports, before this"
    mouse(canvas, QEvent.Type.MouseButtonRelease, beside, Qt.MouseButton.NoButton)
    assert window.editor.document.inferences_on("t1") == (below, "i1", "i2")


def test_a_linked_premise_dropped_beside_an_undercutter_becomes_one(window, canvas):
    first = canvas.picture.place("i3")
    beside = QPointF(*canvas.viewport.to_screen(first.x + first.width + 8, first.y + 40))
    drag(canvas, point(canvas, "p2"), beside)
    assert [kind for kind, _ in texts_on(window, "i2")] == ["attack", "attack"]
    assert [premise.statement for premise in window.editor.document.inferences["i1"].premises] == ["p1"]


def test_steps_that_are_stacked_are_ordered_above_and_below_each_other(window, canvas):
    for number in range(6):
        window.editor.edit(add_reason, "o1", f"Reason {number}, which has some words to say.")
    window.switches.compact.toggle() if not window.switches.compact.on else None
    canvas.fit()
    steps = window.editor.document.inferences_on("o1")
    stacked = [
        (a, b)
        for a, b in pairwise(steps)
        if canvas.picture.place(a).x == canvas.picture.place(b).x
        and canvas.picture.place(a).y < canvas.picture.place(b).y
    ]
    assert stacked
    upper, lower = stacked[0]
    above = canvas.picture.place(upper)
    drag(
        canvas,
        point(canvas, lower, 0.5, 0.1),
        QPointF(*canvas.viewport.to_screen(above.x + above.width - 9, above.y - 6)),
    )
    after = window.editor.document.inferences_on("o1")
    assert after.index(lower) == after.index(upper) - 1


def test_several_selected_boxes_are_moved_in_one_step(window, canvas, qtbot):
    window.selection.select_all(["o1", "u1"])
    drag(canvas, point(canvas, "u1"), point(canvas, "p2", 0.1))
    assert {texts[0][:10] for _, texts in texts_on(window, "p2")} == {"Few people", "The count "}
    QApplication.processEvents()
    press(qtbot, "Ctrl+Z")
    assert texts_on(window, "p2") == []


def test_the_box_that_something_is_dropped_on_stays_where_it_is(window, canvas):
    canvas.zoom_to(0.7)
    before = point(canvas, "p1")
    drag(canvas, point(canvas, "u1"), point(canvas, "p1", 0.1))
    assert window.editor.document.inferences["i3"].target == "p1"
    assert (point(canvas, "p1") - before).manhattanLength() < 2


def test_at_the_edge_the_map_scrolls_while_something_is_dragged(window, canvas, qtbot):
    before = canvas.viewport.dx
    drag(canvas, point(canvas, "u1"), QPointF(5, canvas.height() / 2), drop=False)
    qtbot.waitUntil(lambda: canvas.viewport.dx > before + 20, timeout=2000)
    press(qtbot, "Esc")


def test_several_selected_steps_are_turned_folded_and_grouped_at_once(window, canvas, qtbot):
    window.selection.select_all(["p1", "p2", "o1"])
    press(qtbot, "Ctrl+T")
    kinds = {key: step.kind for key, step in window.editor.document.inferences.items()}
    assert kinds == {"i1": "attack", "i2": "support", "i3": "attack"}
    press(qtbot, "Ctrl+Alt+2")
    assert {window.editor.document.statements[key].kind for key in ("p1", "p2", "o1")} == {"evidence"}
    press(qtbot, "Ctrl+G")
    (group,) = window.editor.document.groups
    assert {key for key, record in window.editor.document.statements.items() if record.group == group} == {
        "p1",
        "p2",
        "o1",
    }
    press(qtbot, "Return")  # the group keeps the title that it is given first
    window.selection.select_all(["t1", "i2"])
    press(qtbot, "Space")
    assert set(window.editor.document.view.collapsed) >= {"t1"}
    for _ in range(4):
        window.editor.undo()
    assert [record.kind for record in window.editor.document.inferences.values()] == ["support", "attack", "attack"]


def test_what_moves_glides_unless_the_person_or_the_system_asks_for_less_motion(window, canvas, monkeypatch):
    motion = canvas._showing._motion
    assert DURATION == 150
    canvas.zoom_to(1.0)
    monkeypatch.setattr("argmap.ui.motion.QStyle.styleHint", lambda *_: 1, raising=False)
    window.editor.edit(add_reason, "p1", "One")
    assert motion.running == motion.wanted
    window.actions_table.run("switch_motion")
    assert not motion.wanted
    motion.stop()
    window.editor.edit(add_reason, "p1", "Two")
    assert not motion.running
    window.actions_table.run("switch_motion")


def test_shift_and_arrows_select_several_boxes(window, canvas, qtbot):
    window.selection.select("p1")
    press(qtbot, "Shift+Right")
    assert window.selection.ids == ("p1", "p2")
    press(qtbot, "Shift+Right")
    press(qtbot, "Shift+Left")
    assert window.selection.ids == ("p1", "p2")


def test_frames_are_reached_by_keyboard(window, canvas, qtbot):
    window.selection.select("p1")
    for keys, node in (("Ctrl+Up", "i1"), ("Ctrl+Up", "t1"), ("Ctrl+Down", "i1"), ("Ctrl+Down", "p1")):
        press(qtbot, keys)
        assert window.selection.current == node


def test_one_goes_back_and_forward_through_the_places_where_one_was(window, canvas, qtbot):
    canvas.visits.stay = 0
    for node in ("p1", "u1", "o1"):
        window.selection.select(node)
    QApplication.processEvents()
    press(qtbot, "Ctrl+[")
    assert window.selection.current == "u1"
    QApplication.sendEvent(
        canvas,
        QMouseEvent(
            QEvent.Type.MouseButtonPress,
            QPointF(5, 5),
            canvas.mapToGlobal(QPointF(5, 5)),
            Qt.MouseButton.BackButton,
            Qt.MouseButton.BackButton,
            PLAIN,
        ),
    )
    assert window.selection.current == "p1"
    QApplication.processEvents()
    press(qtbot, "Ctrl+]")
    assert window.selection.current == "u1"
    window.editor.edit(delete_branch, "p1")
    canvas.visits.go(-1)
    assert window.selection.current == "t1"


def test_places_that_are_only_passed_by_are_no_places(window, canvas, qtbot):
    canvas.visits.stay = 60
    for node in ("p1", "u1", "o1"):
        window.selection.select(node)
    assert not canvas.visits.can_go(-1)


def test_a_branch_in_focus_is_drawn_and_the_rest_veiled_until_escape(window, canvas, qtbot):
    plan = branch_plan(canvas.picture.plan, "o1")
    assert plan is not None
    assert set(plan.branches) == {"i2", "i3"}
    window.selection.select("o1")
    press(qtbot, "Ctrl+Shift+F")
    assert canvas.focus_branch == "o1"
    canvas.grab()
    press(qtbot, "Left")
    assert window.selection.current == "o1"
    press(qtbot, "Esc")
    assert canvas.focus_branch is None


def test_the_rest_of_the_map_is_hidden_when_the_person_wants_so(window, canvas, qtbot):
    window.selection.select("o1")
    press(qtbot, "Ctrl+Shift+F")
    canvas._sight.fit(canvas.picture.bounds, canvas.picture)
    outside = point(canvas, "t1")
    ground = canvas.theme["background"].lower()
    assert canvas.box_at(outside).subject == "t1"
    assert canvas.grab().toImage().pixelColor(outside.toPoint()).name() != ground
    press(qtbot, "Ctrl+Alt+F")
    assert canvas.box_at(outside) is None
    assert canvas.box_at(point(canvas, "u1")).subject == "u1"
    middle = canvas.picture.place("i1")
    at = canvas.viewport.to_screen(middle.x + 4, middle.y + middle.height - 6)
    assert canvas.grab().toImage().pixelColor(*map(round, at)).name() == ground
    window.selection.select("p1")
    assert canvas.focus_branch is None


def test_what_is_gone_is_not_in_focus_any_more(window, canvas):
    canvas.look_at_branch("o1")
    window.editor.edit(delete_branch, "o1")
    assert canvas.focus_branch is None


def test_what_one_goes_to_is_unfolded(window, canvas, qtbot):
    window.editor.edit(fold, "t1")
    assert canvas.picture.place("u1") is None
    window.selection.select("u1")
    qtbot.waitUntil(lambda: canvas.picture.place("u1") is not None)
    x, y = canvas.viewport.to_screen(*canvas.picture.place("u1").center)
    assert 0 < x < canvas.width()
    assert 0 < y < canvas.height()


def test_the_compact_drawing_is_a_switch_that_is_remembered(window, canvas, desk):
    assert canvas.compact
    window.actions_table.run("switch_compact")
    assert not canvas.compact
    assert not window.switches.compact.on
    assert not desk.new_window().parts.canvas.compact


def test_the_way_to_the_selection_is_a_line_that_can_be_clicked(window, qtbot):
    crumbs = window.parts.breadcrumb
    window.selection.select("u1")
    assert [crumb.node for crumb in crumbs._crumbs] == ["t1", "i2", "i3", "u1"]
    qtbot.mouseClick(crumbs._buttons[1], LEFT)
    assert window.selection.current == "i2"
    window.actions_table.run("switch_path")
    assert not crumbs.isVisible()
