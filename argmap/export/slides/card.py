"""The text of a card on a slide and the size that it takes, in units of a twelfth of the letters' size."""

from dataclasses import dataclass
from functools import cache
from math import ceil
from typing import NamedTuple

from argmap.export.slides.case import Case
from argmap.model import short_text
from argmap.picture.characters import visible_text
from argmap.picture.items import TextStyle
from argmap.picture.measure import FontMeasure
from argmap.picture.words import status_said
from argmap.picture.wrapping import wrap
from argmap.tongue import say

FONT = "Arial"
"""Every office program has it or a font of the same widths; no other is so safe to be drawn as it was measured."""

EM = 12.0
LINE = 1.17
"""Arial's own line height is 1.149."""

PADDING = 0.55 * EM
RADIUS = 0.5 * EM
THESIS_EM = 1.15 * EM
FOOT_GAP = " · "
"""Between the status and the way on."""

_BODY, _ITALIC, _THESIS, _BOLD = (
    TextStyle(EM),
    TextStyle(EM, italic=True),
    TextStyle(THESIS_EM, 700),
    TextStyle(EM, 700),
)
_SLACK = 0.97
"""Share of a line that is filled: other programs round widths in their own way."""

_WIDTHS = tuple(EM * n for n in (8.5, 10, 11.5, 13, 14.5, 16, 18, 20, 23, 26))
_THESIS_WIDTHS = tuple(EM * n for n in (20, 24, 28, 33, 38, 43))
_MARKED = {"defeated", "unsupported", "undecided"}


@cache
def arial() -> FontMeasure:
    """Return the measure of Arial."""
    return FontMeasure("liberation-sans-metrics.json")


def text_width(text: str, bold: bool = False) -> float:
    """Return the width of a line of text in units."""
    return arial().words(_BOLD if bold else _BODY)[text]


class Use(NamedTuple):
    """What a statement's place on a slide adds to its card."""

    onward: bool
    """Its branches stand on another slide."""

    negated: bool
    """Its step needs it to be false."""

    least: float = 0.0
    """Units: how wide its card is at least."""


@dataclass(frozen=True, slots=True)
class Card:
    """What a card says, and its size in units."""

    text: str
    cites: str
    """Numbers of sources in brackets."""

    foot: str
    """The status in words; empty for what simply stands."""

    use: Use
    size: tuple[float, float]
    thesis: bool
    implicit: bool
    status: str


def card_of(case: Case, statement: str, use: Use, letters: int, shape: float) -> Card:
    """Return the card of a statement; `shape` is width through height that the lines of its text aim at."""
    record = case.document.statements[statement]
    thesis = statement == case.document.thesis
    full = visible_text(record.text).strip()
    if len(full) > letters:
        full = case.name(statement, letters) if letters < 100 else short_text(full, letters)
    text = full or "…"
    numbers = case.numbers(statement)
    cites = f" [{', '.join(map(str, numbers))}]" if numbers else ""
    status = case.status(statement)
    foot = status_said(status) if status in _MARKED else ""
    denial = denied("") if use.negated else ""
    width, height = _size(denial + text + cites, _style(thesis, record.implicit), shape, use.least - 2 * PADDING)
    if foot or use.onward:
        height += EM * LINE
        width = max(
            width,
            text_width(FOOT_GAP.join([foot] * bool(foot) + [way_words("888")] * use.onward)) / _SLACK + 2 * PADDING,
        )
    return Card(text, cites, foot, use, (width, height), thesis, record.implicit, status)


def denied(words: str) -> str:
    """Return a premise as one that its step needs to be false."""
    return f"{say('not:')} {words}"


def way_words(slide: str) -> str:
    """Return what the foot of a card says of steps on another slide."""
    return say("more on slide {slide}", slide=slide)


def _style(thesis: bool, implicit: bool) -> TextStyle:
    return _THESIS if thesis else _ITALIC if implicit else _BODY


def _size(text: str, style: TextStyle, shape: float, least: float) -> tuple[float, float]:
    """Return the size of the narrowest card, its text at least so wide, whose lines have the wanted shape.

    No word is broken that has room on a line of its own.
    """
    widths = arial().words(style)
    line = style.size * LINE
    length = sum(map(widths.__getitem__, text.split())) + widths[" "] * text.count(" ")
    longest = max((widths[word] for word in text.split()), default=0.0) / _SLACK
    given = _THESIS_WIDTHS if style is _THESIS else _WIDTHS
    choices = [max(least, given[0]), *(width for width in given[1:] if width > least)]
    inner, rows = choices[-1], 0
    for choice in choices:
        least = ceil(length / (choice * _SLACK)) * line * shape
        if choice < choices[-1] and (choice < longest or least > choice):
            continue
        rows = len(wrap(text, choice * _SLACK, widths))
        inner = choice
        if rows * line * shape <= choice:
            break
    if rows == 1:
        inner = max(widths[text] / _SLACK, given[0] * 0.7, least)
    return inner + 2 * PADDING, max(rows, 1) * line + 2 * PADDING
