"""Lines have rounded elbows, and their ends stay where they point."""

import pytest

from argmap.picture.items import Line
from argmap.picture.strokes import line_cap, line_segments
from argmap.picture.theme import THEMES, stroke_dash

ELBOW = ((0.0, 0.0), (0.0, 50.0), (80.0, 50.0))


def test_an_elbow_is_a_curve_of_the_radius_round_its_corner():
    start, segments = line_segments(Line(ELBOW, "support", radius=10))
    assert start == (0.0, 0.0)
    assert [(segment.end, segment.control) for segment in segments] == [
        ((0.0, 40.0), None),
        ((10.0, 50.0), (0.0, 50.0)),
        ((80.0, 50.0), None),
    ]


def test_the_radius_shrinks_where_there_is_no_room():
    _, segments = line_segments(Line(((0.0, 0.0), (0.0, 6.0), (80.0, 6.0)), "support", radius=10))
    assert segments[0].end == (0.0, 3.0)


def test_the_stroke_ends_inside_the_arrow_head_whose_tip_is_the_last_point():
    line = Line(ELBOW, "support", end="arrow")
    cap = line_cap(line)
    assert cap is not None
    shape, points = cap
    assert (shape, points[0]) == ("arrow", (80.0, 50.0))
    assert 70 < line_segments(line)[1][-1].end[0] < 80


def test_a_bar_stands_across_the_line_shortly_before_its_end():
    cap = line_cap(Line(ELBOW, "attack", end="bar"))
    assert cap is not None
    shape, (one, other) = cap
    assert shape == "bar"
    assert one[0] == other[0] == pytest.approx(75)
    assert (one[1] + other[1]) / 2 == pytest.approx(50)


def test_a_line_without_length_has_an_end_all_the_same():
    assert line_cap(Line(((1.0, 1.0), (1.0, 1.0)), "support", end="arrow")) is not None
    assert line_cap(Line(((1.0, 1.0),), "support", end="arrow")) is None


def test_only_a_theme_without_colours_tells_kinds_by_dashes():
    assert stroke_dash(THEMES["light"], "attack", ()) == ()
    kinds = {stroke_dash(THEMES["print"], token, ()) for token in ("support", "attack", "rebuttal")}
    assert len(kinds) == 3
    assert stroke_dash(THEMES["print"], "attack", (7.0, 4.0)) not in kinds
