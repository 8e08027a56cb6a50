"""The places that a person has been to, and the way back and forward through them."""

import time
from dataclasses import dataclass

from PySide6.QtCore import QObject

from argmap.ui.canvas.sight import Sight
from argmap.ui.canvas.viewport import Viewport
from argmap.ui.editor import Editor
from argmap.ui.selection import Selection

_MOST = 200
_STAY = 0.8
"""Seconds after which one has been somewhere, and not only passed by."""


@dataclass(slots=True)
class _Place:
    node: str
    inference: str | None
    viewport: Viewport
    since: float


class Visits(QObject):
    """Follows the selection; a place is a box, and how the map was looked at when it was left."""

    def __init__(self, editor: Editor, selection: Selection, sight: Sight, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editor, self._selection, self._sight = editor, selection, sight
        self._places: list[_Place] = []
        self._here = -1
        self._going = False
        self.stay = _STAY
        """Seconds after which one has been somewhere."""
        selection.changed.connect(self._follow)
        editor.loaded.connect(self._forget)

    def can_go(self, by: int) -> bool:
        """Return whether there is a place to go back (-1) or forward (1) to."""
        return self._next(by) is not None

    def go(self, by: int) -> None:
        """Go to the place before (-1) or after (1) this one; boxes that are gone by now are passed over."""
        there = self._next(by)
        if there is None:
            return
        self._leave()
        self._here, place = there, self._places[there]
        place.since = time.monotonic()
        self._going = True
        self._selection.select(place.node, place.inference)
        self._going = False
        now = self._sight.viewport
        self._sight.look(place.viewport.resized(now.width, now.height))

    def _next(self, by: int) -> int | None:
        document = self._editor.document
        there = self._here + by
        while 0 <= there < len(self._places):
            node = self._places[there].node
            if node != self._selection.current and (node in document.statements or node in document.inferences):
                return there
            there += by
        return None

    def _follow(self) -> None:
        node = self._selection.current
        if node is None or self._going:
            return
        now = time.monotonic()
        here = self._places[self._here] if self._here >= 0 else None
        if here is not None and here.node == node:
            return
        self._leave()
        passed_by = here is not None and now - here.since < self.stay
        kept = self._places[: self._here + (0 if passed_by else 1)]
        if kept and kept[-1].node == node:
            kept.pop()
        self._places = [*kept, _Place(node, self._selection.inference, self._sight.viewport, now)][-_MOST:]
        self._here = len(self._places) - 1

    def _leave(self) -> None:
        if self._here >= 0:
            self._places[self._here].viewport = self._sight.viewport

    def _forget(self) -> None:
        self._places, self._here = [], -1
