"""Evaluation and findings of the current map: at once when it is small, in a worker thread when it is not."""

import time
from collections import defaultdict
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from argmap.checks import Finding, findings
from argmap.evaluation import Evaluation, evaluate
from argmap.model import Document
from argmap.ui.editor import Editor

_SMALL = 2000
"""Records up to which an analysis is expected to fit into a frame."""

_SLOW = 0.03
"""Seconds after which an analysis is better done by the worker next time."""

_PAUSE = 150
"""Milliseconds that a person has to pause typing before remarks change."""


@dataclass(frozen=True, slots=True)
class Result:
    """What there is to say of one snapshot of the map."""

    document: Document
    evaluation: Evaluation
    findings: Sequence[Finding]
    by_subject: Mapping[str, Sequence[Finding]]
    """The findings that are not dismissed, by the id of each record that they are about."""

    @property
    def open(self) -> Sequence[Finding]:
        """The findings that nobody has dismissed."""
        return [finding for finding in self.findings if finding.dismissed is None]


class _Arrival(NamedTuple):
    number: int
    result: Result
    seconds: float


class Analysis(QObject):
    """Keeps `result` up with the editor's document; an older result never replaces a newer one."""

    ready = Signal()
    """`result` is new."""

    _arrived = Signal(object)

    def __init__(self, editor: Editor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="analysis")
        self._asked = 0
        self._slow = False
        self._busy = False
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._start)
        self._arrived.connect(self._take)
        self._result = _analyse(editor.document)
        editor.changed.connect(self._follow)
        editor.loaded.connect(self._start)

    @property
    def result(self) -> Result:
        """The newest result there is; its document may be older than the editor's for a moment."""
        return self._result

    @property
    def up_to_date(self) -> bool:
        """Whether the result is about the document as it is now."""
        return self._result.document is self._editor.document

    def refresh(self) -> None:
        """Bring the result up to date now, whatever it takes, for those who cannot go on without it."""
        if not self.up_to_date:
            self._pause.stop()
            self._asked += 1
            self._show(_analyse(self._editor.document))

    def close(self) -> None:
        """Stop the worker; what it still computes is dropped."""
        self._pause.stop()
        self._asked += 1
        self._worker.shutdown(wait=False, cancel_futures=True)

    def _follow(self) -> None:
        if self._editor.typing:
            self._pause.start()
        else:
            self._start()

    def _start(self) -> None:
        self._pause.stop()
        self._asked += 1
        document = self._editor.document
        if _size(document) <= _SMALL and not self._slow:
            self._take(_timed(self._asked, document))
        elif not self._busy:
            self._busy = True
            number = self._asked
            self._worker.submit(lambda: self._arrived.emit(_timed(number, document)))

    def _take(self, arrival: _Arrival) -> None:
        self._busy = False
        self._slow = arrival.seconds > _SLOW
        if arrival.number == self._asked:
            self._show(arrival.result)
        elif not self.up_to_date and not self._pause.isActive():
            self._start()

    def _show(self, result: Result) -> None:
        self._result = result
        self.ready.emit()


def _timed(number: int, document: Document) -> _Arrival:
    start = time.perf_counter()
    result = _analyse(document)
    return _Arrival(number, result, time.perf_counter() - start)


def _analyse(document: Document) -> Result:
    found = findings(document)
    by_subject: defaultdict[str, list[Finding]] = defaultdict(list)
    for finding in found:
        if finding.dismissed is None:
            for subject in finding.subjects:
                by_subject[subject].append(finding)
    return Result(document, evaluate(document), found, dict(by_subject))


def _size(document: Document) -> int:
    return len(document.statements) + len(document.inferences)
