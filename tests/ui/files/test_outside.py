"""Two hands on one file: what others write is read or merged by meaning, what contradicts is asked about."""

import pytest
from PySide6.QtWidgets import QFileDialog

from argmap.edits import add_reason, set_text
from argmap.storage import backups, read_file, to_bytes, write_file
from argmap.storage.owner import Owner
from argmap.storage.recovery import unsaved_work
from tests.ui.conftest import night_buses


def notices(window):
    return window.parts.notices.texts()


def test_without_changes_here_the_map_is_what_the_file_says_now_and_undo_takes_it_back(opened, outside, qtbot):
    other = outside(set_text, "p1", "From outside")
    qtbot.waitUntil(lambda: opened.editor.document == other, timeout=5000)
    assert notices(opened) == ["Another program has changed this file; the map is what it says now."]
    assert not opened.editor.dirty
    opened.editor.undo()
    assert opened.editor.document == night_buses()
    assert opened.editor.dirty


def test_coming_back_to_the_window_is_enough_to_notice(opened, outside, qtbot, monkeypatch):
    opened.files._watch.follow(None)
    other = outside(set_text, "p1", "From outside")
    from PySide6.QtCore import QEvent
    from PySide6.QtWidgets import QApplication

    QApplication.sendEvent(opened, QEvent(QEvent.Type.WindowActivate))
    qtbot.waitUntil(lambda: opened.editor.document == other, timeout=2000)


def test_changes_of_both_are_merged_when_they_are_about_different_things(opened, outside, qtbot):
    opened.editor.edit(set_text, "p2", "Mine")
    outside(set_text, "p1", "Theirs")
    qtbot.waitUntil(lambda: opened.editor.document.statements["p1"].text == "Theirs", timeout=5000)
    assert opened.editor.document.statements["p2"].text == "Mine"
    assert opened.editor.dirty
    assert notices(opened) == ["Another program has changed this file; its changes were added to yours."]
    assert opened.files.save()
    assert read_file(opened.editor.path).document == opened.editor.document


def test_what_is_being_typed_is_not_merged_under_the_fingers(opened, outside, qtbot):
    opened.editor.type(("statements", "p1", "text"), set_text, "p1", "Half a sen")
    outside(set_text, "o1", "Theirs")
    opened.files.outside.look()
    assert opened.editor.document.statements["o1"].text != "Theirs"
    opened.editor.end_run()
    qtbot.waitUntil(lambda: opened.editor.document.statements["o1"].text == "Theirs", timeout=5000)


def test_a_contradiction_leaves_the_map_as_it_is_and_offers_what_can_be_done(opened, outside, qtbot):
    opened.editor.edit(set_text, "p1", "Mine")
    ours = opened.editor.document
    other = outside(set_text, "p1", "Theirs")
    opened.files.outside.look()
    assert opened.editor.document is ours
    assert notices(opened) == ["Another program has changed this file, and some of it contradicts your changes."]
    opened.files.outside._take_theirs(opened.editor.path)
    assert opened.editor.document == other
    assert not opened.editor.dirty
    opened.editor.undo()
    assert opened.editor.document == ours


def test_a_contradiction_is_merged_with_both_sides_kept(opened, outside):
    opened.editor.edit(set_text, "p1", "Mine")
    outside(set_text, "p1", "Theirs")
    opened.files.outside._merge(opened.editor.path)
    assert opened.editor.document.statements["p1"].text == "Mine"
    (conflict,) = opened.editor.document.conflicts.values()
    assert conflict.theirs == "Theirs"
    assert "contradiction" in notices(opened)[-1]


@pytest.mark.parametrize("answer", ["Cancel", "Save mine", "Merge and save"])
def test_saving_over_a_contradiction_asks_first(opened, outside, replies, answer):
    path = opened.editor.path
    opened.editor.edit(set_text, "p1", "Mine")
    other = outside(set_text, "p1", "Theirs")
    asked = replies(answer)
    assert opened.files.save() == (answer != "Cancel")
    assert "contradict" in asked[0]
    if answer == "Cancel":
        assert read_file(path).document == other
    else:
        assert read_file(path).document == opened.editor.document
        assert opened.editor.document.statements["p1"].text == "Mine"
        assert to_bytes(other) in [file.read_bytes() for file in backups(path)]


def test_saving_adds_what_others_wrote_without_asking_when_nothing_contradicts(opened, outside):
    opened.editor.edit(set_text, "p2", "Mine")
    outside(add_reason, "o1", "Theirs")
    assert opened.files.save()
    texts = {record.text for record in read_file(opened.editor.path).document.statements.values()}
    assert {"Mine", "Theirs"} <= texts


