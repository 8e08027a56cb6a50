"""How wide texts are in a font of the person's own, so that cards fit their words in it too."""

from collections.abc import Mapping
from functools import cache

from PySide6.QtGui import QFontMetricsF

from argmap.export.qt_painter import qt_font
from argmap.picture.items import TextStyle
from argmap.picture.measure import Measure, inter_measure
from argmap.picture.theme import FAMILY

_MOST_WORDS = 50_000


@cache
def measure_of(family: str) -> Measure:
    """Return the measure of a font: the tables of the bundled one, Qt's own metrics for any other."""
    return inter_measure() if family == FAMILY else _QtMeasure(family)


class _QtMeasure:
    """Asks Qt for each word once."""

    def __init__(self, family: str) -> None:
        self._family = family
        self._styles: dict[TextStyle, _Words] = {}

    def words(self, style: TextStyle) -> Mapping[str, float]:
        """Return the widths in pixels of pieces of text in that style, at 100 %."""
        known = self._styles.get(style)
        if known is None or len(known) > _MOST_WORDS:
            known = self._styles[style] = _Words(QFontMetricsF(qt_font(style, self._family)))
        return known


class _Words(dict[str, float]):
    """Widths of words, measured when they are first asked for."""

    def __init__(self, metrics: QFontMetricsF) -> None:
        super().__init__()
        self._metrics = metrics

    def __missing__(self, text: str) -> float:
        width = self[text] = self._metrics.horizontalAdvance(text)
        return width
