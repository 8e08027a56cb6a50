"""Two versions that grew from one become one: what each did is there, and where they disagree a person decides."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap import edits
from argmap.edits import EditError
from argmap.model import Change
from argmap.versions import merge
from argmap.versions.reach import hanging_on_thesis
from argmap.versions.references import holder, references
from tests.documents import documents
from tests.edits.maps import night_buses, steps, texts_on
from tests.edits.test_edits import ACTS, NODES

ACT = st.tuples(st.sampled_from(sorted(ACTS)), st.sampled_from(NODES), st.sampled_from(NODES))


def after(document, acts):
    """Return a document after those of some acts that make sense."""
    for act, a, b in acts:
        try:
            document = document.apply(ACTS[act](document, a, b))
        except EditError:
            continue
    return document


def nowhere(document):
    return {
        (collection, key, reference)
        for collection, table in document.tables.items()
        for key, record in table.items()
        for reference in references(collection, record)
        if holder(document, reference) is None
    }


@given(documents(), st.lists(ACT, max_size=4))
@settings(deadline=None)
def test_where_only_one_side_changed_its_version_is_the_result(base, acts):
    changed = after(base, acts)
    for ours, theirs in ((changed, base), (base, changed), (changed, changed)):
        merged = merge(base, ours, theirs)
        assert merged.document == changed
        assert not merged.conflicts


@given(documents(), st.lists(ACT, max_size=4), st.lists(ACT, max_size=4))
@settings(deadline=None, max_examples=300)
def test_without_conflicts_it_does_not_matter_who_is_called_ours(base, acts, others):
    ours, theirs = after(base, acts), after(base, others)
    one, two = merge(base, ours, theirs), merge(base, theirs, ours)
    assert bool(one.conflicts) == bool(two.conflicts)
    if not one.conflicts:
        assert one.document == two.document


@given(documents(), st.lists(ACT, max_size=5), st.lists(ACT, max_size=5))
@settings(deadline=None, max_examples=300)
def test_nothing_leads_nowhere_that_did_not_before(base, acts, others):
    ours, theirs = after(base, acts), after(base, others)
    merged = merge(base, ours, theirs).document
    assert nowhere(merged) <= nowhere(base) | nowhere(ours) | nowhere(theirs)


@given(documents(), st.lists(ACT, max_size=5), st.lists(ACT, max_size=5))
@settings(deadline=None, max_examples=300)
def test_what_hangs_on_the_thesis_for_both_hangs_on_it_in_the_result(base, acts, others):
    ours, theirs = after(base, acts), after(base, others)
    if ours.thesis != theirs.thesis:
        return
    merged = merge(base, ours, theirs).document
    both = hanging_on_thesis(ours) & hanging_on_thesis(theirs)
    assert both <= hanging_on_thesis(merged)


def edited(document, edit, *arguments, **fields):
    return document.apply(edit(document, *arguments, **fields))


def test_reasons_added_by_both_are_both_there():
    base = night_buses()
    ours = edited(base, edits.add_reason, "t", "Clubs close late.")
    theirs = edited(base, edits.add_reason, "t", "Taxis are dear.")
    merged = merge(base, ours, theirs)
    assert not merged.conflicts
    assert {"Clubs close late.", "Taxis are dear."} <= set(texts_on(merged.document, "t"))


def test_premises_added_and_taken_away_are_merged_by_element():
    base = night_buses()
    ours = edited(base, edits.use_as_premise, "r", "because", 0)
    theirs = edited(base, edits.unlink_premise, "b", "because")
    merged = merge(base, ours, theirs)
    assert not merged.conflicts
    assert steps(merged.document)["because"][1] == ("r", "a")


def test_words_of_one_text_far_apart_are_merged():
    text = "In the last year some 412 trips a night were counted on the lines in the north."
    base = edited(night_buses(), edits.set_text, "o", text)
    ours = edited(base, edits.set_text, "o", text.replace("last year", "year 2025"))
    theirs = edited(base, edits.set_text, "o", text.replace("the north", "the south"))
    merged = merge(base, ours, theirs)
    assert not merged.conflicts
    assert merged.document.statements["o"].text == text.replace("last year", "year 2025").replace(
        "the north", "the south"
    )


def test_different_words_in_one_place_are_a_conflict_that_a_person_decides():
    base = night_buses()
    ours = edited(base, edits.set_text, "o", "Hardly anybody travels at night.")
    theirs = edited(base, edits.set_text, "o", "Nobody travels at night.")
    merged = merge(base, ours, theirs)
    (conflict,) = merged.conflicts
    assert merged.document.statements["o"].text == "Hardly anybody travels at night."
    kept = edited(merged.document, edits.resolve_conflict, conflict, "ours")
    taken = edited(merged.document, edits.resolve_conflict, conflict, "theirs")
    assert kept == ours
    assert taken == theirs


def test_different_fields_of_one_statement_are_merged():
    base = night_buses()
    ours = edited(base, edits.set_fields, "statements", "o", confidence="high", tags=("count",))
    theirs = edited(base, edits.set_fields, "statements", "o", speaker="Ann", tags=("night",))
    statement = merge(base, ours, theirs).document.statements["o"]
    assert (statement.confidence, statement.speaker, statement.tags) == ("high", "Ann", ("count", "night"))


def test_what_one_deleted_and_the_other_built_upon_stays_in_its_place():
    base = night_buses()
    ours = edited(base, edits.delete_branch, "o")
    theirs = edited(base, edits.add_objection, "r", "It was no holiday.")
    for merged in (merge(base, ours, theirs), merge(base, theirs, ours)):
        assert steps(merged.document)["but"] == ("attack", ("o",), "t")
        assert steps(merged.document)["however"] == ("attack", ("r",), "o")
        assert texts_on(merged.document, "r") == ["It was no holiday."]
        assert any(merged.document.conflicts[key].record == "r" for key in merged.conflicts)


def test_what_one_deleted_and_the_other_reworded_stays_until_a_person_decides():
    base = night_buses()
    ours = edited(base, edits.delete_branch, "u")
    theirs = edited(base, edits.set_text, "u", "Shift workers drive.")
    merged = merge(base, ours, theirs)
    (conflict,) = merged.conflicts
    assert steps(merged.document)["fails"] == ("attack", ("u",), "because")
    assert edited(merged.document, edits.resolve_conflict, conflict, "ours") == ours
    assert edited(merged.document, edits.resolve_conflict, conflict, "theirs") == theirs


def test_branches_moved_into_each_other_do_not_fall_off_the_map():
    base = edited(night_buses(), edits.add_reason, "t", "Third.")
    ours = edited(base, edits.move_inference, "but", "a")
    theirs = edited(base, edits.move_inference, "because", "o")
    merged = merge(base, ours, theirs)
    assert hanging_on_thesis(merged.document) == hanging_on_thesis(base)
    assert steps(merged.document)["but"][2] == "a"
    assert merged.conflicts


def test_the_order_that_one_side_made_is_kept_beside_what_the_other_added():
    base = night_buses()
    ours = edited(base, edits.reorder, "but", 0)
    theirs = edited(base, edits.add_reason, "t", "New.")
    order = merge(base, ours, theirs).document.inferences_on("t")
    assert order.index("but") < order.index("because")


def test_a_conflict_that_nobody_decided_survives_the_next_merge():
    base = night_buses()
    first = merge(base, edited(base, edits.set_text, "o", "One thing."), edited(base, edits.set_text, "o", "Another."))
    later = edited(first.document, edits.add_reason, "t", "New.")
    assert merge(first.document, later, first.document).document.conflicts == first.document.conflicts


def test_a_conflict_can_be_decided_only_once():
    with pytest.raises(EditError, match="not in the map"):
        edits.resolve_conflict(night_buses(), "conflict:x", "ours")


def test_a_change_leads_from_ours_to_the_result():
    base = night_buses()
    ours, theirs = edited(base, edits.turn_kind, "but"), edited(base, edits.set_text, "a", "Shifts end late.")
    merged = merge(base, ours, theirs).document
    assert ours.apply(Change.between(ours, merged)) == merged
