"""The list of findings: a Qt model of sections and findings, and how its rows are drawn."""

import re
from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from argmap.checks.finding import Finding
from argmap.picture.characters import visible_text
from argmap.picture.theme import Theme
from argmap.ui.plain import direction_of, tooltip, with_quoted_apart

Index = QModelIndex | QPersistentModelIndex

FINDING_ROLE = int(Qt.ItemDataRole.UserRole) + 1
SECTION_HEIGHT = 26
FINDING_HEIGHT = 58
_MOST = 400
"""Findings listed: nobody reads more, and the count is in the heading."""


class Section(NamedTuple):
    """A heading in the list, with the number of findings below it."""

    severity: str
    size: int

    @property
    def words(self) -> str:
        """The heading in the person's language."""
        return severity_words(self.severity, self.size)


def severity_words(severity: str, count: int) -> str:
    """Return how many findings of a severity there are, such as "2 errors"."""
    tr = QCoreApplication.translate
    one, many = {
        "error": (tr("Problems", "1 error"), tr("Problems", "{count} errors")),
        "warning": (tr("Problems", "1 warning"), tr("Problems", "{count} warnings")),
        "hint": (tr("Problems", "1 hint"), tr("Problems", "{count} hints")),
        "dismissed": (tr("Problems", "1 dismissed"), tr("Problems", "{count} dismissed")),
    }[severity]
    return one if count == 1 else many.format(count=count)


