"""How wide a text is drawn, from tables of advance widths: no window system, the same everywhere."""

import json
from collections.abc import Mapping
from functools import cache
from typing import Protocol

from argmap.data import resource
from argmap.picture.characters import foreign_advance
from argmap.picture.items import TextStyle

_MOST_WORDS = 200_000


class Measure(Protocol):
    """Knows the width of texts in a font; a window may bring one for the person's own font."""

    def words(self, style: TextStyle) -> Mapping[str, float]:
        """Return the widths in pixels of pieces of text without a line break, computed when they are asked for."""
        ...

    def __hash__(self) -> int:
        """Return a hash: what was drawn with a measure is kept for it."""
        ...


class FontMeasure:
    """Widths of texts in one font, without kerning (which makes real lines up to about 1 % narrower)."""

    def __init__(self, metrics: str) -> None:
        """Take the widths from a file below `resources/fonts`, as `tests/picture/make_metrics.py` writes it."""
        self._metrics = metrics
        self._styles: dict[TextStyle, _Words] = {}

    def words(self, style: TextStyle) -> Mapping[str, float]:
        """Return the widths in pixels of pieces of text in that style."""
        known = self._styles.get(style)
        if known is None or len(known) > _MOST_WORDS:
            known = self._styles[style] = _Words(_face(self._metrics, style), style.size)
        return known


@cache
def inter_measure() -> FontMeasure:
    """Return the measure of the bundled font, which remembers each word that it has seen."""
    return FontMeasure("inter-metrics.json")


class _Words(dict[str, float]):
    """Widths of words, each added up once."""

    def __init__(self, advances: "_Advances", size: float) -> None:
        super().__init__()
        self._advance = advances.__getitem__
        self._size = size

    def __missing__(self, text: str) -> float:
        width = self[text] = sum(map(self._advance, text)) * self._size
        return width


class _Advances(dict[str, float]):
    """Widths of characters in em; for those that the font lacks, what another font is likely to take."""

    def __missing__(self, character: str) -> float:
        return foreign_advance(character)


def _face(metrics: str, style: TextStyle) -> "_Advances":
    faces = _faces(metrics)
    name = f"{style.weight} italic" if style.italic else str(style.weight)
    return faces.get(name) or faces.get(str(style.weight)) or faces["400"]


@cache
def _faces(metrics: str) -> dict[str, _Advances]:
    stored = json.loads(resource(f"fonts/{metrics}").read_text(encoding="utf-8"))
    units = stored["units_per_em"]
    faces: dict[str, _Advances] = {}
    for name, groups in stored["faces"].items():
        faces[name] = advances = _Advances()
        for advance, characters in groups.items():
            advances.update(dict.fromkeys(characters, int(advance) / units))
    return faces
