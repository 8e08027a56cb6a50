"""A file that another window or machine has open says so, and can be read, copied or opened all the same."""

import json
import os
import subprocess
import sys
import time
from dataclasses import replace

import pytest

from argmap.edits import set_text
from argmap.storage import write_file
from argmap.storage.lock import Lock, _place
from argmap.storage.owner import this_process
from tests.ui.conftest import night_buses


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "a.argmap"
    write_file(path, night_buses())
    return path


def held_by(path, owner):
    lock = Lock(path)
    assert lock.take() is None
    place = _place(path)
    value = json.loads(place.read_bytes())
    value["owner"] = owner.to_json()
    place.write_text(json.dumps(value))
    return place


@pytest.fixture
def living():
    """A process that runs as long as the test."""
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as child:
        from argmap.storage.owner import _start_of

        yield replace(this_process(), pid=child.pid, start=_start_of(child.pid), user="Ada")
        child.kill()


def test_a_lock_is_there_while_the_file_is_open_and_gone_afterwards(desk, path):
    window = desk.open(path)
    assert _place(path).exists()
    holder = Lock(path).take()
    assert holder is not None
    assert holder.here
    window.close()
    assert sorted(file.name for file in path.parent.iterdir() if file.is_file()) == ["a.argmap"]


@pytest.mark.parametrize(
    ("answer", "shown", "read_only"),
    [("Open read-only", True, True), ("Open a copy", False, False), ("Open anyway", True, False)],
)
def test_a_file_that_another_process_has_open_asks(desk, path, living, replies, answer, shown, read_only):
    held_by(path, living)
    asked = replies(answer)
    window = desk.open(path)
    assert asked[0].startswith("a.argmap has been open in another Argmap since")
    assert "by Ada" in asked[0]
    assert (window.editor.path == path, window.editor.read_only) == (shown, read_only)
    assert window.editor.document == night_buses()
    assert json.loads(_place(path).read_bytes())["owner"]["user"] == (
        "Ada" if answer != "Open anyway" else this_process().user
    )


def test_nothing_opens_when_the_question_is_cancelled(desk, path, living, replies):
    held_by(path, living)
    replies("Cancel")
    assert desk.open(path) is None
    assert desk.windows == []


def test_a_lock_of_a_process_that_is_gone_is_taken_over_without_a_question(desk, path):
    held_by(path, replace(this_process(), start="before the flood"))
    window = desk.open(path)
    assert not window.editor.read_only
    assert json.loads(_place(path).read_bytes())["owner"]["start"] == this_process().start


def test_a_lock_of_another_machine_counts_until_it_gives_no_sign_of_life(desk, path, replies):
    place = held_by(path, replace(this_process(), machine="another", host="library-3"))
    asked = replies("Cancel")
    assert desk.open(path) is None
    assert "on library-3" in asked[0]
    os.utime(place, (time.time() - 3600, time.time() - 3600))
    assert desk.open(path) is not None


def test_a_lock_that_was_half_written_is_taken_over_after_a_while(path):
    place = _place(path)
    place.write_bytes(b'{"own')
    assert Lock(path).take() is None
    assert place.read_bytes() == b'{"own'
    os.utime(place, (time.time() - 60, time.time() - 60))
    lock = Lock(path)
    assert lock.take() is None
    assert lock.held


def test_a_folder_that_cannot_be_written_has_no_lock_and_no_question(path, monkeypatch):
    def refuse(*_arguments):
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr("argmap.storage.lock.os.open", refuse)
    lock = Lock(path)
    assert lock.take() is None
    assert not lock.held


def test_saving_as_a_file_that_is_open_elsewhere_is_refused(desk, path, window, living, replies, monkeypatch):
    from PySide6.QtWidgets import QFileDialog

    held_by(path, living)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(path), ""))
    asked = replies("OK")
    window.editor.edit(set_text, "p1", "Mine")
    before = path.read_bytes()
    assert not window.files.save_as()
    assert "Choose another name." in asked[0]
    assert path.read_bytes() == before
