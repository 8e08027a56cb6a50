"""What mouse and arrow keys do on the canvas, by events in the real window."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import press, texts_on

LEFT = Qt.MouseButton.LeftButton
PLAIN, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


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


def drag(canvas, start, stop, keys=PLAIN, drop=True):
    mouse(canvas, QEvent.Type.MouseButtonPress, start)
    mouse(canvas, QEvent.Type.MouseMove, start + QPointF(15, 15), keys=keys)
    mouse(canvas, QEvent.Type.MouseMove, stop, keys=keys)
    if drop:
        mouse(canvas, QEvent.Type.MouseButtonRelease, stop, Qt.MouseButton.NoButton, keys)


def test_a_click_selects_the_box_under_the_pointer(window, canvas):
    at = point(canvas, "p2")
    mouse(canvas, QEvent.Type.MouseButtonPress, at)
    mouse(canvas, QEvent.Type.MouseButtonRelease, at, Qt.MouseButton.NoButton)
    assert (window.selection.current, window.selection.inference) == ("p2", "i1")


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
    from argmap.edits import add_reason

    window.selection.select("o1")
    before = point(canvas, "o1")
    window.editor.edit(add_reason, "p1", "A reason with quite some words in it.")
    after = point(canvas, "o1")
    assert abs(after.x() - before.x()) < 1
    assert abs(after.y() - before.y()) < 1
