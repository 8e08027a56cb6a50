"""A very large file is read and drawn by a worker, while the window says so."""

import threading
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QMessageBox

from argmap.data import sample_maps
from argmap.edits import add_statement
from argmap.storage import read_file, write_file
from argmap.ui.canvas.typeface import measure_of
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


def test_a_map_is_drawn_again_when_another_font_was_chosen_while_the_worker_drew(desk):
    window = desk.new_window()
    canvas = window.parts.canvas
    document = read_file(sample_maps()[0]).document
    drawer = canvas.draw_ahead(document)
    canvas.set_theme(replace(canvas.theme, family="Monospace"))
    canvas.expect(drawer)
    window.show_new(document)
    assert canvas.picture.memory is not drawer.picture.memory
    assert canvas.picture.memory.measure is measure_of("Monospace")


@pytest.fixture
def told(monkeypatch):
    """What message boxes say; they are closed at once."""
    texts = []

    def exec_(box):
        texts.append(box.text())
        return 0

    monkeypatch.setattr(QMessageBox, "exec", exec_)
    return texts


def test_what_cannot_be_read_is_told_when_the_worker_has_found_out(desk, qtbot, tmp_path, told):
    file = tmp_path / "broken.argmap"
    file.write_text("{")
    window = desk.open(file)
    qtbot.waitUntil(lambda: bool(told))
    assert str(file) in told[0]
    assert not window.shows_map
    assert window.parts.notices.texts() == []


@pytest.fixture
def gate(monkeypatch):
    """A gate at which the worker waits before it reads; opened by `set`."""
    opened = threading.Event()

    def read(path):
        assert opened.wait(20)
        return read_file(path)

    monkeypatch.setattr("argmap.ui.files.opening.read_file", read)
    yield opened
    opened.set()


def test_a_window_that_was_closed_meanwhile_stays_closed(desk, qtbot, gate):
    waiting = desk.new_window()
    other = desk.new_window()
    assert desk.open(sample_maps()[0], waiting) is waiting
    (opening,) = desk.findChildren(Opening)
    with qtbot.waitSignal(opening.destroyed):
        waiting.close()
        gate.set()
    assert desk.windows == [other]
    assert not other.shows_map


def test_a_file_that_is_being_read_is_not_opened_a_second_time(desk, qtbot, gate):
    window = desk.open(sample_maps()[0])
    assert desk.open(sample_maps()[0]) is window
    gate.set()
    qtbot.waitUntil(lambda: window.shows_map)
    assert desk.windows == [window]


def test_each_of_two_large_files_has_a_window_that_says_what_it_waits_for(desk, qtbot, gate):
    one, other = sample_maps()[:2]
    windows = [desk.open(one), desk.open(other)]
    assert [window.parts.notices.texts()[0].split()[0] for window in windows] == [one.name, other.name]
    gate.set()
    qtbot.waitUntil(lambda: all(window.shows_map for window in windows))
    assert [window.editor.path for window in windows] == [one, other]


def test_a_map_begun_meanwhile_has_a_window_of_its_own(desk, qtbot, gate):
    waiting = desk.open(sample_maps()[0])
    begun = desk.new(waiting)
    assert begun is not waiting
    gate.set()
    qtbot.waitUntil(lambda: waiting.shows_map)
    assert waiting.editor.path == sample_maps()[0]
    assert begun.editor.path is None


def test_a_window_whose_file_was_not_to_be_read_is_free_for_another(desk, qtbot, tmp_path, told):
    file = tmp_path / "broken.argmap"
    file.write_text("{")
    window = desk.open(file)
    qtbot.waitUntil(lambda: bool(told))
    assert desk.open(sample_maps()[0]) is window
    qtbot.waitUntil(lambda: window.shows_map)


def test_a_worker_that_fails_is_told_of_like_any_mishap_and_the_window_waits_no_longer(desk, qtbot, told, monkeypatch):
    mishaps = []
    monkeypatch.setattr("threading.excepthook", lambda found: mishaps.append(found.exc_type))

    def fail(path):
        raise MemoryError

    monkeypatch.setattr("argmap.ui.files.opening.read_file", fail)
    window = desk.open(sample_maps()[0])
    qtbot.waitUntil(lambda: bool(told and mishaps))
    assert sample_maps()[0].name in told[0]
    assert mishaps == [MemoryError]
    assert window.parts.notices.texts() == []


def test_what_changed_on_the_disk_while_it_was_drawn_is_noticed_when_the_map_is_saved(
    desk, qtbot, tmp_path, monkeypatch
):
    file = tmp_path / "map.argmap"
    file.write_bytes(sample_maps()[0].read_bytes())

    def read(path):
        opened = read_file(path)
        document = opened.document
        theirs = document.apply(add_statement(document, "Added by another program."))
        write_file(file, theirs)
        return opened

    monkeypatch.setattr("argmap.ui.files.opening.read_file", read)
    window = desk.open(file)
    qtbot.waitUntil(lambda: window.shows_map)
    window.editor.apply(add_statement(window.editor.document, "Added here."))
    window.files.save()
    texts = {statement.text for statement in read_file(file).document.statements.values()}
    assert {"Added by another program.", "Added here."} <= texts
