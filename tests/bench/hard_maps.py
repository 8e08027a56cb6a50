"""How long one more reason takes, to its painted frame, in maps that are hard to draw, and how long very large ones
take at the command line.

Run `python -m tests.bench.hard_maps`; prints one JSON line for each, in milliseconds of the window's thread, the median
and the worst of some edits, and `ratio` to the median in a plain map of a thesis and three reasons. Then for each
arrangement of a hundred thousand statements seconds of the processor and megabytes of a whole process, and `ratio` of
the seconds to what `json.loads` takes for the same file.
"""

import json
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from argmap.edits import add_reason
from argmap.model import Document
from argmap.ui.app import make_application
from argmap.ui.desk import Desk
from tests.faults.alone import judge
from tests.faults.hostile import VERY_LARGE
from tests.ui.canvas.test_hard_maps import HARD, _fan

_RUNS = 5


def figures(document: Document) -> tuple[float, float]:
    """Return the median and the worst time of an edit at the last statement of a map."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_DATA_HOME"] = folder
        window = Desk(QSettings(f"{folder}/settings.ini", QSettings.Format.IniFormat)).new_window()
        window.resize(1280, 800)
        window.show_new(document)
        target = list(document.statements)[-1]
        times = []
        for _ in range(_RUNS):
            window.selection.select(target)
            quiet = time.perf_counter() + 0.5
            while time.perf_counter() < quiet or not window.analysis.up_to_date:
                QApplication.processEvents()
                time.sleep(0.01)
            start = time.thread_time()
            window.editor.edit(add_reason, target, "One more reason.")
            window.parts.canvas.repaint()
            times.append(1000 * (time.thread_time() - start))
    return statistics.median(times), max(times)


def judged(data: bytes, command: str) -> dict[str, float]:
    """Return what a command takes for the file of a very large map."""
    start = time.process_time()
    json.loads(data)
    loads = time.process_time() - start
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "large.argmap"
        file.write_bytes(data)
        done = judge(command, file)
    return {"seconds": round(done.seconds, 2), "mb": round(done.megabytes), "ratio": round(done.seconds / loads, 1)}


def main() -> None:
    """Print the figures of each map."""
    make_application()
    plain, _ = figures(_fan(["Thesis.", "One reason.", "Another reason.", "A third one."]))
    for name, document in HARD.items():
        if document.statements:
            median, worst = figures(document)
            found = {"map": name, "median_ms": round(median, 1), "worst_ms": round(worst, 1)}
            print(json.dumps(found | {"ratio": round(median / plain, 2)}), flush=True)
    for arranged, make in VERY_LARGE.items():
        data = make()
        for command in ("evaluate", "check"):
            print(json.dumps({"map": f"100,000 {arranged}", "command": command, **judged(data, command)}), flush=True)
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main()
