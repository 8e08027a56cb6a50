"""Status and strength are those of the oracles, which independent solvers computed."""

import pytest

from argmap.evaluation import evaluate
from tests.oracle import cases, document_of

STATUS, STRENGTH = cases("map_status"), cases("map_strength")
WORD = {"in": "in", "out": "out", "undec": "undecided"}
REASON = {"premise_out": "unsupported", "circular": "unsupported"}


@pytest.mark.parametrize("case", STATUS, ids=lambda case: f"{case['id']} {case['note']}")
def test_status_is_the_well_founded_labelling(case):
    evaluation = evaluate(document_of(case["map"]))
    expected = case["expected"]
    assert evaluation.status == {key: WORD[value] for key, value in expected["status"].items()}
    allowed = {key: {REASON.get(why, why) for why in reasons} for key, reasons in expected["out_because"].items()}
    assert evaluation.reason.keys() == allowed.keys()
    assert all(why in allowed[key] for key, why in evaluation.reason.items())


@pytest.mark.parametrize("case", STRENGTH, ids=lambda case: f"{case['id']} {case['note']}")
def test_strength_is_signed_df_quad(case):
    evaluation = evaluate(document_of(case["map"]))
    expected = case["expected"]
    assert evaluation.strength == pytest.approx(expected["value"], abs=expected["tolerance"])
    assert not evaluation.unsettled
