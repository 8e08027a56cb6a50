"""What is known of a map after an edit is what a look at the whole map would have found."""

from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.checks import Session, findings
from argmap.checks.aspects import touched_aspects
from argmap.checks.facts import Facts
from argmap.checks.reasoning.grounds import Resting, resting
from argmap.checks.running import run
from argmap.checks.structure.loops import objection_loops
from argmap.edits import (
    EditError,
    add_linked_premise,
    add_objection,
    add_reason,
    add_statement,
    delete_branch,
    move_inference,
    move_premise,
    new_map,
    set_fields,
    set_text,
    set_thesis,
    use_as_premise,
    use_as_step,
)
from tests.checks.test_session import plain
from tests.documents import documents

_EDITS = {
    "reason": lambda d, one, two: add_reason(d, one, "Trams are quiet."),
    "objection": lambda d, one, two: add_objection(d, one, "Trams are dear, because rails are."),
    "loose claim": lambda d, one, two: add_statement(d, "Buses are loud."),
    "premise": lambda d, one, two: add_linked_premise(d, one, "Quiet streets are healthy."),
    "second use": lambda d, one, two: use_as_step(d, one, "support", two),
    "second use against": lambda d, one, two: use_as_step(d, one, "attack", two),
    "used as premise": use_as_premise,
    "moved": move_inference,
    "premise moved": lambda d, one, two: move_premise(d, one, d.uses(one)[0], two),
    "deleted": lambda d, one, two: delete_branch(d, one),
    "turned": lambda d, one, two: set_fields(d, "inferences", one, kind="attack"),
    "weighed": lambda d, one, two: set_fields(d, "inferences", one, weight=0.25),
    "rejected": lambda d, one, two: set_fields(d, "statements", one, acceptance="rejected"),
    "accepted": lambda d, one, two: set_fields(d, "statements", one, acceptance="accepted"),
    "assumed": lambda d, one, two: set_fields(d, "statements", one, kind="assumption", credence=0.75),
    "overrated": lambda d, one, two: set_fields(d, "statements", one, credence=3.0),
    "weighed too much": lambda d, one, two: set_fields(d, "inferences", one, weight=-7.0),
    "reworded": lambda d, one, two: set_text(d, one, "Night trams never screech."),
    "made thesis": lambda d, one, two: set_thesis(d, one),
    "titled": lambda d, one, two: set_fields(d, "map", title="Trams", language="en"),
    "in German": lambda d, one, two: set_fields(d, "map", language="de"),
}


@st.composite
def courses(draw):
    """Draw a map and the changes that people make to it one after the other, some of them undone at once."""
    first = draw(st.one_of(documents(), st.just(new_map("Trams suit the city."))))
    document, course = first, []
    for name in draw(st.lists(st.sampled_from(sorted(_EDITS)), min_size=1, max_size=12)):
        nodes = [*document.statements, *document.inferences]
        one, two = (draw(st.sampled_from(nodes or ["gone"])) for _ in range(2))
        try:
            change = _EDITS[name](document, one, two)
        except (EditError, KeyError, IndexError):
            continue
        for step in (change, change.inverse()) if draw(st.integers(0, 3)) == 3 else (change,):
            document = document.apply(step)
            course.append((document, step))
    return first, course


def known(facts):
    graph = facts.graph
    named = {
        key: (
            graph.step[node],
            sorted((graph.ids[premise], negated) for premise, negated in graph.premises[node]),
            sorted(graph.ids[step] for step in graph.supports[node]),
            sorted(graph.ids[step] for step in graph.attacks[node]),
            sorted(graph.ids[user] for user in graph.users[node]),
            (graph.given[node], graph.rejected[node], graph.credence[node], graph.weight[node]),
        )
        for key, node in graph.number.items()
    }
    circles = sorted([graph.ids[node] for node in part] for part in facts.order if len(part) > 1)
    rests: Resting = facts.onward("known", lambda earlier: resting(facts, earlier))
    return {
        "graph": named,
        "cycles": (circles, sorted(facts.cycles), facts.looped),
        "places": {key: facts.place(key) for key in (*facts.document.statements, *facts.document.inferences)},
        "rests": {graph.ids[node]: grounds for node, grounds in rests.known.items()},
        "objection loops": sorted(objection_loops(facts)),
        "parts": (sorted(facts.parts), facts.ends),
        "labels": facts.labels,
        "against": round(facts.evaluation.against_thesis, 9),
        "strength": {key: round(value, 9) for key, value in facts.evaluation.strength.items()},
        "values": {key: round(facts.values[node], 9) for key, node in graph.number.items()},
        "influence": {key: round(value, 6) for key, value in facts.influence.items()},
    }


