"""Messages in two lines: what does not fit is cut where one can do without it."""

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from argmap.ui.plain import with_quoted_apart

_NAME = re.compile("[“„]([^“”„]*)[”“]")
"""The words of a box in a message, in the quotation marks of either language."""

_FEWEST_WORDS = 2
"""Words by which one still knows a box."""


def to_the_point(message: str, font: QFont, width: float) -> list[str]:
    """Return a message in two lines of a width, names of boxes as short as that needs.

    What is remarked stands at the end, so that a message that is merely cut would name a box and say nothing of it.
    """
    while True:
        said = with_quoted_apart(message)
        lines = two_lines(said, font, width)
        if is_whole(lines, said):
            return lines
        names = [name for name in _NAME.finditer(message) if len(name[1].split()) > _FEWEST_WORDS]
        if not names:
            return lines
        longest = max(names, key=lambda name: len(name[1]))
        shorter = longest[1].rsplit(maxsplit=1)[0].rstrip(" ,;:.–-…") + "…"
        message = message[: longest.start(1)] + shorter + message[longest.end(1) :]


def is_whole(lines: Sequence[str], text: str) -> bool:
    """Return whether lines say all of a text."""
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
