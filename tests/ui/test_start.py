"""What a window does not need to be seen is not loaded before it is seen."""

import json
import os
import shutil
import subprocess
import sys

import pytest

from argmap.data import sample_maps

_SHOWN = """
import gc, json, os, sys
from argmap.__main__ import main, make_ready
make_ready()
from argmap.ui.canvas import Canvas
seen = {}
def painted(canvas, event, paint=Canvas.paintEvent):
    paint(canvas, event)
    if not seen:
        seen.update(modules=sorted(sys.modules), furnished=canvas.window().parts.furnished, collecting=gc.isenabled())
        from PySide6.QtCore import QTimer
        QTimer.singleShot(0, lambda: QTimer.singleShot(0, lambda: later(canvas.window())))
def later(window):
    seen.update(then_furnished=window.parts.furnished, then_collecting=gc.isenabled())
    print(json.dumps(seen), flush=True)
    os._exit(0)
Canvas.paintEvent = painted
main()
"""

_LATER = [
    *("bs4", "citeproc", "defusedxml", "docx", "lxml", "markdown_it", "networkx", "numpy", "PIL", "pptx", "pypandoc"),
    *("pypdf", "pysat", "rapidfuzz", "rich", "difflib", "click"),
    *("PySide6.QtPrintSupport", "PySide6.QtSvg", "PySide6.QtPdf"),
    *("argmap.checks.engine", "argmap.checks.registry", "argmap.checks.session", "argmap.checks.wording"),
    *("argmap.export.briefing", "argmap.export.graphs", "argmap.export.page", "argmap.export.pdf"),
    *("argmap.export.png", "argmap.export.scene", "argmap.export.slides", "argmap.export.svg", "argmap.formats"),
    *("argmap.ui.about", "argmap.ui.exporting", "argmap.ui.history.comparison", "argmap.ui.keys_page"),
    *("argmap.ui.case.panel", "argmap.ui.history.steps", "argmap.ui.inspector", "argmap.ui.outline", "argmap.ui.pages"),
    *("argmap.ui.panels.problems", "argmap.ui.panels.sources", "argmap.evaluation.exchange", "argmap.evaluation.flips"),
    *("argmap.ui.panels.source_dialog", "argmap.ui.quote_dialog", "argmap.ui.recovery.offer", "argmap.versions"),
]


@pytest.fixture(scope="module")
def start(tmp_path_factory):
    """What there is when a map has just been painted for the first time, and a moment after."""
    folder = tmp_path_factory.mktemp("start")
    own = dict.fromkeys(("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"), str(folder))
    # A copy: whoever runs the tests may have the map itself open, and the program would ask what to do.
    opened = shutil.copy(sample_maps()[0], folder)
    done = subprocess.run(
        [sys.executable, "-c", _SHOWN, str(opened)],
        env=dict(os.environ) | own,
        capture_output=True,
        check=True,
        timeout=60,
    )
    return json.loads(done.stdout)


@pytest.mark.parametrize("module", _LATER)
def test_a_window_is_seen_before_this_is_loaded(module, start):
    assert "argmap.ui.canvas.canvas" in start["modules"]
    assert module not in start["modules"]


def test_the_panels_are_filled_once_the_map_has_been_seen(start):
    assert not start["furnished"]
    assert start["then_furnished"]


def test_garbage_is_collected_once_the_map_has_been_seen(start):
    assert not start["collecting"]
    assert start["then_collecting"]
