"""Draws a scene as one page of PDF: vectors and searchable text, as large as the map or fitted to a page."""

from argmap.export.options import ExportError, ExportOptions
from argmap.export.qt_application import require_application
from argmap.export.scene import Scene

_POINTS_PER_PIXEL = 72 / 96
_POINTS_PER_MM = 72 / 25.4
_LARGEST = 14_400.0
"""Points: the largest page that PDF 1.x readers must be able to show; a larger map is drawn smaller."""

_RESOLUTION = 1200


def draw_pdf(scene: Scene, _options: ExportOptions) -> bytes:
    """Return the scene as a PDF file with one page; the map's title is the document's."""
    require_application()
    from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF
    from PySide6.QtGui import QColor, QPageLayout, QPageSize, QPainter, QPdfWriter

    from argmap.export.qt_painter import paint_picture

    x, y, width, height = scene.view
    page = _page(scene)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_RESOLUTION)
    writer.setTitle(scene.title)
    writer.setCreator("Argmap")
    size = QPageSize(QSizeF(*page), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF()))
    painter = QPainter()
    if not painter.begin(writer):
        raise ExportError("Qt cannot write this map as PDF; export it as .svg.")
    scale = page[0] * _RESOLUTION / 72 / width
    painter.scale(scale, scale)
    painter.translate(-x, -y)
    painter.fillRect(QRectF(x, y, width, height), QColor(scene.theme["background"]))
    paint_picture(painter, scene.picture, scene.theme)
    painter.end()
    return bytes(buffer.data().data())


def _page(scene: Scene) -> tuple[float, float]:
    """Return width and height of the page in points."""
    if scene.page is not None:
        return scene.page[0] * _POINTS_PER_MM, scene.page[1] * _POINTS_PER_MM
    _, _, width, height = scene.view
    scale = min(_POINTS_PER_PIXEL, _LARGEST / width, _LARGEST / height)
    return width * scale, height * scale
