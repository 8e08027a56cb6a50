"""Nothing in a text acts unseen."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.picture.characters import clusters, foreign_advance, han_form, visible_text


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


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("城市应当开设夜间公交车。", "SC"),
        ("城市應當開設夜間公車。", "TC"),
        ("都市は深夜バスを走らせるべきだ。", "JP"),
        ("東京駅前", "JP"),
        ("심야 버스(深夜)", "KR"),
        ("Night buses, Größe, حافلة", ""),
        ("", ""),
    ],
)
def test_chinese_characters_are_drawn_as_the_text_is_written(text, form):
    assert han_form(text) == form


def test_a_korean_syllable_in_parts_is_one_sign_as_wide_as_its_first():
    apart = unicodedata.normalize("NFD", "한국")
    assert list(clusters(apart)) == [unicodedata.normalize("NFD", syllable) for syllable in "한국"]
    assert sum(map(foreign_advance, apart)) == sum(map(foreign_advance, "한국"))
