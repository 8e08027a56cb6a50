"""What a person sets about the drawing is part of the map and can be undone."""

from argmap import edits
from tests.edits.maps import night_buses


def test_the_map_grows_in_another_direction():
    before = night_buses()
    assert before.apply(edits.set_orientation(before, "left")).view.orientation == "left"


def test_a_place_is_set_by_hand_and_forgotten():
    before = night_buses()
    placed = before.apply(edits.place_by_hand(before, "because", 10, -20.5))
    assert placed.view.positions == {"because": (10.0, -20.5)}
    assert placed.apply(edits.place_automatically(placed, "because")) == before
