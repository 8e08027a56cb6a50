"""An error that nobody expected never ends the program: one sentence, a log without any text, and on it goes."""

import subprocess
import sys
import threading

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from argmap.edits import set_text
from argmap.ui.mishaps import Mishaps, log_folder
from tests.ui.conftest import desk, qapp, window  # noqa: F401 — fixtures

SECRET = "what only the person should know"


def raised(error):
    try:
        raise error
    except type(error) as found:
        return type(found), found, found.__traceback__


@pytest.fixture
def mishaps(desk, monkeypatch, tmp_path):  # noqa: F811
    made = Mishaps(desk)
    made.happened.connect(desk.tell_of_mishap)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    made.install()
    yield made
    assert made._log is not None
    made._log.handlers.clear()


def test_an_error_is_told_in_one_sentence_and_can_be_copied(window, mishaps):  # noqa: F811
    window.editor.edit(set_text, "p1", "x")
    mishaps.take(*raised(ValueError(SECRET)))
    assert window.parts.notices.texts() == [
        "Something went wrong in Argmap. Your map is still here, and what is unsaved is kept safe."
    ]
    (button,) = [b for b in window.parts.notices.findChildren(QPushButton) if b.text() == "Copy details"]
    button.click()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("builtins.ValueError\n  test_mishaps.py:")
    assert window.editor.edit(set_text, "p1", "y")
    window.editor.undo()


def test_the_log_holds_where_it_was_and_nothing_that_the_person_wrote(window, mishaps):  # noqa: F811
    mishaps.take(*raised(KeyError(SECRET)))
    mishaps.take(*raised(KeyError(SECRET)))
    logged = (log_folder() / "argmap.log").read_text()
    assert "builtins.KeyError" in logged
    assert "raised" in logged
    assert SECRET not in logged


def test_the_same_error_again_and_again_is_told_once(window, mishaps):  # noqa: F811
    told: list[str] = []
    mishaps.happened.connect(told.append)
    found = raised(ValueError("1"))
    for _ in range(100):
        mishaps.take(*found)
    assert len(told) == 1


def test_the_log_does_not_grow_for_ever(mishaps, monkeypatch):
    monkeypatch.setattr("argmap.ui.mishaps._AGAIN", -1.0)
    mishaps._log.handlers[0].maxBytes = 2000
    found = raised(ValueError("1"))
    for _ in range(100):
        mishaps.take(*found)
    files = list(log_folder().glob("argmap.log*"))
    assert len(files) == 4
    assert sum(file.stat().st_size for file in files) <= 4 * 2000


def test_an_error_in_a_thread_is_told_too(window, mishaps, qtbot):  # noqa: F811
    def fail():
        raise ValueError(SECRET)

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(window.parts.notices.texts()) == 1)


def test_an_undo_that_does_not_fit_leaves_document_and_history_as_they_were(window):  # noqa: F811
    from argmap.model import ChangeError

    editor = window.editor
    editor.edit(set_text, "p1", "x")
    editor._document = editor.document.apply(set_text(editor.document, "p1", "behind its back"))
    before = editor.document
    with pytest.raises(ChangeError):
        editor.undo()
    assert editor.document is before
    assert len(editor.history) == 1
    assert list(editor.future) == []


PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from argmap.ui import app
from argmap.ui.desk import Desk

def act(desk):
    window = desk.new()
    thesis = window.editor.document.thesis
    window.editor.changed.connect(lambda change: 1 / 0)
    from argmap.edits import set_text
    window.editor.edit(set_text, thesis, "one")
    window.editor.edit(set_text, thesis, "two")
    print(window.editor.document.statements[thesis].text, window.parts.notices.texts(), flush=True)
    window.editor.load(window.editor.document)
    desk.quit()

made = Desk.__init__
def init(self, *args):
    made(self, *args)
    QTimer.singleShot(300, lambda: act(self))
Desk.__init__ = init
sys.exit(app.run([]))
"""


def test_a_slot_that_raises_does_not_end_the_program():
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, timeout=60, check=False)
    assert done.stdout.startswith("two ['Something went wrong")
    assert done.returncode == 0, done.stderr
    assert "ZeroDivisionError" in (log_folder() / "argmap.log").read_text()
