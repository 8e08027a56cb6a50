"""Status is the well-founded model of the map's rules, whatever the map."""

from itertools import pairwise

import pytest
from hypothesis import given, settings

from argmap.evaluation import evaluate, reevaluate
from argmap.evaluation.exchange import exchange
from argmap.evaluation.positions import positions
from argmap.model import Change, Document, Inference, MapInfo, Premise, Statement
from argmap.model.records import InferenceKind
from tests.evaluation.random_maps import maps, random_map
from tests.evaluation.slow_status import rules_of, well_founded


def test_status_is_the_well_founded_model_of_two_thousand_maps():
    for number in range(2000):
        document = random_map(number)
        assert evaluate(document).status == well_founded(document), number


@settings(max_examples=100, deadline=None)
@given(maps())
def test_stable_positions_are_the_answer_sets_that_clingo_finds(document):
    clingo = pytest.importorskip("clingo")
    number = {key: n for n, key in enumerate([*document.statements, *document.inferences])}
    control = clingo.Control(["0", "--warn=none"])
    program = []
    for head, body in rules_of(document):
        literals = [f"{'not ' if fails else ''}n({number[node]})" for node, fails in body]
        program.append(f"n({number[head]}){' :- ' if body else ''}{', '.join(literals)}.")
    control.add("base", [], "\n".join(program))
    control.ground([("base", [])])
    models: list[set[str]] = []
    names = {n: key for key, n in number.items()}
    control.solve(
        on_model=lambda model: models.append({names[s.arguments[0].number] for s in model.symbols(shown=True)})
    )
    stable = [set(position.holds) for position in positions(document, most=1000).found if position.stable]
    assert sorted(map(sorted, models)) == sorted(map(sorted, stable))
    for key, status in evaluate(document).status.items():
        if status != "undecided":
            assert all((key in model) == (status == "in") for model in models)


def test_what_is_not_well_formed_is_left_out():
    document = Document.of(
        map=MapInfo(thesis="t"),
        statements={key: Statement(text=key) for key in "ta"},
        inferences={
            "sound": step("support", "a", "t"),
            "dangling": step("attack", "gone", "t"),
            "aimless": step("attack", "a", "nowhere"),
            "empty": Inference(kind="attack", target="t"),
            "on-aimless": step("attack", "a", "aimless"),
            "loop-1": step("attack", "a", "loop-2"),
            "loop-2": step("attack", "a", "loop-1"),
            "on-itself": step("attack", "a", "on-itself"),
            "on-loop": step("support", "a", "loop-1"),
        },
    )
    assert evaluate(document).status == {"t": "in", "a": "in", "sound": "in"}


@pytest.mark.parametrize("length", [10_000, pytest.param(100_000, marks=pytest.mark.slow)])
def test_a_chain_of_many_statements_is_evaluated(length):
    names = [f"s{n}" for n in range(length)]
    document = Document.of(
        map=MapInfo(thesis="s0"),
        statements={name: Statement(text=name) for name in names},
        inferences={f"i{one}": step("attack", other, one) for one, other in pairwise(names)},
    )
    status = evaluate(document).status
    assert [status[name] for name in names[-4:]] == ["out", "in", "out", "in"]


def test_a_thesis_that_is_not_there_leaves_the_rest_evaluated():
    document = Document.of(map=MapInfo(thesis="gone"), statements={"a": Statement(text="a")})
    evaluation = evaluate(document)
    assert (evaluation.thesis, evaluation.status) == (None, {"a": "in"})


def step(kind: InferenceKind, premise: str, target: str) -> Inference:
    return Inference(kind=kind, premises=(Premise(statement=premise),), target=target)


def test_a_premise_that_is_needed_false_counts_when_it_is_out():
    inference = Inference(kind="support", premises=(Premise(statement="a", negated=True),), target="t")
    statements = {"t": Statement(text="t"), "a": Statement(text="a", acceptance="rejected")}
    document = Document.of(map=MapInfo(thesis="t"), statements=statements, inferences={"i": inference})
    assert evaluate(document).status == {"t": "in", "a": "out", "i": "in"}


def test_a_step_whose_premise_is_a_step_is_left_out():
    document = Document.of(
        map=MapInfo(thesis="t"),
        statements={"t": Statement(text="t"), "a": Statement(text="a")},
        inferences={"i": step("support", "a", "t"), "j": step("attack", "i", "t"), "k": step("attack", "k", "t")},
    )
    assert evaluate(document).status == {"t": "in", "a": "in", "i": "in"}


def test_an_id_that_a_statement_and_a_step_share_means_the_statement():
    document = Document.of(
        map=MapInfo(thesis="t"),
        statements={"t": Statement(text="t"), "a": Statement(text="a", acceptance="rejected")},
        inferences={"t": step("support", "t", "t"), "a": step("support", "a", "t"), "i": step("attack", "a", "t")},
    )
    evaluation = evaluate(document)
    assert evaluation.status == {"t": "out", "a": "out", "i": "out"}
    assert evaluation.strength["a"] == -1.0
    assert [line.node for line in exchange(document, evaluation, "t")]
    change = Change.of("", {("statements", "a"): (document.statements["a"], Statement(text="a"))})
    after = document.apply(change)
    assert reevaluate(evaluation, after, change).status == evaluate(after).status == {"t": "out", "a": "in", "i": "in"}
