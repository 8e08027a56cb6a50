"""Branches fold one by one, to a level, and as the members of a group; what was folded can be opened again."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap import edits
from argmap.edits import EditError
from argmap.model import Document, Group, folded_nodes, groups_inside
from tests.edits.maps import night_buses

GROUPS = ("g", "h", "k")


@st.composite
def grouped(draw: st.DrawFn) -> Document:
    """The night buses in groups that may be folded, and may be parts of each other, even in a ring."""
    before = night_buses()
    parents = st.sampled_from([*GROUPS, "gone", None])
    texts = {key: replace(record, group=draw(parents)) for key, record in sorted(before.statements.items())}
    groups = {key: Group(title=key, parent=draw(parents), collapsed=draw(st.booleans())) for key in GROUPS}
    view = replace(before.view, collapsed=tuple(draw(st.sets(st.sampled_from(["t", "o", "because"])))))
    return Document.of(map=before.map, statements=texts, inferences=before.inferences, groups=groups, view=view)


def test_a_branch_is_folded_and_unfolded():
    before = night_buses()
    folded = before.apply(edits.toggle_fold(before, "o"))
    assert folded.view.collapsed == ("o",)
    assert folded.apply(edits.toggle_fold(folded, "o")) == before
    assert not edits.fold(folded, "o")
    assert folded.apply(edits.unfold_all(folded)) == before


def test_several_branches_become_what_the_first_becomes():
    before = night_buses()
    folded = before.apply(edits.fold(before, "o"))
    assert set(folded.apply(edits.toggle_fold(folded, "t", "o")).view.collapsed) == {"t", "o"}
    assert not folded.apply(edits.toggle_fold(folded, "o", "t")).view.collapsed


def test_levels_are_counted_from_the_thesis():
    before = night_buses()
    for levels, folded in ((0, {"t"}), (1, {"because", "but"}), (2, set())):
        after = before.apply(edits.fold_to_level(before, levels))
        assert set(after.view.collapsed) == folded


@given(grouped(), st.sampled_from(GROUPS))
def test_a_folded_group_folds_its_members_and_those_of_its_parts(document, group):
    after = document.apply(edits.fold_group(document, group))
    members = {member for inner in groups_inside(document, group) for member in document.members(inner)}
    assert folded_nodes(after) == folded_nodes(document) | members


@given(grouped(), st.sampled_from(GROUPS))
def test_inside_an_open_group_is_folded_what_is_folded_by_itself_or_by_another_group(document, group):
    after = document.apply(edits.open_group(document, group))
    others = {key for key in GROUPS if after.groups[key].collapsed}
    inside = {member for key in others for inner in groups_inside(after, key) for member in after.members(inner)}
    assert folded_nodes(after) == set(document.view.collapsed) | inside
    assert not folded_nodes(after) & set(after.members(group)) - set(document.view.collapsed)


@given(grouped(), st.sampled_from(["t", "a", "o", "because"]))
@settings(max_examples=200)
def test_whatever_folds_a_branch_unfolding_it_opens_it_in_one_step(document, node):
    change = edits.unfold(document, node)
    after = document.apply(change)
    assert node not in folded_nodes(after)
    assert folded_nodes(after) <= folded_nodes(document)
    assert after.apply(change.inverse()) == document


@given(grouped())
def test_unfolding_everything_opens_all_groups_and_showing_levels_shows_just_these(document):
    assert not folded_nodes(document.apply(edits.unfold_all(document)))
    assert folded_nodes(document.apply(edits.fold_to_level(document, 0))) == {"t"}


def test_a_group_that_is_gone_is_neither_folded_nor_opened():
    for act in (edits.fold_group, edits.open_group):
        with pytest.raises(EditError, match="no group"):
            act(night_buses(), "gone")
