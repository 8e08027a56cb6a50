"""Groups gather statements under a title and may stand in each other."""

import pytest

from argmap import edits
from argmap.edits import EditError
from tests.edits.maps import night_buses, the_new


def grouped():
    before = night_buses()
    after = before.apply(edits.make_group(before, "Work", ["a", "b"]))
    return after, the_new(before, after, "groups")


def test_a_group_holds_its_members():
    document, group = grouped()
    assert document.groups[group].title == "Work"
    assert set(document.members(group)) == {"a", "b"}


def test_a_group_of_nothing_or_of_what_is_gone_is_refused():
    with pytest.raises(EditError, match="at least one claim"):
        edits.make_group(night_buses(), "Empty", [])
    with pytest.raises(EditError, match="no claim"):
        edits.make_group(night_buses(), "Gone", ["gone"])


def test_a_statement_enters_and_leaves_a_group():
    document, group = grouped()
    inside = document.apply(edits.put_in_group(document, group, "o"))
    assert inside.statements["o"].group == group
    outside = inside.apply(edits.put_in_group(inside, None, "o"))
    assert outside == document
    with pytest.raises(EditError, match="no group"):
        edits.put_in_group(document, "gone", "o")


def test_a_dissolved_group_leaves_its_members_to_the_group_round_it():
    document, inner = grouped()
    both = document.apply(edits.make_group(document, "All", ["o"]))
    outer = the_new(document, both, "groups")
    both = both.apply(edits.nest_group(both, inner, outer))
    after = both.apply(edits.dissolve_group(both, inner))
    assert set(after.groups) == {outer}
    assert set(after.members(outer)) == {"a", "b", "o"}


def test_a_group_is_not_inside_itself():
    document, inner = grouped()
    both = document.apply(edits.make_group(document, "All", ["o"]))
    outer = the_new(document, both, "groups")
    both = both.apply(edits.nest_group(both, inner, outer))
    for group, parent in ((inner, inner), (outer, inner)):
        with pytest.raises(EditError, match="inside itself"):
            edits.nest_group(both, group, parent)
    assert both.apply(edits.nest_group(both, inner, None)).groups[inner].parent is None
