"""What takes longer than a frame to say of a map, computed in a worker while somebody looks at it."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QObject, QTimer, Signal

Stopped = Callable[[], bool]
"""Tells a computation whether nobody waits for it any more."""

Work = Callable[[Stopped], object]

_PAUSE = 250
"""Milliseconds without another question before one is looked into."""


class Study(QObject):
    """Answers the newest question that it was asked; an older one is told to stop, and its answer never arrives."""

    ready = Signal(object)
    _arrived = Signal(int, object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._work: Work | None = None
        self._asked = 0
        self._busy = False
        self._closed = False
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._start)
        self._arrived.connect(self._take)

    def ask(self, work: Work) -> None:
        """Ask a question in place of any other."""
        self._asked += 1
        self._work = work
        self._pause.start()

    def stop(self) -> None:
        """Ask nothing any more."""
        self._asked += 1
        self._work = None
        self._pause.stop()

    def close(self) -> None:
        """Stop for good."""
        self._closed = True
        self.stop()
        self._worker.shutdown(wait=False, cancel_futures=True)

    def _start(self) -> None:
        if self._work is None or self._busy or self._closed:
            return
        number, work = self._asked, self._work
        self._work = None
        self._busy = True
        self._worker.submit(lambda: self._look_into(number, work))

    def _look_into(self, number: int, work: Work) -> None:
        answer = None
        try:
            answer = work(lambda: number != self._asked)
        finally:
            if not self._closed:
                self._arrived.emit(number, answer)

    def _take(self, number: int, answer: object) -> None:
        self._busy = False
        if number == self._asked and answer is not None:
            self.ready.emit(answer)
        elif not self._pause.isActive():
            self._start()
