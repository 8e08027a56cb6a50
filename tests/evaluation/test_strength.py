"""Strength: what supports a claim never weakens it, what attacks it never helps, and order does not matter."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.evaluation import evaluate
from argmap.model import Document, Inference, MapInfo, Premise, Statement
from argmap.model.records import InferenceKind
from tests.evaluation.random_maps import maps
from tests.evaluation.slow_status import given_statements
from tests.oracle import cases


@st.composite
def acyclic_maps(draw: st.DrawFn) -> Document:
    """Draw a map in which every step leads to a statement further up or to an earlier step that does."""
    count = draw(st.integers(2, 7))
    levels = st.sampled_from([None, -1.0, -0.4, 0.0, 0.3, 0.8, 1.0])
    statements = {f"s{n}": Statement(text="x", credence=draw(levels), given=draw(st.booleans())) for n in range(count)}
    inferences: dict[str, Inference] = {}
    for number in range(draw(st.integers(0, 8))):
        top = draw(st.integers(0, count - 2))
        targets = [f"s{top}", *(key for key, step in inferences.items() if step.target == f"s{top}")]
        below = st.integers(top + 1, count - 1)
        inferences[f"i{number}"] = Inference(
            kind=draw(st.sampled_from(["support", "attack"])),
            premises=tuple(Premise(statement=f"s{n}") for n in draw(st.lists(below, min_size=1, max_size=2))),
            target=draw(st.sampled_from(targets)),
            weight=draw(st.sampled_from([1.0, 0.5, 0.0])),
        )
    return Document.of(map=MapInfo(thesis="s0"), statements=statements, inferences=inferences)


@settings(max_examples=200, deadline=None)
@given(acyclic_maps(), st.data())
def test_one_more_reason_or_objection_moves_its_target_its_own_way(document, data):
    target = data.draw(st.sampled_from(sorted(document.statements)))
    kind = data.draw(st.sampled_from(["support", "attack"]))
    more = Inference(kind=kind, premises=(Premise(statement="new"),), target=target)
    after = Document.of(
        map=document.map,
        statements={**document.statements, "new": Statement(text="x")},
        inferences={**document.inferences, "new-step": more},
    )
    before, now = evaluate(document).strength[target], evaluate(after).strength[target]
    assert now >= before - 1e-12 if kind == "support" else now <= before + 1e-12


@settings(max_examples=200, deadline=None)
@given(maps(), st.randoms())
def test_strength_does_not_depend_on_the_order_of_the_records(document, dice):
    def shuffled(table):
        keys = list(table)
        dice.shuffle(keys)
        return {key: table[key] for key in keys}

    other = Document.of(
        map=document.map, statements=shuffled(document.statements), inferences=shuffled(document.inferences)
    )
    assert evaluate(other).strength == pytest.approx(evaluate(document).strength, abs=1e-6)
    assert evaluate(other).status == evaluate(document).status


@settings(max_examples=200, deadline=None)
@given(maps())
def test_strengths_stay_in_their_range(document):
    for key, value in evaluate(document).strength.items():
        assert (-1.0 if key in document.statements else 0.0) - 1e-9 <= value <= 1.0 + 1e-9


@settings(max_examples=200, deadline=None)
@given(maps())
def test_status_and_strength_agree_when_all_is_certain(document):
    """With credences 0 and 1 and full weights, what is in has strength 1 and what is out none above 0."""
    inferences = {
        key: Inference(
            kind=step.kind, premises=tuple(Premise(statement=p.statement) for p in step.premises), target=step.target
        )
        for key, step in document.inferences.items()
    }
    holds = given_statements(Document.of(statements=document.statements, inferences=inferences))
    statements = {
        key: Statement(text="x", acceptance=statement.acceptance, given=statement.given, credence=float(key in holds))
        for key, statement in document.statements.items()
    }
    evaluation = evaluate(Document.of(map=document.map, statements=statements, inferences=inferences))
    for key in evaluation.status.keys() - evaluation.unsettled:
        match evaluation.status[key]:
            case "in":
                assert evaluation.strength[key] == pytest.approx(1.0, abs=1e-6)
            case "out":
                assert evaluation.strength[key] <= 1e-6


def qbaf_map(case) -> Document:
    """Return a map whose strengths are the DF-QuAD degrees of a quantitative framework.

    Of each argument a: `for` holds how much its supports outweigh its attacks, `against` the reverse; a step of its
    base score as weight, backed by the first and undercut by the second, is the only reason for it.
    """
    statements = {"sure": Statement(text="x", credence=1.0)}
    inferences: dict[str, Inference] = {}

    def add(kind: InferenceKind, premise: str, target: str, weight: float = 1.0) -> str:
        key = f"i{len(inferences)}"
        inferences[key] = Inference(kind=kind, premises=(Premise(statement=premise),), target=target, weight=weight)
        return key

    for name, base in case["base"].items():
        for key in (name, f"for {name}", f"against {name}"):
            statements[key] = Statement(text="x", credence=0.0)
        own = add("support", "sure", name, base)
        add("support", f"for {name}", own)
        add("attack", f"against {name}", own)
    sides: tuple[tuple[InferenceKind, InferenceKind], ...] = (("support", "attack"), ("attack", "support"))
    for kind, other in sides:
        for source, target in case[f"{kind}s"]:
            add(kind, source, f"for {target}")
            add(other, source, f"against {target}")
    return Document.of(statements=statements, inferences=inferences)


@pytest.mark.parametrize("case", cases("qbaf"), ids=lambda case: f"{case['id']} {case['note']}")
def test_degrees_of_quantitative_frameworks_are_those_of_the_oracle(case):
    strength = evaluate(qbaf_map(case)).strength
    expected = case["expected"]
    for name, degree in expected["dfquad"].items():
        assert strength[name] == pytest.approx(degree, abs=max(1e-6, expected["tolerance"]))
