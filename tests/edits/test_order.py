"""The order of steps and premises is what a person makes it, also in files without ranks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap import edits
from argmap.edits import EditError
from argmap.model import Document, MapInfo, Statement
from tests.edits.maps import night_buses, step, steps


def without_ranks(count):
    return Document.of(
        map=MapInfo(thesis="t"),
        statements={"t": Statement(text="T"), **{f"s{n}": Statement(text=str(n)) for n in range(count)}},
        inferences={f"i{n}": step("support", f"s{n}", "t") for n in range(count)},
    )


@given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5)), max_size=12))
def test_reordering_moves_one_step_and_leaves_the_rest_in_order(moves):
    document = without_ranks(6)
    expected = [f"i{n}" for n in range(6)]
    for number, place in moves:
        key = f"i{number}"
        document = document.apply(edits.reorder(document, key, place))
        expected.remove(key)
        expected.insert(place, key)
        assert list(document.inferences_on("t")) == expected


def test_a_step_does_not_go_beyond_its_siblings():
    for place in (-1, 2):
        with pytest.raises(EditError, match="any further"):
            edits.reorder(night_buses(), "but", place)


def test_a_step_that_stays_where_it_is_changes_nothing():
    assert not edits.reorder(night_buses(), "but", 1)


def test_premises_change_places():
    before = night_buses()
    after = before.apply(edits.reorder_premise(before, "because", "b", 0))
    assert steps(after)["because"][1] == ("b", "a")
    for statement, place in (("b", 2), ("b", -1), ("o", 0)):
        with pytest.raises(EditError, match="any further"):
            edits.reorder_premise(before, "because", statement, place)


def test_a_thousand_insertions_at_one_place_keep_the_order():
    document = without_ranks(2)
    for number in range(1000):
        document = document.apply(edits.add_reason(document, "t", f"new {number}", 1))
    order = [
        document.statements[document.inferences[key].premises[0].statement].text for key in document.inferences_on("t")
    ]
    assert order == ["0", *(f"new {number}" for number in reversed(range(1000))), "1"]
