"""Deleting takes what hangs below and nothing else uses, and leaves no trace of it."""

import pytest

from argmap import edits
from argmap.edits import EditError
from argmap.model import Change, Dismissal, Document, Premise, Relation, View
from tests.edits.maps import night_buses, step, steps


def test_a_branch_goes_with_its_quotes_and_what_is_aimed_at_it():
    before = night_buses()
    after = before.apply(edits.delete_branch(before, "o"))
    assert set(after.statements) == {"t", "a", "b", "u"}
    assert set(after.inferences) == {"because", "fails"}
    assert not after.quotes
    assert set(after.sources) == {"count"}


def test_a_step_goes_with_what_undercuts_it():
    before = night_buses()
    after = before.apply(edits.delete_branch(before, "because"))
    assert set(after.statements) == {"t", "o", "r"}


def test_what_is_used_elsewhere_stays():
    before = night_buses()
    shared = before.apply(edits.use_as_step(before, "r", "support", "b"))
    after = shared.apply(edits.delete_branch(shared, "but"))
    assert "r" in after.statements
    assert "o" not in after.statements


def test_of_a_statement_used_twice_only_the_use_that_is_meant_goes():
    before = night_buses()
    shared = before.apply(edits.use_as_premise(before, "r", "because"))
    after = shared.apply(edits.delete_branch(shared, "r", "because"))
    assert after == before


def test_deleting_the_thesis_leaves_a_map_without_one():
    before = night_buses()
    after = before.apply(edits.delete_branch(before, "t"))
    assert after.thesis is None
    assert not after.statements
    assert not after.inferences


def test_a_box_goes_and_its_objection_to_an_objection_becomes_a_reason_for_the_target():
    before = night_buses()
    after = before.apply(edits.delete_box(before, "o", "but"))
    assert "o" not in after.statements
    assert steps(after)["however"] == ("support", ("r",), "t")


def test_a_linked_box_goes_and_its_neighbour_stays():
    before = night_buses()
    after = before.apply(edits.delete_box(before, "a", "because"))
    assert steps(after)["because"][1] == ("b",)
    assert "fails" in after.inferences


def test_the_reasons_of_a_box_that_goes_keep_their_order_and_stand_where_it_stood():
    document = night_buses()
    for name in "zyx":
        document = document.apply(edits.add_reason(document, "o", f"Reason {name}."))
    inherited = document.inferences_on("o")
    document = document.apply(edits.add_reason(document, "t", "Last."))
    last = document.inferences_on("t")[-1]
    after = document.apply(edits.delete_box(document, "o", "but"))
    assert after.inferences_on("t") == ("because", *inherited, last)


def test_what_supports_a_premise_that_is_needed_false_becomes_an_objection():
    before = night_buses()
    denied = Premise(statement="o", negated=True)
    before = before.apply(edits.set_fields(before, "inferences", "but", kind="support", premises=(denied,)))
    before = before.apply(edits.turn_kind(before, "however"))
    after = before.apply(edits.delete_box(before, "o", "but"))
    assert steps(after)["however"] == ("attack", ("r",), "t")


def test_a_box_whose_reason_would_then_support_itself_is_not_deleted():
    before = night_buses()
    looped = before.apply(edits.use_as_step(before, "t", "support", "o"))
    with pytest.raises(EditError, match="own reason"):
        edits.delete_box(looped, "o", "but")
    itself = before.apply(Change.of("", {("inferences", "x"): (None, step("support", "t", "t"))}))
    with pytest.raises(EditError, match="no other target"):
        edits.delete_box(itself, "t", "x")


def test_the_thesis_has_no_target_to_hand_its_reasons_to():
    with pytest.raises(EditError, match="no target"):
        edits.delete_box(night_buses(), "t", "because")


def test_several_branches_go_in_one_step():
    before = night_buses()
    change = edits.delete_several(before, ["o", "u"])
    after = before.apply(change)
    assert set(after.statements) == {"t", "a", "b"}
    assert set(after.inferences) == {"because"}
    assert after.apply(change.inverse()) == before


def test_all_premises_of_a_step_take_it_along():
    before = night_buses()
    after = before.apply(edits.delete_several(before, ["a", "b"]))
    assert set(after.statements) == {"t", "o", "r"}


def test_nothing_speaks_any_more_of_what_is_gone():
    before = night_buses()
    marked = Document.of(
        **{name: before.tables[name] for name in ("statements", "inferences", "sources", "quotes")},
        map=before.map,
        relations={"same": Relation(kind="same_as", a="o", b="u")},
        dismissals={"R05:o": Dismissal(reason="x"), "S12:o,t": Dismissal(reason="x"), "R05:a": Dismissal(reason="x")},
        view=View(collapsed=("o", "a"), positions={"but": (1.0, 2.0), "because": (3.0, 4.0)}),
    )
    after = marked.apply(edits.delete_branch(marked, "o"))
    assert not after.relations
    assert set(after.dismissals) == {"R05:a"}
    assert after.view.collapsed == ("a",)
    assert set(after.view.positions) == {"because"}


def test_a_loop_is_deleted_whole():
    before = night_buses()
    looped = before.apply(edits.use_as_step(before, "r", "support", "u"))
    looped = looped.apply(edits.use_as_step(looped, "u", "support", "r"))
    after = looped.apply(edits.delete_several(looped, ["o", "because"]))
    assert set(after.statements) == {"t"}
