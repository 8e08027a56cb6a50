"""Ways to look at a map: wheel, touch pad, keys and bar, by events in the real window."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolButton

from tests.ui.canvas.test_hands import mouse, point
from tests.ui.conftest import press, statement_with, type_text

NO_KEYS = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def canvas(window):
    made = window.parts.canvas
    made.zoom_to(1.0)
    made.show_node("t1")
    return made


def wheel(canvas, at, turn, keys=NO_KEYS):
    event = QWheelEvent(
        at,
        canvas.mapToGlobal(at),
        QPoint(),
        turn,
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(canvas, event)


def test_the_wheel_scrolls_and_with_shift_it_scrolls_sideways(canvas):
    before = canvas.viewport
    wheel(canvas, QPointF(300, 200), QPoint(0, -120))
    assert (canvas.viewport.dx, canvas.viewport.scale) == (before.dx, before.scale)
    assert canvas.viewport.dy < before.dy
    down = canvas.viewport
    wheel(canvas, QPointF(300, 200), QPoint(0, -120), Qt.KeyboardModifier.ShiftModifier)
    assert canvas.viewport.dy == down.dy
    assert canvas.viewport.dx < down.dx


def test_the_wheel_with_control_zooms_and_what_is_under_the_pointer_stays_there(canvas):
    at = point(canvas, "t1", 0.3)
    wheel(canvas, at, QPoint(0, 120), Qt.KeyboardModifier.ControlModifier)
    assert canvas.viewport.scale == pytest.approx(1.2)
    assert (point(canvas, "t1", 0.3) - at).manhattanLength() < 1
    wheel(canvas, at, QPoint(0, -120), Qt.KeyboardModifier.ControlModifier)
    assert canvas.viewport.scale == pytest.approx(1.0)


def test_two_fingers_that_are_spread_zoom_under_them(canvas):
    at = point(canvas, "t1", 0.3)
    device = QPointingDevice.primaryPointingDevice()
    kind = Qt.NativeGestureType.ZoomNativeGesture
    QApplication.sendEvent(
        canvas, QNativeGestureEvent(kind, device, 2, at, at, canvas.mapToGlobal(at), 0.25, QPointF())
    )
    assert canvas.viewport.scale == pytest.approx(1.25)
    assert (point(canvas, "t1", 0.3) - at).manhattanLength() < 1


@pytest.mark.parametrize("button", [Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton])
def test_the_background_is_dragged_with_the_left_button_and_everything_with_the_middle_one(window, canvas, button):
    left = button == Qt.MouseButton.LeftButton
    start = QPointF(6, 6) if left else point(canvas, "t1")
    assert (canvas.box_at(start) is None) is left
    document, before, selected = window.editor.document, canvas.viewport, window.selection.ids
    for kind, at, held in (
        (QEvent.Type.MouseButtonPress, start, button),
        (QEvent.Type.MouseMove, start + QPointF(40, 25), button),
        (QEvent.Type.MouseButtonRelease, start + QPointF(40, 25), Qt.MouseButton.NoButton),
    ):
        pressed = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else button
        QApplication.sendEvent(canvas, QMouseEvent(kind, at, canvas.mapToGlobal(at), pressed, held, NO_KEYS))
    assert (canvas.viewport.dx - before.dx, canvas.viewport.dy - before.dy) == pytest.approx((40, 25))
    assert window.editor.document is document
    assert window.selection.ids == selected


def test_a_double_click_opens_a_box_and_enter_keeps_what_is_typed(window, canvas, qtbot):
    mouse(canvas, QEvent.Type.MouseButtonDblClick, point(canvas, "t1"))
    assert canvas.editing
    qtbot.keyClick(QApplication.focusWidget(), "!")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(QApplication.focusWidget(), "x")
    press(qtbot, "Return")
    assert not canvas.editing
    assert window.editor.document.statements["t1"].text.endswith("!\nx")


def free_place(canvas):
    _, y, _, height = canvas.viewport.on_screen(canvas.picture.bounds)
    return QPointF(canvas.width() * 0.45, min(y + height + 50, canvas.height() - 40))


def test_a_double_click_on_free_ground_begins_a_statement_there_and_nothing_else_moves(window, canvas, qtbot):
    canvas.zoom_to(0.6)
    place, thesis = free_place(canvas), canvas.viewport.on_screen(canvas.picture.place("t1"))
    mouse(canvas, QEvent.Type.MouseButtonDblClick, place)
    assert canvas.editing
    type_text(qtbot, "Taxis are dear.")
    press(qtbot, "Return")
    new = statement_with(window, "Taxis are dear.")
    x, y = canvas.viewport.to_screen(*canvas.picture.place(new).center)
    assert (x, y) == pytest.approx((place.x(), place.y()), abs=30)
    assert canvas.viewport.on_screen(canvas.picture.place("t1")) == pytest.approx(thesis, abs=1)
    window.editor.undo()
    assert new not in window.editor.document.statements


def test_a_statement_begun_by_a_double_click_and_left_without_words_is_taken_back(window, canvas, qtbot):
    canvas.zoom_to(0.6)
    before = window.editor.document
    mouse(canvas, QEvent.Type.MouseButtonDblClick, free_place(canvas))
    press(qtbot, "Return")
    assert window.editor.document == before


def test_zooming_by_keys_keeps_what_is_selected_where_it_is(window, canvas, qtbot):
    canvas.setFocus()
    press(qtbot, "Ctrl+0")
    window.selection.select("u1")
    canvas.zoom_to(0.5)
    before = canvas.viewport.to_screen(*canvas.picture.place("u1").center)
    canvas.zoom_to(0.6)
    assert canvas.viewport.to_screen(*canvas.picture.place("u1").center) == pytest.approx(before, abs=1)
    canvas.zoom_to(2.0)
    assert canvas.viewport.holds(canvas.picture.place("u1"))


def test_who_comes_nearer_from_far_out_comes_to_a_box(window, canvas):
    window.selection.clear()
    canvas.zoom_to(0.1)
    canvas.pan(0, 300)
    canvas.zoom_to(1.0)
    assert any(element.kind in ("card", "thesis") for element in canvas.picture.inside(*canvas.viewport.visible()))


@pytest.mark.parametrize("grows", ["up", "right", "left", "down"])
def test_a_map_that_is_turned_is_seen_as_a_whole_if_it_can_be_read_so(window, canvas, grows):
    canvas.fit()
    window.actions_table.run(f"grow_{grows}")
    assert canvas.viewport.holds(canvas.picture.bounds) or canvas.viewport.scale >= 0.7


def test_keys_fit_the_map_show_it_at_100_percent_and_fit_the_branch(window, canvas, qtbot):
    canvas.setFocus()
    canvas.zoom_to(2.0)
    press(qtbot, "Ctrl+0")
    for node in ("t1", "i1", "u1"):
        place = canvas.picture.place(node)
        assert canvas.viewport.holds((place.x, place.y, place.width, place.height))
    canvas.zoom_to(0.4)
    press(qtbot, "Ctrl+1")
    assert canvas.viewport.scale == pytest.approx(1.0)
    canvas.zoom_to(0.3)
    window.selection.select("o1")
    press(qtbot, "Ctrl+2")
    place = canvas.picture.place("u1")
    assert canvas.viewport.holds((place.x, place.y, place.width, place.height))
    assert canvas.viewport.scale > 0.3


def test_the_bar_in_the_corner_shows_the_scale_and_sets_it(window, canvas, qtbot):
    bar = window.findChild(object, "zoomBar")
    out, scale, closer, fit = bar.findChildren(QToolButton)
    assert scale.text() == "100 %"
    qtbot.mouseClick(closer, Qt.MouseButton.LeftButton)
    assert scale.text() == "125 %"
    qtbot.mouseClick(out, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(out, Qt.MouseButton.LeftButton)
    assert scale.text() == "80 %"
    qtbot.mouseClick(scale, Qt.MouseButton.LeftButton)
    assert canvas.viewport.scale == pytest.approx(1.0)
    canvas.zoom_to(3.0)
    qtbot.mouseClick(fit, Qt.MouseButton.LeftButton)
    assert canvas.viewport.holds(canvas.picture.bounds)


def test_levels_are_shown_by_their_number(window, canvas, qtbot):
    for keys, seen in (("Alt+1", {"i1": True, "i3": False}), ("Alt+2", {"i1": True, "i3": True})):
        press(qtbot, keys)
        assert {node: canvas.picture.place(node) is not None for node in seen} == seen, keys
    press(qtbot, "Alt+1")
    press(qtbot, "Ctrl+Shift+Space")
    assert canvas.picture.place("u1") is not None


def test_f11_uses_the_whole_screen_and_gives_it_back(window, qtbot):
    press(qtbot, "F11")
    assert window.isFullScreen()
    press(qtbot, "F11")
    assert not window.isFullScreen()


def test_the_map_is_drawn_in_the_shape_of_the_window_by_a_key(window, canvas, qtbot):
    assert canvas.compact
    press(qtbot, "Ctrl+3")
    assert not canvas.compact
    press(qtbot, "Ctrl+3")
    assert canvas.compact


def test_a_click_and_a_drag_in_the_overview_go_there(canvas, qtbot):
    canvas.zoom_to(3.0)
    overview = canvas._corners.minimap
    scale, left, top = overview._transform()

    def spot(node):
        x, y = canvas.picture.place(node).center
        return QPoint(round(x * scale + left), round(y * scale + top))

    def in_the_middle(node):
        x, y = canvas.viewport.to_screen(*canvas.picture.place(node).center)
        allowed = 3.0 / scale  # a pixel of the overview, on the map
        return abs(x - canvas.width() / 2) <= allowed and abs(y - canvas.height() / 2) <= allowed

    qtbot.mousePress(overview, Qt.MouseButton.LeftButton, pos=spot("i1"))
    assert in_the_middle("i1")
    to = QPointF(spot("u1"))
    QApplication.sendEvent(
        overview,
        QMouseEvent(
            QEvent.Type.MouseMove,
            to,
            overview.mapToGlobal(to),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.LeftButton,
            NO_KEYS,
        ),
    )
    assert in_the_middle("u1")
