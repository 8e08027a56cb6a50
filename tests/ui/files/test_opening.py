"""A very large file is read and drawn by a worker, while the window says so."""

import pytest
from PySide6.QtWidgets import QMessageBox

from argmap.data import sample_maps
from argmap.storage import read_file
from argmap.ui.files.opening import Opening


@pytest.fixture(autouse=True)
def every_file_is_large(monkeypatch):
    monkeypatch.setattr("argmap.ui.files.opening._LARGE", 0)


def test_the_window_is_there_at_once_and_says_what_it_waits_for(desk, qtbot):
    file = sample_maps()[0]
    window = desk.open(file)
    assert not window.shows_map
    (said,) = window.parts.notices.texts()
    assert file.name in said
    qtbot.waitUntil(lambda: window.shows_map)
    assert window.editor.document == read_file(file).document
    assert window.editor.path == file
    assert window.parts.notices.texts() == []
    picture = window.parts.canvas.picture
    assert all(picture.place(statement) for statement in window.editor.document.statements)


def test_the_drawing_of_the_worker_is_the_one_that_is_shown(desk, qtbot):
    window = desk.new_window()
    document = read_file(sample_maps()[0]).document
    drawer = window.parts.canvas.draw_ahead(document)
    window.parts.canvas.expect(drawer)
    window.show_new(document)
    assert window.parts.canvas.picture.memory is drawer.picture.memory


def test_what_cannot_be_read_is_told_when_the_worker_has_found_out(desk, qtbot, tmp_path, monkeypatch):
    told = []

    def exec_(box):
        told.append(box.text())
        return 0

    monkeypatch.setattr(QMessageBox, "exec", exec_)
    file = tmp_path / "broken.argmap"
    file.write_text("{")
    window = desk.open(file)
    qtbot.waitUntil(lambda: bool(told))
    assert str(file) in told[0]
    assert not window.shows_map
    assert window.parts.notices.texts() == []


def test_a_window_that_was_closed_meanwhile_stays_closed(desk, qtbot):
    waiting = desk.new_window()
    other = desk.new_window()
    assert desk.open(sample_maps()[0], waiting) is waiting
    (opening,) = desk.findChildren(Opening)
    with qtbot.waitSignal(opening.done):
        waiting.close()
    assert desk.windows == [other]
    assert not other.shows_map
