"""How long it takes from an edit in the window to its painted frame, and what a map costs to open, in one process.

Run `python -m tests.bench.edit [STATEMENTS ...] [--by-hand STEPS ...]`; prints one JSON line for each size, and for
each number of steps that somebody has put somewhere by hand. Figures are milliseconds, the median of several edits,
each after the analysis of the one before has arrived; those with `cpu` are of the window's thread alone, for machines
that have other work; `ratio` is that to the time it takes to copy a dict of as many entries as the map has records.
Needs ../shared.
"""

import argparse
import gc
import json
import os
import random
import resource
import statistics
import tempfile
import time
from collections.abc import Callable
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from argmap.edits import add_reason, delete_branch, place_by_hand, place_several_by_hand, set_text, toggle_fold
from argmap.model import Document
from argmap.picture.map_picture import MapPicture
from argmap.ui.app import make_application
from argmap.ui.desk import Desk
from argmap.ui.window import Window
from tests.bench.maps import made_map

_RUNS = 7
_LONGEST = 30.0

_FARTHEST = 900
"""Pixels along either axis by which a step is put elsewhere by hand."""


def figures(statements: int, by_hand: int) -> dict[str, Any]:
    """Return what opening a map of that size and editing it takes, with some steps put somewhere by hand."""
    application = make_application()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_DATA_HOME"] = folder
        desk = Desk(QSettings(f"{folder}/settings.ini", QSettings.Format.IniFormat))
        document = made_map(statements)
        window = desk.new_window()
        window.resize(1600, 1000)
        application.processEvents()
        gc.collect()
        wall, cpu = time.perf_counter(), time.thread_time()
        window.show_new(document)
        window.parts.canvas.repaint()
        found: dict[str, Any] = {
            "statements": statements,
            "by_hand": by_hand,
            "open_ms": 1000 * (time.perf_counter() - wall),
            "open_cpu_ms": 1000 * (time.thread_time() - cpu),
        }
        dice = random.Random(7)
        places = _places(window.parts.canvas.picture, document, by_hand, dice)
        if places:
            window.editor.edit(place_several_by_hand, places)
        gone = dice.sample([key for key in document.statements if not document.inferences_on(key)], _RUNS)
        keys = [key for key in list(document.statements)[statements // 2 :] if key not in gone]
        ends = iter(gone)
        steps = iter(dice.sample(sorted(document.inferences), _RUNS))
        acts: dict[str, Callable[[str], object]] = {
            "text": lambda key: window.editor.edit(set_text, key, f"{key} in other words, " * dice.randint(1, 9)),
            "reason": lambda key: window.editor.edit(add_reason, key, "One more reason."),
            "fold": lambda key: window.editor.edit(toggle_fold, key),
            "move": lambda _: window.editor.edit(place_by_hand, next(steps), dice.randint(0, 5000), 4000),
            "delete": lambda _: window.editor.edit(delete_branch, next(ends)),
        }
        if not by_hand:
            del acts["move"]
        for name, act in acts.items():
            times = [_time(window, key, act) for key in keys[:_RUNS]]
            walls, cpus = zip(*times, strict=True)
            found[f"{name}_ms"], found[f"{name}_worst_ms"] = statistics.median(walls), max(walls)
            found[f"{name}_cpu_ms"] = statistics.median(cpus)
        plain = dict.fromkeys(range(len(document.statements) + len(document.inferences)))
        start = time.thread_time()
        for _ in range(200):
            dict(plain)
        copy = 1000 * (time.thread_time() - start) / 200
        found |= {f"{name}_ratio": found[f"{name}_cpu_ms"] / copy for name in acts}
        found["memory_mb"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return found


def _places(picture: MapPicture, document: Document, count: int, dice: random.Random) -> dict[str, tuple[float, float]]:
    """Return places for some steps of a map, each a little off where it stands."""
    origin = picture.place("s0")
    assert origin is not None
    places = {}
    for step in dice.sample(sorted(document.inferences), count):
        rect = picture.place(step)
        assert rect is not None
        off = dice.randint(-_FARTHEST, _FARTHEST), dice.randint(-_FARTHEST, _FARTHEST)
        places[step] = (rect.x - origin.x + off[0], rect.y - origin.y + off[1])
    return places


def _time(window: Window, key: str, act: Callable[[str], object]) -> tuple[float, float]:
    """Return the milliseconds from an act to the frame that shows it, by the clock and of this thread alone."""
    window.selection.select(key)
    end = time.perf_counter() + _LONGEST
    quiet = time.perf_counter() + 0.5
    while time.perf_counter() < quiet or (not window.analysis.up_to_date and time.perf_counter() < end):
        QApplication.processEvents()
        time.sleep(0.01)
    wall, cpu = time.perf_counter(), time.thread_time()
    act(key)
    window.parts.canvas.repaint()
    return 1000 * (time.perf_counter() - wall), 1000 * (time.thread_time() - cpu)


def main() -> None:
    """Print the figures of each size asked for."""
    parser = argparse.ArgumentParser()
    parser.add_argument("statements", type=int, nargs="*", default=[1000, 10_000])
    parser.add_argument("--by-hand", type=int, nargs="+", default=[0])
    wanted = parser.parse_args()
    for statements in wanted.statements:
        for by_hand in wanted.by_hand:
            print(json.dumps(figures(statements, by_hand)), flush=True)
    os._exit(0)  # Qt need not take down what is about to go


if __name__ == "__main__":
    main()
