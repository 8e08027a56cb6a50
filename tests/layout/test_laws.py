"""What holds of every drawing, whatever the map: hypothesis looks for one where it does not."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.layout import Options, Orientation, Sizes, lay_out
from argmap.model import Document
from tests.layout.maps import (
    ORIENTATIONS,
    any_graph,
    boxes_of,
    check_links_avoid_boxes,
    check_nothing_overlaps,
    check_order_is_kept,
)

Map = tuple[Document, Sizes]


@pytest.mark.parametrize("orientation", ORIENTATIONS)
@given(any_graph())
@settings(max_examples=25, deadline=None)
def test_any_map_is_drawn_whole_in_order_and_without_overlaps(orientation: Orientation, drawn: Map) -> None:
    check_everything(drawn, Options(orientation=orientation))


@pytest.mark.parametrize("orientation", ORIENTATIONS)
@given(any_graph(), st.sampled_from([16 / 9, 4 / 3, 210 / 297, 0.1, 20.0]))
@settings(max_examples=25, deadline=None)
def test_any_map_is_drawn_so_on_a_page_too(orientation: Orientation, drawn: Map, aspect: float) -> None:
    check_everything(drawn, Options(orientation=orientation, compact=aspect))


@pytest.mark.slow
@pytest.mark.parametrize("orientation", ORIENTATIONS)
@pytest.mark.parametrize("compact", [None, 1.6])
@given(any_graph(most=40))
@settings(max_examples=300, deadline=None)
def test_larger_maps_are_drawn_whole_in_order_and_without_overlaps(
    orientation: Orientation, compact: float | None, drawn: Map
) -> None:
    check_everything(drawn, Options(orientation=orientation, compact=compact))


def check_everything(drawn: Map, options: Options) -> None:
    document, sizes = drawn
    drawing = lay_out(document, sizes, options)
    assert set(drawing.cards) == set(document.statements)
    assert set(drawing.frames) == set(document.inferences)
    check_nothing_overlaps(drawing)
    check_links_avoid_boxes(document, drawing)
    check_order_is_kept(document, drawing, options)
    for rect in boxes_of(drawing).values():
        assert drawing.bounds.contains((rect.x, rect.y))
        assert drawing.bounds.contains((rect.right - 0.01, rect.bottom - 0.01))
