"""What a person sets about the drawing is part of the map and can be undone."""

from argmap import edits
from tests.edits.maps import night_buses


def test_a_branch_is_folded_and_unfolded():
    before = night_buses()
    folded = before.apply(edits.toggle_fold(before, "o"))
    assert folded.view.collapsed == ("o",)
    assert folded.apply(edits.toggle_fold(folded, "o")) == before
    assert not edits.set_folded(folded, "o", True)
    assert folded.apply(edits.unfold_all(folded)) == before


def test_levels_are_counted_from_the_thesis():
    before = night_buses()
    for levels, folded in ((0, {"t"}), (1, {"because", "but"}), (2, set())):
        after = before.apply(edits.fold_to_level(before, levels))
        assert set(after.view.collapsed) == folded


def test_the_map_grows_in_another_direction():
    before = night_buses()
    assert before.apply(edits.set_orientation(before, "left")).view.orientation == "left"


def test_a_place_is_set_by_hand_and_forgotten():
    before = night_buses()
    placed = before.apply(edits.place_by_hand(before, "because", 10, -20.5))
    assert placed.view.positions == {"because": (10.0, -20.5)}
    assert placed.apply(edits.place_automatically(placed, "because")) == before
