"""What stands over the map never hides the box that a person works on."""

import pytest

from argmap.edits import add_reason, set_orientation
from argmap.ui.canvas.viewport import Viewport
from tests.ui.conftest import press, type_text

_COVER = (640.0, 480.0, 144.0, 104.0)


@pytest.mark.parametrize(
    "box",
    [(650, 500, 100, 60), (600, 470, 60, 40), (300, 440, 460, 90), (700, 540, 60, 30)],
    ids=["under it", "at its corner", "wide", "at the edge"],
)
def test_a_box_that_is_shown_comes_out_from_under_a_cover(box):
    view = Viewport(width=800, height=600).showing(box, [_COVER])
    x, y, width, height = view.on_screen(box)
    assert min(x, y, 800 - x - width, 600 - y - height) >= 0
    assert x + width <= _COVER[0] or y + height <= _COVER[1]


def test_a_box_that_stands_beside_the_cover_stays_where_it_is():
    view = Viewport(width=800, height=600)
    assert view.showing((100, 100, 200, 80), [_COVER]) == view


def test_the_overview_is_shown_only_when_part_of_the_map_is_out_of_sight(window):
    overview = window.parts.canvas._corners.minimap
    window.parts.canvas.fit()
    assert overview.isHidden()
    window.parts.canvas.zoom_to(3.0)
    assert not overview.isHidden()
    window.parts.canvas.show_overview(False)
    assert overview.isHidden()


def test_while_boxes_are_written_none_is_under_the_overview(empty_window, qtbot):
    canvas = empty_window.parts.canvas
    type_text(qtbot, "Schools should start at nine.")
    for number in range(6):
        press(qtbot, "Tab" if number % 2 else "Shift+Tab")
        type_text(qtbot, f"Reason {number}")
        x, y, width, height = canvas.viewport.on_screen(canvas.picture.place(empty_window.selection.statement))
        for left, top, wide, high in canvas._corners.covers(canvas.viewport):
            assert x + width <= left or x >= left + wide or y + height <= top or y >= top + high


@pytest.mark.parametrize("size", [(1280, 800), (1000, 700), (1600, 620)])
@pytest.mark.parametrize("orientation", ["down", "up", "right", "left"])
def test_fit_leaves_no_box_under_the_zoom_bar(window, orientation, size):
    canvas = window.parts.canvas
    window.resize(*size)
    window.editor.edit(set_orientation, orientation)
    for number in range(9):
        window.editor.edit(add_reason, ("t1", "p1", "o1")[number % 3], f"Reason {number}")
        canvas.fit()
        assert canvas.viewport.holds(canvas.picture.bounds)
        assert not boxes_under_something(canvas)
        before = canvas.viewport.scale
        canvas.fit()
        assert canvas.viewport.scale == pytest.approx(
            before, rel=0.02
        )  # the words of the scale bar are not all as wide


def test_fit_of_a_branch_leaves_no_box_of_it_under_the_overview(window):
    canvas = window.parts.canvas
    for number in range(12):
        window.editor.edit(add_reason, "p1", f"Reason {number} of some words.")
        window.editor.edit(add_reason, "o1", f"Answer {number} of some words.")
    window.selection.select("i1")
    canvas.fit_branch()
    below = {"i1", *canvas.picture.plan.tree.walk(window.editor.document, "i1")}
    assert not boxes_under_something(canvas) & below


def boxes_under_something(canvas):
    """Return the frames and roots that something stands over."""
    found = set()
    for left, top, wide, high in canvas._corners.covers(canvas.viewport):
        for block in canvas.picture.plan.branches:
            x, y, width, height = canvas.viewport.on_screen(canvas.picture.place(block))
            if x < left + wide and x + width > left and y < top + high and y + height > top:
                found.add(block)
    return found
