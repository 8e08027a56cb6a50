"""Branches are copied with all that belongs to them, and pasted under new ids."""

import json
from dataclasses import replace

import pytest

from argmap import edits
from argmap.edits import EditError
from argmap.model import Change, Document, Group
from tests.edits.maps import night_buses, steps


def pasted(document, fragment, target, kind=None):
    return document.apply(edits.paste_branch(document, fragment, target, kind))


def shape(document, target):
    """Return what hangs below a target as texts, without ids."""
    return [
        (
            document.inferences[key].kind,
            [
                (document.statements[p.statement].text, shape(document, p.statement))
                for p in document.inferences[key].premises
            ],
            shape(document, key),
        )
        for key in document.inferences_on(target)
    ]


def test_a_pasted_branch_is_like_the_one_copied_with_its_quotes_under_new_ids():
    before = night_buses()
    after = pasted(before, edits.copy_branch(before, "o", "but"), "u")
    assert shape(after, "u") == [("attack", [(before.statements["o"].text, shape(before, "o"))], [])]
    assert len(after.quotes) == 2
    assert set(after.sources) == {"count"}
    assert before.statements.items() <= after.statements.items()


def test_a_copied_branch_keeps_the_order_of_steps_that_only_their_ids_order():
    before = night_buses()
    for _ in range(8):  # new ids fall as they may
        before = before.apply(edits.add_reason(before, "u", f"Reason {len(before.statements)}."))
    plain = {
        ("inferences", key): (record, replace(record, rank=""))
        for key, record in before.inferences.items()
        if record.target == "u"
    }
    before = before.apply(Change.of("", plain))
    after = pasted(before, edits.copy_branch(before, "u"), "o")
    assert shape(after, copy_of("u", before, after)) == shape(before, "u")


def copy_of(statement, before, after):
    """Return the id of the copy of a statement, by its text."""
    text = before.statements[statement].text
    (copy,) = (key for key, record in after.statements.items() if record.text == text and key != statement)
    return copy


def test_a_copied_step_keeps_its_linked_premises_and_undercutters():
    before = night_buses()
    after = pasted(before, edits.copy_branch(before, "because"), "o")
    assert shape(after, "o")[1] == shape(before, "t")[0]


def test_a_branch_is_pasted_as_what_the_person_wants():
    before = night_buses()
    after = pasted(before, edits.copy_branch(before, "o", "but"), "u", "support")
    assert shape(after, "u")[0][0] == "support"


def test_a_branch_comes_into_another_map_with_its_sources_and_without_its_groups():
    before = night_buses()
    before = before.apply(edits.make_group(before, "Counts", ["o"]))
    other = edits.new_map("Another thesis.")
    after = pasted(other, edits.copy_branch(before, "o"), other.thesis)
    assert [source.csl["title"] for source in after.sources.values()] == ["Travel count"]
    assert {statement.group for statement in after.statements.values()} == {None}
    (quote,) = after.quotes.values()
    assert quote.source in after.sources
    assert quote.statement in after.statements


def test_a_loop_is_copied_once_round():
    before = night_buses()
    looped = before.apply(edits.use_as_step(before, "o", "support", "r"))
    after = pasted(looped, edits.copy_branch(looped, "o"), "u")
    assert len(after.statements) == len(looped.statements) + 2


@pytest.mark.parametrize(
    "text",
    [
        "",
        "words",
        "[]",
        "{}",
        '{"format": "argmap-branch"}',
        "[" * 100_000,
        '{"format":"argmap-branch","root":1,"kind":2}',
    ],
)
def test_what_is_no_branch_is_refused(text):
    with pytest.raises(EditError, match="no branch"):
        edits.paste_branch(night_buses(), text, "t")


def test_a_fragment_with_a_broken_record_or_without_root_is_refused():
    fragment = json.loads(edits.copy_branch(night_buses(), "o"))
    broken = {**fragment, "statements": {"o": {"text": 7}}}
    with pytest.raises(EditError, match="no branch"):
        edits.paste_branch(night_buses(), json.dumps(broken), "t")
    with pytest.raises(EditError, match="without its root"):
        edits.paste_branch(night_buses(), json.dumps({**fragment, "root": "elsewhere"}), "t")


def test_a_duplicate_stands_right_after_the_original():
    before = night_buses()
    after = before.apply(edits.duplicate_branch(before, "because"))
    first, second, third = after.inferences_on("t")
    assert (first, third) == ("because", "but")
    assert shape(after, "t")[0] == shape(after, "t")[1]
    assert steps(after)[second][2] == "t"


def test_a_map_from_a_template_is_its_copy_under_new_ids():
    template = night_buses()
    template = template.apply(edits.make_group(template, "Counts", ["o", "r"]))
    made = edits.from_template(template)
    assert shape(made, made.thesis) == shape(template, "t")
    assert not made.statements.keys() & template.statements.keys()
    assert list(made.groups.values()) == [Group(title="Counts")]
    assert isinstance(made, Document)


def test_a_map_from_a_template_has_its_folds_and_places_under_the_new_ids():
    template = night_buses()
    template = template.apply(edits.fold(template, "o"))
    template = template.apply(edits.place_by_hand(template, "but", 1.0, 2.0))
    made = edits.from_template(template)
    assert [made.statements[node].text for node in made.view.collapsed] == [template.statements["o"].text]
    assert [made.inferences[node].kind for node in made.view.positions] == ["attack"]
