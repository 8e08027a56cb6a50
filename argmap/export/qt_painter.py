"""Draws a picture with a QPainter: one painter for PDF, PNG and the canvas, so that what is seen is what comes out."""

from functools import cache, lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontDatabase, QPainter, QPainterPath, QPen, QPolygonF

from argmap.data import resource
from argmap.picture.items import Box, Disc, Element, Line, Part, Picture, Point, Text, TextStyle
from argmap.picture.theme import FAMILY, Theme

_ARROW_LENGTH, _ARROW_HALF = 8.0, 5.0
_BAR_HALF = 7.0


@cache
def load_fonts() -> None:
    """Make the fonts that come with the program known to Qt; once in a process, when a QGuiApplication exists."""
    for file in sorted(resource("fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))


@lru_cache(maxsize=256)
def qt_font(style: TextStyle, family: str = FAMILY) -> QFont:
    """Return the Qt font of a text style, without hinting: letters stand where they were measured at any scale."""
    font = QFont(family)
    font.setPixelSize(max(1, round(style.size)))
    font.setWeight(QFont.Weight(style.weight))
    font.setItalic(style.italic)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def qt_pen(theme: Theme, token: str | None, width: float, dash: tuple[float, ...] = ()) -> QPen:
    """Return the pen of a stroke; without a token, one that draws nothing. Dashes are in pixels."""
    if token is None:
        return QPen(Qt.PenStyle.NoPen)
    pen = QPen(QColor(theme[token]), width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dash:
        pen.setDashPattern([length / width for length in dash])
    return pen


def qt_brush(theme: Theme, token: str | None) -> QBrush:
    """Return the brush of a fill; without a token, one that fills nothing."""
    return QBrush(Qt.BrushStyle.NoBrush) if token is None else QBrush(QColor(theme[token]))


def line_path(line: Line) -> QPainterPath:
    """Return the path of a polyline with its elbows rounded; an arrow head takes the place of the last bit."""
    points = [*line.points[:-1], _line_end(line)]
    path = QPainterPath(QPointF(*points[0]))
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        near = min(line.radius, _distance(before, corner) / 2, _distance(corner, after) / 2)
        if near <= 0:
            path.lineTo(*corner)
            continue
        path.lineTo(*_towards(corner, before, near))
        path.quadTo(QPointF(*corner), QPointF(*_towards(corner, after, near)))
    path.lineTo(*points[-1])
    return path


def cap_path(line: Line) -> QPainterPath | None:
    """Return the arrow head (to be filled) or the bar (to be stroked) at the end of a line, or None."""
    if line.end == "none" or len(line.points) < 2:
        return None
    tip, before = line.points[-1], line.points[-2]
    along = _direction(before, tip)
    across = (-along[1], along[0])
    path = QPainterPath()
    if line.end == "bar":
        path.moveTo(tip[0] - across[0] * _BAR_HALF, tip[1] - across[1] * _BAR_HALF)
        path.lineTo(tip[0] + across[0] * _BAR_HALF, tip[1] + across[1] * _BAR_HALF)
        return path
    base = _line_end(line)
    corners = [QPointF(*tip)]
    for side in (1, -1):
        corners.append(QPointF(base[0] + side * across[0] * _ARROW_HALF, base[1] + side * across[1] * _ARROW_HALF))
    path.addPolygon(QPolygonF(corners))
    path.closeSubpath()
    return path


def paint_part(painter: QPainter, part: Part, theme: Theme) -> None:
    """Draw one part in the painter's present coordinates."""
    match part:
        case Box():
            painter.setPen(qt_pen(theme, part.stroke, part.stroke_width, part.dash))
            painter.setBrush(qt_brush(theme, part.fill))
            painter.drawRoundedRect(QRectF(part.x, part.y, part.width, part.height), part.radius, part.radius)
        case Disc():
            painter.setPen(qt_pen(theme, part.stroke, part.stroke_width))
            painter.setBrush(qt_brush(theme, part.fill))
            painter.drawEllipse(QPointF(part.x, part.y), part.radius, part.radius)
        case Line():
            painter.strokePath(line_path(part), qt_pen(theme, part.stroke, part.width, part.dash))
            cap = cap_path(part)
            if cap is not None and part.end == "arrow":
                painter.fillPath(cap, qt_brush(theme, part.stroke))
            elif cap is not None:
                painter.strokePath(cap, qt_pen(theme, part.stroke, part.width))
        case Text():
            painter.setPen(QColor(theme[part.colour]))
            painter.setFont(qt_font(part.style))
            painter.drawText(QPointF(part.x, part.y), part.text)


def paint_element(painter: QPainter, element: Element, theme: Theme) -> None:
    """Draw one element at its place."""
    painter.save()
    painter.translate(element.x, element.y)
    if element.opacity < 1:
        painter.setOpacity(painter.opacity() * element.opacity)
    for part in element.parts:
        paint_part(painter, part, theme)
    painter.restore()


def paint_picture(painter: QPainter, picture: Picture, theme: Theme) -> None:
    """Draw all elements, from back to front."""
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    for element in picture.elements:
        paint_element(painter, element, theme)


def _line_end(line: Line) -> Point:
    """Return where the stroke ends: at the foot of the arrow head, if there is one, so that its tip stays sharp."""
    tip = line.points[-1]
    if line.end != "arrow" or len(line.points) < 2:
        return tip
    return _towards(tip, line.points[-2], min(_ARROW_LENGTH, _distance(tip, line.points[-2])))


def _distance(a: Point, b: Point) -> float:
    return float(((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2) ** 0.5)


def _direction(a: Point, b: Point) -> Point:
    length = _distance(a, b)
    return ((b[0] - a[0]) / length, (b[1] - a[1]) / length) if length else (0.0, -1.0)


def _towards(start: Point, goal: Point, length: float) -> Point:
    along = _direction(start, goal)
    return start[0] + along[0] * length, start[1] + along[1] * length