def assert_in_order(facts):
    """Assert that each part of the graph comes once, after all that it depends on."""
    seen: set[int] = set()
    for part in facts.order:
        assert all(other in seen or other in part for node in part for other in facts.graph.inputs(node))
        assert seen.isdisjoint(part)
        seen.update(part)
    assert seen == set(facts.graph.number.values())


@settings(max_examples=150, deadline=None)
@given(courses())
def test_what_is_known_of_a_map_follows_every_edit(drawn):
    document, course = drawn
    facts = Facts(document)
    known(facts)
    for after, change in course:
        facts = facts.after(after, change, touched_aspects(change))
        assert known(facts) == known(Facts(after))
        assert_in_order(facts)


@settings(max_examples=80, deadline=None)
@given(courses())
def test_the_findings_follow_every_edit(drawn):
    document, course = drawn
    session = Session(document)
    for after, change in course:
        session.follow(after, change)
        assert plain(session.findings) == plain(findings(after))


def test_an_edit_of_a_branch_does_not_look_through_the_whole_map_again(monkeypatch):
    document = new_map("Trams suit the city.")
    (thesis,) = document.statements
    for _ in range(3):
        document = document.apply(add_reason(document, thesis, "Trams are quiet."))
    facts = Facts(document)
    known(facts)
    for name in ("graph_of", "components"):
        monkeypatch.setattr(f"argmap.checks.shape.{name}", None)
    (first, *_), target = document.inferences, next(iter(document.inferences.values())).premises[0].statement
    for edit in (
        lambda d: add_objection(d, first),
        lambda d: use_as_step(d, target, "attack", [*d.inferences][1]),
        lambda d: delete_branch(d, target),
    ):
        change = edit(document)
        after = document.apply(change)
        for document_, step in ((after, change), (document, change.inverse()), (after, change)):
            facts = facts.after(document_, step, touched_aspects(step))
            assert facts.graph.number.keys() == {*document_.statements, *document_.inferences}
        document = after


def test_an_edit_of_a_circle_does_not_look_through_the_whole_map_again(monkeypatch):
    document = new_map("Trams suit the city.")
    (thesis,) = document.statements
    for _ in range(2):
        document = document.apply(add_reason(document, thesis, "Trams are quiet."))
    one, other = (key for key in document.statements if key != thesis)
    facts = Facts(document)
    known(facts)
    found = []
    with monkeypatch.context() as patched:
        for name in ("graph_of", "components"):
            patched.setattr(f"argmap.checks.shape.{name}", None)
        for start, end in ((one, other), (other, one)):
            change = use_as_step(document, start, "attack", end)
            document = document.apply(change)
            facts = facts.after(document, change, touched_aspects(change))
            found.append((document, known(facts), facts.cycles))
        opened = delete_branch(document, other)
        facts = facts.after(document.apply(opened), opened, touched_aspects(opened))
        found.append((document.apply(opened), known(facts), facts.cycles))
    assert [len(cycles) for _, _, cycles in found] == [0, 1, 0]
    assert all(was == known(Facts(after)) for after, was, _ in found)


def test_another_thesis_leaves_what_does_not_ask_for_it_alone(monkeypatch):
    document = new_map("Trams suit the city.")
    (thesis,) = document.statements
    for _ in range(3):
        document = document.apply(add_reason(document, thesis, "Trams are quiet, everybody knows it."))
    claim = next(key for key in document.statements if key != thesis)
    session = Session(document)
    asked = []

    def noted(check, *given):
        asked.append(check)
        return run(check, *given)

    monkeypatch.setattr("argmap.checks.session.run", noted)
    change = set_thesis(document, claim)
    session.follow(document.apply(change), change)
    assert plain(session.findings) == plain(findings(document.apply(change)))
    assert asked
    assert all(check.reads & {"thesis", "way"} for check in asked)
