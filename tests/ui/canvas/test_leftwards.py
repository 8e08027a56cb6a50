"""Texts that are read from right to left, drawn and typed on the canvas."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from argmap.edits import set_text
from argmap.picture.items import Text
from tests.ui.conftest import press, type_text

ARABIC = "يجب على المدينة تشغيل حافلات ليلية (24/7)."


def field():
    found = QApplication.focusWidget()
    assert isinstance(found, QPlainTextEdit)
    return found


@pytest.mark.parametrize(("text", "leftwards"), [(ARABIC, True), ("העיר צריכה night buses", True), ("Buses", False)])
def test_a_text_stands_at_the_side_from_which_it_is_read_on_the_card_and_while_it_is_typed(
    window, qtbot, text, leftwards
):
    window.editor.edit(set_text, "p1", text)
    card = window.parts.canvas.element_of("p1")
    lines = [
        part for part in card.parts if isinstance(part, Text) and part.text.strip() in text and part.style.size > 12
    ]
    assert lines
    assert all(line.leftwards is leftwards for line in lines)
    window.selection.select("p1")
    press(qtbot, "F2")
    press(qtbot, "Ctrl+Home")
    assert (field().cursorRect().x() > field().width() / 2) is leftwards


def test_a_field_turns_with_the_first_letters_that_are_put_in(window, qtbot):
    window.selection.select("p1")
    press(qtbot, "F2")
    press(qtbot, "Ctrl+A")
    field().insertPlainText("של")
    assert field().document().defaultTextOption().textDirection() == Qt.LayoutDirection.RightToLeft
    assert field().cursorRect().x() > field().width() / 2
    press(qtbot, "Ctrl+A")
    type_text(qtbot, "ab")
    assert field().cursorRect().x() < field().width() / 2
    press(qtbot, "Return")
    assert window.editor.document.statements["p1"].text == "ab"
