"""What a window does not need to be seen is not loaded before it is seen."""

import json
import os
import subprocess
import sys

import pytest

from argmap.data import sample_maps

_SHOWN = """
import json, os, sys
from pathlib import Path
from PySide6.QtCore import QSettings
from argmap.ui.app import make_application
from argmap.ui.canvas import Canvas
from argmap.ui.desk import Desk
application = make_application()
def painted(canvas, event, paint=Canvas.paintEvent):
    paint(canvas, event)
    print(json.dumps(sorted(sys.modules)), flush=True)
    os._exit(0)
Canvas.paintEvent = painted
window = Desk(QSettings(sys.argv[2], QSettings.Format.IniFormat)).show_sample(Path(sys.argv[1]))
application.exec()
"""

_LATER = [
    *("bs4", "citeproc", "defusedxml", "docx", "lxml", "markdown_it", "networkx", "numpy", "PIL", "pptx", "pypandoc"),
    *("pypdf", "pysat", "rapidfuzz", "rich", "difflib", "click"),
    *("PySide6.QtPrintSupport", "PySide6.QtSvg", "PySide6.QtPdf"),
    *("argmap.checks.engine", "argmap.checks.registry", "argmap.checks.session", "argmap.checks.wording"),
    *("argmap.export.briefing", "argmap.export.graphs", "argmap.export.page", "argmap.export.pdf"),
    *("argmap.export.png", "argmap.export.scene", "argmap.export.slides", "argmap.export.svg", "argmap.formats"),
    *("argmap.ui.about", "argmap.ui.exporting", "argmap.ui.history.comparison", "argmap.ui.keys_page"),
    *("argmap.ui.panels.source_dialog", "argmap.ui.quote_dialog", "argmap.ui.recovery.offer", "argmap.versions"),
]


@pytest.fixture(scope="module")
def loaded(tmp_path_factory):
    """The modules there are when the map has just been painted for the first time."""
    folder = tmp_path_factory.mktemp("start")
    done = subprocess.run(
        [sys.executable, "-c", _SHOWN, str(sample_maps()[0]), str(folder / "settings.ini")],
        env=dict(os.environ) | {"XDG_DATA_HOME": str(folder)},
        capture_output=True,
        check=True,
        timeout=60,
    )
    return frozenset(json.loads(done.stdout))


@pytest.mark.parametrize("module", _LATER)
def test_a_window_is_seen_before_this_is_loaded(module, loaded):
    assert "argmap.ui.canvas.canvas" in loaded
    assert module not in loaded
