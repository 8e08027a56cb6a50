"""Garbage is looked for when a person pauses, or at last after very many edits or maps."""

import gc
import weakref

import pytest
from PySide6.QtWidgets import QDialog

from argmap.edits import set_text
from argmap.model.collector import leave_full_passes_to_pauses, without_collections
from argmap.ui import sweeping
from tests.ui.conftest import bring_forward


class Ring:
    """Something that only a pass over everything finds to be garbage."""

    def __init__(self):
        self.itself = self


@pytest.fixture
def full_passes_wait():
    thresholds = gc.get_threshold()
    leave_full_passes_to_pauses()
    yield
    gc.set_threshold(*thresholds)


def dropped_ring():
    with without_collections():
        ring = Ring()
        return weakref.ref(ring)


def test_what_was_made_while_the_collector_was_held_goes_in_the_next_pause(
    window, qtbot, monkeypatch, full_passes_wait
):
    monkeypatch.setattr(sweeping, "_PAUSE", 50)
    ring = dropped_ring()
    gc.collect(1)
    assert ring() is not None
    window.editor.edit(set_text, "p1", "In other words.")
    qtbot.waitUntil(lambda: ring() is None)


def test_who_never_pauses_has_it_looked_for_after_many_edits(window, qtbot, monkeypatch, full_passes_wait):
    monkeypatch.setattr(sweeping, "_MOST_EDITS", 3)
    ring = dropped_ring()
    for number in range(3):
        window.editor.edit(set_text, "p1", f"In other words, {number}.")
    qtbot.waitUntil(lambda: ring() is None)


def test_maps_that_were_closed_go_when_others_are_opened(window, qtbot, monkeypatch, full_passes_wait):
    monkeypatch.setattr(sweeping, "_MOST_MAPS", 2)
    ring = dropped_ring()
    for _ in range(2):
        window.editor.load(window.editor.document)
    qtbot.waitUntil(lambda: ring() is None)


def test_what_a_dialog_leaves_behind_goes_without_an_edit(window, qtbot, monkeypatch, full_passes_wait):
    monkeypatch.setattr(sweeping, "_PAUSE", 50)
    before = dropped_ring()
    window.editor.edit(set_text, "p1", "In other words.")
    qtbot.waitUntil(lambda: before() is None)
    ring = dropped_ring()
    dialog = QDialog(window)
    dialog.show()
    bring_forward(dialog, qtbot)
    dialog.close()
    qtbot.waitUntil(lambda: ring() is None)
