"""Draws hints on the words of the reason that is selected: dots under terms that nothing else in it takes up."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from argmap.model import Document
from argmap.picture.map_picture import MapPicture
from argmap.picture.theme import Theme
from argmap.picture.underlines import underlines
from argmap.ui.canvas.typeface import measure_of
from argmap.ui.canvas.viewport import Viewport

_LEGIBLE = 0.5
"""Scale from which on words can be read."""


def paint_loose_words(
    painter: QPainter, document: Document, step: str | None, picture: MapPicture, viewport: Viewport, theme: Theme
) -> None:
    """Underline the loose words of a step, in the coordinates of the widget; nothing without a step or from far."""
    if step is None or step not in document.inferences or viewport.scale < _LEGIBLE:
        return
    from argmap.checks.reasoning.loose_words import loose_words

    painter.save()
    painter.translate(viewport.dx, viewport.dy)
    painter.scale(viewport.scale, viewport.scale)
    pen = QPen(QColor(theme["badge_warning"]), 2.0)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setDashPattern([0.1, 1.6])
    painter.setPen(pen)
    for statement, ranges in loose_words(document, step).items():
        card = picture.box(statement)
        if card is not None:
            text = document.statements[statement].text
            for (left, y), (right, _) in underlines(card, text, ranges, measure_of(theme.family)):
                painter.drawLine(QPointF(left, y), QPointF(right, y))
    painter.restore()
