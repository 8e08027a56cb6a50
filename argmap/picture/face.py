"""The face of a statement: its text broken into lines, and the size of the card that holds them."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import ceil, sqrt

from argmap.model import Statement, short_text
from argmap.picture.characters import reads_leftwards, visible_text
from argmap.picture.items import Text, TextStyle
from argmap.picture.measure import Measure
from argmap.picture.theme import BODY, CAPTION, IMPLICIT, MEASURES, NOTE, THESIS
from argmap.picture.wrapping import TextLine, wrap
from argmap.tongue import say, to_say

_STEP = 20
"""Cards come in widths that differ by so much, so that typing seldom changes a width."""

_CARD_SHAPE, _THESIS_SHAPE = 3.5, 8.0
"""Width through height that a text aims at, of its lines alone."""

_LONG_SHAPE = 1.5
"""The same for texts that would be a column at the widest card."""

_TOP = 10.0
_ABOVE_FOOT = 3.0
_ASCENT, _DESCENT = 0.969, 0.241
_STUB = 0.3
"""A last line shorter than this share of the width is worth a try at the next width."""

_KINDS = {"evidence": to_say("evidence"), "assumption": to_say("assumption")}


@dataclass(frozen=True, slots=True)
class Face:
    """What a card shows of its statement before anything is known of its place in the map."""

    width: float
    height: float
    texts: tuple[Text, ...]
    """The lines, in the card's own coordinates; they hang from its top."""

    name: str
    """The title or the text on one line, shortened, without a full stop, for labels and references."""

    implicit: bool


def card_face(statement: Statement, measure: Measure, least_width: float = 0.0) -> Face:
    """Return the face of a premise or another root: 160 to 280 pixels wide, more only for very long texts."""
    style = IMPLICIT if statement.implicit else BODY
    widths = measure.words(style)
    padding = 2 * MEASURES.padding
    narrowest = max(MEASURES.narrowest_card, least_width) - padding
    text = statement.text if statement.text.strip() else "…"
    lines = _shaped(text, style, widths, (narrowest, MEASURES.widest_card - padding, _CARD_SHAPE))
    return _face(statement, lines, style, "text" if statement.text.strip() else "faded", MEASURES.padding, measure)


def thesis_face(statement: Statement, measure: Measure) -> Face:
    """Return the face of the thesis, which is wider and has a caption."""
    widths = measure.words(THESIS)
    padding = 2 * MEASURES.thesis_padding
    text = statement.text if statement.text.strip() else "…"
    limits = (MEASURES.narrowest_thesis - padding, MEASURES.widest_thesis - padding, _THESIS_SHAPE)
    lines = _shaped(text, THESIS, widths, limits)
    return _face(statement, lines, THESIS, "thesis_text", MEASURES.thesis_padding, measure)


def baseline(top: float, style: TextStyle) -> float:
    """Return the baseline of a line of text whose line box begins at `top`."""
    spare = MEASURES.line_height - _ASCENT - _DESCENT
    return top + (spare / 2 + _ASCENT) * style.size


def _face(
    statement: Statement,
    lines: tuple[float, tuple[TextLine, ...]],
    style: TextStyle,
    colour: str,
    padding: float,
    measure: Measure,
) -> Face:
    """Set caption and text below each other; a title is for places where there is no room for the text."""
    inner, text_lines = lines
    rows: list[tuple[TextLine, TextStyle, str]] = []
    caption = say("THESIS") if style is THESIS else ""
    if caption:
        rows.append(((caption, measure.words(CAPTION)[caption]), CAPTION, colour))
    note = _note(statement)
    if note:
        rows.append(((note, measure.words(NOTE)[note]), NOTE, "thesis_text" if style is THESIS else "dim"))
    rows += [(line, style, colour) for line in text_lines]
    texts: list[Text] = []
    top = _TOP
    leftwards = reads_leftwards(statement.text)
    for (text, width), row_style, row_colour in rows:
        if text:
            turned = leftwards and row_style is style
            left = padding + max(0.0, inner - width) if turned else padding
            texts.append(Text(left, baseline(top, row_style), text, row_style, row_colour, width, turned))
        top += row_style.size * MEASURES.line_height
    name = short_text(visible_text(statement.title or statement.text)).rstrip(".")
    height = ceil(top + _ABOVE_FOOT + MEASURES.foot_height)
    return Face(inner + 2 * padding, height, tuple(texts), name, statement.implicit)


def _note(statement: Statement) -> str:
    """Return the discreet words above a text that is not a plain claim."""
    words: list[str] = [say(_KINDS[statement.kind])] if statement.kind != "claim" else []
    if statement.implicit:
        words.append(say("implicit"))
    if statement.undeveloped:
        words.append(say("unfinished"))
    return " · ".join(words)


def _shaped(
    text: str, style: TextStyle, widths: Mapping[str, float], limits: tuple[float, float, float]
) -> tuple[float, tuple[TextLine, ...]]:
    """Return the inner width that makes a text neither a column nor a ribbon, and its lines."""
    narrowest, widest, shape = limits
    words = text.split()
    length = sum(map(widths.__getitem__, words)) + widths[" "] * (len(words) - 1)
    area = length * style.size * MEASURES.line_height
    wanted = sqrt(area * shape)
    if wanted > widest:
        wanted = max(widest, sqrt(area * _LONG_SHAPE))
    inner = narrowest + ceil(max(0.0, min(wanted, length) - narrowest) / _STEP) * _STEP
    inner = inner if inner > widest and wanted > widest else min(inner, widest)
    lines = wrap(text, inner, widths)
    if len(lines) > 2 and lines[-1][1] < _STUB * inner and inner + _STEP <= widest:
        wider = wrap(text, inner + _STEP, widths)
        if len(wider) < len(lines):
            return inner + _STEP, wider
    return inner, lines
