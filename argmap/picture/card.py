"""The cards: a premise, the thesis, another root, and the small card that stands for one drawn elsewhere."""

from dataclasses import replace
from functools import lru_cache

from argmap.picture.face import Face, baseline, face_texts
from argmap.picture.foot import foot_parts
from argmap.picture.items import Box, Part, Text
from argmap.picture.marks import Mark
from argmap.picture.measure import Measure
from argmap.picture.theme import MEASURES, NEGATION, REFERENCE
from argmap.picture.words import status_said
from argmap.picture.wrapping import shortened, wrap
from argmap.tongue import say

_UNSUPPORTED: tuple[float, ...] = (5.0, 4.0)
_WITHOUT_GROUND = ("unsupported", "withdrawn")
_FALLEN = ("defeated", "withdrawn")
_IMPLICIT: tuple[float, ...] = (2.0, 3.0)
_NOT_HEIGHT, _NOT_INSET = 16.0, 10.0
_REFERENCE_LINES = 2


def card_parts(
    face: Face, size: tuple[float, float], mark: Mark, quotes: int, negated: bool, measure: Measure
) -> tuple[Part, ...]:
    """Return the parts of a premise's card, or of a root that is not the thesis."""
    dash = _IMPLICIT if face.implicit else _UNSUPPORTED if mark.status in _WITHOUT_GROUND else ()
    box = _box(size, "card", "dim" if dash else "edge", dash)
    texts = face_texts(face, measure)
    if mark.status in _FALLEN:
        texts = tuple(replace(text, colour="faded") for text in texts)
    sign = _negation(measure) if negated else ()
    return (box, *texts, *foot_parts(size, MEASURES.padding, _said(mark), quotes, "dim", measure), *sign)


def thesis_parts(face: Face, size: tuple[float, float], mark: Mark, quotes: int, measure: Measure) -> tuple[Part, ...]:
    """Return the parts of the dark box of the thesis."""
    foot = foot_parts(size, MEASURES.thesis_padding, _said(mark), quotes, "thesis_text", measure)
    return (_box(size, "thesis", "thesis_edge", ()), *face_texts(face, measure), *foot)


def reference_parts(
    name: str, size: tuple[float, float], colour: str, negated: bool, measure: Measure
) -> tuple[Part, ...]:
    """Return the parts of the card of a statement that is drawn elsewhere: an arrow and up to two lines of its name."""
    inner = size[0] - 2 * MEASURES.padding
    widths = measure.words(REFERENCE)
    lines = [line for line, _ in wrap(f"↗ {name}", inner, widths)]
    if len(lines) > _REFERENCE_LINES:
        rest = " ".join(lines[_REFERENCE_LINES - 1 :])
        lines = [*lines[: _REFERENCE_LINES - 1], shortened(rest, inner, widths)]
    height = REFERENCE.size * MEASURES.line_height
    top = (size[1] - len(lines) * height) / 2
    texts = tuple(
        Text(MEASURES.padding, baseline(top + number * height, REFERENCE), line, REFERENCE, "dim", widths[line])
        for number, line in enumerate(lines)
    )
    return (_box(size, "card", colour, ()), *texts, *(_negation(measure) if negated else ()))


@lru_cache(maxsize=4096)
def _box(size: tuple[float, float], fill: str, stroke: str, dash: tuple[float, ...]) -> Box:
    return Box(0.0, 0.0, size[0], size[1], MEASURES.card_radius, fill, stroke, 1.0, dash)


def _said(mark: Mark) -> Mark:
    """Return a mark with its status word in the language of the map."""
    return mark._replace(status=status_said(mark.status)) if mark.status else mark


def _negation(measure: Measure) -> tuple[Part, ...]:
    """Return the sign on the upper edge of a premise that the step needs to be false."""
    word = say("not:")
    width = measure.words(NEGATION)[word]
    top = -_NOT_HEIGHT / 2
    pill = Box(_NOT_INSET, top, width + 12, _NOT_HEIGHT, _NOT_HEIGHT / 2, "attack")
    return pill, Text(_NOT_INSET + 6, top + 11.5, word, NEGATION, "on_badge", width)
