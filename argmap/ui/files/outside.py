"""What a window does when another program has changed its file: read it, merge it by meaning, or ask."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from argmap.model import Change, Document
from argmap.storage import FileError, Opened, changed_outside, read_file
from argmap.ui.editor import Editor
from argmap.ui.files.bring_in import Outcome, bring_in, merged
from argmap.ui.files.questions import choose
from argmap.ui.notices import Notices
from argmap.ui.plain import tell
from argmap.ui.recovery.recorder import Recorder

_AGAIN = 1000
"""Milliseconds until a file that changed while the person was typing is looked at again."""


class Outside(QObject):
    """Follows what others do to the editor's file."""

    copy_wanted = Signal()
    """The person wants to save the map under another name."""

    def __init__(self, editor: Editor, recorder: Recorder, notices: Notices, window: QWidget) -> None:
        super().__init__(window)
        self._editor, self._recorder, self._notices, self._window = editor, recorder, notices, window
        self.base = editor.document
        """The map as it was last read or written: what merging starts from."""
        self.newer = False
        """Whether a newer version wrote the file, so that this one knows only a part of what it says."""
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self.look)

    def look(self) -> None:
        """Bring in what another program has written into the file, or tell the person of it."""
        path = self._editor.path
        if path is None or not changed_outside(path, self._recorder.stamp):
            return
        if not path.exists():
            self._notices.say("outside", self.tr("The file is no longer there. Save the map to keep it."))
        elif self._editor.typing:
            # What is being typed would be written over by the next key.
            self._later.start(_AGAIN)
        else:
            self._take_in(path)

    def look_soon(self) -> None:
        """Look when the window has done what it is about."""
        self._later.start(0)

    def close(self) -> None:
        """Look no more."""
        self._later.stop()

    def may_replace(self, path: Path) -> bool:
        """Bring in what the file says before it is written over; ask where that contradicts the map."""
        try:
            theirs = read_file(path)
        except FileError as error:
            return self._may_replace_unread(path, error)
        if theirs.newer:
            tell(self._window, self._newer_said())
            return False
        if self._bring_in(path, theirs) != Outcome.CONFLICT:
            return True
        text = self.tr("Another program has changed {path} since it was read, and the changes contradict yours.")
        merge, mine = self.tr("Merge and save"), self.tr("Save mine")
        details = self.tr("What the file holds now is kept as a backup.")
        answer = choose(self._window, text.format(path=path), details, (merge, mine))
        if answer == merge:
            self._merge(path)
        return answer is not None

    def _may_replace_unread(self, path: Path, error: FileError) -> bool:
        text = self.tr("Another program has changed {path}, and it cannot be read any more.").format(path=path)
        details = self.tr("What the file holds now is kept as a backup.")
        mine = self.tr("Save mine")
        return choose(self._window, text, f"{error}\n\n{details}", (mine,)) == mine

    def _newer_said(self) -> str:
        return self.tr(
            "A newer Argmap has written this file, and this one does not understand all of it; save your map under"
            " another name."
        )

    def _take_in(self, path: Path) -> None:
        """Bring in what can be, and say what there is."""
        try:
            theirs = read_file(path)
        except FileError as error:
            self._notices.say("outside", str(error))
            return
        if self._editor.read_only:
            self.newer = theirs.newer
        elif theirs.newer:
            self._notices.say("outside", self._newer_said(), [(self.tr("Save a copy"), self.copy_wanted.emit)])
            return
        self._bring_in(path, theirs)

    def _bring_in(self, path: Path, theirs: Opened) -> Outcome:
        outcome = bring_in(self._editor, self.base, theirs.document, self.tr("Changes from outside"))
        if outcome == Outcome.CONFLICT:
            self._say_conflict(path)
        else:
            before, self.base = self.base, theirs.document
            self._settle(path, theirs)
            self._say_brought_in(outcome, before, theirs.document)
        return outcome

    def _settle(self, path: Path, theirs: Opened) -> None:
        """Note that the file's content is known here, and whether it is the map's."""
        assert theirs.stamp is not None
        self._recorder.stamp = theirs.stamp
        if self._editor.document == theirs.document:
            self._editor.mark_saved(path)
            self._recorder.saved(path, theirs.stamp)
        elif self._editor.dirty:
            self._editor.mark_unsaved()
            self._recorder.merged(theirs.stamp, theirs.document)

    def _say_brought_in(self, outcome: Outcome, before: Document, theirs: Document) -> None:
        if outcome == Outcome.NOTHING:
            return
        text = {
            Outcome.READ: self.tr("Another program has changed this file; the map is what it says now."),
            Outcome.MERGED: self.tr("Another program has changed this file; its changes were added to yours."),
        }[outcome]
        show = (self.tr("Show them"), lambda: self._show_difference(before, theirs, self.tr("Changes from outside")))
        self._notices.say("outside", text, [show])

    def _say_conflict(self, path: Path) -> None:
        text = self.tr("Another program has changed this file, and some of it contradicts your changes.")
        acts = [
            (self.tr("Compare"), lambda: self._compare(path)),
            (self.tr("Merge"), lambda: self._merge(path)),
            (self.tr("Take theirs"), lambda: self._take_theirs(path)),
            (self.tr("Save a copy"), self.copy_wanted.emit),
        ]
        self._notices.say("outside", text, acts)

    def _compare(self, path: Path) -> None:
        theirs = self._read_again(path)
        if theirs is not None:
            self._show_difference(theirs.document, self._editor.document, self.tr("From the file to your map"))
            self._say_conflict(path)

    def _merge(self, path: Path) -> None:
        """Merge with what contradicts each other kept in the map, to be decided one by one."""
        theirs = self._read_again(path)
        if theirs is None:
            return
        ours = self._editor.document
        document, conflicts = merged(self.base, ours, theirs.document)
        self._editor.apply(Change.between(ours, document, self.tr("Changes from outside")))
        self.base = theirs.document
        self._settle(path, theirs)
        if conflicts:
            text = (
                self.tr("Merged; one contradiction is left to decide. Your words stand until then.")
                if conflicts == 1
                else self.tr("Merged; {n} contradictions are left to decide. Your words stand until then.")
            )
            self._notices.say("outside", text.format(n=conflicts))

    def _take_theirs(self, path: Path) -> None:
        theirs = self._read_again(path)
        if theirs is not None:
            self._editor.apply(
                Change.between(self._editor.document, theirs.document, self.tr("Take the file’s version"))
            )
            self.base = theirs.document
            self._settle(path, theirs)

    def _read_again(self, path: Path) -> Opened | None:
        try:
            return read_file(path)
        except FileError as error:
            tell(self._window, str(error))
            return None

    def _show_difference(self, before: Document, after: Document, heading: str) -> None:
        from argmap.ui.history.comparison import compare

        compare(before, after, heading, self._window)
