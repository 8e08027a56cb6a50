"""A window in which somebody types is killed; the next start offers the work and restores it to the last key."""

import os
import signal
import subprocess
import sys
import time

import pytest

from argmap.edits import set_text
from argmap.storage import write_file
from argmap.storage.journal import journal_folder
from argmap.ui.history.compared_map import ComparedMap
from tests.ui.conftest import bring_forward, desk, night_buses, qapp  # noqa: F401 — fixtures
from tests.ui.files.conftest import replies  # noqa: F401 — a fixture


def killed_while_typing(seconds, *arguments):
    """Return what was shown when the process was killed."""
    command = [sys.executable, "-m", "tests.faults.typist", *map(str, arguments)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        assert first
        time.sleep(seconds)
        os.kill(process.pid, signal.SIGKILL)
        shown = process.stdout.read().splitlines(keepends=True)
    return next(line for line in reversed([first, *shown]) if line.endswith("\n")).rstrip("\n")


def thesis_of(window):
    return window.editor.document.statements[window.editor.document.thesis].text


def behind(restored, typed):
    """Return how many keys restored work is behind what was typed."""
    assert typed.startswith(restored) or restored.startswith(typed)
    return len(typed) - len(restored)


def test_untitled_work_is_offered_and_restored_after_a_kill(desk, qtbot):  # noqa: F811
    typed = killed_while_typing(1.5)
    offer = desk.offer_unsaved_work()
    (caption,) = offer.captions()
    assert caption.startswith("Untitled map\n")
    assert caption.endswith(" changes")
    assert any(typed[:20] in sentence for sentence in offer.differences())
    drawn = offer.draw_current()
    assert drawn is not None
    (both,) = drawn.findChildren(ComparedMap)
    assert "reworded" in both.fates().values()
    offer.restore_current()
    (window,) = desk.windows
    assert behind(thesis_of(window), typed) <= 3, "a key comes every 10 ms"
    assert window.editor.dirty
    assert window.editor.path is None
    assert len(list(journal_folder().iterdir())) == 1, "the work is in the journal of this window now"
    window.editor.undo()
    assert thesis_of(window) == ""


def test_work_on_a_file_is_restored_with_its_file_and_its_saved_state(desk, tmp_path, qtbot):  # noqa: F811
    path = tmp_path / "a.argmap"
    write_file(path, night_buses())
    typed = killed_while_typing(1, path)
    offer = desk.offer_unsaved_work()
    assert offer.captions()[0].startswith("a.argmap\n")
    assert offer.differences()[0].startswith("✎")
    offer.restore_current()
    (window,) = desk.windows
    assert window.editor.path == path
    assert behind(thesis_of(window), typed) <= 3
    window.editor.undo()
    assert window.editor.document == night_buses()
    assert not window.editor.dirty
    window.editor.redo()
    assert window.files.save()
    assert window.recorder.flush()
    assert list(journal_folder().iterdir()) == []


def test_what_others_wrote_since_the_kill_is_merged_into_the_restored_work(desk, tmp_path, qtbot):  # noqa: F811
    path = tmp_path / "a.argmap"
    write_file(path, night_buses())
    typed = killed_while_typing(0.5, path)
    other = night_buses()
    write_file(path, other.apply(set_text(other, "u1", "Theirs")))
    desk.offer_unsaved_work().restore_current()
    (window,) = desk.windows
    assert behind(thesis_of(window), typed) <= 3
    assert window.editor.document.statements["u1"].text == "Theirs"


def test_later_leaves_the_work_for_the_next_start_and_discard_ends_it(desk, replies, qtbot):  # noqa: F811
    killed_while_typing(0.2)
    desk.offer_unsaved_work().close()
    replies("Cancel", "Discard")
    offer = desk.offer_unsaved_work()
    offer.discard_current()
    assert len(offer.captions()) == 1
    offer.discard_current()
    assert desk.offer_unsaved_work() is None


@pytest.mark.parametrize("saves", [True, False])
def test_a_window_that_is_closed_leaves_no_journal(desk, tmp_path, replies, saves, qtbot):  # noqa: F811
    path = tmp_path / "a.argmap"
    write_file(path, night_buses())
    window = desk.open(path)
    window.editor.edit(set_text, "p1", "x")
    assert window.recorder.flush()
    assert len(list(journal_folder().iterdir())) == 1
    replies("Save" if saves else "Discard")
    assert window.close()
    assert list(journal_folder().iterdir()) == []
    assert desk.offer_unsaved_work() is None
