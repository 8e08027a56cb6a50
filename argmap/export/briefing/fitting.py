"""Whether a briefing fits on one page: its text is measured with the widths of the font that it is set in."""

import json
import re
from functools import cache

from pydantic import JsonValue

from argmap.export.briefing.look import (
    ABOVE,
    ABOVE_HEADING,
    ABOVE_ITEM,
    ABOVE_NOTE,
    ABOVE_SOURCE,
    BODY,
    FOOTNOTE,
    HEADING,
    MARGIN,
    TITLE,
    page_of,
)
from argmap.export.options import ExportOptions
from argmap.picture.items import TextStyle
from argmap.picture.measure import FontMeasure

_POINTS_PER_MM = 72 / 25.4
_LINE = 1.15
"""Arial's own line height."""

_FILLED = 0.975
"""Share of lines and page that may be filled: programs round in their own way."""

_ABOVE_NOTES = 12.0
_INDENTED = 0.92
"""Share of a line that an item of a list has."""

_CITATION = re.compile(
    r"\[@\{?([\w-]+)\}?(?:\{[^}]*\})?((?:\\.|[^\]\\])*)\]|@\{?([\w-]+)\}?(?: \[((?:\\.|[^\]\\])*)\])?"
)
_MARKS = re.compile(r"\[\^\d+\]|\*\*|\{dir=\"rtl\"\}|\\(?=\W)")


def fits_one_page(markdown: str, options: ExportOptions) -> bool:
    """Return whether the Markdown of a briefing without a picture takes no more than one page of a document."""
    width, height = ((side - 2 * MARGIN) * _POINTS_PER_MM for side in page_of(options.size))
    front, _, text = markdown.removeprefix("---\n").partition("---\n")
    sources = _sources(front)
    taken = _height_of_front(front, width)
    has_notes = False
    for block in text.split("\n\n"):
        if block.startswith("## "):
            taken += _paragraph(block[3:], HEADING, width) + ABOVE_HEADING
        elif re.match(r"\[\^\d+\]: ", block):
            has_notes = True
            taken += _paragraph(_cited(block, sources, options), FOOTNOTE, width) + ABOVE_NOTE
        elif block.startswith(":::"):
            taken += sum(_paragraph(source, BODY, width) + ABOVE_SOURCE for source in sources.values())
        elif block.startswith("- "):
            taken += sum(_paragraph(line, BODY, width * _INDENTED) + ABOVE_ITEM for line in block.split("\n"))
        elif block.strip():
            taken += _paragraph(block, BODY, width) + ABOVE
    return taken + _ABOVE_NOTES * has_notes <= _FILLED * height


def _height_of_front(front: str, width: float) -> float:
    title, *others = (line for line in front.split("\n") if line.startswith(("title:", '- "', "date:")))
    return _paragraph(title, TITLE, width) + sum(_paragraph(line, BODY + 1, width) + 4 for line in others) + 4


def _paragraph(markdown: str, size: float, width: float) -> float:
    widths = _widths(size)
    space = widths["i"] * 1.25
    lines, line = 1, 0.0
    for word in _MARKS.sub("", markdown).split():
        line += widths[word] + space
        if line - space > _FILLED * width:
            lines, line = lines + 1, widths[word] + space
    return lines * size * _LINE


@cache
def _widths(size: float) -> dict[str, float]:
    measured: dict[str, float] = FontMeasure("liberation-sans-metrics.json").words(TextStyle(size))  # type: ignore[assignment]
    return measured


def _cited(note: str, sources: dict[str, str], options: ExportOptions) -> str:
    """Return a note with its citations about as long as they come out."""

    def words(found: re.Match[str]) -> str:
        source = sources.get(found.group(1) or found.group(3), "")
        cited = source if options.style == "footnotes" else source.split(",")[0]
        return f"({cited}, 2000 {found.group(2) or found.group(4) or ''})"

    return _CITATION.sub(words, note)


def _sources(front: str) -> dict[str, str]:
    """Return the sources of the front matter, each about as long as it comes out in the list."""
    items = [json.loads(line[2:]) for line in front.split("\n") if line.startswith("- {")]
    shown = (
        "author",
        "editor",
        "title",
        "container-title",
        "publisher",
        "publisher-place",
        "URL",
        "DOI",
        "volume",
        "page",
    )
    return {
        item["id"]: f"{', '.join(_words(item.get(field)) for field in shown if field in item)}, 2000" for item in items
    }


def _words(value: JsonValue) -> str:
    """Return the texts in a value of CSL (names are a few levels deep)."""
    match value:
        case list():
            return ", ".join(_words(part) for part in value)
        case dict():
            return " ".join(_words(part) for part in value.values())
        case _:
            return str(value)
