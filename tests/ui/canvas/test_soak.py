"""Two thousand commands at random on a map of 500 statements: no exception, a valid document after each."""

import ctypes
import gc
import random
import sys

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from argmap.storage.files import from_bytes, to_bytes
from tests.bench.save import large_map
from tests.ui.conftest import bring_forward

_COMMANDS, _WARM_UP = 2000, 1000
"""Commands that count, and those before them that load what is loaded on first use and fill the caches."""

_READ_AGAIN = 5
"""After one command of so many the map is written and read again."""

_NOT = {"palette", "find", "history", "menu", "next_panel", "previous_panel", "present", "present_from", "full_screen"}
_NOT |= {"add_quote", "choose_scheme", "fix", "menu_bar", "show_case", "help", "guide"}
"""Commands that open a dialog or another window, take the keyboard elsewhere, or dress the whole program anew."""


def soak(window, dice, count):
    table = window.actions_table
    chosen = [
        command.id
        for command in table.commands
        if command.menu in ("Edit", "Build", "Go", "View")
        and command.id not in _NOT
        and not command.id.startswith(("theme", "panel", "import", "text_", "font", "language"))
    ]
    for number in range(count):
        document = window.editor.document
        if not 300 <= len(document.statements) <= 800:  # what is copied whole and pasted doubles the map
            table.run("undo")
            continue
        if dice.random() < 0.5:
            nodes = [*document.statements, *document.inferences]
            if dice.random() < 0.1:
                window.selection.select_all(dice.sample(nodes, 4))
            else:
                window.selection.select(dice.choice(nodes))
        name = dice.choice(chosen)
        if name in ("delete", "cut", "delete_box") and window.selection.current == document.thesis:
            continue
        table.run(name)
        if window.parts.canvas.editing:
            field = QApplication.focusWidget()
            assert field is not None
            QTest.keyClicks(field, "new words")
            QTest.keyClick(field, dice.choice((Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab)))
        if dice.random() < 0.1:
            drag_at_random(window.parts.canvas, dice)
        QApplication.processEvents()
        # without an event loop of its own, a test has to delete what was to be deleted later
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        after = window.editor.document
        if after is not document:
            assert not faults(after), name
            if number % _READ_AGAIN == 0:
                assert from_bytes(to_bytes(after), "soak").document == after, name


def drag_at_random(canvas, dice):
    def somewhere():
        return QPoint(dice.randrange(canvas.width()), dice.randrange(canvas.height()))

    keys = dice.choice((Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier))
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, keys, somewhere())
    for _ in range(3):
        QTest.mouseMove(canvas, somewhere())
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, keys, somewhere())


def faults(document):
    """Return the steps of a document that have no premise, or whose premise or target is gone."""
    nodes = document.statements.keys() | document.inferences.keys()
    return [
        key
        for key, record in document.inferences.items()
        if not record.premises
        or record.target not in nodes
        or any(premise.statement not in document.statements for premise in record.premises)
    ]


def settled_memory(window, qtbot):
    """Return the bytes that the process holds once it shows the same map as at the start, and nothing is under way."""
    window.editor.load(large_map(501))
    qtbot.waitUntil(lambda: window.analysis.up_to_date, timeout=120_000)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    ctypes.CDLL("libc.so.6").malloc_trim(0)  # what was freed is not held, though the allocator keeps it at hand
    with open("/proc/self/statm", encoding="ascii") as file:
        return int(file.read().split()[1]) * 4096


def windowed(desk, qtbot, size):
    window = desk.new_window()
    window.resize(1280, 800)
    window.show_new(large_map(size))
    bring_forward(window, qtbot)
    window.parts.canvas.setFocus()
    return window


def test_a_hundred_commands_at_random_leave_a_valid_map(desk, qtbot, capsys):
    window = windowed(desk, qtbot, 401)
    soak(window, random.Random(7), 100)
    assert not faults(window.editor.document)
    assert "Traceback" not in capsys.readouterr().err


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="memory is read from /proc")
def test_two_thousand_commands_at_random_leave_a_valid_map_and_memory_as_it_was(desk, qtbot, capsys):
    window = windowed(desk, qtbot, 501)
    dice = random.Random(11)
    soak(window, dice, _WARM_UP)
    before = settled_memory(window, qtbot)
    soak(window, dice, _COMMANDS)
    after = settled_memory(window, qtbot)
    print(f"memory before {before / 2**20:.0f} MB, after {after / 2**20:.0f} MB, {after / before:.3f} ×")
    assert 0.9 < after / before < 1.1
    assert "Traceback" not in capsys.readouterr().err
