"""A statement may stand in several steps; it is one statement all the same."""

import pytest

from argmap import edits
from argmap.edits import EditError
from tests.edits.maps import night_buses, steps, the_new


def test_a_statement_is_used_again_as_a_step_of_either_kind():
    before = night_buses()
    for kind in ("support", "attack"):
        after = before.apply(edits.use_as_step(before, "r", kind, "because"))
        assert steps(after)[the_new(before, after, "inferences")] == (kind, ("r",), "because")
        assert after.statements.keys() == before.statements.keys()
        assert len(after.uses("r")) == 2


def test_a_statement_is_used_again_as_a_linked_premise_at_a_place():
    before = night_buses()
    after = before.apply(edits.use_as_premise(before, "r", "because", 1))
    assert steps(after)["because"][1] == ("a", "r", "b")
    assert steps(after)["however"][1] == ("r",)


def test_a_statement_is_not_its_own_reason():
    with pytest.raises(EditError, match="cannot be its own reason"):
        edits.use_as_step(night_buses(), "t", "support", "t")
    with pytest.raises(EditError, match="cannot be its own reason"):
        edits.use_as_premise(night_buses(), "t", "because")


def test_a_premise_is_not_linked_to_itself():
    with pytest.raises(EditError, match="premise of this step already"):
        edits.use_as_premise(night_buses(), "a", "because")
