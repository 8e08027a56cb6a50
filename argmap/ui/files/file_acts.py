"""What a window does with files: open, save, save as, and the question before something would be lost."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QWidget

from argmap.model import Document
from argmap.storage import (
    FileError,
    InPlaceNeededError,
    Opened,
    Stamp,
    changed_outside,
    copy_file,
    overwrite_file,
    read_file,
    write_file,
)
from argmap.storage.recovery import Unsaved, discard
from argmap.storage.sessions import kept_history
from argmap.ui.editor import Editor
from argmap.ui.files.locks import HeldLock, holder_of, sentence_on
from argmap.ui.files.naming import safe_file_name
from argmap.ui.files.outside import Outside
from argmap.ui.files.questions import choose
from argmap.ui.files.turn import Turn, can_be_changed
from argmap.ui.files.watch import Watch
from argmap.ui.header import title_of
from argmap.ui.notices import Notices
from argmap.ui.plain import ask, tell
from argmap.ui.recovery.recorder import Recorder

_SUFFIX = ".argmap"
_TURN = "turn"
_Button = QMessageBox.StandardButton


class FileActs(QObject):
    """Reads and writes the editor's file and says what a person should know of it."""

    saved = Signal(object)
    """(path) The map was saved there."""

    open_wanted = Signal(object)
    """(path) The person chose a file to open."""

    def __init__(self, editor: Editor, recorder: Recorder, notices: Notices, window: QWidget) -> None:
        super().__init__(window)
        self._editor, self._recorder, self._notices, self._window = editor, recorder, notices, window
        self.outside = Outside(editor, recorder, notices, window)
        self.outside.copy_wanted.connect(self.save_as)
        self._lock = HeldLock(self)
        self._turn = Turn(self)
        self._turn.come.connect(self._offer_changes)
        self._watch = Watch(self)
        self._watch.changed.connect(self.outside.look)
        self._watch.changed.connect(self._turn.look)
        recorder.failing.connect(self._tell_of_journal)
        window.installEventFilter(self)

    # --- opening ------------------------------------------------------------------------------------------------

    def show_opened(self, opened: Opened) -> None:
        """Put an opened document into the editor and say what its reading brought up."""
        self._notices.clear()
        self._recorder.stamp = opened.stamp if opened.path is not None else None
        self.outside.newer = opened.newer
        history = None if opened.path is None else kept_history(opened.path, opened.stamp)
        self.outside.base = opened.document
        self._editor.load(opened.document, opened.path, read_only=opened.read_only, history=history)
        self._follow(None if opened.read_only else opened.path)
        for number, notice in enumerate(opened.notices):
            self._notices.say(f"read {number}", notice)

    def show_new(self, document: Document) -> None:
        """Put a document without file into the editor."""
        self.show_opened(Opened(document))

    def show_recovered(self, work: Unsaved) -> None:
        """Put work that was never saved into the editor; its journal goes once this window's holds it."""
        self._notices.clear()
        self.outside.newer = False
        path = work.path
        if path is not None and (holder := holder_of(path)) is not None:
            copy = self.tr("This is a copy with your work.")
            self._notices.say("locked", f"{sentence_on(path, holder)} {copy}")
            path = None
        self._recorder.stamp = work.stamp if path is not None else None
        self.outside.base = work.saved_document() or Document.of()
        self._editor.load(work.document, path, history=work.history)
        if path is not None and work.theirs is not None and work.stamp is not None:
            self._recorder.merged(work.stamp, work.theirs)
        if self._recorder.flush():
            discard(work)
        self._follow(path)
        self.outside.look()

    def ask_and_open(self) -> None:
        """Let the person choose a file."""
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Open a map"), self._folder(), self._filter())
        if name:
            self.open_wanted.emit(Path(name))

    def ask_and_compare(self) -> QDialog | None:
        """Let the person choose a file and show what differs from there to the map."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Compare with a file"), self._folder(), self._filter()
        )
        if not name:
            return None
        try:
            other = read_file(name)
        except FileError as error:
            tell(self._window, str(error))
            return None
        from argmap.ui.history.comparison import compare

        heading = self.tr("From {name} to this map").format(name=Path(name).name)
        return compare(other.document, self._editor.document, heading, self._window)

    # --- saving -------------------------------------------------------------------------------------------------

    def save(self) -> bool:
        """Save to the file there is, or ask for one; return whether it was saved."""
        path = self._editor.path
        if path is None or self._editor.read_only:
            return self.save_as()
        self._editor.end_run()
        if path.exists() and changed_outside(path, self._recorder.stamp) and not self.outside.may_replace(path):
            return False
        return self._write(path)

    def save_as(self) -> bool:
        """Ask for a file and save there; return whether it was saved."""
        proposal = str(Path(self._folder()) / f"{safe_file_name(title_of(self._editor))}{_SUFFIX}")
        name, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save the map"), proposal, self._filter())
        if not name:
            return False
        path = Path(name)
        path = path if path.suffix else path.with_suffix(_SUFFIX)
        if path != self._editor.path and (holder := holder_of(path)) is not None:
            another = self.tr("Choose another name.")
            tell(self._window, f"{sentence_on(path, holder)} {another}")
            return False
        return self._copy(path) if self.outside.newer else self._write(path)

    def may_leave(self) -> bool:
        """Ask what to do with unsaved changes; return whether the map may be closed."""
        if not self._editor.dirty:
            return True
        answer = ask(
            self._window,
            self.tr("Save the changes to “{title}”?").format(title=title_of(self._editor)),
            _Button.Save | _Button.Discard | _Button.Cancel,
        )
        if answer == _Button.Save:
            return self.save()
        return answer == _Button.Discard

    def leave(self) -> None:
        """Let go of the file and forget what was not saved: the window closes."""
        self.outside.close()
        self._follow(None)
        self._turn.wait_for(None)
        self._recorder.close()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Look at the file whenever the person comes back to the window."""
        if event.type() == QEvent.Type.WindowActivate:
            self.outside.look_soon()
            self._turn.look()
        return False

    # --- inside -------------------------------------------------------------------------------------------------

    def _write(self, path: Path) -> bool:
        self._editor.end_run()
        document = self._editor.document
        self._watch.follow(None)
        try:
            stamp = self._stored(path, document)
        except FileError as error:
            self._watch.follow(self._editor.path)
            details = self.tr("The map is still here.")
            copy = self.tr("Save a copy…")
            return choose(self._window, str(error), details, (copy,)) == copy and self.save_as()
        self.outside.base = document
        self._editor.mark_saved(path)
        self._editor.allow_changes()
        self._recorder.saved(path, stamp)
        self._follow(path)
        for notice in ("outside", _TURN):
            self._notices.take_back(notice)
        self.saved.emit(path)
        return True

    def _copy(self, path: Path) -> bool:
        """Copy the file of a newer version: written from what this one understands of it, it would be less."""
        assert self._editor.path is not None
        try:
            copy_file(self._editor.path, path)
        except FileError as error:
            tell(self._window, str(error))
            return False
        self._notices.say("copied", self.tr("A copy was saved as {path}.").format(path=path))
        return True

    def _stored(self, path: Path, document: Document) -> Stamp:
        """Save safely, or, where that cannot be done and the person agrees, in place; raises `FileError`."""
        try:
            return write_file(path, document)
        except InPlaceNeededError as error:
            in_place = self.tr("Write in place")
            details = self.tr("The file as it is now is kept as a backup.")
            if choose(self._window, str(error), details, (in_place,)) != in_place:
                raise
            return overwrite_file(path, document)

    def _follow(self, path: Path | None) -> None:
        """Watch and lock the file of the map from now on; where it may only be read, wait until it can be changed."""
        self._turn.wait_for(self._editor.path if self._editor.read_only and not self.outside.newer else None)
        self._watch.follow(self._editor.path if path is None and self._editor.read_only else path)
        if self._lock.follow(path) is not None:
            self._lock.take_over()

    def _offer_changes(self, path: Path) -> None:
        text = self.tr("{name} can be changed now: nobody else has it open.").format(name=path.name)
        self._notices.clear()
        self._notices.say(_TURN, text, [(self.tr("Change it"), lambda: self._take_turn(path))])

    def _take_turn(self, path: Path) -> None:
        """Change the file that was only read so far, as it is now."""
        if not can_be_changed(path):
            tell(self._window, self.tr("{name} cannot be changed after all.").format(name=path.name))
            self._follow(None)
            return
        self._notices.clear()
        self.outside.look()
        if not self.outside.newer:
            self._editor.allow_changes()
            self._follow(path)

    def _tell_of_journal(self, reason: str) -> None:
        if not reason:
            self._notices.take_back("journal")
            return
        text = self.tr("Unsaved changes cannot be kept safe from a crash: {reason}. Save the map.")
        self._notices.say("journal", text.format(reason=reason.lower()), [(self.tr("Save"), self.save)])

    def _folder(self) -> str:
        return str(self._editor.path.parent) if self._editor.path is not None else str(Path.home())

    def _filter(self) -> str:
        return self.tr("Argument maps (*.argmap *.argmap.json *.json);;All files (*)")
