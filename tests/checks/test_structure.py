"""The structural checks find what the oracle's author, who wrote the expectations by hand, says they find."""

import pytest

from argmap.checks import CHECKS, findings
from tests.oracle import cases, document_of

CODES = set(CHECKS)


@pytest.mark.parametrize("case", cases("checks"), ids=lambda case: f"{case['id']} {case['note']}")
def test_the_structural_findings_of_the_oracle_are_found_and_no_others(case):
    found = {(f.code, tuple(sorted(f.subjects))) for f in findings(document_of(case["map"]))}
    scope = set(CODES) & {"S01", "S03", "S05", "S06", "S07", "S08", "S10", "S11", "S12", "S13", "S15", "S16", "S18"}
    scope |= {"S19", "S20"}
    expected = {(e["check"], tuple(sorted(e["subjects"]))) for e in case["expected"] if e["check"] in scope}
    assert {row for row in found if row[0] in scope} == expected
