"""How the rows of the problems panel are drawn."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPolygonF, QTextOption
from PySide6.QtWidgets import QAbstractScrollArea, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from argmap.checks.finding import Finding
from argmap.picture.characters import visible_text
from argmap.picture.theme import Theme
from argmap.ui.panels.problems_model import ROW_ROLE, Index
from argmap.ui.panels.problems_rows import Group, More, Row, Section, second_line
from argmap.ui.panels.two_lines import is_whole, to_the_point, two_lines
from argmap.ui.plain import direction_of, with_quoted_apart

ROW_HEIGHT = 58
_HEADING_HEIGHT, _LOW_GROUP_HEIGHT, _MORE_HEIGHT = 26, 42, 30
_BEFORE_WORDS, _AFTER_WORDS = 34, 6
"""Room at the sides of a message in its row."""

_INSET = 14
"""How much further right the findings of a group stand than it."""


class ProblemsDelegate(QStyledItemDelegate):
    """Draws a dot in the colour of the severity, the message on two lines and, dim, code and first fix.

    A group has an arrow before its dot that says whether it is folded, and its number of findings at the end.
    """

    def __init__(self, theme: Theme, view: QAbstractScrollArea) -> None:
        super().__init__(view)
        self.theme = theme
        self._list = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height for a kind of row; groups, which are few, need less when one line is enough."""
        row = index.data(ROW_ROLE)
        height = _HEADING_HEIGHT if isinstance(row, Section) else _MORE_HEIGHT if isinstance(row, More) else ROW_HEIGHT
        if isinstance(row, Group):
            room = self._room(row, option.font, self._list.viewport().width(), inside=False)
            if len(two_lines(row.words, self._font_of_message(option.font, row), room)) == 1:
                height = _LOW_GROUP_HEIGHT
        return QSize(100, self.theme.pixels(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        row: Row = index.data(ROW_ROLE)
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(self.theme["chosen"]))
        inset = _INSET if index.parent().isValid() else 0
        if isinstance(row, Section):
            self._draw_heading(painter, rect, row)
        elif isinstance(row, More):
            self._draw_more(painter, rect.adjusted(inset, 0, 0, 0), row)
        elif isinstance(row, Group):
            self._draw_arrow(painter, rect, opened=bool(option.state & QStyle.StateFlag.State_Open))
            room = self._draw_number(painter, rect, len(row.members))
            self._draw_message(painter, rect.adjusted(0, 0, -room, 0), row)
        else:
            self._draw_message(painter, rect.adjusted(inset, 0, 0, 0), row)
        painter.restore()

    def shows_whole(self, row: Finding | Group, font: QFont, width: int, *, inside: bool) -> bool:
        """Return whether a row of this width has room for all of its message; `inside`: below a group."""
        message = _message(row)
        room = self._room(row, font, width, inside=inside)
        return is_whole(two_lines(message, self._font_of_message(font, row), room), message)

    def _room(self, row: Finding | Group, font: QFont, width: int, *, inside: bool) -> int:
        """Return how wide a message may be."""
        number = self._width_of_number(font, len(row.members)) if isinstance(row, Group) else 0
        return width - _BEFORE_WORDS - _AFTER_WORDS - number - (_INSET if inside else 0)

    def _font_of_message(self, base: QFont, row: Finding | Group) -> QFont:
        return _font(base, self.theme.pixels(12), 500 if isinstance(row, Group) else 400)

    def _draw_heading(self, painter: QPainter, rect: QRect, section: Section) -> None:
        painter.setFont(_font(painter.font(), self.theme.pixels(11), 600))
        painter.setPen(QColor(self.theme["dim"]))
        painter.drawText(rect.adjusted(16, 0, -6, 0), Qt.AlignmentFlag.AlignVCenter, section.words)

    def _draw_more(self, painter: QPainter, rect: QRect, more: More) -> None:
        painter.setFont(_font(painter.font(), self.theme.pixels(12), 400))
        painter.setPen(QColor(self.theme["accent"]))
        painter.drawText(rect.adjusted(_BEFORE_WORDS, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, more.words)

    def _draw_arrow(self, painter: QPainter, rect: QRect, *, opened: bool) -> None:
        middle = QPointF(rect.left() + 8, rect.top() + 12)
        right = ((-2, -4), (2.5, 0), (-2, 4))
        corners = [(y, x) for x, y in right] if opened else right
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme["dim"]))
        painter.drawPolygon(QPolygonF([middle + QPointF(x, y) for x, y in corners]))

    def _draw_number(self, painter: QPainter, rect: QRect, number: int) -> int:
        """Draw how many findings a group has; return the room that it takes at the end of the row."""
        base = painter.font()
        width = self._width_of_number(base, number)
        painter.setFont(self._font_of_number(base))
        pill = QRectF(rect.right() - width, rect.top() + 4, width - 4, self.theme.pixels(16))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme["track"]))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setPen(QColor(self.theme["text"]))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, str(number))
        painter.setFont(base)
        return width

    def _width_of_number(self, base: QFont, number: int) -> int:
        return QFontMetrics(self._font_of_number(base)).horizontalAdvance(str(number)) + 18

    def _font_of_number(self, base: QFont) -> QFont:
        return _font(base, self.theme.pixels(11), 600)

    def _draw_message(self, painter: QPainter, rect: QRect, row: Finding | Group) -> None:
        severity = row.severity if isinstance(row, Finding) else row.members[0].severity
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme[f"badge_{severity}"]))
        painter.drawEllipse(rect.left() + 16, rect.top() + 7, 10, 10)
        words = QRectF(rect.adjusted(_BEFORE_WORDS, 3, -_AFTER_WORDS, 0))
        painter.setFont(self._font_of_message(painter.font(), row))
        painter.setPen(QColor(self.theme["text"]))
        metrics = painter.fontMetrics()
        message = visible_text(row.message if isinstance(row, Finding) else row.words)
        lines = to_the_point(message, painter.font(), words.width())
        wrap = QTextOption()
        wrap.setWrapMode(QTextOption.WrapMode.NoWrap)
        wrap.setTextDirection(direction_of(message))
        wrap.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        for number, line in enumerate(lines):
            top = words.y() + number * metrics.lineSpacing()
            painter.drawText(QRectF(words.x(), top, words.width(), metrics.lineSpacing() + 1), line, wrap)
        below = metrics.lineSpacing() * len(lines)
        painter.setFont(_font(painter.font(), self.theme.pixels(11), 400))
        painter.setPen(QColor(self.theme["dim"]))
        place = QRect(int(words.x()), int(words.y()) + below + 1, int(words.width()), 18)
        text = painter.fontMetrics().elidedText(second_line(row), Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)


def _message(row: Finding | Group) -> str:
    return with_quoted_apart(visible_text(row.message)) if isinstance(row, Finding) else row.words


def _font(base: QFont, pixels: int, weight: int) -> QFont:
    font = QFont(base)
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight(weight))
    return font
