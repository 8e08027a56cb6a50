"""Sets a part of a map on the area of a slide: as large as it goes, in the arrangement that lets letters be largest."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import floor

from argmap.export.slides.brackets import bracketed
from argmap.export.slides.card import EM, LINE, PADDING, Card, Use, cards_of, text_width
from argmap.export.slides.case import Case
from argmap.export.slides.part import Part, document_of
from argmap.layout import Drawing, Options, Orientation, Point, Rect, Sizes, lay_out
from argmap.model import Document
from argmap.picture.words import Header, header_of

LARGEST, SMALLEST = 18.0, 11.0
"""Points: letters of statements; nothing on a slide is smaller than the latter."""

_SHAPES = (2.4, 1.3, 4.5)
_WORTH = 1.12
"""How much larger letters must become for the reasons to stand beside the thesis rather than below it."""

_MOST = 70
"""Statements: more never fit on one slide, and need not be tried."""

_MOST_TURNS = 2
"""Elbows of a link that all office programs draw alike once its ends are glued; they route links with more anew."""

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


def arrange(case: Case, part: Part, area: Rect, orientation: Orientation | None) -> Arranged | None:
    """Return the part on the area with the largest letters found; None when they would be below 11 points.

    `orientation` is where the reasons are to stand; None: below, or on the right when that is clearly larger.
    """
    document = document_of(case.document, part)
    if len(document.statements) > _MOST:
        return None
    headers = {key: header_of(case.whole, key) for key in document.inferences}
    best: tuple[float, Drawing, dict[str, Card]] | None = None
    for shape in _SHAPES:
        cards = cards_of(case, _uses(document, part), part.letters, shape)
        sizes = _sizes(cards, headers, part)
        for worth, drawing in _drawings(document, part.top, sizes, area, orientation):
            bounds = drawing.bounds
            font = EM * min(area.width / max(bounds.width, 1), area.height / max(bounds.height, 1))
            if best is None or font * worth > best[0] * 1.02:
                best = (font * worth, drawing, cards)
                found = font
        if best is not None and found >= LARGEST:
            break
    if best is None:
        return None
    font = min(LARGEST, floor(found * 2) / 2)
    if font < SMALLEST:
        return None
    _, drawing, cards = best
    bounds, scale = drawing.bounds, font / EM
    origin = (
        area.x + (area.width - bounds.width * scale) / 2 - bounds.x * scale,
        area.y + min(0.25 * (area.height - bounds.height * scale), 40) - bounds.y * scale,
    )
    return Arranged(part, document, cards, headers, drawing, font, origin)


def header_words(header: Header) -> str:
    """Return the header of a frame: sign, word, and the scheme if there is one."""
    sign = "+" if header.colour == "support" else "−"
    scheme = f"  ·  {header.scheme}" if header.scheme else ""
    return f"{sign} {header.word}{scheme}"


def onward_words(slide: str) -> str:
    """Return what a header says of steps on other slides."""
    return f"slide {slide}"


def _drawings(
    document: Document, top: str | None, sizes: Sizes, area: Rect, orientation: Orientation | None
) -> Iterator[tuple[float, Drawing]]:
    """Yield arrangements with what their letters' size is multiplied by in the comparison."""
    if not document.inferences:
        yield 1.0, _grid(document, sizes, area)
        return
    choices: tuple[tuple[Orientation, float], ...] = (("down", 1.0), ("right", 1 / _WORTH))
    if orientation is not None:
        choices = ((orientation, 1.0),)
    for way, worth in choices:
        plain = lay_out(document, sizes, Options(way))
        compact = lay_out(document, sizes, Options(way, compact=area.width / area.height))
        yield worth, plain
        if all(len(link.points) <= _MOST_TURNS + 2 for link in compact.links):
            yield worth, compact
        if top is not None:
            columns = bracketed(plain, document, top, sizes.sibling_gap, _TRUNK, sideways=way == "right")
            if columns is not None:
                yield 1 / _WORTH, columns


def _uses(document: Document, part: Part) -> dict[str, Use]:
    negated = {p.statement for record in document.inferences.values() for p in record.premises if p.negated}
    return {key: Use(key in part.onward, key in negated) for key in document.statements}


def _sizes(cards: dict[str, Card], headers: dict[str, Header], part: Part) -> Sizes:
    return Sizes(
        cards={key: card.size for key, card in cards.items()},
        references=REFERENCE,
        header={key: _header_width(header, key in part.onward) for key, header in headers.items()},
        header_height=1.75 * EM,
        padding=0.65 * EM,
        linked_gap=1.7 * EM,
        sibling_gap=1.3 * EM,
        level_gap=2.6 * EM,
        root_gap=2.6 * EM,
        clearance=0.0,
    )


def _header_width(header: Header, onward: bool) -> float:
    more = text_width(onward_words("888"), bold=True) + HEADER_GAP if onward else 0.0
    return min(text_width(header_words(header), bold=True) * 1.04 + HEADER_GAP, _WIDEST_HEADER) + more


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
