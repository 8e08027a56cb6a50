"""What the canvas draws over and under the picture: the dotted ground, selection, hits, drop zones, the rubber band."""

from collections.abc import Iterable
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap

from argmap.export.qt_painter import qt_font
from argmap.layout import Rect
from argmap.picture.items import Element
from argmap.picture.theme import BODY, HEADER, MEASURES, SCHEME, Theme
from argmap.ui.canvas.drop import Drop
from argmap.ui.canvas.viewport import Viewport

_DOTS_FROM = 0.5
_TILE = 512
_OUTSET = 3.0
_STRONG, _FAINT = 90, 225
_SMALLEST = 7
"""Pixels of the smallest letters in a zone; where there is no room for them, the note at the pointer says it."""

_BELOW_POINTER, _BELOW_ZONE, _FAR_DOWN = 18.0, 6.0, 120.0
"""Where the note stands: below the pointer, or below a zone whose end is not far from it."""

_WRAPPED = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)


def paint_ground(painter: QPainter, viewport: Viewport, theme: Theme) -> None:
    """Fill the widget with the background and, near at hand, its faint grid of dots."""
    ground = QRectF(0, 0, viewport.width, viewport.height)
    if viewport.scale < _DOTS_FROM:
        painter.fillRect(ground, QColor(theme["background"]))
        return
    step = max(4, round(MEASURES.grid_dot * viewport.scale))
    tile = _dotted(step, theme["background"], theme["grid"])
    painter.drawTiledPixmap(ground, tile, QPointF(-viewport.dx % step, -viewport.dy % step))


@lru_cache(maxsize=8)
def _dotted(step: int, background: str, colour: str) -> QPixmap:
    """Return a piece of the ground with many dots: few large pieces are painted faster than many small ones."""
    count = max(1, _TILE // step)
    tile = QPixmap(count * step, count * step)
    tile.fill(QColor(background))
    painter = QPainter(tile)
    for column in range(count):
        for row in range(count):
            painter.fillRect(column * step, row * step, 1, 1, QColor(colour))
    painter.end()
    return tile


def paint_outlines(
    painter: QPainter, places: Iterable[Element | Rect], viewport: Viewport, colour: str, width: float
) -> None:
    """Draw a rounded outline round what is in sight of some places, of the same thickness at any scale."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    pen = QPen(QColor(colour), width)
    pen.setCosmetic(True)
    painter.setPen(pen)
    outset = _OUTSET / max(viewport.scale, 0.5)
    radius = MEASURES.frame_radius + outset
    seen = QRectF(*viewport.visible())
    for place in places:
        rect = QRectF(place.x, place.y, place.width, place.height).adjusted(-outset, -outset, outset, outset)
        if rect.intersects(seen):
            painter.drawRoundedRect(rect, radius, radius)


def paint_band(painter: QPainter, band: QRectF, theme: Theme) -> None:
    """Draw the rubber band, in widget coordinates."""
    fill = QColor(theme["accent"])
    fill.setAlpha(40)
    painter.setPen(QPen(QColor(theme["accent"]), 1))
    painter.setBrush(fill)
    painter.drawRect(band)


def paint_words(painter: QPainter, words: str, viewport: Viewport, theme: Theme) -> None:
    """Write words in the middle of the widget, where there is no map yet."""
    painter.setPen(QColor(theme["dim"]))
    painter.setFont(qt_font(BODY, theme.family))
    painter.drawText(QRectF(40, 0, viewport.width - 80, viewport.height), _WRAPPED, words)


def paint_drop(painter: QPainter, drop: Drop, viewport: Viewport, pointer: QPointF, theme: Theme) -> None:
    """Draw a drop zone and, beside the pointer, what dropping there does or why it cannot be; widget coordinates."""
    fonts = [font for other in drop.beside if (font := _font_for(other.short, _inside(other, viewport), theme))]
    font = min(fonts, key=QFont.pixelSize) if len(fonts) == len(drop.beside) and fonts else None
    for other in drop.beside:
        _paint_zone(painter, other, viewport, theme, _FAINT)
        if font is not None:
            painter.setFont(font)
            painter.setPen(QColor(theme["accent"]))
            painter.drawText(_inside(other, viewport), _WRAPPED, other.short)
    _paint_zone(painter, drop, viewport, theme, _STRONG)
    colour = QColor(theme["attack" if drop.refusal else "accent"])
    bottom = _zone(drop, viewport).bottom()
    beside = drop.beside and bottom - pointer.y() < _FAR_DOWN  # what the other zones say is to be read as well
    top = bottom + _BELOW_ZONE if beside else pointer.y() + _BELOW_POINTER
    _paint_note(painter, drop.refusal or drop.words, viewport, QPointF(pointer.x(), top), theme, colour)


def _zone(drop: Drop, viewport: Viewport) -> QRectF:
    """Return where a drop zone is in the widget."""
    x, y = viewport.to_screen(drop.area[0], drop.area[1])
    return QRectF(x, y, max(4.0, drop.area[2] * viewport.scale), max(4.0, drop.area[3] * viewport.scale))


def _inside(drop: Drop, viewport: Viewport) -> QRectF:
    """Return the room for the words in a drop zone."""
    return _zone(drop, viewport).adjusted(3, 1, -3, -1)


def _paint_zone(painter: QPainter, drop: Drop, viewport: Viewport, theme: Theme, strength: int) -> None:
    zone = _zone(drop, viewport)
    colour = QColor(theme["attack" if drop.refusal else "accent"])
    fill = QColor(theme["card"] if strength == _FAINT else colour)
    fill.setAlpha(strength)
    painter.setPen(QPen(colour, 1 if strength == _FAINT else 2))
    painter.setBrush(fill)
    painter.drawRoundedRect(zone, 5, 5)


def _font_for(words: str, room: QRectF, theme: Theme) -> QFont | None:
    """Return the largest font up to the usual one in which words fit, broken between them; None: they never do."""
    font = QFont(qt_font(SCHEME, theme.family))
    for size in range(font.pixelSize(), _SMALLEST - 1, -1):
        font.setPixelSize(size)
        metrics = QFontMetricsF(font)
        taken = metrics.boundingRect(room, _WRAPPED, words)
        widest = max(metrics.horizontalAdvance(word) for word in words.split())
        if taken.height() <= room.height() and widest <= room.width():
            return font
    return None


def _paint_note(
    painter: QPainter, words: str, viewport: Viewport, place: QPointF, theme: Theme, ground: QColor
) -> None:
    """Draw words on a coloured ground, below a place and to its right."""
    font = qt_font(HEADER, theme.family)
    metrics = QFontMetricsF(font)
    width, height = metrics.horizontalAdvance(words) + 16, metrics.height() + 8
    left = min(place.x() + 14, viewport.width - width - 4)
    note = QRectF(max(4.0, left), min(place.y(), viewport.height - height - 4), width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(note, 5, 5)
    painter.setPen(QColor(theme["on_accent"]))
    painter.setFont(font)
    painter.drawText(note, int(Qt.AlignmentFlag.AlignCenter), words)
