"""Dismissing remarks with a reason, and saying that two statements mean the same."""

import pytest

from argmap import edits
from argmap.edits import EditError
from argmap.model import Dismissal, Relation
from tests.edits.maps import night_buses


def test_a_remark_is_dismissed_with_a_reason_and_comes_back():
    before = night_buses()
    after = before.apply(edits.dismiss(before, "R05:but", "  answered in the text "))
    assert after.dismissals == {"R05:but": Dismissal(reason="answered in the text")}
    assert after.apply(edits.restore(after, "R05:but")) == before


def test_several_remarks_are_dismissed_with_one_reason_and_come_back():
    before = night_buses()
    after = before.apply(edits.dismiss_all(before, ("R05:but", "R01:a"), " known "))
    assert after.dismissals == dict.fromkeys(("R01:a", "R05:but"), Dismissal(reason="known"))
    assert after.apply(edits.restore_all(after, ("R01:a", "R05:but"))) == before


def test_a_dismissal_needs_a_reason_and_a_remark():
    with pytest.raises(EditError, match="Say in a few words"):
        edits.dismiss(night_buses(), "R05:but", " ")
    with pytest.raises(EditError, match="not dismissed"):
        edits.restore(night_buses(), "R05:but")


def test_two_statements_are_marked_as_the_same_once():
    before = night_buses()
    after = before.apply(edits.relate_same(before, "a", "u"))
    ((key, relation),) = after.relations.items()
    assert relation == Relation(kind="same_as", a="a", b="u")
    with pytest.raises(EditError, match="already"):
        edits.relate_same(after, "u", "a")
    assert after.apply(edits.remove_relation(after, key)) == before


def test_a_relation_needs_two_statements_that_are_there():
    with pytest.raises(EditError, match="no claim"):
        edits.relate_same(night_buses(), "a", "gone")
    with pytest.raises(EditError, match="itself"):
        edits.relate_same(night_buses(), "a", "a")
    with pytest.raises(EditError, match="not in the map"):
        edits.remove_relation(night_buses(), "gone")


def test_what_is_refused_is_said_in_a_sentence_that_begins_as_one():
    with pytest.raises(EditError) as refused:
        edits.add_bridge(night_buses(), "fails")
    assert str(refused.value).startswith("The objection “Most shift workers drive” ")
    assert str(refused.value).endswith("does not lead from premises to a claim.")
