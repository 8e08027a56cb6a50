"""Widths come from the font itself, and from good guesses for what it lacks."""

import json
import os

import pytest

from argmap.data import resource
from argmap.picture.measure import inter_measure
from argmap.picture.theme import BODY, THESIS
from tests.picture.make_metrics import metrics

TEXTS = [
    "The city should run night buses, because shift workers finish after the last train.",
    "Технологический суверенитет — цель, 69 % опрошенных.",
    "Größe, œuvre, naïve “quotes” and 1,234.56 €",
]


def test_the_stored_metrics_are_those_of_the_bundled_fonts():
    stored = json.loads(resource("fonts/inter-metrics.json").read_text(encoding="utf-8"))
    assert stored == json.loads(json.dumps(metrics()))


@pytest.mark.parametrize("style", [BODY, THESIS])
@pytest.mark.parametrize("text", TEXTS)
def test_a_line_is_measured_within_two_percent_of_what_qt_draws(text, style):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QFontMetricsF

    from argmap.export.qt_application import require_application
    from argmap.export.qt_painter import qt_font

    assert require_application() is not None
    drawn = QFontMetricsF(qt_font(style)).horizontalAdvance(text)
    assert inter_measure().words(style)[text] == pytest.approx(drawn, rel=0.02)


def test_characters_that_inter_lacks_get_sensible_widths():
    widths = inter_measure().words(BODY)
    assert widths["漢字"] == pytest.approx(2 * BODY.size)
    assert widths["e\u0301"] == pytest.approx(widths["e"], abs=0.1) or widths["e\u0301"] < 2 * widths["e"]
    assert widths["\u0947"] == 0  # a mark of a script that Inter lacks
    assert widths["\u200d"] == 0
    assert 0.3 * BODY.size < widths["م"] < BODY.size
    assert BODY.size <= widths["\U0001f600"] <= 1.5 * BODY.size
