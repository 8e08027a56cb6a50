"""Long life: memory does not grow with edits beyond what their history needs, and maps that were closed are gone."""

import gc
import os

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from argmap.edits import add_reason, set_text
from argmap.storage import write_file
from argmap.ui.editor import Editor
from argmap.ui.window import Window
from tests.bench.save import large_map
from tests.ui.conftest import desk, night_buses, qapp, window  # noqa: F401 — fixtures

linux = pytest.mark.skipif(not os.path.exists("/proc/self/statm"), reason="memory is read as Linux tells it")


def megabytes():
    """Return the memory of this process that nobody else has."""
    gc.collect()
    with open("/proc/self/statm") as statm:
        pages = statm.read().split()
    return (int(pages[1]) - int(pages[2])) * os.sysconf("SC_PAGESIZE") / 1e6


def settle():
    for _ in range(5):
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()


def type_often(window, keys):  # noqa: F811
    for number in range(keys):
        window.editor.type(("p1",), set_text, "p1", f"The text as typed up to letter {number % 90}")
        if number % 50 == 0:
            settle()


def windows_alive():
    gc.collect()
    return sum(isinstance(thing, (Window, Editor)) for thing in gc.get_objects())


def open_and_close(desk, path, times):  # noqa: F811
    for _ in range(times):
        window = desk.open(path)  # noqa: F811
        settle()
        window.close()
        del window
        settle()


def test_a_window_that_was_closed_is_gone_with_its_editor(desk, tmp_path):  # noqa: F811
    path = tmp_path / "a.argmap"
    write_file(path, night_buses())
    open_and_close(desk, path, 1)
    before = windows_alive()
    open_and_close(desk, path, 3)
    assert windows_alive() == before


@linux
@pytest.mark.slow
def test_memory_is_flat_over_twenty_thousand_keys(window):  # noqa: F811
    type_often(window, 4_000)
    before = megabytes()
    type_often(window, 20_000)
    after = megabytes()
    print(f"\n20,000 keys: {before:.1f} MB before, {after:.1f} MB after")
    # What was painted is kept ready, up to a number of boxes that this does not reach.
    assert after - before < 12


@linux
@pytest.mark.slow
def test_steps_take_little_memory_each(desk):  # noqa: F811
    made = desk.new_window()
    made.show_new(large_map(200))
    for number in range(200):
        made.editor.edit(set_text, "s0000001", f"words {number}")
    before = megabytes()
    for number in range(2_000):
        made.editor.edit(set_text, f"s{number % 200:07}", f"other words {number}")
        if number % 50 == 0:
            settle()
    after = megabytes()
    print(f"\n2,000 steps: {(after - before) / 2:.2f} kB each")
    assert after - before < 2_000 * 10_000 / 1e6
    assert made.editor.edit(add_reason, "s0000000") is not None


@linux
@pytest.mark.slow
def test_two_hundred_maps_opened_in_turn_leave_nothing_behind(desk, tmp_path):  # noqa: F811
    path = tmp_path / "a.argmap"
    write_file(path, large_map(30))
    open_and_close(desk, path, 20)
    before, alive, handles = megabytes(), windows_alive(), len(os.listdir("/proc/self/fd"))
    open_and_close(desk, path, 200)
    after = megabytes()
    print(f"\n200 maps: {before:.1f} MB before, {after:.1f} MB after, {windows_alive() - alive} windows left")
    assert windows_alive() == alive
    assert len(os.listdir("/proc/self/fd")) <= handles + 1
    assert after - before < 20
