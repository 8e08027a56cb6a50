"""One slide of the presentation: its title, its number, links to other slides and pages, notes, and free space."""

from collections.abc import Sequence
from typing import Any

from argmap.export.slides.card import arial
from argmap.export.slides.drawing import Paragraph as Said
from argmap.export.slides.drawing import emu, escaped, paragraph
from argmap.export.slides.layouts import PageLayout
from argmap.export.slides.template import Ground
from argmap.layout import Rect
from argmap.model import short_text
from argmap.picture.characters import visible_text
from argmap.picture.items import TextStyle
from argmap.picture.wrapping import wrap
from argmap.tongue import say

_NAMES = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
)
_TITLE, _CENTRED_TITLE, _BODY, _OBJECT = 1, 3, 2, 7
_SMALLEST_TITLE = 18
_TITLE_LETTERS = 90


class Page:
    """A slide that is being filled."""

    def __init__(self, ground: Ground, layout: PageLayout, number: int) -> None:
        self.ground = ground
        self.layout = layout
        self.number = number
        self.slide = ground.presentation.slides.add_slide(layout.layout)
        self._holders = [(int(h.placeholder_format.type), h) for h in self.slide.placeholders if h.has_text_frame]
        self._jumps: dict[int, str] = {}
        self._addresses: dict[str, str] = {}
        self._pages: Sequence[Page] = ()

    def know(self, pages: Sequence["Page"]) -> None:
        """Learn of all slides, so that links can lead to them."""
        self._pages = pages

    def jump(self, number: int) -> str:
        """Return the relationship to another slide."""
        from pptx.opc.constants import RELATIONSHIP_TYPE

        if number not in self._jumps:
            self._jumps[number] = self.slide.part.relate_to(self._pages[number - 1].slide.part, RELATIONSHIP_TYPE.SLIDE)
        return self._jumps[number]

    def address(self, url: str) -> str:
        """Return the relationship to a page on the web."""
        from pptx.opc.constants import RELATIONSHIP_TYPE

        if url not in self._addresses:
            self._addresses[url] = self.slide.part.relate_to(url, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
        return self._addresses[url]

    @property
    def title(self) -> Any:
        """The placeholder of the title, or None."""
        return self._holder((_TITLE, _CENTRED_TITLE))

    @property
    def body(self) -> Any:
        """The placeholder for text, or None."""
        return self._holder((_BODY, _OBJECT))

    def write_title(self, text: str) -> None:
        """Put the title in, smaller only when it would leave its place."""
        words = short_text(visible_text(text), _TITLE_LETTERS)
        holder = self.title
        place = self.layout.title
        if holder is None:
            holder = self.slide.shapes.add_textbox(0, 0, 0, 0)
            holder.name = "Title"
            holder.text_frame.word_wrap = True
        if self.layout.title_moved:
            holder.left, holder.top, holder.width, holder.height = map(emu, place)
        holder.text_frame.text = words
        size = _title_size(words, place.width / self.ground.palette.title_width, place.height, self.layout.title_size)
        if size is not None:
            for run in holder.text_frame.paragraphs[0].runs:
                run.font.size = emu(size)

    def write_body(self, paragraphs: Sequence[Said], place: Rect) -> None:
        """Put paragraphs into the placeholder for text, set at a place; a text box where the layout has none."""
        from pptx.enum.text import MSO_AUTO_SIZE
        from pptx.oxml import parse_xml

        holder = self.body
        if holder is None:
            holder = self.slide.shapes.add_textbox(0, 0, emu(place.width), emu(place.height))
        holder.left, holder.top, holder.width, holder.height = map(emu, place)
        body = holder._element.txBody
        for old in body.p_lst:
            body.remove(old)
        for said in paragraphs:
            body.append(parse_xml(paragraph(said, self.ground.palette.font).replace("<a:p>", f"<a:p {_NAMES}>", 1)))
        frame = holder.text_frame
        frame.word_wrap = True
        frame.auto_size = MSO_AUTO_SIZE.NONE
        frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0

    def add(self, elements: Sequence[str]) -> None:
        """Add shapes, given as DrawingML, after those that are there."""
        from pptx.oxml import parse_xml

        tree = self.slide.shapes._spTree
        for element in parse_xml(f"<p:spTree {_NAMES}>{''.join(elements)}</p:spTree>"):
            tree.append(element)

    def read_body_last(self) -> None:
        """Put the placeholder for text behind all shapes that are there, in the order of reading."""
        if self.body is not None:
            self.slide.shapes._spTree.append(self.body._element)

    def last_shape(self) -> int:
        """Return the greatest number of a shape that is there."""
        return max(int(number) for number in self.slide.shapes._spTree.xpath("//p:cNvPr/@id"))

    def finish(self, notes: str) -> None:
        """Write the notes, take out placeholders that stayed empty, and show the slide's number."""
        if notes:
            frame = self.slide.notes_slide.notes_text_frame
            if frame is not None:
                frame.text = visible_text(notes)
        for _, holder in self._holders:
            if not holder.text_frame.text.strip():
                holder._element.getparent().remove(holder._element)
        if self.layout.number_index is not None:
            self._show_number(self.layout.number_index)

    def _show_number(self, index: int) -> None:
        """Add the field of the slide's number."""
        name = escaped(say("Slide number"))
        self.add(
            [
                f'<p:sp><p:nvSpPr><p:cNvPr id="{self.last_shape() + 1}" name="{name}" descr="{name}"/>'
                f'<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldNum" sz="quarter" idx="{index}"/>'
                "</p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p>"
                '<a:fld id="{C1FF6DA9-008F-8B48-92A6-B652298478BF}" type="slidenum"><a:rPr/>'
                f"<a:t>{escaped(str(self.number))}</a:t></a:fld></a:p></p:txBody></p:sp>"
            ]
        )

    def _holder(self, kinds: tuple[int, ...]) -> Any:
        return next((holder for kind, holder in self._holders if kind in kinds), None)


def _title_size(words: str, width: float, height: float, wanted: int) -> int | None:
    """Return the size in points at which a title surely fits its place; None when it does at the layout's own."""
    for size in range(wanted, _SMALLEST_TITLE - 1, -1):
        lines = wrap(words, width - 15, arial().words(TextStyle(size, 700)))
        if len(lines) * size * 1.2 <= max(height, 1.2 * size):
            return size if size < wanted else None
    return _SMALLEST_TITLE
