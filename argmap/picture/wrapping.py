"""Line breaking: at blanks, after hyphens and dashes, between CJK characters, and by force where nothing else helps."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from argmap.picture.characters import clusters, visible_text

TextLine = tuple[str, float]
"""A line and its width in pixels."""

_WIDE = "\u2e80-\u303f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff"
"""Between these a line may break; not within Korean words, which have blanks between them."""

_CLOSING = re.escape(
    "、。，．：；？！）］｝」』】〉》〕〗〙｠”’»›…‥—–～〜・·％‰℃°,.:;!?)]}%ー々ゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ"
)
_OPENING = re.escape("（［｛「『【〈《〔〖〘｟“‘«‹([{＄￥￡")
"""Beside characters of that width, no line begins with a closing sign and none ends with an opening one."""

_BREAK = re.compile(
    f"(?<=[{_WIDE}])(?<![{_OPENING}])(?=[^{_CLOSING}])"
    f"|(?<=[^{_OPENING}])(?=[{_WIDE}])(?![{_CLOSING}])"
    r"|(?<=[^\W\d_][-‐])(?=[^\W_])"
    r"|(?<=\w[–—/])(?=[^\W\d_])"
    "|(?<=[\u200b\u3000\u2002-\u2006\u2008-\u200a])(?=.)"
)


def wrap(text: str, limit: float, widths: Mapping[str, float]) -> tuple[TextLine, ...]:
    """Return the lines of a text that is to be no wider than `limit` pixels; hard line breaks are kept.

    Only a single character that is wider than the limit makes a line too wide. There is always at least one line.
    """
    lines: list[TextLine] = []
    for paragraph in visible_text(text).split("\n"):
        lines.extend(_fill(paragraph.strip(" "), limit, widths))
    return tuple(lines)


def _fill(paragraph: str, limit: float, widths: Mapping[str, float]) -> Iterator[TextLine]:
    """Yield the lines of one paragraph: as many words on each as fit."""
    blank = widths[" "]
    start = position = 0
    used = 0.0
    for word in paragraph.split(" "):
        gap = blank if position > start else 0.0
        width = widths[word]
        if used + gap + width <= limit:
            used += gap + width
            if not word and position == start:
                start += 1  # no line begins with a blank
        else:
            place = position
            for unit in _units(word, limit, widths):
                width = widths[unit]
                if used + gap + width > limit and place > start:
                    yield paragraph[start:place].rstrip(" "), used
                    start, used = place, width
                else:
                    used += gap + width
                gap = 0.0
                place += len(unit)
        position += len(word) + 1
    yield paragraph[start:].rstrip(" "), used


def _units(word: str, limit: float, widths: Mapping[str, float]) -> Iterable[str]:
    """Return the pieces of a word that stay whole: between break opportunities, or single characters if need be."""
    simple = word.isascii() and "-" not in word and "/" not in word
    pieces = (word,) if simple else _pieces(word)
    if all(widths[piece] <= limit for piece in pieces):
        return pieces
    return [unit for piece in pieces for unit in ((piece,) if widths[piece] <= limit else clusters(piece))]


@lru_cache(maxsize=16_384)
def _pieces(word: str) -> tuple[str, ...]:
    return tuple(_BREAK.split(word))


def shortened(text: str, limit: float, widths: Mapping[str, float]) -> str:
    """Return a text on one line, cut at its end with “…” when it is wider than `limit` pixels."""
    line = visible_text(" ".join(text.split()))
    if widths[line] <= limit:
        return line
    room = limit - widths["…"]
    cut, used = "", 0.0
    for cluster in clusters(line):
        used += widths[cluster]
        if used > room:
            break
        cut += cluster
    return cut.rstrip() + "…"
