"""Statements that read from right to left end on the right, in card, picture and file."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter

from argmap.export import export_bytes
from argmap.export.qt_painter import paint_part
from argmap.model import Document, MapInfo, Statement
from argmap.picture.characters import reads_leftwards
from argmap.picture.face import card_face, face_texts
from argmap.picture.measure import inter_measure
from argmap.picture.theme import MEASURES, THEMES

_HEBREW = "אנשים מעטים נוסעים אחרי חצות, לפי הספירה של Transit Board משנת 2025."


@pytest.mark.parametrize(
    ("text", "leftwards"),
    [
        (_HEBREW, True),
        ("«عمال الورديات»", True),
        ("2025: שנה", True),
        ("A word, שלום, in English.", False),
        ("Größe", False),
        ("…–2025", False),
        ("", False),
    ],
)
def test_the_first_letter_decides_which_way_a_text_reads(text, leftwards):
    assert reads_leftwards(text) is leftwards


def test_the_lines_of_a_hebrew_card_end_at_its_right_padding():
    face = card_face(Statement(text=_HEBREW), inter_measure())
    assert len(face_texts(face, inter_measure())) > 1
    assert all(line.leftwards for line in face_texts(face, inter_measure()))
    assert {round(line.x + line.width, 3) for line in face_texts(face, inter_measure())} == {
        face.width - MEASURES.padding
    }


def test_the_note_above_a_hebrew_text_stays_on_the_left():
    note, *lines = face_texts(card_face(Statement(text=_HEBREW, implicit=True), inter_measure()), inter_measure())
    assert not note.leftwards
    assert note.x == MEASURES.padding
    assert all(line.leftwards for line in lines)


def test_a_line_is_painted_up_to_its_right_end_and_not_beyond():
    line = face_texts(card_face(Statement(text=_HEBREW), inter_measure()), inter_measure())[-1]
    image = QImage(400, 100, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_part(painter, line, THEMES["light"])
    assert painter.layoutDirection() == Qt.LayoutDirection.LeftToRight
    painter.end()
    white = QColor(Qt.GlobalColor.white).rgb()
    inked = [x for x in range(400) if any(image.pixel(x, y) != white for y in range(100))]
    assert inked
    assert line.x + line.width - 6 <= max(inked) <= line.x + line.width + 1


def test_svg_has_the_direction_and_does_not_stretch_letters_that_join():
    document = Document.of(map=MapInfo(thesis="t"), statements={"t": Statement(text=_HEBREW)})
    lines = [line for line in export_bytes(document, "svg").decode().split("<text ")[1:] if "נ" in line]
    assert lines
    for line in lines:
        assert 'direction="rtl"' in line
        assert "textLength" not in line


def test_a_line_of_an_english_text_that_begins_with_an_arabic_word_is_painted_from_the_left():
    lines = face_texts(
        card_face(Statement(text="Mixed English with بعض العربية inside, plus more."), inter_measure()), inter_measure()
    )
    line = replace(lines[0], text="بعض inside")
    assert _ink(line) == _ink(replace(line, text="\u200e" + line.text))


def _ink(line):
    image = QImage(400, 60, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_part(painter, line, THEMES["light"])
    painter.end()
    return bytes(image.constBits())
