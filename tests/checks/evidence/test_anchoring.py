"""Words are found again in a text at their place, in code points."""

from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.checks.evidence.anchoring import Passage, anchor, context

TEXT = "Trams pay. Buses do not. Trams pay in Vienna. 𝔗rams — so the “Times” — pay."
PIECES = st.sampled_from(
    ["Trams", " ", "\n", "-\n", "’", "“", "ﬁ", "ß", "\u00ad", "𝔗", "İ", "…", "pay", "—", "a\u0308", "\t"]
)


@settings(max_examples=200, deadline=None)
@given(st.lists(PIECES, min_size=1, max_size=12).map("".join), st.data())
def test_each_part_of_a_text_is_found_in_it(text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    words = text[start:end]
    passage = anchor(text, words, *context(text, Passage(start, end, 1.0)), start)
    if words.strip():
        assert passage is not None
        assert passage.likeness == 1
        assert text[passage.start : passage.end] == words


@settings(max_examples=100, deadline=None)
@given(st.lists(PIECES, max_size=8).map("".join), st.lists(PIECES, max_size=8).map("".join))
def test_a_passage_lies_within_the_text(text, words):
    passage = anchor(text, words)
    if passage is not None:
        assert 0 <= passage.start < passage.end <= len(text)
        assert 0 <= passage.likeness <= 1


def test_of_several_places_the_one_between_prefix_and_suffix_is_meant():
    assert anchor(TEXT, "Trams pay", suffix=" in") == (25, 34, 1.0)
    assert anchor(TEXT, "Trams pay", suffix=".") == (0, 9, 1.0)
    assert anchor(TEXT, "Trams pay", start=20) == (25, 34, 1.0)
    assert anchor(TEXT, "Trams pay", start=25, end=34) == (25, 34, 1.0)


def test_offsets_that_are_wrong_do_not_matter():
    assert anchor(TEXT, "Buses do not", start=0, end=12) == (11, 23, 1.0)
    assert anchor(TEXT, "Buses do not", start=900, end=912) == (11, 23, 1.0)


def test_offsets_are_of_the_text_as_it_is():
    passage = anchor(TEXT, 'TRAMS - so the "times" - pay')
    assert passage is not None
    assert TEXT[passage.start : passage.end] == "𝔗rams — so the “Times” — pay"


def test_marks_round_the_whole_quote_do_not_count():
    assert anchor(TEXT, "“Buses do not.”") == (11, 24, 1.0)


def test_the_most_alike_passage_is_of_whole_words():
    passage = anchor(TEXT, "Busses do nott")
    assert passage is not None
    assert passage.likeness < 1
    assert TEXT[passage.start : passage.end].startswith("Buses do not")


def test_no_words_and_no_text_are_no_passage():
    assert anchor(TEXT, "  ") is None
    assert anchor("", "Trams") is None
