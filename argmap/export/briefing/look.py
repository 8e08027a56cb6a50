"""How a Word document looks when a person brings no template: pandoc's own, but as tight as a briefing should be."""

import re
import zipfile
from io import BytesIO

from argmap.export.options import SIZES

_TWIPS_PER_MM = 1440 / 25.4
_MARGIN = 22.0
"""Millimetres."""

_FONT = "Arial"
"""On every office computer, and Liberation Sans runs as wide where it is not: a page stays a page."""

_BODY, _FOOTNOTE, _TITLE, _HEADING = 20, 16, 36, 25
"""Half points."""


def page_template(reference: bytes, size: str | None) -> bytes:
    """Return pandoc's reference document with smaller type, on the page `size` of `SIZES` (None: A4)."""
    buffer = BytesIO()
    with zipfile.ZipFile(BytesIO(reference)) as archive, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as result:
        for name in archive.namelist():
            result.writestr(name, _edited(name, archive.read(name), size))
    return buffer.getvalue()


def _edited(name: str, part: bytes, size: str | None) -> bytes:
    match name:
        case "word/styles.xml":
            return _styles(part.decode()).encode()
        case "word/theme/theme1.xml":
            return _theme(part.decode()).encode()
        case "word/document.xml":
            return _section(part.decode(), size).encode()
        case _:
            return part


def _styles(xml: str) -> str:
    xml = re.sub(r'(<w:docDefaults>.*?<w:sz w:val=")\d+', rf"\g<1>{_BODY}", xml, count=1, flags=re.DOTALL)
    xml = _in_style(xml, "BodyText", r"<w:spacing [^>]*/>", '<w:spacing w:before="100" w:after="100" />')
    xml = _in_style(xml, "Title", r'<w:sz w:val="\d+" />', f'<w:sz w:val="{_TITLE}" />')
    xml = _in_style(xml, "Heading2", r'<w:sz w:val="\d+" />', f'<w:sz w:val="{_HEADING}" />')
    small = f'<w:pPr><w:spacing w:after="20" /></w:pPr><w:rPr><w:sz w:val="{_FOOTNOTE}" /></w:rPr></w:style>'
    xml = _in_style(xml, "FootnoteText", r"</w:style>", small)
    return _in_style(xml, "Bibliography", r"<w:pPr />", '<w:pPr><w:spacing w:after="60" /></w:pPr>')


def _in_style(xml: str, style: str, pattern: str, words: str) -> str:
    """Replace the first match of a pattern within one style; a style that is not there is left alone."""
    found = re.search(rf'<w:style [^>]*w:styleId="{style}">.*?</w:style>', xml, re.DOTALL)
    if found is None:
        return xml
    return xml[: found.start()] + re.sub(pattern, words, found.group(), count=1) + xml[found.end() :]


def _theme(xml: str) -> str:
    return re.sub(r'<a:latin typeface="Aptos[^"]*"[^>]*/>', f'<a:latin typeface="{_FONT}"/>', xml)


def _section(xml: str, size: str | None) -> str:
    width, height = (round(side * _TWIPS_PER_MM) for side in SIZES[size or "A4"])
    margin = round(_MARGIN * _TWIPS_PER_MM)
    sides = " ".join(f'w:{side}="{margin}"' for side in ("top", "right", "bottom", "left"))
    page = f'<w:pgSz w:w="{width}" w:h="{height}" /><w:pgMar {sides} w:header="700" w:footer="700" w:gutter="0" />'
    return xml.replace("</w:sectPr>", f"{page}</w:sectPr>")
