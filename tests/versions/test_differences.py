"""What differs between two versions is said in the words of the map."""

from argmap import edits
from argmap.model import Document
from argmap.versions import differences
from argmap.versions.differences import essential
from argmap.versions.words import compare_words, merge_words
from tests.edits.maps import night_buses


def told(before, after):
    return [(d.kind, d.sentence) for d in essential(differences(before, after), before, after)]


def changed(edit, *arguments, **fields):
    before = night_buses()
    return before, before.apply(edit(before, *arguments, **fields))


def test_equal_maps_do_not_differ():
    assert differences(night_buses(), night_buses()) == []


def test_a_reason_that_was_added_is_told_once_with_its_target():
    assert told(*changed(edits.add_reason, "t", "Clubs close late.")) == [
        ("added", "A reason for “The city should run night buses”: “Clubs close late”")
    ]


def test_a_branch_that_was_deleted_is_told_step_by_step():
    assert told(*changed(edits.delete_branch, "o")) == [
        ("removed", "An objection to “The city should run night buses”: “Few people travel after midnight”"),
        ("removed", "A rebuttal to “Few people travel after midnight”: “The count was made in a holiday week”"),
        ("removed", "A quote from “Travel count” for “Few people travel after midnight”: “412 trips”"),
    ]


def test_a_step_that_moved_is_told_with_where_from_and_where_to():
    assert told(*changed(edits.move_inference, "however", "b")) == [
        (
            "moved",
            "The objection “The count was made in a holiday week”: from “Few people travel after midnight” to "
            "“Those who cannot get home need public transport”",
        )
    ]


def test_a_text_that_was_reworded_comes_with_its_words():
    before, after = changed(edits.set_text, "o", "Few people ride after midnight.")
    (difference,) = differences(before, after)
    assert difference.kind == "reworded"
    assert [(piece.kind, piece.text) for piece in difference.words] == [
        ("same", "Few people "),
        ("removed", "travel"),
        ("added", "ride"),
        ("same", " after midnight."),
    ]
    assert difference.to_json()["words"][1] == {"kind": "removed", "text": "travel"}


def test_fields_premises_and_the_thesis_are_told():
    assert told(*changed(edits.set_fields, "statements", "o", confidence="low")) == [
        ("changed", "“Few people travel after midnight”: confidence: none → low")
    ]
    assert told(*changed(edits.use_as_premise, "r", "because")) == [
        (
            "added",
            "The reason “Shift workers finish after the last train”: linked premise "
            "“The count was made in a holiday week”",
        )
    ]
    assert told(*changed(edits.turn_kind, "but")) == [
        ("changed", "The reason “Few people travel after midnight”: objection → reason")
    ]
    assert told(*changed(edits.set_thesis, "o")) == [
        ("changed", "Thesis: “The city should run night buses” → “Few people travel after midnight”")
    ]


def test_a_map_from_nothing_differs_by_everything_it_has():
    found = differences(Document.of(), night_buses())
    assert {difference.kind for difference in found} == {"added", "changed"}
    assert len([d for d in found if d.collection == "statements"]) == 6


def test_pieces_of_two_texts_give_both_texts_back():
    before, after = "One two  three, four.", "One 2  three and four!"
    pieces = compare_words(before, after)
    assert "".join(piece.text for piece in pieces if piece.kind != "added") == before
    assert "".join(piece.text for piece in pieces if piece.kind != "removed") == after


def test_words_close_to_each_other_are_not_merged_on_their_own():
    assert merge_words("a b c d e f g", "A b c d e f g", "a b c d e f G") == "A b c d e f G"
    assert merge_words("a b c", "A b c", "a b C") is None
    assert merge_words("a b c", "x b c", "x b c") == "x b c"
