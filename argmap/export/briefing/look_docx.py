"""The look of a Word document: small type, headings close to their text, page numbers."""

import re
from functools import partial

from argmap.export.briefing.look import (
    ABOVE,
    ABOVE_HEADING,
    ABOVE_ITEM,
    ABOVE_NOTE,
    ABOVE_SOURCE,
    BODY,
    FONT,
    FOOTNOTE,
    HEADING,
    MARGIN,
    TITLE,
    in_style,
    page_of,
    restyled,
)

_TWIPS_PER_MM = 1440 / 25.4
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_FOOTER = f"""<?xml version="1.0" encoding="UTF-8"?>
<w:ftr xmlns:w="{_WORD}"><w:p><w:pPr><w:jc w:val="center"/></w:pPr>
<w:r><w:rPr><w:sz w:val="{FOOTNOTE * 2:.0f}"/></w:rPr><w:fldChar w:fldCharType="begin"/></w:r>
<w:r><w:rPr><w:sz w:val="{FOOTNOTE * 2:.0f}"/></w:rPr><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>
<w:r><w:rPr><w:sz w:val="{FOOTNOTE * 2:.0f}"/></w:rPr><w:fldChar w:fldCharType="separate"/></w:r>
<w:r><w:rPr><w:sz w:val="{FOOTNOTE * 2:.0f}"/></w:rPr><w:t>1</w:t></w:r>
<w:r><w:rPr><w:sz w:val="{FOOTNOTE * 2:.0f}"/></w:rPr><w:fldChar w:fldCharType="end"/></w:r>
</w:p></w:ftr>
"""
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELATION = f'<Relationship Type="{_OFFICE}/footer" Id="rId90" Target="footer1.xml" />'
_TYPE = (
    '<Override PartName="/word/footer1.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml" />'
)


def page_template(reference: bytes, size: str | None) -> bytes:
    """Return pandoc's reference document with smaller type and page numbers, on the page `size` (None: A4)."""
    return restyled(reference, partial(_edited, size=size), {"word/footer1.xml": _FOOTER})


def finished(document: bytes) -> bytes:
    """Return a document of pandoc's with room for the numbers of premises, and footnotes numbered throughout."""
    return restyled(document, _finished, {})


def _finished(name: str, part: str) -> str:
    if name == "word/document.xml":
        # LibreOffice takes a restart in each section for one below each heading.
        return part.replace('<w:numRestart w:val="eachSect" />', "")
    if name != "word/numbering.xml":
        return part
    level = r'(<w:lvlText w:val="\(%1\)" />(?:(?!</w:lvl>).)*?<w:ind )w:left="\d+" w:hanging="\d+"'
    return re.sub(level, r'\g<1>w:left="640" w:hanging="640"', part, flags=re.DOTALL)


def _edited(name: str, part: str, size: str | None) -> str:
    match name:
        case "word/styles.xml":
            return _styles(part)
        case "word/theme/theme1.xml":
            return re.sub(r'<a:latin typeface="Aptos[^"]*"[^>]*/>', f'<a:latin typeface="{FONT}"/>', part)
        case "word/document.xml":
            return _section(part, size)
        case "word/_rels/document.xml.rels":
            return part.replace("</Relationships>", f"{_RELATION}</Relationships>")
        case "[Content_Types].xml":
            return part.replace("</Types>", f"{_TYPE}</Types>")
        case _:
            return part


def _styles(xml: str) -> str:
    xml = re.sub(r'(<w:docDefaults>.*?<w:sz w:val=")\d+', rf"\g<1>{BODY * 2:.0f}", xml, count=1, flags=re.DOTALL)
    xml = _in(xml, "BodyText", r"<w:spacing [^>]*/>", _spacing(ABOVE))
    xml = _in(xml, "Compact", r"<w:spacing [^>]*/>", _spacing(ABOVE_ITEM))
    xml = _in(xml, "Title", r'<w:sz w:val="\d+" />', f'<w:sz w:val="{TITLE * 2:.0f}" />')
    for style in ("Author", "Date"):
        xml = _in(xml, style, r'<w:sz w:val="\d+" />', f'<w:sz w:val="{BODY * 2 + 2:.0f}" />')
    xml = _in(xml, "Heading1", r'<w:sz w:val="\d+" />', f'<w:sz w:val="{HEADING * 2:.0f}" />')
    xml = _in(xml, "Heading1", r"<w:spacing [^>]*/>", _spacing(ABOVE_HEADING))
    note = f'<w:pPr>{_spacing(ABOVE_NOTE)}</w:pPr><w:rPr><w:sz w:val="{FOOTNOTE * 2:.0f}" /></w:rPr></w:style>'
    xml = _in(xml, "FootnoteText", r"</w:style>", note)
    return _in(xml, "Bibliography", r"<w:pPr />", f"<w:pPr>{_spacing(ABOVE_SOURCE)}</w:pPr>")


def _spacing(before: float) -> str:
    return f'<w:spacing w:before="{before * 20:.0f}" w:after="0" />'


def _in(xml: str, style: str, pattern: str, words: str) -> str:
    return in_style(xml, rf'<w:style [^>]*w:styleId="{style}">', "</w:style>", pattern, words)


def _section(xml: str, size: str | None) -> str:
    width, height = (round(side * _TWIPS_PER_MM) for side in page_of(size))
    margin = round(MARGIN * _TWIPS_PER_MM)
    sides = " ".join(f'w:{side}="{margin}"' for side in ("top", "right", "bottom", "left"))
    footer = f'<w:footerReference xmlns:r="{_OFFICE}" w:type="default" r:id="rId90" />'
    page = f'<w:pgSz w:w="{width}" w:h="{height}" /><w:pgMar {sides} w:header="700" w:footer="560" w:gutter="0" />'
    return re.sub(r"<w:sectPr>(.*?)</w:sectPr>", rf"<w:sectPr>{footer}\1{page}</w:sectPr>", xml, flags=re.DOTALL)
