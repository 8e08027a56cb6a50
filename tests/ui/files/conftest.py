"""Answers to the questions of a window, by the words on the buttons."""

import pytest
from PySide6.QtWidgets import QMessageBox

from argmap.storage import read_file, write_file
from tests.ui.conftest import night_buses


@pytest.fixture
def replies(monkeypatch):
    """Press these buttons, one for each question; what was asked is kept."""
    asked = []

    def use(*words):
        waiting = list(words)

        def exec_(box):
            asked.append(box.text())
            wanted = waiting.pop(0)
            names = {button.text().replace("&", ""): button for button in box.buttons()}
            names[wanted].click()
            return box.standardButton(names[wanted]).value

        monkeypatch.setattr(QMessageBox, "exec", exec_)
        return asked

    return use


@pytest.fixture
def opened(desk, tmp_path):
    """A window on the night buses, saved in a file."""
    path = tmp_path / "a.argmap"
    write_file(path, night_buses())
    return desk.open(path)


@pytest.fixture
def outside(opened):
    """Change the file as another program would: the edit is made on what the file says."""

    def change(edit, *args):
        path = opened.editor.path
        document = read_file(path).document
        document = document.apply(edit(document, *args))
        write_file(path, document)
        return document

    return change
