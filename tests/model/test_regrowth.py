"""The spanning tree that follows from the one before is the one that is computed anew."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from argmap.edits import add_linked_premise, add_reason, delete_branch, set_text
from argmap.model import Change, Document, Inference, Premise, Statement, spanning_tree
from argmap.model.regrowth import next_tree
from tests.documents import documents


def same(before: Document, change: Change) -> bool:
    after = before.apply(change)
    found, wanted = next_tree(spanning_tree(before), before, after, change), spanning_tree(after)
    return (found.roots, dict(found.home), dict(found.branches)) == (
        wanted.roots,
        dict(wanted.home),
        dict(wanted.branches),
    )


@given(documents(), documents())
def test_any_change_leads_to_the_tree_of_the_next_document_and_back(before, after):
    change = Change.between(before, after)
    assert same(before, change)
    assert same(after, change.inverse())


@given(documents(), st.data())
def test_a_step_with_new_premises_grows_the_tree_and_leaves_it_again(document, data):
    nodes = [*document.statements, *document.inferences]
    if not nodes:
        return
    target = data.draw(st.sampled_from(nodes))
    born = data.draw(st.lists(st.sampled_from(["n1", "n2", "gone"]), unique=True, max_size=2))
    step = Inference(kind="support", target=target, premises=tuple(Premise(statement=key) for key in born), rank="m")
    steps = {("statements", key): (None, Statement(text=key)) for key in born} | {("inferences", "new"): (None, step)}
    change = Change.of("Add", steps)
    assert same(document, change)
    assert same(document.apply(change), change.inverse())


@given(documents(), st.data())
def test_a_new_linked_premise_grows_the_tree_and_leaves_it_again(document, data):
    if not document.inferences:
        return
    key = data.draw(st.sampled_from(sorted(document.inferences)))
    old = document.inferences[key]
    premises = list(old.premises)
    premises.insert(data.draw(st.integers(0, len(premises))), Premise(statement="new"))
    new = replace(old, premises=tuple(premises))
    change = Change.of("Link", {("statements", "new"): (None, Statement(text="New.")), ("inferences", key): (old, new)})
    assert same(document, change)
    assert same(document.apply(change), change.inverse())


@given(documents(), st.data())
def test_a_premise_that_goes_alone_takes_its_card_from_the_tree(document, data):
    linked = [key for key, record in document.inferences.items() if len(record.premises) > 1]
    if not linked:
        return
    key = data.draw(st.sampled_from(sorted(linked)))
    old = document.inferences[key]
    lost = data.draw(st.sampled_from(old.premises)).statement
    new = replace(old, premises=tuple(premise for premise in old.premises if premise.statement != lost))
    steps = {("inferences", key): (old, new)}
    if lost in document.statements and data.draw(st.booleans()):
        steps[("statements", lost)] = (document.statements[lost], None)
    change = Change.of("Delete", steps)
    assert same(document, change)
    assert same(document.apply(change), change.inverse())


def test_a_member_of_a_cycle_that_nobody_uses_any_more_becomes_a_root_before_the_members_of_cycles():
    def step(premise, target):
        return Inference(kind="support", target=target, premises=(Premise(statement=premise),))

    inferences = {"i1": step("b", "a"), "i2": step("a", "b"), "m": step("zz", "z"), "k": step("z", "m")}
    statements = {key: Statement(text=key) for key in ("a", "b", "z", "zz")}
    document = Document.of(statements=statements, inferences=inferences)
    assert spanning_tree(document).roots == ("a", "z")
    change = Change.of("Delete", {("inferences", "k"): (inferences["k"], None)})
    assert same(document, change)
    assert spanning_tree(document.apply(change)).roots == ("z", "a")


def test_adding_and_deleting_reasons_and_typing_do_not_compute_the_tree_anew(monkeypatch):
    document = Document.of(statements={"t": Statement(text="Thesis.")})
    tree = spanning_tree(document)
    monkeypatch.setattr("argmap.model.regrowth.spanning_tree", lambda _document: 1 / 0)
    for edit in (
        lambda d: add_reason(d, "t", "First."),
        lambda d: add_reason(d, d.inferences_on("t")[0], "Second."),
        lambda d: add_linked_premise(d, d.inferences_on("t")[0], "Linked."),
        lambda d: set_text(d, "t", "Other."),
        lambda d: delete_branch(d, d.inferences[d.inferences_on("t")[0]].premises[1].statement),
        lambda d: delete_branch(d, d.inferences_on("t")[0]),
    ):
        change = edit(document)
        after = document.apply(change)
        tree, document = next_tree(tree, document, after, change), after
        assert tree == spanning_tree(document)
