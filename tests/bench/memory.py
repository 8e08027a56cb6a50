"""What a map of some size costs in memory, and which files of the program hold it.

Run `python -m tests.bench.memory [STATEMENTS]`; prints one JSON line for each moment with the process's memory in MB
as a multiple of that of an empty window, then with `--held` one for each of the files that hold most, as Python
counts (which makes the process itself larger and slower). Needs ../shared.
"""

import gc
import json
import os
import sys
import tempfile
import time
import tracemalloc
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from argmap.ui.app import make_application
from argmap.ui.desk import Desk
from tests.bench.maps import made_map

_MOST = 15
_LONGEST = 60.0


def main() -> None:
    """Print memory of the empty window, of the map when it is seen and when it has been analysed."""
    held = "--held" in sys.argv
    sizes = [int(argument) for argument in sys.argv[1:] if argument.isdecimal()]
    application = make_application()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_DATA_HOME"] = folder
        window = Desk(QSettings(f"{folder}/settings.ini", QSettings.Format.IniFormat)).new_window()
        window.resize(1600, 1000)
        application.processEvents()
        document = made_map(sizes[0] if sizes else 10_000)
        empty = _memory()
        _print("empty", empty, empty)
        if held:
            tracemalloc.start()
        window.show_new(document)
        window.parts.canvas.repaint()
        _print("seen", _memory(), empty)
        end = time.perf_counter() + _LONGEST
        while not window.analysis.up_to_date and time.perf_counter() < end:
            QApplication.processEvents()
            time.sleep(0.01)
        _print("analysed", _memory(), empty)
        if held:
            gc.collect()
            for line in tracemalloc.take_snapshot().statistics("filename")[:_MOST]:
                name = line.traceback[0].filename
                print(json.dumps({"file": name, "mb": line.size / 2**20, "objects": line.count}))
    sys.stdout.flush()
    os._exit(0)


def _memory() -> float:
    """Return the megabytes of this process that are in memory now."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def _print(moment: str, memory: float, empty: float) -> None:
    print(json.dumps({"moment": moment, "mb": memory, "ratio": memory / empty}), flush=True)


if __name__ == "__main__":
    main()
