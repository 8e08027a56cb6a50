"""The look of an OpenDocument text: the same type, spaces and page as a Word document."""

import re
from functools import partial

from argmap.export.briefing.look import (
    ABOVE,
    ABOVE_HEADING,
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

_COLOUR = "#0f4761"
_TITLE = (
    '<style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard" style:class="chapter">'
    '<style:paragraph-properties fo:text-align="center" fo:margin-bottom="4pt" />'
    f'<style:text-properties fo:font-size="{TITLE}pt" /></style:style>'
    '<style:style style:name="Bibliography_20_1" style:display-name="Bibliography 1" style:family="paragraph" '
    'style:parent-style-name="Standard">'
    f'<style:paragraph-properties fo:margin-top="{ABOVE_SOURCE}pt" /></style:style>'
)
_FOOTER = 8.0
"""Millimetres of the lower margin that the page number takes."""


def page_template(reference: bytes, size: str | None) -> bytes:
    """Return pandoc's reference document with smaller type, on the page `size` of `SIZES` (None: A4)."""
    return restyled(reference, partial(_edited, size=size), {})


def _edited(name: str, part: str, size: str | None) -> str:
    return _page(_styles(part), size) if name == "styles.xml" else part


def _styles(xml: str) -> str:
    begin = '<style:default-style style:family="paragraph">'
    xml = in_style(xml, begin, "</style:default-style>", r'style:font-name="[^"]*"', f'style:font-name="{FONT}"')
    xml = in_style(xml, begin, "</style:default-style>", r'fo:font-size="[^"]*"', f'fo:font-size="{BODY}pt"')
    for style, above in (("Heading", ABOVE_HEADING), ("Text_20_body", ABOVE)):
        xml = _in(xml, style, r'fo:margin-top="[^"]*"', f'fo:margin-top="{above}pt"')
        xml = _in(xml, style, r'fo:margin-bottom="[^"]*"', 'fo:margin-bottom="0pt"')
    heading = f'<style:text-properties fo:font-size="{HEADING}pt" fo:color="{_COLOUR}" />'
    xml = _in(xml, "Heading_20_1", r"<style:text-properties .*?/>", heading)
    xml = _in(xml, "Footnote", r'fo:font-size="[^"]*"', f'fo:font-size="{FOOTNOTE}pt"')
    xml = _in(xml, "Footnote", r"fo:margin-right=", f'fo:margin-top="{ABOVE_NOTE}pt" fo:margin-right=')
    return xml.replace("</office:styles>", f"{_TITLE}</office:styles>")


def _in(xml: str, style: str, pattern: str, words: str) -> str:
    return in_style(xml, rf'<style:style style:name="{style}"', "</style:style>", pattern, words)


def _page(xml: str, size: str | None) -> str:
    width, height = page_of(size)
    sides = {"page-width": width, "page-height": height, "margin-top": MARGIN, "margin-bottom": MARGIN - _FOOTER}
    for name, value in {**sides, "margin-left": MARGIN, "margin-right": MARGIN}.items():
        xml = in_style(xml, "<style:page-layout-properties", ">", rf'fo:{name}="[^"]*"', f'fo:{name}="{value:g}mm"')
    footer = f'fo:min-height="{_FOOTER:g}mm" fo:margin-left="0mm" fo:margin-right="0mm" fo:margin-top="3mm"'
    return re.sub(r'fo:min-height="0.4in".*?fo:margin-top="0.2in"', footer, xml, flags=re.DOTALL)
