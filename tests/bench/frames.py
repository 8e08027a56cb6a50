"""How long frames take while the canvas pans and zooms over a large map, as a ratio to a bare painter's loop.

Run `python -m tests.bench.frames [STATEMENTS]`; prints one JSON line for each scale with the median and the 95th
percentile in milliseconds, by the clock and of this thread alone (`cpu`). The bare loop draws the rectangles and the
texts of the elements in sight, without looking for them. Needs ../shared.
"""

import json
import os
import statistics
import sys
import time
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from argmap.export.qt_painter import qt_font
from argmap.picture.items import Box, Element, Text
from argmap.ui.analysis import Analysis
from argmap.ui.app import make_application
from argmap.ui.canvas import Canvas
from argmap.ui.editor import Editor
from argmap.ui.selection import Selection
from tests.bench.maps import made_map

_SCALES = (0.0, 0.1, 0.2, 0.36, 0.5, 0.7, 1.0, 2.0)
_FRAMES = 60


def figures(canvas: Canvas, scale: float) -> dict[str, Any]:
    """Return what frames take while panning at a scale (0: the whole map), and a zoom about the middle of it."""
    if scale:
        canvas.zoom_to(scale)
        statements = list(canvas.editor.document.statements)
        place = canvas.picture.place(statements[len(statements) // 2])
        assert place is not None
        x, y = canvas.viewport.to_screen(*place.center)
        canvas.pan(canvas.width() / 2 - x, canvas.height() / 2 - y)
    else:
        canvas.fit()
    target = QImage(canvas.size(), QImage.Format.Format_ARGB32_Premultiplied)
    walls, cpus = [], []
    for number in range(_FRAMES):
        wall, cpu = time.perf_counter(), time.thread_time()
        if number % 10 == 9:
            canvas.zoom_by(1.02 if number % 20 == 9 else 1 / 1.02)
        else:
            canvas.pan(*((-37, -11) if number < _FRAMES / 2 else (37, 11)))
        canvas.render(target)
        walls.append(1000 * (time.perf_counter() - wall))
        cpus.append(1000 * (time.thread_time() - cpu))
    seen = canvas.picture.inside(*canvas.viewport.visible())
    bare = min(_bare(seen, canvas, target) for _ in range(3))
    return {
        "scale": canvas.viewport.scale,
        "elements": len(seen),
        "median_ms": statistics.median(walls),
        "p95_ms": statistics.quantiles(walls, n=20)[18],
        "cpu_median_ms": statistics.median(cpus),
        "cpu_p95_ms": statistics.quantiles(cpus, n=20)[18],
        "ratio": statistics.median(cpus) / bare,
    }


def _bare(elements: list[Element], canvas: Canvas, target: QImage) -> float:
    """Return the milliseconds in which a plain loop draws the rectangles and texts of some elements."""
    start = time.thread_time()
    painter = QPainter(target)
    painter.fillRect(target.rect(), QColor("white"))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(canvas.viewport.dx, canvas.viewport.dy)
    painter.scale(canvas.viewport.scale, canvas.viewport.scale)
    for element in elements:
        for part in element.parts:
            if isinstance(part, Box):
                place = QRectF(element.x + part.x, element.y + part.y, part.width, part.height)
                painter.drawRoundedRect(place, part.radius, part.radius)
            elif isinstance(part, Text):
                painter.setFont(qt_font(part.style))
                painter.drawText(QPointF(element.x + part.x, element.y + part.y), part.text)
    painter.end()
    return 1000 * (time.thread_time() - start)


def main() -> None:
    """Print the figures of each scale."""
    make_application()
    editor = Editor()
    analysis = Analysis(editor)
    canvas = Canvas(editor, Selection(editor), analysis)
    canvas.resize(1600, 1000)
    canvas.show()
    editor.load(made_map(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000))
    analysis.close()
    end = time.perf_counter() + 3
    while time.perf_counter() < end:
        QApplication.processEvents()
    for scale in _SCALES:
        print(json.dumps(figures(canvas, scale)), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main()
