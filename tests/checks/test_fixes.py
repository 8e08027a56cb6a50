"""Every fix removes its finding, and adds none of severity error, over maps of any shape."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.checks import CHECKS
from argmap.edits import EditError
from argmap.model import Document, Inference, MapInfo, Premise, Statement
from tests.checks.maps import assert_repaired, found_by

_CODES = [code for code in CHECKS if code.startswith(("S", "R"))]
_CLAIMS = [f"s{number}" for number in range(6)]
_STEPS = [f"i{number}" for number in range(6)]
_WORDS = [
    "Trams are quiet.",
    "Quiet streets are healthy.",
    "Fares would rise.",
    "Nobody rides at night.",
    "It rains.",
    "",
]
_ROLES = st.sampled_from([None, None, "source", "sign", "rule", "goal"])
_SCHEMES = st.sampled_from([None, None, "sign", "expert_opinion", "my own"])


@st.composite
def maps(draw):
    """Draw a map of up to six claims and six steps, well-formed or not, with stances, marks, schemes and slots."""
    claims = draw(st.lists(st.sampled_from(_CLAIMS), unique=True, min_size=1))
    ends = [*claims, *_STEPS, "gone"]
    premise = st.builds(
        Premise,
        statement=st.sampled_from([*claims, "gone"]),
        negated=st.sampled_from([False] * 4 + [True]),
        role=_ROLES,
    )
    step = st.builds(
        Inference,
        kind=st.sampled_from(["support", "attack"]),
        premises=st.lists(premise, max_size=3).map(tuple),
        target=st.sampled_from([*ends, *claims, *claims, ""]),
        scheme=_SCHEMES,
    )
    claim = st.builds(
        Statement,
        text=st.sampled_from(_WORDS),
        acceptance=st.sampled_from(["auto", "auto", "accepted", "open", "rejected"]),
        kind=st.sampled_from(["claim", "claim", "assumption"]),
        side=st.sampled_from([None, None, "pro", "con"]),
        likelihood=st.sampled_from([None, None, "likely", "very likely"]),
        undeveloped=st.booleans(),
    )
    return Document.of(
        map=MapInfo(thesis=draw(st.sampled_from([*claims, None]))),
        statements={key: draw(claim) for key in claims},
        inferences={key: draw(step) for key in draw(st.lists(st.sampled_from(_STEPS), unique=True))},
    )


def assert_all_repaired(document):
    for code in _CODES:
        for finding in found_by(code, document):
            try:
                assert_repaired(document, finding)
            except EditError as error:
                raise AssertionError(f"a fix of {finding.key} cannot be done: {error}") from error


@settings(max_examples=60, deadline=None)
@given(maps())
def test_a_fix_removes_its_finding_and_adds_no_error(document):
    assert_all_repaired(document)


@pytest.mark.slow
@settings(max_examples=3000, deadline=None)
@given(maps())
def test_a_fix_removes_its_finding_and_adds_no_error_in_thousands_of_maps(document):
    assert_all_repaired(document)
