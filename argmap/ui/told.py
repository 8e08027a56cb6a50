"""Sentences whose names of boxes lead there, by a click or by Tab and Enter; what they name is plain text."""

import html
import re
from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QToolTip, QWidget

from argmap.evaluation.mentions import Part
from argmap.model import Document
from argmap.picture.characters import visible_text
from argmap.ui.plain import tooltip

_LONG_WORD = re.compile(r"\S{16}(?=\S{8})")


class Told(QLabel):
    """Some sentences, one below the other; the tool tip of a name is the whole text of its box."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = Document.of()
        self._sentences: Sequence[Sequence[Part]] = ()
        self._nodes: list[str] = []
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        flag = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flag.LinksAccessibleByMouse | flag.LinksAccessibleByKeyboard)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.linkActivated.connect(lambda link: self.chosen.emit(self._nodes[int(link)]))
        self.linkHovered.connect(self._explain)

    def tell(self, document: Document, sentences: Sequence[Sequence[Part]]) -> None:
        """Show some sentences about a document."""
        self._document = document
        if sentences != self._sentences:
            self._sentences = sentences
            self._write()

    def words(self) -> str:
        """Return what is told, as plain text."""
        return "\n".join(_plain(sentence) for sentence in self._sentences)

    def changeEvent(self, event: QEvent) -> None:
        """Write again in the colours of another theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._write()

    def _write(self) -> None:
        self._nodes = [part.node for sentence in self._sentences for part in sentence if part.node is not None]
        number = iter(range(len(self._nodes)))
        colour = self.palette().color(self.foregroundRole()).name()

        def written(part: Part) -> str:
            words = _escaped(part.words)
            return f'<a href="{next(number)}" style="color: {colour}">{words}</a>' if part.node is not None else words

        lines = ("".join(map(written, sentence)) for sentence in self._sentences)
        gap = '<p style="margin: 0 0 5px 0">'
        self.setText("".join(f"{gap}{line}</p>" for line in lines))
        self.setAccessibleName(self.words())

    def _explain(self, link: str) -> None:
        statement = self._document.statements.get(self._nodes[int(link)]) if link else None
        QToolTip.showText(self.cursor().pos(), tooltip(statement.text) if statement is not None else "", self)


def _plain(sentence: Sequence[Part]) -> str:
    return visible_text("".join(part.words for part in sentence))


def _escaped(text: str) -> str:
    """Return a text as HTML, long words breakable: a label that cannot break a word is as wide as that."""
    return html.escape(_LONG_WORD.sub("\\g<0>\u200b", visible_text(text))).replace("\n", "<br>")
