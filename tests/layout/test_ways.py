"""A way between two points runs at right angles round all boxes, near by or further off, unless everything is shut."""

from itertools import pairwise

from argmap.layout import Rect
from argmap.layout.obstacles import Obstacles
from argmap.layout.ways import OFF, Way, runs_into, way_between


def found(boxes: list[Rect], begin: tuple[float, float], finish: tuple[float, float]) -> Way | None:
    return way_between(begin, finish, Obstacles(dict(enumerate(boxes))).boxes_in)


def meets_a_box(way: Way, boxes: list[Rect]) -> bool:
    return any(runs_into(one, other, box) for one, other in pairwise(way) for box in boxes)


def test_a_way_goes_round_a_box_a_little_off_it() -> None:
    wall = Rect(-50.0, 100.0, 150.0, 20.0)
    way = found([wall], (0.0, 200.0), (0.0, 0.0))
    assert way is not None
    assert {x for x, _ in way} == {0.0, wall.x - OFF}
    assert not meets_a_box(way, [wall])


def test_where_there_is_no_way_near_by_one_is_found_further_off() -> None:
    wall = Rect(-1000.0, 100.0, 2100.0, 20.0)
    way = found([wall], (0.0, 200.0), (0.0, 0.0))
    assert way is not None
    assert min(x for x, _ in way) == wall.x - OFF


def test_there_is_no_way_to_what_is_shut_in() -> None:
    walls = [Rect(-60.0, -60.0, 120.0, 10.0), Rect(-60.0, 50.0, 120.0, 10.0)]
    walls += [Rect(-60.0, -60.0, 10.0, 120.0), Rect(50.0, -60.0, 10.0, 120.0)]
    assert found(walls, (0.0, 200.0), (0.0, 0.0)) is None


def test_a_way_is_found_through_a_field_of_very_many_boxes() -> None:
    field = [
        Rect(130.0 * n + 47.0 * (m % 3), 90.0 * m + 7.0 * (n % 5), 90.0, 50.0) for n in range(50) for m in range(40)
    ]
    way = found(field, (-40.0, 3700.0), (6700.0, -60.0))
    assert way is not None
    assert not meets_a_box(way, field)
