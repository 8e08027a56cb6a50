"""The way from the thesis to what is selected, as a slim line that can be clicked."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from argmap.model import Document, SpanningTree, short_text
from argmap.picture.characters import visible_text
from argmap.ui.editor import Editor
from argmap.ui.plain import button_text, tooltip
from argmap.ui.selection import Selection

_HEIGHT = 28
_WIDEST, _NARROWEST = 900, 72
_LAST = 4
"""Statements at the end of a long way that are shown besides the thesis."""

_SIGNS = {"support": "+", "attack": "−"}

Sign = Literal["", "support", "attack"]


@dataclass(frozen=True, slots=True)
class Crumb:
    """One station of the way: a statement in words, or the sign of the step that leads from one to the next."""

    node: str
    text: str
    sign: Sign = ""


class Breadcrumb(QFrame):
    """Follows selection and document; a click selects."""

    def __init__(self, editor: Editor, selection: Selection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor, self._selection = editor, selection
        self._crumbs: tuple[Crumb, ...] = ()
        self._buttons: list[QToolButton] = []
        self.setObjectName("breadcrumb")
        self.setAccessibleName(self.tr("Way from the thesis to what is selected"))
        self.setFixedHeight(_HEIGHT)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 2, 12, 2)
        self._row.setSpacing(2)
        self._row.addStretch(1)
        selection.changed.connect(self._follow)
        editor.changed.connect(self._follow)
        editor.loaded.connect(self._follow)

    def minimumSizeHint(self) -> QSize:
        """Return that the line takes whatever room there is: what does not fit is cut."""
        return QSize(0, _HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the words anew."""
        super().resizeEvent(event)
        self._cut()

    def _follow(self) -> None:
        node = self._selection.current
        crumbs = way_to(self._editor.document, self._editor.tree, node) if node is not None else ()
        if crumbs != self._crumbs:
            before, self._crumbs = self._crumbs, crumbs
            self._fill(before)

    def _fill(self, before: Sequence[Crumb]) -> None:
        """Write the stations on the buttons; those that are there are used again, as to make one takes long."""
        while len(self._buttons) > len(self._crumbs):
            button = self._buttons.pop()
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        while len(self._buttons) < len(self._crumbs):
            self._add()
        for number, (crumb, button) in enumerate(zip(self._crumbs, self._buttons, strict=True)):
            was = before[number] if number < len(before) else None
            if was is None or was.sign != crumb.sign:
                button.setProperty("sign", crumb.sign)
                button.style().unpolish(button)
                button.style().polish(button)
            if was is None or was.text != crumb.text:
                button.setToolTip(tooltip(crumb.text))
                button.setAccessibleName(visible_text(crumb.text))
        self._cut()

    def _add(self) -> None:
        number = len(self._buttons)
        button = QToolButton(self)
        button.setAutoRaise(True)
        button.setObjectName("crumb")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: self._selection.select(self._crumbs[number].node))
        self._row.insertWidget(number, button)
        self._buttons.append(button)

    def _cut(self) -> None:
        words = [crumb for crumb in self._crumbs if not crumb.sign]
        free = self.width() - 24 - 26 * (len(self._crumbs) - len(words)) - 16 * len(words)
        widest = max(_NARROWEST, min(_WIDEST, free // max(1, len(words))))
        for crumb, button in zip(self._crumbs, self._buttons, strict=True):
            metrics = button.fontMetrics()
            shown = metrics.elidedText(visible_text(crumb.text), Qt.TextElideMode.ElideRight, widest)
            button.setText(_SIGNS[crumb.sign] if crumb.sign else button_text(shown))


def way_to(document: Document, tree: SpanningTree, node: str) -> tuple[Crumb, ...]:
    """Return the stations from the root to a statement or inference; the middle of a long way is one `…`."""
    way = tree.path(document, node)
    statements = [other for other in way if other in document.statements]
    left_out = set(statements[1:-_LAST]) if len(statements) > _LAST + 2 else set()
    crumbs: list[Crumb] = []
    gap = ""
    for number, station in enumerate(way):
        record = document.inferences.get(station)
        above = way[number - 1] if number else ""
        if station in left_out or (record is not None and above in left_out):
            gap = station if record is None else gap
            continue
        if gap:
            crumbs.append(Crumb(gap, "…"))
            gap = ""
        if record is not None:
            crumbs.append(Crumb(station, _step_words(document, station), record.kind))
        else:
            crumbs.append(Crumb(station, short_text(" ".join(document.statements[station].text.split()), 120) or "…"))
    return tuple(crumbs)


def _step_words(document: Document, step: str) -> str:
    record = document.inferences[step]
    words = [document.statements[p.statement].text for p in record.premises if p.statement in document.statements]
    return short_text(" & ".join(words), 120)
