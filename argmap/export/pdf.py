"""Draws a scene as PDF: vectors and searchable text, as large as the map, fitted to a page, or as a poster of many."""

from typing import TYPE_CHECKING

from argmap.export.options import ExportError, ExportOptions
from argmap.export.pdf_places import Sheet, with_places
from argmap.export.qt_application import require_application
from argmap.export.scene import Scene
from argmap.picture.items import Element, Picture
from argmap.picture.theme import FAMILY

if TYPE_CHECKING:
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtPrintSupport import QPrinter

_POINTS_PER_PIXEL = 72 / 96
_POINTS_PER_MM = 72 / 25.4
_LARGEST = 14_400.0
"""Points: the largest page that PDF 1.x readers must be able to show; a larger map is drawn smaller."""

_RESOLUTION = 1200

_CUT = 28.35
"""Points (10 mm) of margin round each page of a poster."""


def draw_pdf(scene: Scene, options: ExportOptions) -> bytes:
    """Return the scene as a PDF file: one page, or a poster of several; searchable, with bookmarks and links."""
    require_application()
    from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
    from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

    page = _page(scene)
    sheets = _sheets(scene, page, options.poster)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_RESOLUTION)
    writer.setTitle(scene.title)
    writer.setCreator("Argmap")
    if hasattr(writer, "setAuthor"):  # since Qt 6.9
        writer.setAuthor(scene.authors)
    size = QPageSize(QSizeF(*page), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF()))
    painter = QPainter()
    if not painter.begin(writer):
        raise ExportError("Qt cannot write this map as PDF; export it as .svg.")
    painter.scale(_RESOLUTION / 72, _RESOLUTION / 72)
    for number, sheet in enumerate(sheets):
        if number:
            writer.newPage()
        _paint_sheet(painter, scene, sheet)
        if len(sheets) > 1:
            label = f"{number // options.poster + 1} / {number % options.poster + 1}"
            _paint_cut_marks(painter, page, label)
    painter.end()
    return with_places(bytes(buffer.data().data()), scene, sheets)


def page_images(scene: Scene, options: ExportOptions, width: int) -> "list[QImage]":
    """Return the pages of the PDF as images of that width in pixels."""
    from PySide6.QtGui import QImage, QPainter

    page = _page(scene)
    images = []
    for sheet in _sheets(scene, page, options.poster):
        image = QImage(width, max(1, round(width * page[1] / page[0])), QImage.Format.Format_RGB32)
        image.fill(0xFFFFFFFF)
        painter = QPainter(image)
        painter.scale(width / page[0], width / page[0])
        _paint_sheet(painter, scene, sheet)
        painter.end()
        images.append(image)
    return images


def print_pages(scene: Scene, options: ExportOptions, printer: "QPrinter") -> None:
    """Print the scene on the pages of a printer, as a poster when the options say so."""
    from PySide6.QtGui import QPainter

    rect = printer.pageLayout().paintRectPoints()
    page = float(rect.width()), float(rect.height())
    painter = QPainter()
    if not painter.begin(printer):
        raise ExportError("The printer cannot be used; choose another one, or export .pdf.")
    painter.scale(printer.resolution() / 72, printer.resolution() / 72)
    for number, sheet in enumerate(_printed(scene, page, options.poster)):
        if number:
            printer.newPage()
        _paint_sheet(painter, scene, sheet)
    painter.end()


def _printed(scene: Scene, page: tuple[float, float], across: int) -> list[Sheet]:
    """Return the sheets of a printer's page, whose shape need not be that of the scene."""
    if across > 1:
        return _sheets(scene, page, across)
    x, y, width, height = scene.view
    scale = min(page[0] / width, page[1] / height)
    wide, high = page[0] / scale, page[1] / scale
    return [Sheet(x - (wide - width) / 2, y, wide, high, scale, page[1], 0.0)]


def _sheets(scene: Scene, page: tuple[float, float], across: int) -> list[Sheet]:
    """Return the pages from the upper left to the lower right; those of a poster have margins to be cut off."""
    x, y, width, height = scene.view
    if across == 1:
        return [Sheet(x, y, width, height, page[0] / width, page[1], 0.0)]
    inner = page[0] - 2 * _CUT, page[1] - 2 * _CUT
    scale = min(inner[0] * across / width, inner[1] * across / height)
    wide, high = inner[0] / scale, inner[1] / scale
    left, top = x - (wide * across - width) / 2, y - (high * across - height) / 2
    return [
        Sheet(left + column * wide, top + row * high, wide, high, scale, page[1], _CUT)
        for row in range(across)
        for column in range(across)
    ]


def _paint_sheet(painter: "QPainter", scene: Scene, sheet: Sheet) -> None:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QColor

    from argmap.export.qt_painter import paint_picture

    shown = QRectF(sheet.x, sheet.y, sheet.width, sheet.height)
    painter.save()
    painter.translate(sheet.margin, sheet.margin)
    painter.scale(sheet.scale, sheet.scale)
    painter.translate(-sheet.x, -sheet.y)
    if sheet.margin:
        painter.setClipRect(shown)
    if not scene.transparent:
        painter.fillRect(shown, QColor(scene.theme["background"]))
    kept = scene.picture
    if sheet.margin:
        kept = Picture(tuple(e for e in kept.elements if _touches(e, sheet)), kept.bounds)
    paint_picture(painter, kept, scene.theme)
    painter.restore()


def _touches(element: Element, sheet: Sheet) -> bool:
    return (
        element.x <= sheet.x + sheet.width
        and element.x + element.width >= sheet.x
        and element.y <= sheet.y + sheet.height
        and element.y + element.height >= sheet.y
    )


def _paint_cut_marks(painter: "QPainter", page: tuple[float, float], label: str) -> None:
    """Draw where to cut, in the margins, and which page it is: row / column."""
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QColor, QFont, QPen

    painter.save()
    painter.setPen(QPen(QColor("#5C6776"), 0.5))
    for x in (_CUT, page[0] - _CUT):
        for start, end in ((0.0, _CUT * 0.7), (page[1] - _CUT * 0.7, page[1])):
            painter.drawLine(QPointF(x, start), QPointF(x, end))
    for y in (_CUT, page[1] - _CUT):
        for start, end in ((0.0, _CUT * 0.7), (page[0] - _CUT * 0.7, page[0])):
            painter.drawLine(QPointF(start, y), QPointF(end, y))
    font = QFont(FAMILY)
    font.setPixelSize(8)
    painter.setFont(font)
    painter.drawText(QPointF(_CUT + 6, page[1] - _CUT * 0.35), label)
    painter.restore()


def _page(scene: Scene) -> tuple[float, float]:
    """Return width and height of the page in points."""
    if scene.page is not None:
        return scene.page[0] * _POINTS_PER_MM, scene.page[1] * _POINTS_PER_MM
    _, _, width, height = scene.view
    scale = min(_POINTS_PER_PIXEL, _LARGEST / width, _LARGEST / height)
    return width * scale, height * scale
