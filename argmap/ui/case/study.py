"""What takes longer than a frame to say of a case, computed in a worker while somebody looks at it."""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from argmap.evaluation.flips import Flips, flips
from argmap.evaluation.positions import Positions, PositionsError, positions
from argmap.evaluation.swings import Swing, swings
from argmap.model import Document

_PAUSE = 250
"""Milliseconds without an edit before it is computed."""


@dataclass(frozen=True, slots=True)
class Findings:
    """What would change the verdict of one snapshot of the map, and what one could hold where nothing decides."""

    document: Document
    flips: Flips
    swings: Sequence[Swing]
    positions: Positions | PositionsError | None
    """None: the thesis is decided."""


class Study(QObject):
    """Computes the findings for the newest document that it was asked about; older ones never arrive after newer."""

    ready = Signal(object)
    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="case")
        self._wanted: tuple[Document, bool] | None = None
        self._busy = False
        self._closed = False
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._start)
        self._arrived.connect(self._take)

    def ask(self, document: Document, *, undecided: bool) -> None:
        """Ask about a document; `undecided`: whether positions are to be looked for."""
        self._wanted = (document, undecided)
        self._pause.start()

    def close(self) -> None:
        """Stop; what is still computed is dropped."""
        self._closed = True
        self._pause.stop()
        self._worker.shutdown(wait=False, cancel_futures=True)

    def _start(self) -> None:
        if self._wanted is None or self._busy or self._closed:
            return
        document, undecided = self._wanted
        self._busy = True
        self._worker.submit(lambda: self._arrived.emit(self._compute(document, undecided)))

    def _compute(self, document: Document, undecided: bool) -> Findings:
        held: Positions | PositionsError | None = None
        if undecided:
            try:
                held = positions(document, stopped=lambda: self._closed)
            except PositionsError as error:
                held = error
        return Findings(document, flips(document), swings(document), held)

    def _take(self, found: Findings) -> None:
        self._busy = False
        if self._wanted is not None and found.document is self._wanted[0]:
            self._wanted = None
            self.ready.emit(found)
        elif not self._pause.isActive():
            self._start()
