"""After a change only what depends on it is evaluated again, with the result of a full evaluation."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.edits import set_text
from argmap.evaluation import Evaluation, evaluate, reevaluate
from argmap.evaluation.affected import affected
from argmap.model import Change, Document, Inference, MapInfo, Premise, Statement
from tests.evaluation.random_maps import maps, random_change


@settings(max_examples=300, deadline=None)
@given(maps(), st.lists(st.integers(0, 2**32), max_size=4))
def test_evaluating_again_after_changes_gives_what_a_full_evaluation_gives(document, numbers):
    evaluation = evaluate(document)
    for number in numbers:
        change = random_change(document, number)
        document = document.apply(change)
        evaluation = reevaluate(evaluation, document, change)
        assert_same(evaluation, evaluate(document))


def test_another_wording_changes_nothing():
    document = _fork()
    evaluation = evaluate(document)
    change = set_text(document, "a", "Trams are quiet.")
    assert reevaluate(evaluation, document.apply(change), change) is evaluation


def test_a_change_reaches_only_what_depends_on_it():
    document = _fork()
    before, after = document.statements["a"], Statement(text="a", acceptance="rejected")
    change = Change.of("", {("statements", "a"): (before, after)})
    assert affected(document.apply(change), change) == {"a", "i1", "t"}


def assert_same(one: Evaluation, other: Evaluation) -> None:
    assert (one.thesis, one.status, one.reason) == (other.thesis, other.status, other.reason)
    assert one.strength == pytest.approx(other.strength, abs=1e-6)
    assert one.against_thesis == pytest.approx(other.against_thesis, abs=1e-6)


def _fork() -> Document:
    return Document.of(
        map=MapInfo(thesis="t"),
        statements={key: Statement(text=key) for key in "tab"},
        inferences={
            "i1": Inference(kind="support", premises=(Premise(statement="a"),), target="t"),
            "i2": Inference(kind="attack", premises=(Premise(statement="b"),), target="t"),
        },
    )
