"""The real program, started and closed: it ends with 0, says nothing, and leaves no lock and no journal."""

import subprocess
import sys

import pytest

from argmap.storage import write_file
from argmap.storage.journal import journal_folder
from tests.ui.conftest import night_buses

PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from argmap.__main__ import main
from argmap.ui import desk

made = desk.Desk.__init__
def init(self, *args):
    made(self, *args)
    QTimer.singleShot(400, lambda: {act})
desk.Desk.__init__ = init
main()
"""


@pytest.mark.parametrize("act", ["self.quit()", "QApplication.closeAllWindows()", "(self.new_window(), self.quit())"])
def test_the_program_ends_without_a_word(tmp_path, act):
    path = tmp_path / "a.argmap"
    write_file(path, night_buses())
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", PROGRAM.replace("{act}", act), str(path)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    said = [line for line in done.stderr.splitlines() if "propagateSizeHints" not in line]
    assert (done.returncode, done.stdout, said) == (0, "", [])
    assert [file.name for file in tmp_path.iterdir() if file.is_file()] == ["a.argmap"]
    assert not journal_folder().exists() or list(journal_folder().iterdir()) == []
