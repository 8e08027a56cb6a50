"""Lines break where a reader expects it, and are never too wide."""

from hypothesis import given
from hypothesis import strategies as st

from argmap.picture.characters import visible_text
from argmap.picture.measure import inter_measure
from argmap.picture.theme import BODY
from argmap.picture.wrapping import shortened, wrap

WIDTHS = inter_measure().words(BODY)


def lines(text, limit=136.0):
    return [line for line, _ in wrap(text, limit, WIDTHS)]


def test_lines_break_at_blanks():
    assert lines("Shift workers finish after the last train.") == ["Shift workers finish", "after the last train."]


def test_lines_break_after_hyphens_dashes_and_slashes():
    assert lines("A technological-sovereignty") == ["A technological-", "sovereignty"]
    assert lines("The ontological–sovereign") == ["The ontological–", "sovereign"]
    assert lines("See www.example.org/reports/sovereignty") == ["See", "www.example.org/", "reports/sovereignty"]


def test_a_number_is_not_torn_from_its_sign():
    assert all("-" not in line[-1:] for line in lines("It fell by the amount of -5 points in 2019."))


def test_cjk_breaks_between_characters_but_not_before_closing_signs():
    broken = lines("これは日本語の文章で、とても長いので改行されます。「はい」と言う。", 104.0)
    assert len(broken) > 2
    assert not any(line[0] in "、。」" or line[-1] == "「" for line in broken)


def test_chinese_quotation_marks_ellipses_and_dashes_stay_where_they_belong():
    text = "他说：“夜间公交车应当开行……”——但是没有人相信他（包括市长）,也没有人说“不”；价格上涨了30%。"
    for limit in range(104, 300, 7):
        broken = lines(text, float(limit))
        assert "".join(broken) == text
        assert not any(line[0] in "：”…—）,；。%" or line[-1] in "“（" for line in broken if len(line) > 1)


def test_korean_breaks_at_its_blanks():
    assert lines("심야에 일하는 사람들은 집에 돌아갈 방법이 없다.", 104.0) == [
        "심야에 일하는",
        "사람들은 집에",
        "돌아갈 방법이",
        "없다.",
    ]


def test_a_forced_break_leaves_the_vowels_of_thai_with_their_consonants():
    text = "เพราะรถโดยสารกลางคืนจำเป็นสำหรับคนทำงานกะดึก"
    for limit in range(40, 200, 3):
        assert not any(line[0] in "ะาำั็้" or line[-1] in "เแโใไ" for line in lines(text, float(limit)))


def test_a_word_of_three_thousand_characters_is_broken_by_force():
    broken = wrap("x" * 3000, 136.0, WIDTHS)
    assert "".join(line for line, _ in broken) == "x" * 3000
    assert all(width <= 136 for _, width in broken)


def test_hard_line_breaks_and_empty_lines_are_kept():
    assert lines("one\n\ntwo\r\nthree") == ["one", "", "two", "three"]


def test_a_no_break_space_holds_words_together():
    assert lines("A share of about 69\u00a0percent") == ["A share of about", "69\u00a0percent"]


def test_an_empty_text_is_one_empty_line():
    assert wrap("", 136.0, WIDTHS) == (("", 0.0),)


@given(st.text(st.characters(codec="utf-8"), max_size=200), st.floats(40, 400))
def test_no_line_is_wider_than_the_limit_and_no_character_is_lost(text, limit):
    broken = wrap(text, limit, WIDTHS)
    assert all(width <= limit + 1e-6 or len(line) <= 12 for line, width in broken)
    shown = visible_text(text)
    assert "".join("".join(line for line, _ in broken).split()) == "".join(shown.split())


@given(st.text(max_size=80), st.floats(20, 200))
def test_a_shortened_text_fits_and_ends_in_an_ellipsis(text, limit):
    short = shortened(text, limit, WIDTHS)
    assert WIDTHS[short] <= limit + 1e-6
    assert short.endswith("…") or short == visible_text(" ".join(text.split()))
