"""How a row of the outline is drawn: its sign in the colour of its kind, then its text on one line."""

from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from argmap.picture.theme import BODY, Theme
from argmap.ui.outline.model import REFERENCE_ROLE, SIGN_ROLE
from argmap.ui.outline.rows import Sign
from argmap.ui.plain import direction_of

SIGN_WIDTH = 20
ROW_HEIGHT = 27
_MOST_ON_A_LINE = 1_000
"""Letters that can fit into a row; the whole of a long text would be measured for each painting."""


class OutlineDelegate(QStyledItemDelegate):
    """Draws rows in the colours of a theme; editing is the view's business."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the same height for every row, which lets the view place ten thousand of them at once."""
        return QSize(80, self.theme.pixels(ROW_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the background of the state, the sign and the text."""
        rect: QRect = option.rect
        state = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(self.theme["chosen"]))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(self.theme["accent"]))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        sign = index.data(SIGN_ROLE)
        if isinstance(sign, Sign):
            self._draw_sign(painter, rect, sign)
        self._draw_text(painter, rect, index)
        painter.restore()

    def _draw_sign(self, painter: QPainter, rect: QRect, sign: Sign) -> None:
        painter.setFont(_font(painter.font(), self.theme.pixels(14), QFont.Weight.DemiBold, italic=False))
        painter.setPen(QColor(self.theme[sign.colour]))
        box = QRect(rect.left(), rect.top(), SIGN_WIDTH, rect.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, sign.glyph)

    def _draw_text(self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        box = rect.adjusted(SIGN_WIDTH + 2, 0, -4, 0)
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        reference = bool(index.data(REFERENCE_ROLE))
        pale = reference or not text
        font = _font(painter.font(), self.theme.pixels(BODY.size), QFont.Weight.Normal, italic=pale)
        painter.setFont(font)
        painter.setPen(QColor(self.theme["dim" if pale else "text"]))
        words = f"↗ {text}" if reference else text or self.tr("no words yet")
        elided = _elided(words[:_MOST_ON_A_LINE], font, box.width())
        painter.setLayoutDirection(direction_of(text))
        beside_sign = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(box, beside_sign | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, elided)


@lru_cache(maxsize=16)
def _font(base: QFont, pixels: int, weight: QFont.Weight, *, italic: bool) -> QFont:
    font = QFont(base)
    font.setPixelSize(pixels)
    font.setWeight(weight)
    font.setItalic(italic)
    return font


@lru_cache(maxsize=2048)
def _elided(words: str, font: QFont, width: int) -> str:
    """Return as much of a text as fits; to measure it takes longer than to draw it."""
    return QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, width)
