"""A map that may only be read: nothing changes it, and it can be changed once the reason is gone."""

import json

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QInputDialog, QMessageBox, QPushButton

from argmap.edits import set_text
from argmap.storage import read_file, to_bytes, write_file
from argmap.storage.lock import Lock, _place
from tests.ui.conftest import night_buses

ELSEWHERE = (
    "new new_from_template open new_window close quit full_screen present present_from export export_again print menu"
).split()
"""Commands that go to another window, a file, a printer or the whole screen."""
LOOK = ("theme_", "font_", "text_", "language_")
"""How commands begin that dress the window anew, which takes long, and are about no map."""


@pytest.fixture
def no_dialogs(monkeypatch):
    """Leave every dialog at once."""
    monkeypatch.setattr(QDialog, "exec", lambda _dialog: 0)
    monkeypatch.setattr(QMessageBox, "exec", lambda _box: 0)
    monkeypatch.setattr(QDialog, "open", lambda _dialog: None)
    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_: ("", ""))
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("words", True))
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "a.argmap"
    write_file(path, night_buses())
    return path


@pytest.fixture
def other(path):
    """Another program that has the file open."""
    lock = Lock(path)
    assert lock.take() is None
    place = _place(path)
    value = json.loads(place.read_bytes())
    value["owner"] |= {"machine": "another", "host": "library-3"}
    place.write_text(json.dumps(value))
    return place


@pytest.fixture
def reading(desk, path, other, replies):
    """A window that reads the file while another has it, with a history that the file had before."""
    replies("Open read-only")
    return desk.open(path)


def refusals(window):
    said: list[str] = []
    window.editor.refused.connect(said.append)
    return said


@pytest.mark.parametrize("node", [None, "t1", "p1", "o1", "i1", "i3"])
def test_every_command_that_is_offered_leaves_the_map_as_it_is(window, no_dialogs, node):
    window.editor.edit(set_text, "p1", "One")
    window.editor.edit(set_text, "p1", "Two")
    window.editor.undo()
    before = window.editor.document
    window.editor.load(before, read_only=True, history=window.editor.known_history())
    window.selection.select(node)
    said = refusals(window)
    window.analysis.refresh()
    offered = [command.id for command in window.actions_table.possible()]
    tried = [name for name in offered if name not in ELSEWHERE and not name.startswith(LOOK)]
    for command in tried:
        window.actions_table.run(command)
        window.selection.select(node)
    assert len(tried) > 30
    assert "undo" not in tried
    assert "redo" not in tried
    assert window.editor.document is before
    assert said == [], "what is not possible is not offered"


@pytest.mark.parametrize("node", [None, "p1", "o1", "i1"])
def test_every_button_that_is_offered_leaves_the_map_as_it_is(window, no_dialogs, node, qtbot):
    before = window.editor.document
    window.editor.load(before, read_only=True)
    window.selection.select(node)
    window.analysis.refresh()
    window.parts.problems.next()
    window.selection.select(node)
    said = refusals(window)
    pages = window.parts.pages
    clicked = 0
    for page in (pages.inspector, pages.sources, pages.problems, pages.case, window.parts.conflicts):
        for button in page.findChildren(QPushButton):
            if button.isEnabled() and not button.isHidden() and button.menu() is None:
                button.click()
                clicked += 1
                window.selection.select(node)
    assert clicked > 2
    assert window.editor.document is before
    assert said == []


def test_adding_a_quote_is_off_and_says_why_when_it_is_asked_for_all_the_same(window):
    window.editor.load(window.editor.document, read_only=True)
    window.selection.select("p1")
    assert not window.parts.inspector._add_quote.isEnabled()
    said = refusals(window)
    assert window.editor.edit(set_text, "p1", "x") is None
    assert said == ["This map is read-only; save it under another name to change it."]


def test_when_the_other_window_has_gone_the_map_can_be_changed(reading, other, path, qtbot):
    assert reading.editor.read_only
    reading.files._turn.look()
    assert "can be changed" not in " ".join(reading.parts.notices.texts())
    other.unlink()
    qtbot.waitUntil(lambda: "a.argmap can be changed now" in reading.parts.notices.texts()[-1], timeout=5000)
    press_notice(reading, "Change it")
    assert not reading.editor.read_only
    assert reading.parts.notices.texts() == []
    assert reading._header._state.text() == "saved"
    reading.selection.select("p1")
    assert reading.parts.inspector._text.isEnabled()
    assert reading.parts.inspector._add_quote.isEnabled()
    assert _place(path).exists(), "the lock is ours"
    reading.editor.edit(set_text, "p1", "Mine")
    assert reading.files.save()
    assert read_file(path).document == reading.editor.document


def test_what_the_other_window_saved_is_there_when_one_s_turn_comes(reading, other, path, qtbot):
    document = read_file(path).document
    theirs = document.apply(set_text(document, "p1", "Theirs"))
    path.write_bytes(to_bytes(theirs))
    qtbot.waitUntil(lambda: reading.editor.document == theirs, timeout=5000)
    assert reading.editor.read_only, "a change from outside allows nothing"
    other.unlink()
    qtbot.waitUntil(lambda: "can be changed now" in reading.parts.notices.texts()[-1], timeout=5000)
    press_notice(reading, "Change it")
    assert reading.editor.document == theirs
    assert not reading.editor.dirty


def test_a_turn_that_is_lost_again_changes_nothing(reading, other, replies):
    content = other.read_bytes()
    other.unlink()
    reading.files._turn.look()
    other.write_bytes(content)
    asked = replies("OK")
    press_notice(reading, "Change it")
    assert asked[-1] == "a.argmap cannot be changed after all."
    assert reading.editor.read_only
    assert other.read_bytes() == content
    other.unlink()
    reading.files._turn.look()
    assert "can be changed now" in reading.parts.notices.texts()[-1]


def press_notice(window, words):
    buttons = window.parts.notices.findChildren(QPushButton)
    (button,) = [each for each in buttons if each.text() == words and not each.parentWidget().isHidden()]
    button.click()
    QApplication.processEvents()
