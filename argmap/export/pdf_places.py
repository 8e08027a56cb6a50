"""Bookmarks and links in a PDF that Qt has written without them."""

from collections.abc import Sequence
from io import BytesIO
from typing import Any, NamedTuple

from argmap.export.scene import Scene


class Sheet(NamedTuple):
    """A page and the part of the picture on it: points for each pixel, and where the page's lower left corner is."""

    x: float
    y: float
    width: float
    height: float
    scale: float
    page_height: float
    margin: float

    def point(self, x: float, y: float) -> tuple[float, float]:
        """Return where a place of the picture is on the page, in points from its lower left corner."""
        return self.margin + (x - self.x) * self.scale, self.page_height - self.margin - (y - self.y) * self.scale

    def has(self, x: float, y: float) -> bool:
        """Return whether a place of the picture is on the page."""
        return self.x <= x < self.x + self.width and self.y <= y < self.y + self.height


def with_places(data: bytes, scene: Scene, sheets: Sequence[Sheet]) -> bytes:
    """Return the PDF with a bookmark for each branch and links to the addresses of sources."""
    from pypdf import PdfReader, PdfWriter
    from pypdf.annotations import Link
    from pypdf.generic import Fit

    writer = PdfWriter(clone_from=PdfReader(BytesIO(data)))
    above: list[Any] = []
    for bookmark in scene.bookmarks:
        number = next((n for n, sheet in enumerate(sheets) if sheet.has(bookmark.x, bookmark.y)), None)
        if number is None:
            continue
        left, top = sheets[number].point(bookmark.x, bookmark.y)
        del above[bookmark.depth :]
        fit = Fit.xyz(left=max(0.0, left - 12), top=top + 12)
        item = writer.add_outline_item(
            title=bookmark.name, page_number=number, parent=above[-1] if above else None, fit=fit
        )
        above.append(item)
    for address in scene.addresses:
        for number, sheet in enumerate(sheets):
            if sheet.has(address.x + address.width / 2, address.y + address.height / 2):
                left, top = sheet.point(address.x, address.y)
                right, bottom = sheet.point(address.x + address.width, address.y + address.height)
                link = Link(rect=(left, bottom, right, top), border=[0, 0, 0], url=address.url)
                writer.add_annotation(number, link)
    writer.page_mode = "/UseOutlines" if len(scene.bookmarks) > 1 else "/UseNone"
    if scene.language:
        from pypdf.generic import NameObject, TextStringObject

        writer.root_object[NameObject("/Lang")] = TextStringObject(scene.language)
    written = BytesIO()
    writer.write(written)
    return written.getvalue()
