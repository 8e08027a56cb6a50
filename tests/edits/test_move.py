"""Moving steps and premises, unlinking, turning, and the thesis."""

import pytest

from argmap import edits
from argmap.edits import EditError
from argmap.model import Premise
from tests.edits.maps import night_buses, step, steps, the_new


def test_a_step_moves_with_its_branch_to_another_target():
    before = night_buses()
    after = before.apply(edits.move_inference(before, "however", "b"))
    assert steps(after)["however"] == ("attack", ("r",), "b")
    assert len(after.inferences) == len(before.inferences)


def test_a_step_moves_to_a_place_and_may_change_sides_on_the_way():
    before = night_buses()
    after = before.apply(edits.move_inference(before, "however", "t", 1, "support"))
    assert after.inferences_on("t") == ("because", "however", "but")
    assert after.inferences["however"].kind == "support"


def test_a_step_can_be_aimed_at_a_step():
    before = night_buses()
    after = before.apply(edits.move_inference(before, "however", "because"))
    assert steps(after)["however"][2] == "because"


@pytest.mark.parametrize("target", ["a", "because", "fails", "u"])
def test_a_step_cannot_move_below_itself(target):
    with pytest.raises(EditError, match="below it"):
        edits.move_inference(night_buses(), "because", target)


def test_a_premise_moves_into_another_step_with_its_branch():
    before = night_buses()
    after = before.apply(edits.move_premise(before, "b", "because", "but", 0))
    assert steps(after)["because"][1] == ("a",)
    assert steps(after)["but"][1] == ("b", "o")


def test_the_last_premise_takes_its_empty_step_away():
    before = night_buses()
    after = before.apply(edits.move_premise(before, "r", "however", "because"))
    assert "however" not in after.inferences
    assert steps(after)["because"][1] == ("a", "b", "r")


def test_the_last_premise_of_a_step_that_is_undercut_stays():
    before = night_buses()
    alone = before.apply(edits.unlink_premise(before, "b", "because"))
    with pytest.raises(EditError, match="move the step"):
        edits.move_premise(alone, "a", "because", "but")


def test_a_linked_premise_becomes_a_step_of_its_own_elsewhere():
    before = night_buses()
    after = before.apply(edits.move_premise_as(before, "b", "because", "attack", "o"))
    assert steps(after)["because"][1] == ("a",)
    assert steps(after)[the_new(before, after, "inferences")] == ("attack", ("b",), "o")


def test_the_only_premise_moves_with_its_step_and_what_undercuts_it():
    before = night_buses()
    after = before.apply(edits.move_premise_as(before, "u", "fails", "support", "o"))
    assert steps(after)["fails"] == ("support", ("u",), "o")


def test_a_premise_keeps_its_negation_when_it_moves():
    before = night_buses()
    negated = (Premise(statement="a"), Premise(statement="b", negated=True))
    before = before.apply(edits.set_fields(before, "inferences", "because", premises=negated))
    after = before.apply(edits.unlink_premise(before, "b", "because"))
    assert after.inferences[the_new(before, after, "inferences")].premises[0].negated


def test_an_unlinked_premise_is_a_step_right_after_the_one_it_left():
    before = night_buses()
    after = before.apply(edits.unlink_premise(before, "a", "because"))
    new = the_new(before, after, "inferences")
    assert after.inferences_on("t") == ("because", new, "but")
    assert steps(after)[new] == ("support", ("a",), "t")


def test_a_premise_that_stands_alone_cannot_be_unlinked():
    with pytest.raises(EditError, match="not linked"):
        edits.unlink_premise(night_buses(), "o", "but")
    with pytest.raises(EditError, match="no premise of this step"):
        edits.unlink_premise(night_buses(), "o", "because")


def test_turning_a_step_twice_gives_the_same_map():
    before = night_buses()
    once = before.apply(edits.turn_kind(before, "but"))
    assert once.inferences["but"].kind == "support"
    assert once.apply(edits.turn_kind(once, "but")) == before


def test_another_statement_becomes_the_thesis():
    before = night_buses()
    assert before.apply(edits.set_thesis(before, "o")).thesis == "o"
    with pytest.raises(EditError, match="no claim"):
        edits.set_thesis(before, "because")


def test_a_loose_statement_is_connected_with_its_branch():
    before = night_buses()
    loose = before.apply(edits.add_statement(before, "Taxis exist."))
    new = the_new(before, loose)
    after = loose.apply(edits.attach(loose, new, "attack", "a"))
    assert steps(after)[the_new(loose, after, "inferences")] == ("attack", (new,), "a")


def test_a_root_is_not_connected_below_its_own_branch():
    with pytest.raises(EditError, match="below it"):
        edits.attach(night_buses(), "t", "support", "a")


def test_moving_in_a_map_with_a_loop_ends():
    before = night_buses()
    looped = before.apply(edits.use_as_step(before, "t", "support", "a"))
    with pytest.raises(EditError, match="below it"):
        edits.move_inference(looped, "but", "o")
    assert step("support", "t", "a").premises == looped.inferences[the_new(before, looped, "inferences")].premises
