"""One statement becomes two linked premises; two statements become one."""

import pytest

from argmap import edits
from argmap.edits import EditError
from argmap.model import Dismissal, Relation
from tests.edits.maps import night_buses, steps, the_new


def test_the_parts_of_a_split_statement_are_linked_wherever_it_is_used():
    before = night_buses()
    before = before.apply(edits.use_as_step(before, "o", "support", "u"))
    at = before.statements["o"].text.index(" travel")
    after = before.apply(edits.split_statement(before, "o", at))
    new = the_new(before, after)
    assert (after.statements["o"].text, after.statements[new].text) == ("Few people", "Travel after midnight.")
    assert all(steps(after)[use][1] == ("o", new) for use in before.uses("o"))
    assert after.inferences_on("o") == ("however",)
    assert after.quotes["q"].statement == "o"


@pytest.mark.parametrize("offset", [0, 1000])
def test_both_parts_need_words(offset):
    with pytest.raises(EditError, match="both parts need words"):
        edits.split_statement(night_buses(), "o", offset)


def test_the_thesis_cannot_be_split_because_it_is_no_premise():
    with pytest.raises(EditError, match="no premise of a step"):
        edits.split_statement(night_buses(), "t", 8)


def test_an_offset_counts_code_points():
    before = night_buses()
    before = before.apply(edits.set_text(before, "o", "🚌 runs. 🚇 stops."))
    after = before.apply(edits.split_statement(before, "o", 7))
    assert [after.statements[key].text for key in ("o", the_new(before, after))] == ["🚌 runs.", "🚇 stops."]


def test_what_used_or_was_aimed_at_the_second_now_means_the_first():
    before = night_buses()
    after = before.apply(edits.merge_statements(before, "b", "o"))
    assert steps(after)["but"] == ("attack", ("b",), "t")
    assert steps(after)["however"] == ("attack", ("r",), "b")
    assert after.quotes["q"].statement == "b"
    assert after.statements["b"].wordings == (before.statements["o"].text,)


def test_linked_premises_that_are_merged_stand_once():
    before = night_buses()
    after = before.apply(edits.merge_statements(before, "a", "b"))
    assert steps(after)["because"][1] == ("a",)


def test_the_first_keeps_what_it_says_and_takes_from_the_second_what_it_does_not():
    before = night_buses()
    before = before.apply(edits.set_fields(before, "statements", "a", confidence="high", note="first", tags=("x",)))
    second = {"confidence": "low", "speaker": "Ann", "note": "second", "tags": ("x", "y"), "implicit": True}
    before = before.apply(edits.set_fields(before, "statements", "b", **second))
    merged = before.apply(edits.merge_statements(before, "a", "b")).statements["a"]
    assert (merged.confidence, merged.speaker, merged.note) == ("high", "Ann", "first\n\nsecond")
    assert (merged.tags, merged.implicit) == (("x", "y"), False)


def test_a_reason_and_its_target_cannot_be_merged():
    for pair in (("t", "a"), ("a", "t"), ("o", "r"), ("r", "o")):
        with pytest.raises(EditError, match="cannot be merged"):
            edits.merge_statements(night_buses(), *pair)
    with pytest.raises(EditError, match="with itself"):
        edits.merge_statements(night_buses(), "a", "a")


def test_the_thesis_may_be_the_one_that_goes():
    before = night_buses()
    before = before.apply(edits.add_statement(before, "Night buses are needed."))
    (new,) = set(before.statements) - set(night_buses().statements)
    after = before.apply(edits.merge_statements(before, new, "t"))
    assert after.thesis == new
    assert after.inferences_on(new) == ("because", "but")


def test_relations_dismissals_and_folds_do_not_speak_of_what_is_gone():
    before = night_buses()
    before = before.apply(edits.relate_same(before, "a", "u"))
    before = before.apply(edits.relate_same(before, "b", "u"))
    before = before.apply(edits.toggle_fold(before, "u"))
    before = before.apply(edits.dismiss(before, "T01:u", "fine"))
    after = before.apply(edits.merge_statements(before, "a", "u"))
    assert list(after.relations.values()) == [Relation(kind="same_as", a="b", b="a")]
    assert "T01:u" not in after.dismissals
    assert after.view.collapsed == ()
    assert before.dismissals["T01:u"] == Dismissal(reason="fine")
