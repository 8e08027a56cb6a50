"""Swings: how far each given claim moves the strength of the thesis when it is certainly false or true."""

from dataclasses import replace

import pytest
from hypothesis import given, settings

from argmap.evaluation import evaluate
from argmap.evaluation.swings import swings
from argmap.model import Document
from tests.evaluation.random_maps import maps
from tests.oracle import cases, document_of

MAPS = {case["id"]: document_of(case["map"]) for case in cases("map_status")}


def test_a_reason_and_an_objection_swing_in_opposite_directions():
    found = {swing.statement: (swing.if_false, swing.now, swing.if_true) for swing in swings(MAPS["m05"])}
    assert found == {"P": (-0.5, 0.0, 0.5), "R": (0.5, 0.0, -0.5)}


def test_the_widest_comes_first():
    widths = [swing.width for swing in swings(MAPS["m13"])]
    assert widths == sorted(widths, reverse=True)
    assert widths


@settings(max_examples=100, deadline=None)
@given(maps())
def test_swings_are_those_of_evaluating_the_changed_map(document):
    for swing in swings(document):
        assert swing.now == pytest.approx(evaluate(document).strength[document.thesis], abs=1e-6)
        for credence, value in ((-1.0, swing.if_false), (1.0, swing.if_true)):
            changed = replace(document.statements[swing.statement], credence=credence)
            statements = {**document.statements, swing.statement: changed}
            after = evaluate(Document.of(map=document.map, statements=statements, inferences=document.inferences))
            assert after.strength[document.thesis] == pytest.approx(value, abs=1e-5)
