"""Text as large as the person wants it, in the whole window and on the map."""

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from argmap.model import Document, MapInfo, Statement
from argmap.picture.theme import BODY
from argmap.ui.theme import TEXT_SIZES, Look, dress, worn


@pytest.fixture(autouse=True)
def usual_again(desk):
    yield
    desk.look.choose_text_size(0)


def test_larger_text_is_larger_in_the_window_and_on_the_map(window):
    canvas = window.parts.canvas
    canvas.zoom_to(1.0)
    window.actions_table.run("text_larger")
    window.actions_table.run("text_larger")
    assert QApplication.font().pixelSize() == round(BODY.size * 1.3)
    assert window.parts.status.fontInfo().pixelSize() >= round(BODY.size * 1.3)
    assert canvas.viewport.scale == pytest.approx(1.3)
    canvas.zoom_to(0.5)
    window.actions_table.run("zoom_100")
    assert canvas.viewport.scale == pytest.approx(1.3)


def test_a_map_that_fits_is_shown_in_the_persons_text_size_when_opened(window):
    window.actions_table.run("text_larger")
    window.editor.load(Document.of(map=MapInfo(thesis="t"), statements={"t": Statement(text="A claim.")}))
    assert window.parts.canvas.viewport.scale == pytest.approx(1.15)


def test_text_ends_at_the_largest_and_smallest_size_and_comes_back_to_the_usual_one(window):
    for _ in TEXT_SIZES:
        window.actions_table.run("text_larger")
    assert worn().text_size == TEXT_SIZES[-1]
    for _ in (*TEXT_SIZES, *TEXT_SIZES):
        window.actions_table.run("text_smaller")
    assert worn().text_size == TEXT_SIZES[0]
    window.actions_table.run("text_usual")
    assert worn().text_size == 1.0


def test_the_text_size_is_remembered(tmp_path, qapp):
    settings = QSettings(str(tmp_path / "other.ini"), QSettings.Format.IniFormat)
    Look(settings).choose_text_size(1)
    assert Look(settings).theme.text_size == 1.15
    settings.setValue("look/text_size", "huge")
    assert Look(settings).theme.text_size == 1.0
    dress(Look(settings).theme)


@pytest.mark.parametrize("larger", [0, 3])
def test_nothing_in_the_inspector_is_cut_at_its_right_end_in_larger_text(window, larger):
    inspector = window.parts.inspector
    for _ in range(larger):
        window.look.choose_text_size(1)
    for nodes in (["p2"], ["i1"], ["p1", "o1"], []):
        window.selection.select_all(nodes)
        for section in inspector._sections.values():
            section.open()
        for _ in range(4):
            QApplication.processEvents()
        assert inspector._page.minimumSizeHint().width() <= inspector.viewport().width(), nodes
    window.look.choose_text_size(0)


@pytest.mark.parametrize(("width", "told"), [(400, True), (90, False)])
def test_the_keys_of_the_finder_are_told_only_where_there_is_room_for_them(window, monkeypatch, width, told):
    finder = window.parts.finder
    finder.setMinimumWidth(0)
    finder.resize(width, 30)
    before = finder.grab().toImage()
    monkeypatch.setattr("argmap.ui.finder._opened_by", lambda: "Ctrl+W")
    assert (finder.grab().toImage() != before) is told
