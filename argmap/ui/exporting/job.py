"""An export in a thread of its own: the window goes on, and a newer wish replaces an older one."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Signal

from argmap.export import ExportError, ExportOptions, export_bytes
from argmap.export.qt_application import require_application
from argmap.model import Document
from argmap.storage import FileError
from argmap.ui.exporting.likeness import Likeness, likeness_of


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be exported, and how."""

    document: Document
    format: str
    options: ExportOptions
    previewed: bool = False
    """Whether it is to be seen, too."""


@dataclass(frozen=True, slots=True)
class Result:
    """What came of a wish: the bytes of the file, or a sentence why there are none."""

    wish: Wish
    data: bytes
    fault: str = ""
    likeness: Likeness = ""
    """What the file looks like, when that was wished for."""


class Job(QObject):
    """Does one wish at a time, the newest next; what nobody wants any more is dropped."""

    done = Signal(object)
    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="export")
        self._wanted: Wish | None = None
        self._busy = False
        self._arrived.connect(self._take)

    @property
    def busy(self) -> bool:
        """Whether something that is wanted has not been done."""
        return self._wanted is not None

    def ask(self, wish: Wish) -> None:
        """Ask for an export; what was asked for before is not wanted any more."""
        self._wanted = wish
        self._start()

    def cancel(self) -> None:
        """Want nothing any more."""
        self._wanted = None

    def close(self) -> None:
        """Stop; what is still made is dropped."""
        self.cancel()
        self._worker.shutdown(wait=False, cancel_futures=True)

    def _start(self) -> None:
        wish = self._wanted
        if wish is not None and not self._busy:
            self._busy = True
            require_application()
            self._worker.submit(lambda: self._arrived.emit(_make(wish)))

    def _take(self, result: Result) -> None:
        self._busy = False
        if result.wish is self._wanted:
            self._wanted = None
            self.done.emit(result)
        else:
            self._start()


def _make(wish: Wish) -> Result:
    try:
        data = export_bytes(wish.document, wish.format, wish.options)
        seen = likeness_of(wish.document, wish.format, wish.options, data) if wish.previewed else ""
        return Result(wish, data, likeness=seen)
    except (ExportError, FileError) as error:
        return Result(wish, b"", str(error))
    except Exception as error:  # noqa: BLE001  # a thread must not end without an answer
        words = QCoreApplication.translate("Export", "The export failed ({error}). The map is as it was.")
        return Result(wish, b"", words.replace("{error}", str(error) or type(error).__name__))
