"""What was before: steps of the session, also of the last one, and versions saved earlier."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from argmap.edits import add_reason, set_text
from argmap.storage import backups, read_file, write_file
from argmap.ui.history.compared_map import ComparedMap
from argmap.ui.history.versions import EarlierVersions
from tests.ui.conftest import night_buses


def listed(window):
    steps = window.parts.steps
    return [steps.item(row).text() for row in range(steps.count())]


def show_steps(window, qtbot):
    window.actions_table.run("history")
    qtbot.waitUntil(window.parts.steps.isVisible)
    qtbot.waitUntil(lambda: len(listed(window)) == 1 + len(window.editor.history) + len(window.editor.future))


def test_the_steps_are_listed_with_the_place_of_the_save_and_a_click_goes_there(opened, qtbot):
    opened.editor.edit(set_text, "p1", "one")
    opened.editor.edit(add_reason, "t1", "two")
    assert opened.files.save()
    opened.editor.edit(set_text, "p1", "three")
    show_steps(opened, qtbot)
    steps = opened.parts.steps
    names = opened.editor.history
    assert listed(opened) == ["As it was opened", names[0], f"{names[1]} · saved", names[2]]
    assert steps.currentRow() == 3
    told: list[object] = []
    opened.editor.changed.connect(told.append)
    qtbot.mouseClick(steps.viewport(), Qt.MouseButton.LeftButton, pos=steps.visualItemRect(steps.item(0)).center())
    assert opened.editor.document == night_buses()
    assert len(told) == 1, "many steps are gone as one change"
    qtbot.waitUntil(lambda: steps.currentRow() == 0)
    steps.itemActivated.emit(steps.item(2))
    assert opened.editor.document == read_file(opened.editor.path).document
    assert not opened.editor.dirty


def test_undo_goes_on_where_the_last_session_was(desk, opened):
    path = opened.editor.path
    opened.editor.edit(set_text, "p1", "one")
    opened.editor.edit(set_text, "p1", "two")
    opened.editor.undo()
    assert opened.files.save()
    opened.close()
    again = desk.open(path)
    assert not again.editor.dirty
    again.editor.redo()
    assert again.editor.document.statements["p1"].text == "two"
    again.editor.move(-2)
    assert again.editor.document == night_buses()


def test_a_file_that_another_program_wrote_begins_with_an_empty_history(desk, opened):
    path = opened.editor.path
    opened.editor.edit(set_text, "p1", "one")
    assert opened.files.save()
    opened.close()
    path.write_bytes(path.read_bytes().replace(b"one", b"two"))
    again = desk.open(path)
    assert list(again.editor.history) == []


def test_earlier_versions_are_compared_restored_and_opened_beside(desk, opened):
    for word in ("first", "second", "third"):
        opened.editor.edit(set_text, "p1", word)
        assert opened.files.save()
    dialog = EarlierVersions(opened.editor, opened)
    assert dialog._versions.count() == len(backups(opened.editor.path)) == 3
    (line,) = dialog._differences.sentences()
    assert "[−second−][+third+]" in line
    dialog._versions.setCurrentRow(1)
    copies: list[object] = []
    dialog.copy_wanted.connect(lambda copy: copies.append(desk.show_copy(copy, opened)))
    dialog.open_copy()
    assert desk.windows[-1].editor.document.statements["p1"].text == "first"
    assert desk.windows[-1].editor.path is None
    dialog._versions.setCurrentRow(2)
    dialog.restore()
    assert opened.editor.document == night_buses()
    opened.editor.undo()
    assert opened.editor.document.statements["p1"].text == "third"


def test_an_earlier_version_and_the_map_now_are_drawn_on_one_map(opened):
    opened.editor.edit(set_text, "p1", "first")
    assert opened.files.save()
    opened.editor.edit(add_reason, "t1", "second")
    drawn = EarlierVersions(opened.editor, opened).draw()
    assert drawn is not None
    (both,) = drawn.findChildren(ComparedMap)
    fates = both.fates()
    assert fates["p1"] == "reworded"
    assert list(fates.values()).count("added") == 2


def test_the_map_is_compared_with_any_file(opened, tmp_path, monkeypatch, replies):
    other = tmp_path / "other.argmap"
    write_file(other, night_buses())
    opened.editor.edit(set_text, "p1", "first")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(other), ""))
    drawn = opened.files.ask_and_compare()
    assert drawn.windowTitle() == "From other.argmap to this map"
    assert drawn.findChild(ComparedMap).fates() == {"p1": "reworded"}
    asked = replies("OK")
    other.write_text("{")
    assert opened.files.ask_and_compare() is None
    assert str(other) in asked[0]
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    assert opened.files.ask_and_compare() is None


def test_a_backup_that_cannot_be_read_is_told_and_cannot_be_restored(opened, replies):
    opened.editor.edit(set_text, "p1", "x")
    assert opened.files.save()
    backups(opened.editor.path)[0].write_text("{")
    asked = replies("OK")
    dialog = EarlierVersions(opened.editor, opened)
    assert "breaks off" in asked[0]
    assert not dialog._restore.isEnabled()


def test_a_file_without_earlier_versions_says_so(window):
    dialog = EarlierVersions(window.editor, window)
    assert dialog._differences.sentences()[0].startswith("No earlier version")
