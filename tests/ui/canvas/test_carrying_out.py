"""Carrying a branch out of the window, to another program."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication

from tests.ui.canvas.test_hands import drag, point


@pytest.fixture
def canvas(window):
    made = window.parts.canvas
    made.fit()
    return made


@pytest.fixture
def carried(monkeypatch):
    """The drags that left the window."""
    made: list[QDrag] = []
    monkeypatch.setattr("argmap.ui.canvas.pointer.QDrag.exec", lambda drag, _action: made.append(drag))
    return made


def outside(window, canvas):
    return QPointF(canvas.mapFrom(window, window.rect().bottomRight())) + QPointF(60, 60)


def test_with_alt_a_branch_is_carried_out_of_the_window_as_a_picture(window, canvas, carried):
    drag(canvas, point(canvas, "o1"), point(canvas, "p1"), Qt.KeyboardModifier.AltModifier)
    (made,) = carried
    assert made.mimeData().hasUrls()
    assert made.mimeData().hasImage()
    assert len(window.editor.document.uses("o1")) == 1


@pytest.mark.parametrize(("node", "carries"), [("o1", ("o1",)), ("t1", ("t1",))])
def test_what_is_dragged_out_of_the_window_is_carried_to_another_program(window, canvas, carried, node, carries):
    """Alt moves the window in many desktops; and the map has not scrolled when the pointer is back."""
    before, where = window.editor.document, (canvas.viewport.dx, canvas.viewport.dy)
    drag(canvas, point(canvas, node), outside(window, canvas))
    (made,) = carried
    assert made.mimeData().hasUrls()
    assert not made.pixmap().isNull()
    assert window.selection.ids == carries
    assert window.editor.document is before
    assert (canvas.viewport.dx, canvas.viewport.dy) == where


def test_out_of_a_map_that_may_only_be_read_branches_are_carried_as_well(window, canvas, carried):
    window.editor.load(window.editor.document, read_only=True)
    canvas.fit()
    drag(canvas, point(canvas, "o1"), outside(window, canvas))
    (made,) = carried
    assert made.mimeData().hasUrls()
    assert window.selection.ids == ("o1",)


def test_who_pans_with_the_middle_button_beyond_the_edge_carries_nothing(window, canvas, carried):
    middle, keys = Qt.MouseButton.MiddleButton, Qt.KeyboardModifier.NoModifier
    start, stop = point(canvas, "o1"), outside(window, canvas)
    for kind, at, button in (
        (QEvent.Type.MouseButtonPress, start, middle),
        (QEvent.Type.MouseMove, start + QPointF(15, 15), Qt.MouseButton.NoButton),
        (QEvent.Type.MouseMove, stop, Qt.MouseButton.NoButton),
    ):
        QApplication.sendEvent(canvas, QMouseEvent(kind, at, canvas.mapToGlobal(at), button, middle, keys))
    assert carried == []
