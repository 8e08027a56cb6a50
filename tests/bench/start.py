"""How long the program takes from the start of its process to a painted window, as a ratio to a bare label's window.

Run `python -m tests.bench.start`; prints one JSON line, the best of several runs of each in milliseconds.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

_RUNS = 5
_SAMPLE = Path(__file__).resolve().parents[2] / "sample_maps" / "technological-sovereignty.argmap"

_BARE = """
import os
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
class Label(QLabel):
    def paintEvent(self, event):
        super().paintEvent(event)
        os._exit(0)
application = QApplication([])
window = QMainWindow()
window.setCentralWidget(Label("Argmap"))
window.show()
application.exec()
"""

_OURS = """
import os
from argmap.__main__ import main, make_ready
make_ready()
from argmap.ui.canvas import Canvas
def painted(canvas, event, paint=Canvas.paintEvent):
    paint(canvas, event)
    os._exit(0)
Canvas.paintEvent = painted
main()
"""


def main() -> None:
    """Print both times and their ratio."""
    with tempfile.TemporaryDirectory() as folder:
        own = dict.fromkeys(("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"), folder)
        environment = {"QT_QPA_PLATFORM": "offscreen"} | dict(os.environ) | own
        environment.pop("PYTHONDONTWRITEBYTECODE", None)  # as an installed program: what is compiled once is kept
        bare, ours = (min(_time(code, [str(_SAMPLE)], environment) for _ in range(_RUNS)) for code in (_BARE, _OURS))
    print(json.dumps({"bare_ms": bare, "argmap_ms": ours, "ratio": ours / bare}))


def _time(code: str, arguments: list[str], environment: dict[str, str]) -> float:
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", code, *arguments], env=environment, check=True, capture_output=True)
    return 1000 * (time.perf_counter() - start)


if __name__ == "__main__":
    main()
