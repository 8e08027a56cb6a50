"""Lines under words of a card stand where the words stand."""

from argmap.layout import lay_out
from argmap.model import Document, MapInfo, Statement
from argmap.picture.compose import compose
from argmap.picture.items import Text
from argmap.picture.memory import Memory
from argmap.picture.sizes import sizes_for
from argmap.picture.underlines import underlines

LONG = "Those who cannot get home safely after midnight need public transport, and midnight comes each night."


def card(text):
    document = Document.of(map=MapInfo(thesis="t"), statements={"t": Statement(text=text)})
    memory = Memory()
    picture = compose(document, lay_out(document, sizes_for(document, memory)), None, memory)
    return picture.by_key["card:t"], memory.measure


def drawn(text, *ranges):
    element, measure = card(text)
    return element, list(underlines(element, text, ranges, measure))


def test_a_line_is_as_long_as_its_word_and_below_it():
    start = LONG.index("Those")
    element, ((left, right),) = drawn(LONG, (start, start + 5))
    body = next(part for part in element.parts if isinstance(part, Text) and part.text.startswith("Those"))
    assert left[0] == element.x + body.x
    assert left[1] == right[1] > element.y + body.y
    assert 0 < right[0] - left[0] < body.width


def test_a_range_over_several_lines_has_a_line_under_each():
    element, lines = drawn(LONG, (0, len(LONG)))
    bodies = [part for part in element.parts if isinstance(part, Text) and part.text in LONG]
    assert len(bodies) > 1
    assert [round(right[0] - left[0], 6) for left, right in lines] == [round(part.width, 6) for part in bodies]


def test_a_text_with_signs_for_what_is_unseen_has_none():
    assert drawn("A bell\u0007 rings.", (0, 6))[1] == []
