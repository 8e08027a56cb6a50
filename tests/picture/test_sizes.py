"""Cards are neither columns nor ribbons, and an edit measures only what has changed."""

from dataclasses import replace

import pytest

from argmap.model import Change, Document, MapInfo, Statement
from argmap.picture.face import card_face, face_texts, thesis_face
from argmap.picture.measure import inter_measure
from argmap.picture.memory import Memory
from argmap.picture.sizes import sizes_for
from argmap.picture.theme import MEASURES
from tests.picture.maps import night_buses

SENTENCE = "The narrative of technological sovereignty serves a stable sense of self as a great power. "


@pytest.mark.parametrize("length", [1, 20, 60, 120, 240, 400])
def test_a_card_is_160_to_280_wide_and_never_much_higher_than_wide(length):
    face = card_face(Statement(text=(SENTENCE * 9)[:length]), inter_measure())
    assert 160 <= face.width <= 280
    assert face.height <= 1.1 * face.width


def test_a_text_of_five_thousand_characters_is_laid_out_whole_and_wide():
    text = (SENTENCE * 60)[:5000]
    face = card_face(Statement(text=text), inter_measure())
    assert "".join(part.text.replace(" ", "") for part in face_texts(face, inter_measure())) == text.replace(" ", "")
    assert face.width > face.height > 280


@pytest.mark.parametrize("statement", [Statement(text=SENTENCE), Statement(text="x" * 300), Statement(text="漢" * 90)])
def test_every_line_lies_inside_its_card(statement):
    for face in (card_face(statement, inter_measure()), thesis_face(statement, inter_measure())):
        assert all(
            part.x + part.width <= face.width - MEASURES.padding + 1e-6 for part in face_texts(face, inter_measure())
        )
        assert all(part.y < face.height - MEASURES.foot_height + 2 for part in face_texts(face, inter_measure()))


def test_the_thesis_is_up_to_400_wide():
    assert 280 <= thesis_face(Statement(text="Short."), inter_measure()).width <= 400
    assert thesis_face(Statement(text=SENTENCE * 2), inter_measure()).width == 400


def test_an_empty_statement_has_a_card_of_one_line():
    assert (
        card_face(Statement(text=""), inter_measure()).height == card_face(Statement(text="a"), inter_measure()).height
    )


def test_typing_a_letter_seldom_changes_the_width():
    widths = {card_face(Statement(text=SENTENCE[:length]), inter_measure()).width for length in range(1, 90)}
    assert len(widths) <= 4


def test_a_card_alone_in_its_frame_is_as_wide_as_the_header():
    document = night_buses()
    sizes = sizes_for(document)
    assert sizes.cards["c"][0] >= sizes.header["i2"]


def test_an_edit_measures_only_the_statement_that_changed():
    document, memory = night_buses(), Memory()
    sizes_for(document, memory)
    before = dict(memory.faces)
    text = replace(document.statements["a"], text="Shift workers finish at two.")
    sizes_for(document.apply(Change.of("Edit", {("statements", "a"): (document.statements["a"], text)})), memory)
    assert [key for key, face in memory.faces.items() if face is not before[key]] == ["a"]


def test_a_statement_that_becomes_the_thesis_is_measured_anew():
    memory = Memory()
    statements = {"a": Statement(text=SENTENCE)}
    plain = sizes_for(Document.of(statements=statements), memory)
    thesis = sizes_for(Document.of(map=MapInfo(thesis="a"), statements=statements), memory)
    assert thesis.cards["a"] != plain.cards["a"]
