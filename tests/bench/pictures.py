"""How much processor time pictures of a map take and how large they are, beside one drawing of the list by QPainter.

python -m tests.bench.pictures [--statements 1000] [--json]
"""

import argparse
import json
import time
import tracemalloc
from collections.abc import Callable

from argmap.export import ExportOptions, export_bytes
from argmap.export.page import write_page
from argmap.export.qt_application import require_application
from argmap.export.scene import scene_of
from tests.bench.save import large_map


def main() -> None:
    """Print milliseconds, megabytes and ratios."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--statements", type=int, default=1000)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    figures = measure(options.statements)
    if options.json:
        print(json.dumps(figures, indent=2))
    else:
        for name, figure in figures.items():
            print(f"{name:28} {figure:9.2f}")


def measure(size: int) -> dict[str, float]:
    """Return times in milliseconds, sizes in megabytes, and the memory of the largest SVG."""
    document = large_map(size)
    once = painted(document)
    figures = {"statements": float(size), "QPainter, the list once ms": once}
    for name, write in (
        ("svg", lambda: export_bytes(document, "svg")),
        ("pdf", lambda: export_bytes(document, "pdf")),
        ("interactive page", lambda: write_page(document, ExportOptions())),
    ):
        seconds, data = _timed(write)
        figures[f"{name} ms"] = seconds * 1000
        figures[f"{name} ratio"] = seconds * 1000 / once
        figures[f"{name} MB"] = len(data) / 1e6
    tracemalloc.start()
    export_bytes(large_map(10_000), "svg")
    figures["svg of 10,000, peak MB"] = tracemalloc.get_traced_memory()[1] / 1e6
    return figures


def painted(document: object) -> float:
    """Return how many milliseconds the painter takes for the display list on an image."""
    require_application()
    from PySide6.QtGui import QImage, QPainter

    from argmap.export.qt_painter import paint_picture

    scene = scene_of(document, ExportOptions())  # type: ignore[arg-type]
    image = QImage(2000, 2000, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.scale(2000 / scene.view[2], 2000 / scene.view[2])
    start = time.process_time()
    paint_picture(painter, scene.picture, scene.theme)
    painter.end()
    return (time.process_time() - start) * 1000


def _timed(write: Callable[[], bytes]) -> tuple[float, bytes]:
    start = time.process_time()
    data = write()
    return time.process_time() - start, data


if __name__ == "__main__":
    main()
