"""The last slides: the numbered list of the sources."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from argmap.export.citation import citation, web_address
from argmap.export.slides.card import LINE, arial
from argmap.export.slides.case import Case
from argmap.export.slides.drawing import Paragraph, Run
from argmap.export.slides.page import Page
from argmap.layout import Rect
from argmap.model import short_text
from argmap.picture.items import TextStyle
from argmap.picture.wrapping import wrap
from argmap.tongue import say

_SIZES = (18.0, 16.0, 14.0)
_SMALLER, _BEFORE = 2.0, 6.0
"""Points: how much smaller an address is set, and what is kept above a source."""

_LONGEST = 400
_LONGEST_ADDRESS = 110


class SourceList(NamedTuple):
    """Which sources stand on which slide, and the size of their letters in points."""

    pages: list[list[str]]
    size: float


def source_list(case: Case, place: Rect) -> SourceList:
    """Return the list on as few slides as hold it, evenly filled, in the largest letters that need no more."""
    fewest = len(_pages(_heights(case, _SIZES[-1], place.width), place.height))
    for size in _SIZES:
        heights = _heights(case, size, place.width)
        if len(_pages(heights, place.height)) == fewest:
            break
    limit = max([sum(heights.values()) / max(fewest, 1), *heights.values()], default=0.0)
    while len(_pages(heights, limit)) > fewest:
        limit = min(limit * 1.02, place.height)
    return SourceList(_pages(heights, limit), size)


def write_sources(page: Page, case: Case, sources: list[str], size: float, place: Rect) -> None:
    """Fill a slide with some of the sources."""
    page.write_body([Paragraph(tuple(_runs(page, case, source, size)), before=_BEFORE) for source in sources], place)


def _pages(heights: Mapping[str, float], limit: float) -> list[list[str]]:
    """Return the sources page by page, none filled higher than a limit unless by one source alone."""
    pages: list[list[str]] = []
    left = 0.0
    for source, height in heights.items():
        if not pages or height > left:
            pages.append([])
            left = limit
        pages[-1].append(source)
        left -= height
    return pages


def _runs(page: Page, case: Case, source: str, size: float) -> Iterator[Run]:
    text, shown, url = _words(case, source)
    yield Run(text, size)
    if url:
        yield Run("\n", size - _SMALLER)
        yield Run(shown, size - _SMALLER, page.ground.palette.link, address=page.address(url))


def _words(case: Case, source: str) -> tuple[str, str, str]:
    """Return number and citation of a source, its address as shown, and the address."""
    record = case.document.sources[source]
    url = web_address(record)
    text = f"[{case.sources[source]}] {short_text(citation(record), _LONGEST)}"
    if record.reliability:
        text = say("{source} (reliability {grade})", source=text, grade=record.reliability)
    return text, short_text(url, _LONGEST_ADDRESS), url


def _heights(case: Case, size: float, width: float) -> dict[str, float]:
    return {source: _height(case, source, size, width) for source in case.sources}


def _height(case: Case, source: str, size: float, width: float) -> float:
    text, shown, url = _words(case, source)
    lines = len(wrap(text, width * 0.95, arial().words(TextStyle(size)))) * size
    if url:
        small = size - _SMALLER
        lines += len(wrap(shown, width * 0.95, arial().words(TextStyle(small)))) * small
    return lines * LINE + _BEFORE + 1
