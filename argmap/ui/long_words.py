"""How a text field breaks its lines, whatever words a file brings.

For each line of a field that breaks at words Qt looks through the whole word that it is in: one of a megabyte would
take the window for minutes. Such a text is broken anywhere, which is as good for what has no words.
"""

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QPlainTextEdit

_LONGEST = 2_000
"""Characters without a blank that are still a word, such as an address."""


def fit_line_breaks(field: QPlainTextEdit, text: str) -> None:
    """Break the lines of a field as is fast for a text that is about to be shown in it or put into it."""
    endless = max(map(len, text.split()), default=0) > _LONGEST
    mode = QTextOption.WrapMode.WrapAnywhere if endless else QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
    if field.wordWrapMode() != mode:
        field.setWordWrapMode(mode)


def fit_pasted(field: QPlainTextEdit, source: QMimeData) -> None:
    """Break the lines of a field as is fast with what is about to be pasted."""
    fit_line_breaks(field, f"{field.toPlainText()}{source.text()}")
