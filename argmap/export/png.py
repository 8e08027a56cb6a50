"""Draws a scene as a PNG picture, after making sure that it is not larger than a picture can be."""

from argmap.export.options import ExportError, ExportOptions
from argmap.export.qt_application import require_application
from argmap.export.scene import Scene

_LONGEST_SIDE = 32_000
"""Pixels; Qt's painter cannot draw beyond 32,767."""

_MOST_PIXELS = 200_000_000
"""Four bytes each while it is drawn."""

_DOTS_PER_METRE = 96 / 0.0254


def draw_png(scene: Scene, options: ExportOptions) -> bytes:
    """Return the scene as a PNG file of `options.scale` pixels for each pixel of the map.

    Raises `ExportError`, before any memory is spent, when the picture would be too large.
    """
    x, y, width, height = scene.view
    columns, rows = round(width * options.scale), round(height * options.scale)
    _check_size(columns, rows, options.scale)
    require_application()
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter

    from argmap.export.qt_painter import paint_picture

    formats = QImage.Format
    image = QImage(columns, rows, formats.Format_ARGB32_Premultiplied if scene.transparent else formats.Format_RGB32)
    if image.isNull():
        raise ExportError(
            "There is not enough memory for a picture of {columns:,} × {rows:,} pixels.", columns=columns, rows=rows
        )
    image.fill(QColor(0, 0, 0, 0) if scene.transparent else QColor(scene.theme["background"]))
    image.setDotsPerMeterX(round(_DOTS_PER_METRE * options.scale))
    image.setDotsPerMeterY(round(_DOTS_PER_METRE * options.scale))
    image.setText("Title", scene.title)
    image.setText("Description", scene.description)
    painter = QPainter(image)
    painter.scale(options.scale, options.scale)
    painter.translate(-x, -y)
    paint_picture(painter, scene.picture, scene.theme)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not QImageWriter(buffer, QByteArray(b"png")).write(image):
        raise ExportError("Qt cannot write this picture as PNG; export it as .svg.")
    return bytes(buffer.data().data())


def _check_size(columns: int, rows: int, scale: float) -> None:
    if max(columns, rows) <= _LONGEST_SIDE and columns * rows <= _MOST_PIXELS:
        return
    fits = scale * min(_LONGEST_SIDE / max(columns, rows), (_MOST_PIXELS / (columns * rows)) ** 0.5)
    raise ExportError(
        "A picture of {columns:,} × {rows:,} pixels is too large; choose a scale of at most {scale:g}, a branch, or"
        " .svg or .pdf.",
        columns=columns,
        rows=rows,
        scale=int(fits * 100) / 100,
    )
