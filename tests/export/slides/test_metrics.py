"""Texts on slides are measured with the widths of the font that the file names."""

import json

import pytest

from argmap.data import resource
from argmap.export.slides.card import arial
from argmap.picture.items import TextStyle
from tests.export.slides import make_metrics


def test_the_table_is_that_of_liberation_sans():
    if not make_metrics.FONTS.exists():
        pytest.skip("needs Debian's fonts-liberation2, which is not installed")
    stored = json.loads(resource(make_metrics.FILE).read_text(encoding="utf-8"))
    assert stored == make_metrics.metrics()


@pytest.mark.parametrize(("text", "width"), [("a", 0.556), ("i", 0.222), ("W", 0.944), (" ", 0.278)])
def test_widths_are_those_that_arial_is_known_for(text, width):
    assert arial().words(TextStyle(1000))[text] == pytest.approx(1000 * width, abs=1)
