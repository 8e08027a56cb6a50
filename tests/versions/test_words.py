"""Texts are compared and merged word by word, whatever their length."""

from hypothesis import given
from hypothesis import strategies as st

from argmap.versions.words import compare_words, merge_words

texts = st.lists(st.sampled_from(["a", "b", "tram", ",", "  ", "\n", "ä", "."]), max_size=30).map(" ".join)


def joined(pieces, *kinds):
    return "".join(piece.text for piece in pieces if piece.kind in kinds)


@given(texts, texts)
def test_the_pieces_make_up_both_texts(before, after):
    pieces = compare_words(before, after)
    assert joined(pieces, "same", "removed") == before
    assert joined(pieces, "same", "added") == after


@given(texts, texts)
def test_what_one_side_leaves_alone_takes_the_other_sides_words(base, changed):
    assert merge_words(base, base, changed) == merge_words(base, changed, base) == merge_words(base, changed, changed)
    assert merge_words(base, base, changed) == changed


def test_only_the_word_that_differs_is_told():
    pieces = compare_words("Few people travel after midnight.", "Many people travel after midnight.")
    assert [(piece.kind, piece.text) for piece in pieces] == [
        ("removed", "Few"),
        ("added", "Many"),
        ("same", " people travel after midnight."),
    ]


def test_two_edits_far_apart_are_merged_and_two_at_one_place_are_not():
    base = "Few people travel after midnight, as the count of last week has shown."
    ours, theirs = base.replace("Few", "Not many"), base.replace("shown", "proved")
    assert merge_words(base, ours, theirs) == ours.replace("shown", "proved")
    assert merge_words(base, ours, base.replace("Few", "Some")) is None


def test_texts_with_too_many_words_in_common_are_compared_as_a_whole():
    one, other = "yes no " * 4000, "no maybe yes " * 3000
    pieces = compare_words(one, other)
    assert [piece.kind for piece in pieces] == ["removed", "added", "same"]
    assert merge_words(one, other, "never " * 5000) is None


def test_edits_far_apart_in_a_long_text_of_few_words_are_merged():
    base = "Start. " + "yes no " * 600 + "End."
    ours, theirs = base.replace("Start", "Begin"), base.replace("End", "Finish")
    assert merge_words(base, ours, theirs) == ours.replace("End", "Finish")


def test_what_both_changed_alike_does_not_stand_in_the_way_of_what_one_changed_near_by():
    base = "Few people ever travel after midnight."
    ours = base.replace("Few", "Many").replace("midnight", "ten")
    assert merge_words(base, ours, base.replace("Few", "Many")) == ours
