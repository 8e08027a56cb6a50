"""Whatever people do to a map of whatever shape, what is known of it is what a look at the new map finds."""

import os
from typing import get_type_hints

from hypothesis import given, settings
from hypothesis import strategies as st

from argmap import edits
from argmap.checks import Session, findings
from argmap.checks.aspects import touched_aspects
from argmap.checks.facts import Facts
from argmap.edits import EditError
from argmap.model import Change, Document
from argmap.model.index import INDEX_RULES, build_index
from tests.checks.every_edit import EVERY_EDIT, Hand
from tests.checks.test_facts import assert_in_order, known
from tests.checks.test_session import plain
from tests.documents import documents

_COURSES = int(os.environ.get("ARGMAP_SOAK", "60"))
"""How many courses of edits are tried; a soak sets more."""

_ACTS = st.tuples(
    st.sampled_from(sorted(EVERY_EDIT)),
    st.lists(st.integers(0, 1000), min_size=6, max_size=6),
    st.booleans(),
)


def test_no_edit_is_left_out():
    changing = {
        name
        for name in edits.__all__
        if not isinstance(getattr(edits, name), type) and get_type_hints(getattr(edits, name)).get("return") is Change
    }
    assert changing <= EVERY_EDIT.keys()


def course(first, acts):
    """Yield each document with the change that leads to it; some changes are undone and done again."""
    document = first
    for name, numbers, wavering in acts:
        try:
            change = EVERY_EDIT[name](Hand(numbers, document))
        except EditError:
            continue
        for step in (change, change.inverse(), change) if wavering else (change,):
            document = document.apply(step)
            yield document, step


@settings(max_examples=_COURSES, deadline=None)
@given(documents(), st.lists(_ACTS, min_size=1, max_size=25))
def test_session_graph_and_indices_follow_every_edit(first, acts):
    session, facts = Session(first), Facts(first)
    known(facts)
    before = first
    for document, change in course(first, acts):
        assert before.apply(change) == document
        assert document.apply(change.inverse()) == before
        session.follow(document, change)
        facts = facts.after(document, change, touched_aspects(change))
        assert plain(session.findings) == plain(findings(document))
        assert about(session) == about(Session(document))
        assert known(facts) == known(Facts(document))
        assert_in_order(facts)
        assert found_by_index(document) == found_by_index(Document(document.tables, indices_of(document.tables)))
        before = document


@settings(max_examples=_COURSES, deadline=None)
@given(documents(), st.lists(_ACTS, min_size=1, max_size=25), st.integers(2, 9))
def test_session_follows_several_edits_as_one(first, acts, together):
    session, made = Session(first), Change.of("", {})
    for number, (document, change) in enumerate(course(first, acts), 1):
        made = made.then(change)
        if number % together == 0:
            session.follow(document, made)
            made = Change.of("", {})
            assert plain(session.findings) == plain(findings(document))
            assert about(session) == about(Session(document))


def indices_of(tables):
    return {name: build_index(rule, tables[rule.collection]) for name, rule in INDEX_RULES.items()}


def found_by_index(document):
    keys = {key for table in document.tables.values() for key in table} | {"gone"}
    ways = (
        document.inferences_on,
        document.uses,
        document.quotes_of,
        document.quotes_from,
        document.members,
        document.parts,
    )
    return {(way.__name__, key): way(key) for way in ways for key in keys}


def about(session):
    return {subject: [finding.key for finding in found] for subject, found in session.by_subject.items()}
