"""What is written from right to left is read from there in the panels too: its full stop stands at its left end."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem, QToolButton

from argmap.edits import set_fields
from argmap.ui.outline.delegate import SIGN_WIDTH
from argmap.ui.plain import button_text, direction_of, with_quoted_apart

ARABIC = "عدد قليل من الناس."
LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.mark.parametrize(
    ("text", "side"),
    [
        (ARABIC, RIGHT),
        ("(2025) " + ARABIC, RIGHT),
        ("The N1 is عدد.", LEFT),
        (f"“{ARABIC}” has no reason and no source.", LEFT),
        (f"“{ARABIC}”", RIGHT),
        ("„" + ARABIC + "“ hat keine Quelle.", LEFT),
        ("412", LEFT),
        ("", LEFT),
    ],
)
def test_the_first_letter_of_a_sentence_that_is_not_quoted_decides_from_where_it_is_read(text, side):
    assert direction_of(text) == side


def test_a_quoted_text_is_read_for_itself_within_a_sentence():
    assert with_quoted_apart(f"The claim “{ARABIC}” stands.") == f"The claim \u2068“{ARABIC}”\u2069 stands."
    assert with_quoted_apart('"412" stands.') == '"412" stands.'


def test_buttons_write_a_text_from_its_own_side():
    assert button_text("Few people & many buses.") == "Few people && many buses."
    assert button_text(ARABIC) == f"\u2067{ARABIC}\u2069"


def test_the_stations_of_the_breadcrumb_are_written_from_their_own_side(window):
    window.editor.edit(set_fields, "statements", "t1", text=ARABIC)
    window.selection.select("p1")
    QApplication.processEvents()
    texts = [b.text() for b in window.findChildren(QToolButton, "crumb") if not b.isHidden()]
    assert texts[0] == button_text(ARABIC)
    assert texts[-1] == "Shift workers finish after the last train."


def test_the_full_stop_of_a_row_of_the_outline_stands_at_the_left_end(window):
    outline = window.parts.outline
    first_ink = []
    for text in (ARABIC, ARABIC[:-1]):
        window.editor.edit(set_fields, "statements", "t1", text=text)
        image = QImage(600, 40, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        option = QStyleOptionViewItem()
        option.rect = QRect(0, 0, 600, 40)
        painter = QPainter(image)
        outline.itemDelegate().paint(painter, option, outline.model().index(0, 0))
        painter.end()
        first_ink.append([x for x in range(SIGN_WIDTH + 2, 600) if is_dark(image, x)][:3])
    with_stop, without = first_ink
    assert with_stop[0] <= without[0]
    assert with_stop != without


def is_dark(image, x):
    return any(image.pixelColor(x, y).lightness() < 160 for y in range(image.height()))
