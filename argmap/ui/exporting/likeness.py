"""What an export looks like: pages and slides as images, briefings as HTML, all else as its text."""

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QImage, QPainter

from argmap.export import ExportOptions, export_bytes
from argmap.export.pdf import page_images
from argmap.export.scene import scene_of
from argmap.model import Document
from argmap.ui.exporting.choices import BRIEFINGS
from argmap.ui.exporting.slide_images import slide_images

WIDTH = 520
"""Pixels of a page in the preview."""

_MOST_PAGES = 24
_MOST_TEXT = 40_000

Likeness = list[QImage] | str
"""Images of pages, HTML that begins with a tag, or plain text."""


def likeness_of(document: Document, name: str, options: ExportOptions, data: bytes) -> Likeness:
    """Return what the bytes of an export in a format look like; works in any thread.

    Raises `ExportError` when they cannot be shown.
    """
    match name:
        case "pptx":
            return slide_images(data, WIDTH, _MOST_PAGES)
        case "pdf":
            return page_images(scene_of(document, options), options, WIDTH)[:_MOST_PAGES]
        case "png":
            return [_fitted(QImage.fromData(QByteArray(data)))]
        case "svg" | "html":
            return [_svg_image(data if name == "svg" else export_bytes(document, "svg", options))]
        case _ if name in BRIEFINGS:
            return export_bytes(document, "briefing-html", options).decode("utf-8")
        case _:
            return data.decode("utf-8", "replace")[:_MOST_TEXT]


def _svg_image(data: bytes) -> QImage:
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(QByteArray(data))
    size = renderer.defaultSize().scaled(QSize(WIDTH, 10 * WIDTH), Qt.AspectRatioMode.KeepAspectRatio)
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


def _fitted(image: QImage) -> QImage:
    if image.width() <= WIDTH:
        return image
    return image.scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)
