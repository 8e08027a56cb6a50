"""What stands over the map never hides the box that a person works on."""

import pytest

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
        for left, top, wide, high in canvas._corners.covers():
            assert x + width <= left or x >= left + wide or y + height <= top or y >= top + high
