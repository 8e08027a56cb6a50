"""Sets a part of a map on the area of a slide: as large as it goes, in the arrangement that lets letters be largest."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import floor
from typing import NamedTuple

from argmap.export.options import ExportError
from argmap.export.slides.brackets import bracketed
from argmap.export.slides.card import EM, LINE, PADDING, Card, Use, card_of, text_width
from argmap.export.slides.case import Case
from argmap.export.slides.part import Part, document_of
from argmap.layout import Drawing, Options, Orientation, Point, Rect, Sizes, lay_out
from argmap.model import Document
from argmap.picture.words import Header, header_of
from argmap.tongue import say

LARGEST, SMALLEST = 20.0, 11.0
"""Points: letters of statements; nothing on a slide is smaller than the latter."""

_SHAPES = (2.4, 1.3, 4.5)
_CLEARLY = 1.02
_WORTH = 1.12
"""How much larger letters must become for the branches to stand in columns, or to the right, rather than in a row."""

_MOST = 70
"""Statements: more never fit on one slide, and need not be tried."""

_TRUNK = 1.5 * EM
"""From two columns to the trunk between them."""

REFERENCE = (9.0 * EM, 2 * LINE * EM + PADDING)
HEADER_GAP = 0.9 * EM
_WIDEST_HEADER = 30 * EM


@dataclass(frozen=True, slots=True)
class Arranged:
    """A part laid out, and how its units become points on the slide."""

    part: Part
    document: Document
    cards: dict[str, Card]
    headers: dict[str, Header]
    drawing: Drawing
    font: float
    """Points: size of the letters of statements."""

    origin: Point

    @property
    def scale(self) -> float:
        """Points in a unit of the layout."""
        return self.font / EM

    @property
    def small(self) -> float:
        """Points: size of the letters of what is said beside the statements."""
        return max(SMALLEST, round(self.font * 0.85 * 2) / 2)

    def place(self, rect: Rect) -> Rect:
        """Return where a rectangle of the layout is on the slide."""
        x, y = self.point((rect.x, rect.y))
        return Rect(x, y, rect.width * self.scale, rect.height * self.scale)

    def point(self, point: Point) -> Point:
        """Return where a point of the layout is on the slide."""
        return self.origin[0] + point[0] * self.scale, self.origin[1] + point[1] * self.scale


class Room:
    """The area for the map on a slide; tries parts on it."""

    def __init__(self, case: Case, area: Rect, orientation: Orientation | None) -> None:
        """`orientation` is where the reasons are to stand; None: below, as letters come out largest."""
        self._case, self._area, self._orientation = case, area, orientation
        self._cards: dict[tuple[str, Use, int, float], Card] = {}

    def fits(self, part: Part, points: float) -> bool:
        """Return whether some arrangement of a part has letters of at least so many points."""
        document = document_of(self._case.document, part)
        if (
            len(document.statements) > _MOST
            or self._needed(document, part, points) > self._area.width * self._area.height
        ):
            return False
        return any(trial.font >= points for trial in self._trials(document, part))

    def arranged(self, part: Part) -> Arranged:
        """Return a part with the largest letters; raises `ExportError` when they would be below 11 points."""
        document = document_of(self._case.document, part)
        best: _Trial | None = None
        for trial in self._trials(document, part):
            if trial.font < SMALLEST:
                continue
            if best is None or trial.value > best.value * _CLEARLY:
                best = trial
                if best.value >= LARGEST:
                    break
        if best is None:
            raise ExportError("The slides are too small for this map; choose a larger size or another template.")
        font = min(LARGEST, floor(best.font * 2) / 2)
        bounds, scale, area = best.drawing.bounds, font / EM, self._area
        origin = (
            area.x + (area.width - bounds.width * scale) / 2 - bounds.x * scale,
            area.y + min(0.25 * (area.height - bounds.height * scale), 40) - bounds.y * scale,
        )
        return Arranged(part, document, best.cards, self._headers(document), best.drawing, font, origin)

    def _trials(self, document: Document, part: Part) -> "Iterator[_Trial]":
        """Yield arrangements, what is likeliest to be chosen first."""
        headers = self._header_widths(document, part)
        for shape in _SHAPES:
            cards = self._cards_of(document, part, shape, headers)
            sizes = _sizes(cards, headers)
            for worth, drawing in _drawings(document, part.top, sizes, self._area, self._orientation):
                bounds = drawing.bounds
                fit = min(self._area.width / max(bounds.width, 1), self._area.height / max(bounds.height, 1))
                yield _Trial(worth, EM * fit, drawing, cards)

    def _needed(self, document: Document, part: Part, points: float) -> float:
        """Return the area in square points that the cards alone take."""
        cards = self._cards_of(document, part, _SHAPES[0], {})
        return sum(card.size[0] * card.size[1] for card in cards.values()) * (points / EM) ** 2

    def _headers(self, document: Document) -> dict[str, Header]:
        return {key: header_of(self._case.whole, key) for key in document.inferences}

    def _header_widths(self, document: Document, part: Part) -> dict[str, float]:
        return {
            key: _header_width(header, key in part.onward, hidden_premises(self._case, document, key))
            for key, header in self._headers(document).items()
        }

    def _cards_of(self, document: Document, part: Part, shape: float, headers: Mapping[str, float]) -> dict[str, Card]:
        """Return the cards; the only premise of a step is as wide as its header, so that it fills the frame."""
        negated = {p.statement for record in document.inferences.values() for p in record.premises if p.negated}
        alone = {
            record.premises[0].statement: headers.get(step, 0.0)
            for step, record in document.inferences.items()
            if len(record.premises) == 1
        }
        cards = {}
        for statement in document.statements:
            use = Use(statement in part.onward, statement in negated, alone.get(statement, 0.0))
            key = (statement, use, part.letters, shape)
            card = self._cards.get(key)
            if card is None:
                card = self._cards[key] = card_of(self._case, *key)
            cards[statement] = card
        return cards


class _Trial(NamedTuple):
    """One arrangement; its letters' size is multiplied by its worth where arrangements are compared."""

    worth: float
    font: float
    drawing: Drawing
    cards: dict[str, Card]

    @property
    def value(self) -> float:
        """What arrangements are compared by; letters larger than the largest make none better."""
        return min(self.font, LARGEST) * self.worth


