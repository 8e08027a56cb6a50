"""What would change the verdict: the smallest sets of changes are those that brute force finds."""

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.evaluation.flips import flips
from argmap.model import Document
from tests.evaluation.random_maps import maps
from tests.evaluation.slow_status import given_statements, sound_steps, well_founded
from tests.oracle import cases, document_of


@pytest.mark.parametrize("case", cases("flips"), ids=lambda case: f"{case['id']} {case['note']}")
def test_the_smallest_flips_are_those_of_the_oracle(case):
    found = flips(document_of(case["map"]))
    expected = case["expected"]
    if expected["minimum_size"] is None or expected["minimum_size"] > 3:
        assert found.minimum_size is None
        assert found.searched == 3
    else:
        assert found.minimum_size == expected["minimum_size"]
        assert {frozenset(s) for s in found.sets} == {frozenset(s) for s in expected["all_minimum_sets"]}


@settings(max_examples=60, deadline=None)
@given(maps())
def test_flips_found_bit_by_bit_in_parallel_are_those_of_brute_force(document):
    assert_brute_force(document)


@pytest.mark.slow
@settings(max_examples=2000, deadline=None)
@given(maps())
def test_flips_are_those_of_brute_force_on_many_maps(document):
    assert_brute_force(document)


@settings(max_examples=60, deadline=None)
@given(maps(), st.data())
def test_flips_of_any_claim_or_step_are_those_of_brute_force(document, data):
    node = data.draw(st.sampled_from([*document.statements, *sorted(document.inferences.keys() - document.statements)]))
    assert_brute_force(document, node)


def assert_brute_force(document: Document, chosen_node: str | None = None) -> None:
    found = flips(document, chosen_node)
    node = chosen_node or document.thesis
    if node is None or node not in well_founded(document):
        assert found.minimum_size is None
        return
    actions = _below(document, node) & (given_statements(document) | sound_steps(document))
    before = well_founded(document)[node] == "in"
    assert found.before == ("in" if before else "not in")
    for size in (1, 2, 3):
        sets = {
            frozenset(_named(document, other) for other in chosen)
            for chosen in combinations(sorted(actions), size)
            if (well_founded(document, without=frozenset(chosen))[node] == "in") != before
        }
        if sets:
            assert found.minimum_size == size
            assert {frozenset(chosen) for chosen in found.sets} == sets
            return
    assert found.minimum_size is None


def _below(document: Document, node: str) -> set[str]:
    seen, stack = {node}, [node]
    while stack:
        key = stack.pop()
        others = [*document.inferences_on(key)]
        if key in document.inferences:
            others += [p.statement for p in document.inferences[key].premises]
        stack += [other for other in others if other not in seen]
        seen.update(others)
    return seen


def _named(document: Document, node: str) -> str:
    return f"{'cut' if node in document.inferences else 'withdraw'}:{node}"