class ProblemsModel(QAbstractListModel):
    """Sections by severity with their findings in the order of the analysis, most important first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Section | Finding] = []

    def show(self, findings: Sequence[Finding], *, dismissed: bool) -> None:
        """List findings; `dismissed`: those that were dismissed instead of the open ones."""
        self.beginResetModel()
        self._rows = []
        sections: dict[str, list[Finding]] = {name: [] for name in ("error", "warning", "hint", "dismissed")}
        for finding in findings:
            sections[finding.severity if finding.dismissed is None else "dismissed"].append(finding)
        for name, members in sections.items():
            if members and (name == "dismissed") == dismissed:
                self._rows.append(Section(name, len(members)))
                self._rows += members[:_MOST]
        self.endResetModel()

    def finding(self, index: Index) -> Finding | None:
        """Return the finding of a row, None for a heading."""
        row = self._rows[index.row()] if 0 <= index.row() < len(self._rows) else None
        return None if row is None or isinstance(row, Section) else row

    def index_of(self, key: str) -> QModelIndex:
        """Return the index of the finding with that key."""
        for number, row in enumerate(self._rows):
            if not isinstance(row, Section) and row.key == key:
                return self.index(number)
        return QModelIndex()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of headings and findings."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that findings can be chosen and headings not."""
        if self.finding(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words of a row, or the row itself."""
        if not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == FINDING_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.words if isinstance(row, Section) else visible_text(row.message)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.words if isinstance(row, Section) else f"{row.severity}: {row.message} {second_line(row)}"
        if role == Qt.ItemDataRole.ToolTipRole and not isinstance(row, Section):
            return tooltip(row.message)
        return None


_BEFORE_WORDS, _AFTER_WORDS = 34, 6
"""Room at the sides of a message in its row."""


_NAME = re.compile("[“„]([^“”„]*)[”“]")
"""The words of a box in a message, in the quotation marks of either language."""

_FEWEST_WORDS = 2
"""Words by which one still knows a box."""


class ProblemsDelegate(QStyledItemDelegate):
    """Draws a dot in the colour of the severity, the message on two lines and, dim, code and first fix."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return one of two fixed heights."""
        section = isinstance(index.data(FINDING_ROLE), Section)
        return QSize(100, self.theme.pixels(SECTION_HEIGHT if section else FINDING_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        row = index.data(FINDING_ROLE)
        rect: QRect = option.rect
        painter.save()
        if isinstance(row, Section):
            self._draw_section(painter, rect, row)
        elif row is not None:
            if option.state & QStyle.StateFlag.State_Selected:
                painter.fillRect(rect, QColor(self.theme["background"]))
            self._draw_finding(painter, rect, row)
        painter.restore()

    def shows_whole(self, finding: Finding, font: QFont, width: int) -> bool:
        """Return whether a row of this width has room for all of a message."""
        message = with_quoted_apart(visible_text(finding.message))
        lines = two_lines(message, self._font_of_message(font), width - _BEFORE_WORDS - _AFTER_WORDS)
        return _is_whole(lines, message)

    def _font_of_message(self, base: QFont) -> QFont:
        return _font(base, self.theme.pixels(12), 400)

    def _draw_section(self, painter: QPainter, rect: QRect, section: Section) -> None:
        painter.setFont(_font(painter.font(), self.theme.pixels(11), 600))
        painter.setPen(QColor(self.theme["dim"]))
        painter.drawText(rect.adjusted(16, 0, -6, 0), Qt.AlignmentFlag.AlignVCenter, section.words)

    def _draw_finding(self, painter: QPainter, rect: QRect, finding: Finding) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme[f"badge_{finding.severity}"]))
        painter.drawEllipse(rect.left() + 16, rect.top() + 7, 10, 10)
        words = QRectF(rect.adjusted(_BEFORE_WORDS, 3, -_AFTER_WORDS, 0))
        painter.setFont(self._font_of_message(painter.font()))
        painter.setPen(QColor(self.theme["text"]))
        metrics = painter.fontMetrics()
        message = visible_text(finding.message)
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
        text = painter.fontMetrics().elidedText(second_line(finding), Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)


def to_the_point(message: str, font: QFont, width: float) -> list[str]:
    """Return a message in two lines of a width, names of boxes as short as that needs.

    What is remarked stands at the end, so that a message that is merely cut would name a box and say nothing of it.
    """
    while True:
        said = with_quoted_apart(message)
        lines = two_lines(said, font, width)
        if _is_whole(lines, said):
            return lines
        names = [name for name in _NAME.finditer(message) if len(name[1].split()) > _FEWEST_WORDS]
        if not names:
            return lines
        longest = max(names, key=lambda name: len(name[1]))
        shorter = longest[1].rsplit(maxsplit=1)[0].rstrip(" ,;:.–-…") + "…"
        message = message[: longest.start(1)] + shorter + message[longest.end(1) :]


def _is_whole(lines: Sequence[str], text: str) -> bool:
    return "".join("".join(lines).split()) == "".join(text.split())


def two_lines(text: str, font: QFont, width: float) -> list[str]:
    """Return a text broken into at most two lines of a width; what does not fit is cut with an ellipsis."""
    layout = QTextLayout(" ".join(text.split()), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    first = layout.createLine()
    if not first.isValid():
        return [""]
    first.setLineWidth(width)
    # Qt counts in UTF-16 units.
    units = layout.text().encode("utf-16-le")
    head = units[: 2 * first.textLength()].decode("utf-16-le").rstrip()
    rest = units[2 * first.textLength() :].decode("utf-16-le")
    layout.endLayout()
    if not rest:
        return [head]
    return [head, QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)]


def second_line(finding: Finding) -> str:
    """Return the line below a message: the code and the first fix, or why it was dismissed."""
    if finding.dismissed is not None:
        reason = visible_text(finding.dismissed)
        return f"{finding.code} · " + QCoreApplication.translate("Problems", "dismissed: {reason}").format(
            reason=reason
        )
    if not finding.fixes:
        return str(finding.code)
    title = visible_text(finding.fixes[0].title)
    fix = title[:1].lower() + title[1:]
    return f"{finding.code} · " + QCoreApplication.translate("Problems", "fix: {fix}").format(fix=fix)


def _font(base: QFont, pixels: int, weight: int) -> QFont:
    font = QFont(base)
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight(weight))
    return font
