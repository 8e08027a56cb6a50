"""The first slide: the thesis, the verdict and why, and what is on the other slides."""

from collections.abc import Sequence
from typing import NamedTuple

from argmap.export.slides.card import LINE, RADIUS, arial
from argmap.export.slides.case import Case
from argmap.export.slides.drawing import CORNER_INSET, FAINT, GROUND, Body, Colour, Look, Named, Paragraph, Run, shape
from argmap.export.slides.geometry import rectangle, rounded
from argmap.export.slides.notes import verdict_lines
from argmap.export.slides.page import Page
from argmap.layout import Rect
from argmap.model import short_text
from argmap.picture.items import TextStyle
from argmap.picture.wrapping import shortened, wrap
from argmap.tongue import say

_GAP = 18.0
_PADDING = 12.0
_LONGEST_THESIS = 400
_INDENT = 16.0


class Entry(NamedTuple):
    """A line of the list."""

    title: str
    slide: int
    depth: int
    status: str


def write_contents(page: Page, case: Case, entries: Sequence[Entry], place: Rect) -> None:
    """Fill the slide: thesis on top, verdict on the left, list on the right; below each other on an upright page."""
    top = place.y
    font = page.ground.palette.font
    elements = []
    thesis = case.document.thesis
    number = page.last_shape()
    if thesis is not None:
        text = short_text(case.text(thesis), _LONGEST_THESIS) or "…"
        size, height = _fitted(text, place.width - 2 * _PADDING, 0.26 * place.height, (22, 20, 18, 16, 14, 12), True)
        box = Rect(place.x, top, place.width, height + 2 * _PADDING)
        body = _boxed([Paragraph((Run(text, size, GROUND, bold=True),))], font, _PADDING)
        look = Look(Colour("tx2"), Colour("tx2"))
        number += 1
        name, said = (say("Thesis: {words}", words=words) for words in (case.name(thesis), text))
        elements.append(shape(Named(number, name, said), box, rounded(box, RADIUS), look, body))
        top = box.bottom + _GAP
    upright = place.width <= place.height
    below = Rect(place.x, top, place.width, place.bottom - top)
    left = below._replace(
        width=below.width * (1.0 if upright else 0.4), height=below.height * (0.5 if upright else 1.0)
    )
    verdict, used = _verdict(case, left, number, font)
    if upright:
        right = Rect(below.x, top + used + 2 * _GAP, below.width, below.height - used - 2 * _GAP)
    else:
        start = left.right + 1.5 * _GAP
        right = Rect(start, top, below.right - start, below.height)
    page.write_body(_list(page, entries, right), right)
    page.add([*elements, *verdict])
    page.read_body_last()


def _verdict(case: Case, place: Rect, number: int, font: str) -> tuple[list[str], float]:
    """Return a stroke of the verdict's colour with the verdict beside it, and how high they are."""
    lines = [short_text(line, _LONGEST_THESIS) for line in verdict_lines(case)]
    width = place.width - _PADDING
    for size in (20.0, 18.0, 16.0, 14.0, 13.0, 12.0, 11.0):
        head, rest = size + (2 if size > 11 else 0), size
        heights = [_height(lines[0], width, head, True)] + [_height(line, width, rest) + 6 for line in lines[1:]]
        heading = 12 * LINE + 4
        if heading + sum(heights) <= place.height:
            break
    status = case.status(case.document.thesis or "")
    token = {"stands": "accent1", "defeated": "accent2", "unsupported": "accent2"}.get(status, "accent5")
    used = min(place.height, heading + sum(heights))
    stroke = Rect(place.x, place.y, 4, used)
    paragraphs = [
        Paragraph((Run(say("VERDICT"), 12, FAINT, bold=True),)),
        Paragraph((Run(lines[0], head, bold=True),), before=4),
    ]
    paragraphs += [Paragraph((Run(line, rest),), before=6) for line in lines[1:]]
    text = Rect(place.x + _PADDING, place.y, width, place.height)
    body = Body(tuple(paragraphs), anchor="t", font=font)
    said = shape(Named(number + 1, say("Verdict"), " ".join(lines)), text, rectangle(), Look(), body)
    named = Named(number + 2, say("Stroke"), say("Colour of the verdict"))
    return [said, shape(named, stroke, rectangle(), Look(Colour(token)), Body())], used


def _list(page: Page, entries: Sequence[Entry], place: Rect) -> list[Paragraph]:
    """Return the list of slides: deeper ones are left out when not all have room."""
    heading = Paragraph((Run(say("CONTENTS"), 12, FAINT, bold=True),))
    room = place.height - 12 * LINE - 4
    for depth in (99, 2, 1, 0):
        shown = [entry for entry in entries if entry.depth <= depth]
        for size in (18.0, 16.0, 14.0, 13.0, 12.0, 11.0):
            if len(shown) * _entry_height(size) <= room:
                return [heading, *[_line(page, entry, size, place.width) for entry in shown]]
    size = 11.0
    kept = shown[: int(room / _entry_height(size)) - 1]
    rest = Paragraph((Run(say("and {count} more", count=len(entries) - len(kept)), size, FAINT),), before=3)
    return [heading, *[_line(page, entry, size, place.width) for entry in kept], rest]


def _line(page: Page, entry: Entry, size: float, width: float) -> Paragraph:
    """Return a line of the list, shortened to one line: LibreOffice breaks links in the middle of words."""
    status = f" ({entry.status})" if entry.status else ""
    number = f"{entry.slide}  "
    widths = arial().words(TextStyle(size))
    room = width * 0.95 - _INDENT * entry.depth - widths[number] - widths[status]
    title = shortened(entry.title, room, widths)
    runs = (
        Run(number, size, FAINT),
        Run(f"{title}{status}", size, page.ground.palette.link, jump=page.jump(entry.slide)),
    )
    return Paragraph(runs, before=size * 0.3, indent=_INDENT * entry.depth)


def _entry_height(size: float) -> float:
    return size * (LINE + 0.3) + 0.5


def _boxed(paragraphs: list[Paragraph], font: str, padding: float) -> Body:
    inset = padding - CORNER_INSET * RADIUS
    return Body(tuple(paragraphs), (inset, inset, inset, inset), "ctr", font)


def _fitted(text: str, width: float, room: float, sizes: tuple[int, ...], bold: bool) -> tuple[float, float]:
    """Return the largest of some sizes at which a text keeps within a height, and its height then."""
    for size in sizes:
        height = _height(text, width, size, bold)
        if height <= room:
            break
    return float(size), height


def _height(text: str, width: float, size: float, bold: bool = False) -> float:
    style = TextStyle(size, 700 if bold else 400)
    return len(wrap(text, width * 0.96, arial().words(style))) * size * LINE + 1
