"""The laws of documents, changes, ranks and the spanning tree."""

import json
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.model import (
    COLLECTIONS,
    Change,
    ChangeError,
    Document,
    Inference,
    MapInfo,
    Premise,
    Role,
    Statement,
    answers_objection,
    inference_role,
    spanning_tree,
    statement_roles,
    to_networkx,
)
from argmap.model.document import PLAIN_TABLES
from argmap.model.ranks import even_ranks, rank_between
from argmap.model.records import InferenceKind
from argmap.model.utf16 import from_utf16, to_utf16
from tests.documents import documents
from tests.oracle import cases, document_of


def _rebuilt(document):
    return Document.of(
        map=document.map, view=document.view, **{name: document.tables[name] for name in (*COLLECTIONS, *PLAIN_TABLES)}
    )


def check_laws(a, b, c):
    first, second = Change.between(a, b), Change.between(b, c)
    assert a.apply(first) == b
    assert b.apply(first.inverse()) == a
    assert a.apply(first).same_indices(_rebuilt(b))
    assert a.apply(first.then(second)) == c
    assert Change.from_json(json.loads(json.dumps(first.to_json()))) == first


@given(documents(), documents(), documents())
@settings(max_examples=60, deadline=None)
def test_changes_invert_compose_store_and_keep_the_indices(a, b, c):
    check_laws(a, b, c)


@pytest.mark.slow
@given(documents(), documents(), documents())
@settings(max_examples=1500, deadline=None)
def test_changes_invert_compose_store_and_keep_the_indices_for_long(a, b, c):
    check_laws(a, b, c)


def test_a_change_that_does_not_fit_is_refused():
    m1, m4 = (document_of(case["map"]) for case in cases("map_status")[:4:3])
    with pytest.raises(ChangeError):
        m1.apply(Change.between(m4, Document.of()).then(Change.of("", {})))


@given(documents())
@settings(max_examples=150, deadline=None)
def test_every_statement_and_inference_has_exactly_one_place_in_the_tree(document):
    tree = spanning_tree(document)
    placed = list(tree.roots) + [i for below in tree.branches.values() for i in below] + list(tree.home)
    assert sorted(placed) == sorted([*document.statements, *document.inferences])
    walked = [node for root in tree.roots for node in tree.walk(document, root)]
    assert sorted(walked) == sorted(placed)


@given(st.lists(st.integers(0, 30), min_size=1, max_size=60))
def test_a_rank_is_strictly_between_its_neighbours(places):
    ranks: list[str] = []
    for place in places:
        at = place % (len(ranks) + 1)
        before = ranks[at - 1] if at else None
        after = ranks[at] if at < len(ranks) else None
        rank = rank_between(before, after)
        if rank is None:
            ranks = list(even_ranks(len(ranks)))
        else:
            ranks.insert(at, rank)
        assert ranks == sorted(set(ranks))


@given(st.text())
def test_offsets_in_code_points_and_utf16_units_are_each_others_inverse(text):
    assert to_utf16(text, len(text)) == len(text.encode("utf-16-le", "surrogatepass")) // 2
    assert all(from_utf16(text, to_utf16(text, offset)) == offset for offset in range(len(text) + 1))


_STEPS: Sequence[tuple[str, InferenceKind, Sequence[str], str]] = (
    ("reason", "support", ("p", "linked"), "t"),
    ("objection", "attack", ("o",), "t"),
    ("rebuttal", "attack", ("r",), "o"),
    ("undercutter", "attack", ("u",), "reason"),
    ("undercut objection", "attack", ("ur",), "objection"),
    ("backing", "support", ("b",), "reason"),
)
ROLES = Document.of(
    map=MapInfo(thesis="t"),
    statements={key: Statement(text=key) for key in ("t", "other", "p", "linked", "o", "r", "u", "ur", "b")},
    inferences={
        key: Inference(kind=kind, premises=tuple(Premise(statement=p) for p in premises), target=target)
        for key, kind, premises, target in _STEPS
    },
)


@pytest.mark.parametrize(
    ("inference", "role", "answers"),
    [
        ("reason", Role.REASON, False),
        ("objection", Role.OBJECTION, False),
        ("rebuttal", Role.REBUTTAL, True),
        ("undercutter", Role.UNDERCUTTER, False),
        ("undercut objection", Role.UNDERCUTTER, True),
        ("backing", Role.BACKING, False),
    ],
)
def test_the_role_of_a_step_follows_from_its_place(inference, role, answers):
    assert inference_role(ROLES, inference) == role
    assert answers_objection(ROLES, inference) == answers


@pytest.mark.parametrize(
    ("statement", "roles"),
    [
        ("t", (Role.THESIS,)),
        ("other", (Role.ROOT,)),
        ("p", (Role.REASON, Role.CO_PREMISE)),
        ("o", (Role.OBJECTION,)),
        ("r", (Role.REBUTTAL,)),
        ("u", (Role.UNDERCUTTER,)),
        ("b", (Role.BACKING,)),
    ],
)
def test_the_roles_of_a_statement_follow_from_its_place(statement, roles):
    assert statement_roles(ROLES, statement) == roles


def test_the_graph_for_networkx_has_all_nodes_and_edges():
    document = document_of(cases("map_status")[2]["map"])
    graph = to_networkx(document)
    assert set(graph) == {*document.statements, *document.inferences}
    assert graph.number_of_edges() == sum(len(i.premises) + 1 for i in document.inferences.values())
