"""Writes every change of an editor into the journal of its window."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from argmap.model import Change, Document
from argmap.storage import Stamp
from argmap.storage.journal import Journal
from argmap.ui.editor import Editor

_NOTHING = Change.of("", {})


class Recorder(QObject):
    """Follows an editor, before any view does, so that nothing that a view does can keep a change from the journal."""

    failing = Signal(str)
    """(reason) The journal cannot be written; the empty text: it can be again."""

    def __init__(self, editor: Editor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._journal = Journal()
        self._failure = ""
        self.stamp: Stamp | None = None
        """The stamp of the file that `Editor.load` is about to be given the content of."""
        editor.changed.connect(self._keep)
        editor.loaded.connect(self._begin)

    @property
    def path(self) -> Path:
        """The journal's file, which exists while something is unsaved."""
        return self._journal.path

    def saved(self, path: Path, stamp: Stamp) -> None:
        """Note that the file holds the map."""
        self.stamp = stamp
        self._journal.saved(path, stamp)

    def merged(self, stamp: Stamp, theirs: Document) -> None:
        """Note that the map has what another program wrote into the file."""
        self.stamp = stamp
        self._journal.merged(stamp, theirs, self._editor.document)

    def flush(self) -> bool:
        """Wait until every change is on the disk; return whether it is."""
        return self._journal.flush()

    def close(self) -> None:
        """Remove the journal: what is unsaved is not wanted."""
        self._journal.close()

    def _begin(self) -> None:
        self._journal.begin(self._editor.path, self.stamp, self._editor.known_history())
        if self._editor.dirty:
            self._journal.append(_NOTHING, self._editor.document)

    def _keep(self, change: Change) -> None:
        self._journal.append(change, self._editor.document, self._editor.last_act)
        failure = self._journal.failure or ""
        if failure != self._failure:
            self._failure = failure
            self.failing.emit(failure)
