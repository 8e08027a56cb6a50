"""An empty box asks for the words that its place wants, and is not judged before it has some."""

import pytest
from PySide6.QtCore import Qt

from argmap.edits import set_text
from argmap.model import Document, Inference, MapInfo, Premise, Statement
from argmap.ui.canvas.inline_editor import InlineEditor
from argmap.ui.prompts import prompt
from tests.ui.conftest import press, type_text

_WRAPPED = int(Qt.TextFlag.TextWordWrap)


def test_each_place_asks_its_own_question():
    place = Document.of(
        map=MapInfo(thesis="t"),
        statements={key: Statement(text="") for key in "tabcdefgx"},
        inferences={
            "i1": Inference(kind="support", premises=(Premise(statement="a"),), target="t"),
            "i2": Inference(kind="attack", premises=(Premise(statement="b"),), target="t"),
            "i3": Inference(kind="attack", premises=(Premise(statement="c"),), target="b"),
            "i4": Inference(kind="attack", premises=(Premise(statement="d"),), target="i1"),
            "i5": Inference(kind="support", premises=(Premise(statement="e"),), target="i1"),
            "i6": Inference(
                kind="support",
                premises=(
                    Premise(statement="f"),
                    Premise(statement="g"),
                ),
                target="t",
            ),
        },
    )
    assert {key: prompt(place, key) for key in "tabcdegx"} == {
        "t": "What do you claim?",
        "a": "Why is it so?",
        "b": "What speaks against it?",
        "c": "What answers the objection?",
        "d": "Why does it not follow?",
        "e": "Why does it follow?",
        "g": "What else has to be true?",
        "x": "What else could be said?",
    }


def test_a_map_without_a_word_is_not_remarked_on(empty_window, qtbot):
    qtbot.waitUntil(lambda: empty_window.analysis.up_to_date)
    assert empty_window.analysis.result.open == ()
    assert empty_window.parts.status.verdict(empty_window.analysis.result) == "No thesis yet"
    assert empty_window.parts.inspector._status.isHidden()


def test_remarks_come_once_there_are_words(empty_window, qtbot):
    type_text(qtbot, "Schools should start at nine.")
    press(qtbot, "Return")
    empty_window.analysis.refresh()
    assert [finding.code for finding in empty_window.analysis.result.open] == ["S15"]
    assert not empty_window.parts.inspector._status.isHidden()


def test_the_whole_question_is_seen_in_the_box(window, qtbot):
    canvas = window.parts.canvas
    canvas.zoom_to(1.0)
    canvas.setFocus()
    for start, keys in (("o1", "Shift+Tab"), ("p1", "Ctrl+Return"), ("t1", "Ctrl+Shift+Return")):
        window.selection.select(start)
        press(qtbot, keys)
        field = canvas.findChild(InlineEditor)
        room = field.fontMetrics().boundingRect(0, 0, field.width(), 999, _WRAPPED, field.placeholderText())
        assert field.placeholderText()
        assert room.height() <= field.height(), field.placeholderText()
        press(qtbot, "Escape")


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("{Key judgment: what will happen.}", "No thesis yet"),
        ("Night buses should run.", "Thesis without a reason so far"),
    ],
)
def test_a_thesis_that_is_not_yet_written_or_argued_for_is_given_no_verdict(empty_window, text, verdict):
    empty_window.editor.edit(set_text, empty_window.editor.document.thesis, text)
    empty_window.analysis.refresh()
    assert empty_window.parts.status.verdict(empty_window.analysis.result) == verdict
