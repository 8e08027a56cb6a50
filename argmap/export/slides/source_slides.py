"""The last slides: the numbered list of the sources."""

from collections.abc import Iterator

from argmap.export.citation import citation, web_address
from argmap.export.slides.card import LINE, arial
from argmap.export.slides.case import Case
from argmap.export.slides.drawing import FAINT, Paragraph, Run
from argmap.export.slides.page import Page
from argmap.layout import Rect
from argmap.model import short_text
from argmap.picture.items import TextStyle
from argmap.picture.wrapping import wrap

_SIZE, _SMALL, _BEFORE = 14.0, 12.0, 6.0
_LONGEST = 400
_LONGEST_ADDRESS = 110


def source_pages(case: Case, place: Rect) -> list[list[str]]:
    """Return which sources stand on which slide, given the place that their list has on each."""
    pages: list[list[str]] = []
    left = 0.0
    for source in case.sources:
        height = _height(case, source, place.width)
        if not pages or height > left:
            pages.append([])
            left = place.height
        pages[-1].append(source)
        left -= height
    return pages


def write_sources(page: Page, case: Case, sources: list[str], place: Rect) -> None:
    """Fill a slide with some of the sources."""
    page.write_body([Paragraph(tuple(_runs(page, case, source)), before=_BEFORE) for source in sources], place)


def _runs(page: Page, case: Case, source: str) -> Iterator[Run]:
    text, shown, url = _words(case, source)
    yield Run(text, _SIZE)
    if url:
        yield Run("\n", _SMALL)
        yield Run(shown, _SMALL, FAINT, address=page.address(url))


def _words(case: Case, source: str) -> tuple[str, str, str]:
    """Return number and citation of a source, its address as shown, and the address."""
    record = case.document.sources[source]
    grade = f" (reliability {record.reliability})" if record.reliability else ""
    url = web_address(record)
    text = f"[{case.sources[source]}] {short_text(citation(record), _LONGEST)}{grade}"
    return text, short_text(url, _LONGEST_ADDRESS), url


def _height(case: Case, source: str, width: float) -> float:
    text, shown, url = _words(case, source)
    lines = len(wrap(text, width * 0.95, arial().words(TextStyle(_SIZE)))) * _SIZE
    if url:
        lines += len(wrap(shown, width * 0.95, arial().words(TextStyle(_SMALL)))) * _SMALL
    return lines * LINE + _BEFORE + 1
