"""Edits do what their names say, refuse what makes no sense, and can always be taken back."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap import edits
from argmap.edits import EditError
from argmap.model import Document, Inference, MapInfo, Premise, Statement
from tests.documents import INFERENCES, STATEMENTS, documents

NODES = [*STATEMENTS, *INFERENCES]
ACTS = {
    "reason": lambda d, a, b: edits.add_reason(d, a, "new"),
    "objection": lambda d, a, b: edits.add_objection(d, a, "new", 0),
    "linked": lambda d, a, b: edits.add_linked_premise(d, a, "new"),
    "sibling": lambda d, a, b: edits.add_sibling(d, a, "new"),
    "intermediate": lambda d, a, b: edits.add_intermediate(d, a, "new"),
    "use": lambda d, a, b: edits.use_as_step(d, a, "attack", b),
    "use as premise": edits.use_as_premise,
    "move": edits.move_inference,
    "turn": lambda d, a, b: edits.turn_kind(d, a),
    "unlink": edits.unlink_premise,
    "thesis": lambda d, a, b: edits.set_thesis(d, a),
    "delete": edits.delete_branch,
    "delete box": edits.delete_box,
    "delete several": lambda d, a, b: edits.delete_several(d, [x for x in (a, b) if x in d]),
    "merge": edits.merge_statements,
    "duplicate": lambda d, a, b: edits.duplicate_branch(d, a),
    "paste": lambda d, a, b: edits.paste_branch(d, edits.copy_branch(d, a), b),
    "reorder": lambda d, a, b: edits.reorder(d, a, 0),
    "fold": lambda d, a, b: edits.toggle_fold(d, a),
}


def _dangling(document):
    ends = [(key, step.target) for key, step in document.inferences.items()]
    ends += [(key, p.statement) for key, step in document.inferences.items() for p in step.premises]
    return {(key, end) for key, end in ends if end not in document}


@given(documents(), st.sampled_from(sorted(ACTS)), st.sampled_from(NODES), st.sampled_from(NODES))
@settings(max_examples=400, deadline=None)
def test_every_edit_is_refused_or_can_be_taken_back_and_leaves_nothing_dangling(document, act, a, b):
    try:
        change = ACTS[act](document, a, b)
    except EditError:
        return
    after = document.apply(change)
    assert after.apply(change.inverse()) == document
    new = {end for _, end in _dangling(after)} - {end for _, end in _dangling(document)}
    assert not new


def _small():
    return Document.of(
        map=MapInfo(thesis="t"),
        statements={key: Statement(text=f"{key} holds, and more.") for key in ("t", "a", "b", "c")},
        inferences={
            "i": Inference(kind="support", premises=(Premise(statement="a"), Premise(statement="b")), target="t"),
            "j": Inference(kind="attack", premises=(Premise(statement="c"),), target="a"),
        },
    )


def test_deleting_a_branch_takes_only_what_nothing_else_uses():
    document = _small()
    shared = document.apply(edits.use_as_step(document, "c", "support", "t"))
    after = shared.apply(edits.delete_branch(shared, "i"))
    assert set(after.statements) == {"t", "c"}


def test_deleting_a_box_hands_what_was_aimed_at_it_to_its_target():
    document = _small()
    after = document.apply(edits.delete_box(document, "a", "i"))
    assert after.inferences["j"].target == "t"
    assert set(after.statements) == {"t", "b", "c"}


def test_splitting_makes_two_linked_premises():
    document = _small()
    after = document.apply(edits.split_statement(document, "c", 8))
    texts = [after.statements[p.statement].text for p in after.inferences["j"].premises]
    assert texts == ["c holds", "And more."]


def test_a_branch_cannot_hang_below_itself():
    with pytest.raises(EditError, match="below it"):
        edits.move_inference(_small(), "i", "c")


def test_a_wrong_value_is_refused_with_the_name_of_the_field():
    with pytest.raises(EditError, match="acceptance"):
        edits.set_fields(_small(), "statements", "a", acceptance="maybe")


def test_reasons_keep_the_order_they_are_given():
    document = edits.new_map("T")
    thesis = str(document.thesis)
    for text in ("one", "three"):
        document = document.apply(edits.add_reason(document, thesis, text))
    document = document.apply(edits.add_reason(document, thesis, "two", 1))
    order = [document.inferences[i].premises[0].statement for i in document.inferences_on(thesis)]
    assert [document.statements[s].text for s in order] == ["one", "two", "three"]
