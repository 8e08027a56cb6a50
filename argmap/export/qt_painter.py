"""Draws a picture with a QPainter: one painter for PDF, PNG and the canvas, so that what is seen is what comes out."""

from collections.abc import Mapping, Sequence
from functools import cache, lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontDatabase, QFontMetricsF, QPainter, QPainterPath, QPen

from argmap.data import resource
from argmap.picture.characters import Han
from argmap.picture.items import Box, Disc, Element, Line, Part, Picture, Text, TextStyle
from argmap.picture.strokes import line_cap, line_segments
from argmap.picture.theme import FAMILY, Theme, stroke_dash

_HAN_FAMILIES: Mapping[Han, Sequence[str]] = {
    "": (),
    "SC": ("Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC"),
    "TC": ("Noto Sans CJK TC", "Noto Sans TC", "Source Han Sans TC", "Microsoft JhengHei", "PingFang TC"),
    "JP": ("Noto Sans CJK JP", "Noto Sans JP", "Source Han Sans", "Yu Gothic", "Hiragino Sans"),
    "KR": ("Noto Sans CJK KR", "Noto Sans KR", "Source Han Sans K", "Malgun Gothic", "Apple SD Gothic Neo"),
}
"""Fonts of the systems that have each form of Chinese characters."""


@cache
def load_fonts() -> None:
    """Make the fonts that come with the program known to Qt; once in a process, when a QGuiApplication exists."""
    for file in sorted(resource("fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))


def font_families(family: str, han: Han) -> list[str]:
    """Return a font and those that have Chinese characters in the form wanted, whatever the system would choose."""
    return [family, *_HAN_FAMILIES[han]]


@lru_cache(maxsize=256)
def qt_font(style: TextStyle, family: str = FAMILY, han: Han = "") -> QFont:
    """Return the Qt font of a text style, without hinting: letters stand where they were measured at any scale."""
    font = QFont(font_families(family, han))
    font.setPixelSize(max(1, round(style.size)))
    font.setWeight(QFont.Weight(style.weight))
    font.setItalic(style.italic)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def qt_pen(theme: Theme, token: str | None, width: float, dash: tuple[float, ...] | None = None) -> QPen:
    """Return the pen of a stroke; without a token, one that draws nothing.

    `dash` is that of the part, in pixels, to which the theme may add; None: a solid line in any theme.
    """
    if token is None:
        return _NO_PEN
    shown = stroke_dash(theme, token, dash) if dash is not None else ()
    return _pen(theme[token], width, tuple(shown))


@lru_cache(maxsize=1024)
def _pen(colour: str, width: float, dash: tuple[float, ...]) -> QPen:
    """Return a pen that is made once; nobody changes it."""
    pen = QPen(QColor(colour), width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dash:
        pen.setDashPattern([length / width for length in dash])
    return pen


def qt_brush(theme: Theme, token: str | None) -> QBrush:
    """Return the brush of a fill; without a token, one that fills nothing."""
    return _NO_BRUSH if token is None else _brush(theme[token])


@lru_cache(maxsize=1024)
def _brush(colour: str) -> QBrush:
    return QBrush(QColor(colour))


_NO_PEN, _NO_BRUSH = QPen(Qt.PenStyle.NoPen), QBrush(Qt.BrushStyle.NoBrush)


def line_path(line: Line) -> QPainterPath:
    """Return the path of a polyline with its elbows rounded; an arrow head takes the place of the last bit."""
    start, segments = line_segments(line)
    path = QPainterPath(QPointF(*start))
    for end, control in segments:
        if control is None:
            path.lineTo(*end)
        else:
            path.quadTo(QPointF(*control), QPointF(*end))
    return path


def cap_path(line: Line) -> QPainterPath | None:
    """Return the arrow head (to be filled) or the bar (to be stroked) at the end of a line, or None."""
    cap = line_cap(line)
    if cap is None:
        return None
    shape, points = cap
    path = QPainterPath(QPointF(*points[0]))
    for point in points[1:]:
        path.lineTo(*point)
    if shape == "arrow":
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
            painter.setPen(_pen(theme[part.colour], 1.0, ()))
            font = qt_font(part.style, han=part.han)
            painter.setFont(font)
            # A line that begins with a word of the other direction is read as the text is, not as that word.
            direction = Qt.LayoutDirection.RightToLeft if part.leftwards else Qt.LayoutDirection.LeftToRight
            painter.setLayoutDirection(direction)
            width = QFontMetricsF(font).horizontalAdvance(part.text) if part.leftwards else 0.0
            left = part.x + part.width - width if part.leftwards else part.x
            painter.drawText(QPointF(left, part.y), part.text)
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


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
