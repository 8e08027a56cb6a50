"""Coherent positions: the preferred and stable sets of the oracles, by search and by a SAT solver."""

import builtins

import pytest
from hypothesis import given, settings

from argmap.evaluation.framework import framework_graph, grounded
from argmap.evaluation.graph import graph_of
from argmap.evaluation.order import components
from argmap.evaluation.positions import PositionsError, Undecided, _preferred, positions, positions_of
from argmap.evaluation.positions_sat import preferred_by_sat
from argmap.evaluation.status import WORDS, label
from argmap.model import Document, Inference, MapInfo, Premise, Statement
from tests.evaluation.random_maps import maps
from tests.oracle import cases, document_of

SHORT = {"in": "in", "out": "out", "undecided": "undec"}


def framework(case):
    arguments = case["arguments"]
    number = {name: n for n, name in enumerate(arguments)}
    return framework_graph(arguments, [(number[a], number[b]) for a, b in case["attacks"]])


@pytest.mark.parametrize("case", cases("af"), ids=lambda case: f"{case['id']} {case['note']}")
def test_positions_of_a_framework_are_its_preferred_and_stable_extensions(case):
    graph = framework(case)
    labels = label(graph, components(graph))
    expected = case["expected"]
    count = len(case["arguments"])
    assert {a: SHORT[WORDS[v]] for a, v in zip(graph.ids, labels[:count], strict=False)} == expected[
        "grounded_labelling"
    ]
    found = positions_of(graph, labels)
    assert found.all_found
    names = set(case["arguments"])
    assert sorted(sorted(p.holds & names) for p in found.found) == expected["preferred"]
    assert sorted(sorted(p.holds & names) for p in found.found if p.stable) == expected["stable"]


@pytest.mark.parametrize("case", cases("af"), ids=lambda case: case["id"])
def test_the_grounded_labelling_by_counting_is_that_of_the_oracle(case):
    number = {name: n for n, name in enumerate(case["arguments"])}
    labels = grounded(len(number), [(number[a], number[b]) for a, b in case["attacks"]])
    assert {a: SHORT[WORDS[labels[n]]] for a, n in number.items()} == case["expected"]["grounded_labelling"]


@pytest.mark.parametrize("case", cases("map_status"), ids=lambda case: f"{case['id']} {case['note']}")
def test_positions_of_a_map_are_those_of_the_oracle(case):
    found = positions(document_of(case["map"]))
    expected = case["expected"]
    assert sorted(sorted(p.holds) for p in found.found) == expected["preferred_in_sets"]
    assert sorted(sorted(p.holds) for p in found.found if p.stable) == expected["stable_in_sets"]
    thesis = case["map"]["thesis"]
    assert any(thesis in p.holds for p in found.found) == expected["thesis_credulous"]
    assert all(thesis in p.holds for p in found.found) == expected["thesis_skeptical"]


@settings(max_examples=60, deadline=None)
@given(maps())
def test_search_and_solver_find_the_same_positions(document):
    pytest.importorskip("pysat")
    graph = graph_of(document)
    part = Undecided.of(graph, label(graph, components(graph)))
    by_hand = set(_preferred(part, lambda: False))
    assert by_hand == set(preferred_by_sat(part, lambda: False))


def rivals(pairs: int) -> Document:
    """Return pairs of claims that exclude each other."""
    names = [f"{side}{n}" for n in range(pairs) for side in "ab"]
    inferences = {
        f"i{one}": Inference(kind="attack", premises=(Premise(statement=one),), target="ab"[one[0] == "a"] + one[1:])
        for one in names
    }
    return Document.of(
        map=MapInfo(thesis="a0"), statements={n: Statement(text=n) for n in names}, inferences=inferences
    )


def test_of_many_positions_some_are_shown():
    pytest.importorskip("pysat")
    found = positions(rivals(20))
    assert len(found.found) == 16
    assert not found.all_found


def test_where_too_much_is_undecided_one_sentence_says_so():
    with pytest.raises(PositionsError, match="24000 statements and steps are undecided, too many"):
        positions(rivals(6_000))


def test_a_stopped_search_says_that_it_did_not_find_all():
    found = positions(rivals(8), stopped=lambda: True)
    assert not found.all_found


def test_without_python_sat_one_sentence_says_what_to_do(monkeypatch):
    real = builtins.__import__

    def no_pysat(name, *rest):
        if name.startswith("pysat"):
            raise ImportError(name)
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", no_pysat)
    with pytest.raises(PositionsError, match=r"40 objections are undecided.*python-sat"):
        positions(rivals(20))
