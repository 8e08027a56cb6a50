"""What goes across the branches of a large map is drawn beside the window's thread, for the map as it is then."""

import sys

from PySide6.QtWidgets import QApplication

from argmap.edits import add_reason, make_group
from argmap.layout import Drawing
from argmap.layout.engine import drawing_of, plan_map
from argmap.model import spanning_tree
from argmap.picture.map_picture import across_branches
from argmap.picture.memory import Memory
from argmap.picture.sizes import sizes_for
from argmap.ui import beside
from argmap.ui.beside import giving_way
from argmap.ui.canvas.across import Across
from tests.bench.save import large_map
from tests.ui.conftest import bring_forward


def large_window(desk, qtbot):
    window = desk.new_window()
    window.show_new(large_map(1001))
    bring_forward(window, qtbot)
    showing = window.parts.canvas._showing
    qtbot.waitUntil(lambda: showing._drawer.settled and not showing._pause.isActive(), timeout=20_000)
    return window


def ends(afar):
    return sorted((each.element.key, each.ends) for each in afar)


def test_the_area_of_a_group_that_an_edit_brings_is_drawn_after_a_pause(desk, qtbot):
    window = large_window(desk, qtbot)
    showing = window.parts.canvas._showing
    window.editor.edit(make_group, "Buses", ("s0000003", "s0000004"))
    window.editor.edit(add_reason, "s0000004", "One more.")
    assert not showing._drawer.settled
    qtbot.waitUntil(lambda: showing._drawer.settled, timeout=20_000)
    assert "Group: Buses" in {each.element.label for each in showing.picture.afar}
    memory, plan = Memory(), showing.picture.plan
    sizes_for(plan.document, memory)
    assert ends(showing.picture.afar) == ends(across_branches(plan, drawing_of(plan), memory))


def drawn(across):
    """Return the list to which every drawing that arrives is added, and how to wait for all that is under way."""
    found: list[Drawing] = []
    across.arrived.connect(found.append)

    def wait():
        across._worker.shutdown(wait=True)
        QApplication.processEvents()
        return found

    return wait


def plan_of(size):
    document = large_map(size)
    return plan_map(document, spanning_tree(document), sizes_for(document, Memory()))


def test_only_what_was_asked_for_last_arrives(application):
    first, last = plan_of(21), plan_of(41)
    across = Across(application)
    wait = drawn(across)
    across.ask(first)
    across.ask(last)
    assert [len(drawing.cards) for drawing in wait()] == [41]


def test_what_is_not_wanted_any_more_does_not_arrive(application):
    across = Across(application)
    wait = drawn(across)
    across.ask(plan_of(21))
    across.forget()
    assert wait() == []


def test_threads_take_turns_as_before_once_all_workers_have_done(qtbot):
    qtbot.waitUntil(lambda: not beside._WORKERS.count, timeout=20_000)
    usual = sys.getswitchinterval()
    first, second = giving_way(), giving_way()
    first.__enter__()
    second.__enter__()
    assert sys.getswitchinterval() < usual
    first.__exit__(None, None, None)
    assert sys.getswitchinterval() < usual
    second.__exit__(None, None, None)
    assert sys.getswitchinterval() == usual
