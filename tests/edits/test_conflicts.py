"""Deciding a conflict leaves nothing that speaks of what is gone."""

from argmap import edits
from argmap.model import Change, Conflict
from tests.edits.maps import night_buses


def with_conflict(document, **fields):
    return document.apply(Change.of("", {("conflicts", "c"): (None, Conflict(**fields))}))


def test_a_source_that_one_side_deleted_goes_with_its_quotes():
    document = with_conflict(night_buses(), collection="sources", record="count", theirs={"csl": {}})
    after = document.apply(edits.resolve_conflict(document, "c", "ours"))
    assert (dict(after.sources), dict(after.quotes), dict(after.conflicts)) == ({}, {}, {})


def test_the_claims_of_a_group_that_one_side_deleted_are_in_none():
    document = night_buses()
    change = edits.make_group(document, "Counts", ["o", "r"])
    document, group = document.apply(change), change.added("groups")[0]
    document = with_conflict(document, collection="groups", record=group, ours={"title": "Counts"})
    after = document.apply(edits.resolve_conflict(document, "c", "theirs"))
    assert not after.groups
    assert {statement.group for statement in after.statements.values()} == {None}
