"""Evaluation and findings of the current map: at once when that takes no time, in a worker thread when it does."""

import time
from collections.abc import Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from argmap.checks.finding import Finding
from argmap.checks.very_large import is_very_large, the_gravest
from argmap.evaluation import Evaluation, evaluate, what_if
from argmap.model import Change, Document
from argmap.ui.beside import giving_way, mishaps_told
from argmap.ui.editor import Editor

if TYPE_CHECKING:
    from argmap.checks import Session

_SMALL = 600
"""Records up to which an analysis is expected to fit into a frame."""

_SLOW = 0.008
"""Seconds after which an analysis is better done by the worker next time."""

_PAUSE = 150
"""Milliseconds that a person has to pause typing before remarks change, or before a large map is analysed."""


@dataclass(frozen=True, slots=True)
class Result:
    """What there is to say of one snapshot of the map."""

    document: Document
    evaluation: Evaluation
    findings: Sequence[Finding]
    by_subject: Mapping[str, Sequence[Finding]]
    """The findings that are not dismissed, by the id of each record that they are about."""

    open: Sequence[Finding]
    """The findings that nobody has dismissed."""

    partly: bool = False
    """Whether nothing but errors was looked for, in a very large map."""


class _Arrival(NamedTuple):
    number: int
    result: Result
    seconds: float


class Analysis(QObject):
    """Keeps `result` up with the editor's document; an older result never replaces a newer one."""

    ready = Signal()
    """`result` is new."""

    began = Signal()
    """Another document is being looked at; `result` says nothing of it yet."""

    _arrived = Signal(object)

    def __init__(self, editor: Editor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="analysis")
        self._work: Future[None] | None = None
        self._course = _Course()
        self._asked = 0
        self._change: Change | None = None
        """What has happened since the document that was handed to the course; None: it is another document."""
        self._slow = _size(editor.document) > _SMALL
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._start)
        self._arrived.connect(self._take)
        self._withdrawn: tuple[str, ...] = ()
        self._held = False
        self._reading = False
        self._closed = False
        self._actual = self._result = _unremarked(editor.document)
        if _size(editor.document):
            self._take(self._next())
            # The first analysis loads the checks as well: how long it took says nothing of the next.
            self._slow = _size(editor.document) > _SMALL
        editor.changed.connect(self._follow)
        editor.loaded.connect(self._start_anew)
        editor.written.connect(self._go_on_after_writing)

    @property
    def result(self) -> Result:
        """The newest result there is; its document may be older than the editor's for a moment."""
        return self._result

    @property
    def actual(self) -> Result:
        """The newest result with nothing withdrawn."""
        return self._actual

    @property
    def reading(self) -> bool:
        """Whether nothing is known yet of the document that was opened."""
        return self._reading

    @property
    def up_to_date(self) -> bool:
        """Whether the result is about the document as it is now."""
        return not self._held and self._result.document is self._editor.document

    def hold(self) -> None:
        """Look for no problems until `go_on`, so that a window is seen before the checks are even loaded."""
        self._held = True

    def go_on(self) -> None:
        """Look for problems from now on, beginning with the map as it is."""
        if self._held:
            self._held = False
            self._start_anew()

    def refresh(self) -> None:
        """Bring the result up to date now, whatever it takes, for those who cannot go on without it."""
        if not self.up_to_date:
            self._pause.stop()
            if self._work is not None:
                self._work.result()
            self._held = False
            self._asked += 1
            self._show(self._next().result)

    def suppose(self, withdrawn: Sequence[str]) -> None:
        """Evaluate from now on as if some boxes were withdrawn; findings stay those of the map as it is."""
        self._withdrawn = tuple(withdrawn)
        self._tell()

    def close(self) -> None:
        """Stop for good: what the worker still computes is dropped, and what still happens is not looked at."""
        self._closed = True
        self._pause.stop()
        self._asked += 1
        self._worker.shutdown(wait=False, cancel_futures=True)

    def _follow(self, change: Change) -> None:
        self._change = self._change.then(change) if self._change is not None else None
        if self._held:
            return
        if self._editor.typing or self._slow or _adds_blank(change):
            self._pause.start()
        else:
            self._start()

    def _go_on_after_writing(self) -> None:
        if not self._held and not self.up_to_date and not self._pause.isActive():
            self._start()

    def _start_anew(self) -> None:
        self._change = None
        self._slow = _size(self._editor.document) > _SMALL
        if self._held and not self._slow:
            self._actual = self._result = _unremarked(self._editor.document)
        elif self._held:
            return
        elif self._slow:
            self._reading = True
            self.began.emit()
            self._pause.start()  # the map is to be seen first
        else:
            self._start()

    def _start(self) -> None:
        self._pause.stop()
        if self._work is not None or self._editor.blank or self._closed:
            return  # it goes on from there when the worker has done, or the person has left the field
        if _wordless(self._editor.document):
            self._change = None
            self._show(_unremarked(self._editor.document))
            return
        self._asked += 1
        if self._slow:
            number, document, change = self._asked, self._editor.document, self._change
            self._handed()
            self._work = self._worker.submit(lambda: self._work_on(number, document, change))
        else:
            self._take(self._next())

    def _work_on(self, number: int, document: Document, change: Change | None) -> None:
        arrival = None
        try:
            arrival = _aside(self._course, number, document, change)
        finally:
            self._arrived.emit(arrival)

    def _next(self) -> "_Arrival":
        document, change = self._editor.document, self._change
        self._handed()
        return _timed(self._course, self._asked, document, change)

    def _handed(self) -> None:
        self._change = Change.of("", {})

    def _take(self, arrival: "_Arrival | None") -> None:
        """Show what the worker, or this thread, has found; None: it failed, and begins anew after the next edit."""
        self._work = None
        if arrival is None:
            self._change = None
            return
        self._slow = arrival.seconds > _SLOW or _size(arrival.result.document) > _SMALL
        if arrival.number == self._asked:
            self._show(arrival.result)
        if not self.up_to_date and not self._pause.isActive():
            self._start()

    def _show(self, result: Result) -> None:
        self._reading = False
        self._actual = result
        self._tell()

    def _tell(self) -> None:
        actual = self._actual
        supposed = what_if(actual.document, self._withdrawn) if self._withdrawn else actual.evaluation
        self._result = replace(actual, evaluation=supposed)
        self.ready.emit()


