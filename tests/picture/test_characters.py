"""Nothing in a text acts unseen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.picture.characters import clusters, visible_text


def test_bidirectional_overrides_become_signs():
    assert visible_text("abc\u202edef\u2066") == "abc‹RLO›def‹LRI›"


def test_control_characters_become_signs_and_line_breaks_of_all_kinds_stay():
    assert visible_text("a\x07b\r\nc\u2028d\te\x85f") == "a‹U+0007›b\nc\nd e\nf"


def test_what_no_file_can_hold_becomes_the_replacement_character():
    assert visible_text("a\ud800b\ufffec") == "a\ufffdb\ufffdc"


def test_joiners_and_marks_that_scripts_need_are_kept():
    text = "👩\u200d👩 क्षि \u200fשלום"
    assert visible_text(text) == text


@given(st.text(st.characters()))
def test_a_shown_text_can_be_drawn_and_written_anywhere(text):
    shown = visible_text(text)
    shown.encode("utf-8")
    assert not any(ord(sign) < 32 and sign != "\n" for sign in shown)
    assert not set(shown) & set("\u202a\u202b\u202d\u202e\u2066\u2067\u2068")


@pytest.mark.parametrize(
    ("text", "expected"),
    [("e\u0301a", ["e\u0301", "a"]), ("👩\u200d👧x", ["👩\u200d👧", "x"]), ("🇺🇦🇩🇪", ["🇺🇦", "🇩🇪"]), ("👍🏽", ["👍🏽"])],
)
def test_what_a_reader_sees_as_one_character_stays_together(text, expected):
    assert list(clusters(text)) == expected
