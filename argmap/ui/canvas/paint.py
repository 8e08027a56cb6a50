"""Paints the part of a picture that is in sight, with as much detail as can be seen at the scale.

Near at hand every part is drawn, with text layouts that are prepared once for each `parts` tuple; from further off
only boxes, links and the main text; far out, where text would be under 5 pixels, plain rectangles and lines.
"""

from collections.abc import Callable, Iterable
from itertools import islice

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QStaticText, QTextOption, QTransform

from argmap.export.qt_painter import cap_path, line_path, qt_brush, qt_font, qt_pen
from argmap.layout import Rect
from argmap.picture.items import Box, Disc, Element, Line, Part, Text
from argmap.picture.map_picture import MapPicture
from argmap.picture.theme import Theme
from argmap.ui.canvas.far import FarView
from argmap.ui.canvas.viewport import Viewport

Op = Callable[[QPainter], None]

_FULL, _MEDIUM = 0.5, 0.36
"""Scales from which everything, and text at all, is drawn."""

_SMALL_TEXT = 12
"""Texts below this size are left out at medium detail."""

_MOST_PREPARED = 1500
"""Elements whose drawing is kept: some times as many as a screen shows with words."""

_DROPPED = 300
"""How many of the oldest go when there are more: all at once would be felt in one frame."""

_RIGHTWARDS, _LEFTWARDS = QTextOption(), QTextOption()
_RIGHTWARDS.setTextDirection(Qt.LayoutDirection.LeftToRight)
_LEFTWARDS.setTextDirection(Qt.LayoutDirection.RightToLeft)
"""The direction is that of the whole text: Qt would choose one for each line."""


class PicturePainter:
    """Paints one picture in one theme; what was prepared for a card is kept when the picture changes."""

    def __init__(self, picture: MapPicture, theme: Theme) -> None:
        self._prepared: dict[int, tuple[tuple[Part, ...], list[Op], list[Op]]] = {}
        self.theme = theme
        self.far = FarView()
        self.show(picture, theme, 0)

    def show(self, picture: MapPicture, theme: Theme, recoloured: int) -> None:
        """Paint another picture from now on; `recoloured` differs when steps have got other colours."""
        if self.theme is not theme:
            self._prepared.clear()
        self.picture, self.theme = picture, theme
        self.far.show(picture.plan, picture.memory.headers, recoloured)

    def paint(self, painter: QPainter, viewport: Viewport, elements: Iterable[Element] | None = None) -> None:
        """Paint what is in sight; `elements` takes the place of the picture's own while something moves."""
        painter.setTransform(QTransform(viewport.scale, 0, 0, viewport.scale, viewport.dx, viewport.dy), True)
        if viewport.scale < _MEDIUM and elements is None:
            self._paint_plain(painter, viewport)
            return
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        shown = self.picture.inside(*viewport.visible()) if elements is None else elements
        full = viewport.scale >= _FULL
        for element in shown:
            self.paint_element(painter, element, full=full)

    def paint_element(self, painter: QPainter, element: Element, *, full: bool = True) -> None:
        """Paint one element at its place in the map."""
        _, every, main = self._ops(element)
        painter.translate(element.x, element.y)
        if element.opacity < 1:
            painter.setOpacity(element.opacity)
        for op in every if full else main:
            op(painter)
        if element.opacity < 1:
            painter.setOpacity(1)
        painter.translate(-element.x, -element.y)

    def _ops(self, element: Element) -> tuple[tuple[Part, ...], list[Op], list[Op]]:
        known = self._prepared.get(id(element.parts))
        if known is None or known[0] is not element.parts:
            if len(self._prepared) > _MOST_PREPARED:
                for oldest in list(islice(self._prepared, _DROPPED)):
                    del self._prepared[oldest]
            every = [(part, _op(part, self.theme)) for part in element.parts]
            main = [op for part, op in every if _seen_from_afar(part)]
            known = self._prepared[id(element.parts)] = (element.parts, [op for _, op in every], main)
        return known

    def _paint_plain(self, painter: QPainter, viewport: Viewport) -> None:
        for element in self.picture.across():
            if element.kind == "group":
                self.paint_element(painter, element, full=False)
        self.far.paint(painter, self.theme, Rect(*viewport.visible()))
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        for element in self.picture.across():
            if element.kind == "link":
                self.paint_element(painter, element, full=False)
        thesis = self.picture.plan.document.thesis
        box = self.picture.box(thesis) if thesis is not None else None
        if box is not None:
            self.paint_element(painter, box, full=False)


def _seen_from_afar(part: Part) -> bool:
    if isinstance(part, Text):
        return part.style.size >= _SMALL_TEXT
    if isinstance(part, Box):
        return part.height > 12
    return isinstance(part, Line)


def _op(part: Part, theme: Theme) -> Op:
    """Return what draws a part, with pens, brushes, paths and text layout made once."""
    match part:
        case Box():
            return _box_op(part, theme)
        case Disc():
            pen, brush = qt_pen(theme, part.stroke, part.stroke_width), qt_brush(theme, part.fill)
            middle = QPointF(part.x, part.y)

            def draw_disc(painter: QPainter) -> None:
                painter.setPen(pen)
                painter.setBrush(brush)
                painter.drawEllipse(middle, part.radius, part.radius)

            return draw_disc
        case Line():
            return _line_op(part, theme)
        case Text():
            return _text_op(part, theme)


def _box_op(box: Box, theme: Theme) -> Op:
    pen, brush = qt_pen(theme, box.stroke, box.stroke_width, box.dash), qt_brush(theme, box.fill)
    rect = QRectF(box.x, box.y, box.width, box.height)

    def draw(painter: QPainter) -> None:
        painter.setPen(pen)
        painter.setBrush(brush)
        painter.drawRoundedRect(rect, box.radius, box.radius)

    return draw


def _line_op(line: Line, theme: Theme) -> Op:
    path, cap = line_path(line), cap_path(line)
    pen, cap_pen = qt_pen(theme, line.stroke, line.width, line.dash), qt_pen(theme, line.stroke, line.width)
    brush = qt_brush(theme, line.stroke)

    def draw(painter: QPainter) -> None:
        painter.strokePath(path, pen)
        if cap is not None and line.end == "arrow":
            painter.fillPath(cap, brush)
        elif cap is not None:
            painter.strokePath(cap, cap_pen)

    return draw


def _text_op(text: Text, theme: Theme) -> Op:
    font, colour = qt_font(text.style, theme.family, text.han), QColor(theme[text.colour])
    layout = QStaticText(text.text)
    layout.setTextFormat(Qt.TextFormat.PlainText)
    layout.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
    layout.setTextOption(_LEFTWARDS if text.leftwards else _RIGHTWARDS)
    layout.prepare(QTransform(), font)
    left = text.x + text.width - layout.size().width() if text.leftwards else text.x
    place = QPointF(left, text.y - QFontMetricsF(font).ascent())

    def draw(painter: QPainter) -> None:
        painter.setPen(colour)
        painter.setFont(font)
        painter.drawStaticText(place, layout)

    return draw