class _Course:
    """One analysis after the other; after an edit only what it touched is checked again. Never two at once."""

    def __init__(self) -> None:
        self._session: Session | None = None
        self._partly = False

    def analyse(self, document: Document, change: Change | None) -> Result:
        """Return the result for a document, to which a change leads from the one before; None: it is another one."""
        from argmap.checks import CHECKS, Session

        session, self._session = self._session, None  # one that fails half way is not gone on with
        if session is None or change is None:
            self._partly = is_very_large(document)
            session = Session(document, the_gravest(CHECKS.values()) if self._partly else CHECKS.values())
        elif change:
            session.follow(document, change)
        self._session = session
        noticed = [finding for finding in session.findings if finding.dismissed is None]
        return Result(document, session.evaluation, session.findings, session.by_subject, noticed, self._partly)


def _unremarked(document: Document) -> Result:
    """Return what the map says, before the checks have said anything."""
    return Result(document, evaluate(document), (), {}, ())


def _timed(course: _Course, number: int, document: Document, change: Change | None) -> _Arrival:
    start = time.perf_counter()
    result = course.analyse(document, change)
    return _Arrival(number, result, time.perf_counter() - start)


def _aside(course: _Course, number: int, document: Document, change: Change | None) -> _Arrival:
    """Analyse in a worker."""
    with mishaps_told(), giving_way():
        return _timed(course, number, document, change)


def _size(document: Document) -> int:
    return len(document.statements) + len(document.inferences)


def _wordless(document: Document) -> bool:
    """Return whether nobody has written anything into a map yet: there is nothing to remark on."""
    return not any(statement.text.strip() for statement in document.statements.values())


def _adds_blank(change: Change) -> bool:
    """Return whether a change brings a box without words: the next thing that happens to it is that it is written."""
    return any(
        collection == "statements" and before is None and after is not None and not after.text
        for (collection, _), (before, after) in change.steps.items()
    )