def test_a_file_that_became_unreadable_or_went_away_is_told_and_the_map_stays(opened):
    document = opened.editor.document
    opened.editor.path.write_text("{")
    opened.files.outside.look()
    assert "breaks off" in notices(opened)[0]
    opened.editor.path.unlink()
    opened.files.outside.look()
    assert notices(opened) == ["The file is no longer there. Save the map to keep it."]
    assert opened.editor.document is document
    assert opened.files.save()


def test_a_save_that_fails_leaves_map_and_window_as_they_were_and_offers_a_copy(window, replies, tmp_path, monkeypatch):
    window.editor.edit(set_text, "p1", "mine")
    document = window.editor.document
    asked = replies("Cancel", "Save a copy…")
    assert not window.files._write(tmp_path / "no such folder" / "a.argmap")
    assert window.editor.document is document
    assert window.editor.dirty
    assert "no such folder" in asked[0]
    copy = tmp_path / "copy.argmap"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(copy), ""))
    assert window.files._write(tmp_path / "no such folder" / "a.argmap")
    assert read_file(copy).document == document
    assert not window.editor.dirty


def test_a_file_that_only_got_another_time_changes_nothing(opened):
    write_file(opened.editor.path, night_buses())
    opened.files.outside.look()
    assert notices(opened) == []
    assert not opened.editor.dirty


def newer(path):
    """Let a newer version write the file."""
    path.write_bytes(path.read_bytes().replace(b'"version": 1', b'"version": 2'))


def test_a_newer_version_s_file_is_never_written_over_with_what_this_one_understands_of_it(opened, replies):
    path = opened.editor.path
    opened.editor.edit(set_text, "p1", "Mine")
    ours = opened.editor.document
    newer(path)
    theirs = path.read_bytes()
    opened.files.outside.look()
    assert opened.editor.document is ours
    assert "A newer Argmap has written this file" in notices(opened)[-1]
    asked = replies("OK")
    assert not opened.files.save()
    assert "A newer Argmap has written this file" in asked[0]
    assert path.read_bytes() == theirs
    assert opened.editor.dirty


def test_a_file_that_cannot_be_read_is_only_written_over_when_the_person_says_so(opened, replies):
    path = opened.editor.path
    opened.editor.edit(set_text, "p1", "Mine")
    path.write_text("{")
    asked = replies("Cancel", "Save mine")
    assert not opened.files.save()
    assert "cannot be read any more" in asked[0]
    assert "breaks off" in asked[0]
    assert path.read_text() == "{"
    assert opened.files.save()
    assert b"{" in [file.read_bytes() for file in backups(path)]


def crashed(desk, window):
    """Return the window that goes on after a crash of this one."""
    assert window.recorder.flush()
    (work,) = unsaved_work()
    again = desk.new_window()
    again.show_recovered(work)
    return again


@pytest.mark.parametrize("theirs", ["p1", "p2"])
def test_what_was_merged_before_a_crash_is_not_offered_again_after_it(desk, opened, outside, theirs, monkeypatch):
    monkeypatch.setattr(Owner, "gone", True)
    opened.editor.edit(set_text, "p1", "Mine")
    outside(set_text, theirs, "Theirs")
    opened.files.outside._merge(opened.editor.path)
    opened.editor.edit(set_text, "o1", "Later")
    merged = opened.editor.document
    again = crashed(desk, opened)
    assert again.editor.document == merged
    assert notices(again) == []
    assert again.editor.dirty
    again = crashed(desk, again)
    assert again.editor.document == merged
    assert notices(again) == []
    # What comes from outside after that is merged from there, not from what the file held before.
    outside(set_text, "u1", "Theirs, later")
    again.files.outside.look()
    assert again.editor.document == merged.apply(set_text(merged, "u1", "Theirs, later"))
    assert notices(again) == ["Another program has changed this file; its changes were added to yours."]


def test_a_merge_that_was_undone_before_a_crash_is_unsaved_after_it(desk, opened, outside, monkeypatch):
    monkeypatch.setattr(Owner, "gone", True)
    opened.editor.edit(set_text, "p1", "Mine")
    outside(set_text, "p2", "Theirs")
    opened.files.outside.look()
    opened.editor.move(-2)
    assert opened.editor.document == night_buses()
    again = crashed(desk, opened)
    assert again.editor.document == night_buses()
    assert again.editor.dirty
    assert notices(again) == []
