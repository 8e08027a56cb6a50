"""The face of a statement: its text broken into lines, and the size of the card that holds them."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import ceil, sqrt

from argmap.model import Statement, short_text
from argmap.picture.characters import han_form, reads_leftwards, visible_text
from argmap.picture.items import Text, TextStyle
from argmap.picture.measure import Measure
from argmap.picture.theme import BODY, CAPTION, IMPLICIT, MEASURES, NOTE, THESIS
from argmap.picture.wrapping import TextLine, wrap
from argmap.tongue import say, speaking, to_say

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
    """What a card shows of its statement before anything is known of its place in the map.

    Its lines are broken again where somebody looks at it: ten thousand cards that nobody sees keep none.
    """

    statement: Statement
    thesis: bool
    least: float
    """How wide it has to be at least."""

    language: str
    """The language of what stands on it besides the person's words."""

    size: tuple[float, float]
    """Width and height."""

    @property
    def width(self) -> float:
        """Its width."""
        return self.size[0]

    @property
    def height(self) -> float:
        """Its height."""
        return self.size[1]

    @property
    def name(self) -> str:
        """The title or the text on one line, shortened, without a full stop, for labels and references."""
        return short_text(visible_text(self.statement.title or self.statement.text)).rstrip(".。")

    @property
    def implicit(self) -> bool:
        """Whether the statement is understood, not said."""
        return self.statement.implicit


def card_face(statement: Statement, measure: Measure, least: float = 0.0, language: str = "en") -> Face:
    """Return the face of a premise or another root: 160 to 280 pixels wide, more only for very long texts."""
    padding = 2 * MEASURES.padding
    limits = (max(MEASURES.narrowest_card, least) - padding, MEASURES.widest_card - padding, _CARD_SHAPE)
    return _face(statement, limits, measure, False, least, language)


def thesis_face(statement: Statement, measure: Measure, language: str = "en") -> Face:
    """Return the face of the thesis, which is wider and has a caption."""
    padding = 2 * MEASURES.thesis_padding
    limits = (MEASURES.narrowest_thesis - padding, MEASURES.widest_thesis - padding, _THESIS_SHAPE)
    return _face(statement, limits, measure, True, 0.0, language)


def face_texts(face: Face, measure: Measure) -> tuple[Text, ...]:
    """Return the lines of a face, in the card's own coordinates; they hang from its top."""
    statement, thesis = face.statement, face.thesis
    style, padding = _style(statement, thesis), _padding(thesis)
    inner = face.width - 2 * padding
    with speaking(face.language):
        notes = _notes(statement, thesis, measure)
    worded = "thesis_text" if thesis else "text" if statement.text.strip() else "faded"
    lines = [(line, style, worded) for line in wrap(_worded(statement), inner, measure.words(style))]
    leftwards, han = reads_leftwards(statement.text), han_form(statement.text)
    texts: list[Text] = []
    top = _TOP
    for (text, width), row_style, colour in (*notes, *lines):
        if text:
            turned = leftwards and row_style is style
            left = padding + max(0.0, inner - width) if turned else padding
            texts.append(Text(left, baseline(top, row_style), text, row_style, colour, width, turned, han))
        top += row_style.size * MEASURES.line_height
    return tuple(texts)


def baseline(top: float, style: TextStyle) -> float:
    """Return the baseline of a line of text whose line box begins at `top`."""
    spare = MEASURES.line_height - _ASCENT - _DESCENT
    return top + (spare / 2 + _ASCENT) * style.size


def _face(
    statement: Statement,
    limits: tuple[float, float, float],
    measure: Measure,
    thesis: bool,
    least: float,
    language: str,
) -> Face:
    style = _style(statement, thesis)
    inner, lines = _shaped(_worded(statement), style, measure.words(style), limits)
    with speaking(language):
        notes = _notes(statement, thesis, measure)
    bottom = _TOP
    for size in (*(row_style.size for _, row_style, _ in notes), *[style.size] * len(lines)):
        bottom += size * MEASURES.line_height
    height = ceil(bottom + _ABOVE_FOOT + MEASURES.foot_height)
    return Face(statement, thesis, least, language, (inner + 2 * _padding(thesis), height))


def _style(statement: Statement, thesis: bool) -> TextStyle:
    return THESIS if thesis else IMPLICIT if statement.implicit else BODY


def _padding(thesis: bool) -> float:
    return MEASURES.thesis_padding if thesis else MEASURES.padding


def _worded(statement: Statement) -> str:
    return statement.text if statement.text.strip() else "…"


def _notes(statement: Statement, thesis: bool, measure: Measure) -> list[tuple[TextLine, TextStyle, str]]:
    """Return what stands above the text, with style and colour; a title is for where there is no room for the text."""
    colour, rows = "thesis_text" if thesis else "dim", []
    if thesis:
        caption = say("THESIS")
        rows.append(((caption, measure.words(CAPTION)[caption]), CAPTION, colour))
    note = _note(statement)
    if note:
        rows.append(((note, measure.words(NOTE)[note]), NOTE, colour))
    return rows


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
