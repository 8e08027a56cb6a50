"""The smallest sets of changes that flip the thesis are those that brute force found for the oracle."""

import pytest

from argmap.evaluation.flips import flips
from tests.oracle import cases, document_of


@pytest.mark.parametrize("case", cases("flips"), ids=lambda case: f"{case['id']} {case['note']}")
def test_the_smallest_flips_are_those_of_the_oracle(case):
    found = flips(document_of(case["map"]))
    expected = case["expected"]
    if expected["minimum_size"] is None or expected["minimum_size"] > 3:
        assert found.minimum_size is None
    else:
        assert found.minimum_size == expected["minimum_size"]
        assert {frozenset(s) for s in found.sets} == {frozenset(s) for s in expected["all_minimum_sets"]}
