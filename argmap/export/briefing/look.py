"""How a document looks when a person brings no template: pandoc's own, but as tight as a briefing should be."""

import re
import zipfile
from collections.abc import Callable
from io import BytesIO

from argmap.export.options import SIZES

MARGIN = 20.0
"""Millimetres around the text of a page."""

FONT = "Arial"
"""On every office computer, and Liberation Sans runs as wide where it is not: a page stays a page."""

BODY, FOOTNOTE, TITLE, HEADING = 10.0, 8.0, 18.0, 12.5
"""Points."""

ABOVE, ABOVE_HEADING, ABOVE_ITEM, ABOVE_SOURCE, ABOVE_NOTE = 5.5, 10.0, 2.0, 3.0, 1.0
"""Points above paragraphs; none are below them, for programs differ in whether they add the two."""


def restyled(reference: bytes, edit: Callable[[str, str], str], added: dict[str, str]) -> bytes:
    """Return a document with each part of text edited, given its name and content, and parts added to it."""
    buffer = BytesIO()
    with zipfile.ZipFile(BytesIO(reference)) as archive, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as result:
        for name in archive.namelist():
            part = archive.read(name)
            result.writestr(name, edit(name, part.decode()).encode() if name.endswith((".xml", ".rels")) else part)
        for name, content in added.items():
            result.writestr(name, content.encode())
    return buffer.getvalue()


def page_of(size: str | None) -> tuple[float, float]:
    """Return width and height in millimetres of the page `size` of `SIZES` (None: A4)."""
    return SIZES[size or "A4"]


def in_style(xml: str, begin: str, end: str, pattern: str, words: str) -> str:
    """Replace the first match of a pattern between two texts; nothing where they are not there."""
    found = re.search(rf"{begin}.*?{end}", xml, re.DOTALL)
    if found is None:
        return xml
    return xml[: found.start()] + re.sub(pattern, words, found.group(), count=1, flags=re.DOTALL) + xml[found.end() :]