def header_word(header: Header) -> str:
    """Return the sign and the word of a header."""
    return f"{'+' if header.colour == 'support' else '−'} {header.word}"


def header_rest(words: str) -> str:
    """Return what follows the word of a header, such as its scheme, as it is set apart from it."""
    return f"  ·  {words}"


def hidden_premises(case: Case, shown: Document, step: str) -> int:
    """Return how many premises of a step have no room on its slide."""
    return len(case.whole.inferences[step].premises) - len(shown.inferences[step].premises)


def hidden_words(count: int) -> str:
    """Return what a header says of premises that have no room."""
    return say("and {count} more in the notes", count=count)


def onward_words(slide: str) -> str:
    """Return what a header says of steps on other slides."""
    return say("slide {slide}", slide=slide)


def _drawings(
    document: Document, top: str | None, sizes: Sizes, area: Rect, orientation: Orientation | None
) -> Iterator[tuple[float, Drawing]]:
    """Yield arrangements with what their letters' size is multiplied by in the comparison.

    What a slide is about stands on top, unless the person has asked for an orientation.
    """
    if not document.inferences:
        yield 1.0, _grid(document, sizes, area)
        return
    ways: tuple[Orientation, ...] = ("down", "right") if orientation is None else (orientation,)
    for way in ways:
        plain = lay_out(document, sizes, Options(way))
        if orientation is not None or way == "down":
            yield 1.0, plain
        if top is not None and way in ("down", "right"):
            for columns in bracketed(plain, document, top, sizes.sibling_gap, _TRUNK, sideways=way == "right"):
                yield 1 / _WORTH, columns


def _sizes(cards: dict[str, Card], headers: dict[str, float]) -> Sizes:
    return Sizes(
        cards={key: card.size for key, card in cards.items()},
        references=REFERENCE,
        header=headers,
        header_height=1.75 * EM,
        padding=0.65 * EM,
        linked_gap=1.7 * EM,
        sibling_gap=1.3 * EM,
        level_gap=2.6 * EM,
        root_gap=2.6 * EM,
        clearance=0.0,
    )


def _header_width(header: Header, onward: bool, hidden: int) -> float:
    more = text_width(onward_words("888"), bold=True) + HEADER_GAP if onward else 0.0
    if hidden:
        more += text_width(hidden_words(hidden)) + HEADER_GAP
    words = header_word(header) + (header_rest(header.scheme) if header.scheme else "")
    return min(text_width(words, bold=True) * 1.04 + HEADER_GAP, _WIDEST_HEADER) + more


def _grid(document: Document, sizes: Sizes, area: Rect) -> Drawing:
    """Return statements that nothing links in rows, left to right, in the order of their ids."""
    room = max(area.width / SMALLEST * EM * 0.8, *[width for width, _ in sizes.cards.values()])
    gap = sizes.sibling_gap
    roots: dict[str, Rect] = {}
    x = y = tallest = widest = 0.0
    for statement in sorted(document.statements):
        width, height = sizes.cards[statement]
        if x and x + width > room:
            x, y, tallest = 0.0, y + tallest + gap, 0.0
        roots[statement] = Rect(x, y, width, height)
        x += width + gap
        tallest, widest = max(tallest, height), max(widest, x - gap)
    return Drawing(roots, {}, (), roots, {}, {}, Rect(0.0, 0.0, widest, y + tallest))
