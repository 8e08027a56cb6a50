"""What a window does with files: open, save, save as, and the question before something would be lost."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from argmap.model import Document
from argmap.storage import FileError, Opened, Stamp, changed_outside, read_file, write_file
from argmap.ui.editor import Editor
from argmap.ui.files.watch import Watch
from argmap.ui.header import title_of
from argmap.ui.notices import Notices
from argmap.ui.plain import ask, tell

_SUFFIX = ".argmap"
_Button = QMessageBox.StandardButton


class FileActs(QObject):
    """Reads and writes the editor's file and says what a person should know of it."""

    saved = Signal(object)
    """(path) The map was saved there."""

    open_wanted = Signal(object)
    """(path) The person chose a file to open."""

    def __init__(self, editor: Editor, notices: Notices, window: QWidget) -> None:
        super().__init__(window)
        self._editor, self._notices, self._window = editor, notices, window
        self._stamp: Stamp | None = None
        self._watch = Watch(self)
        self._watch.changed.connect(self.look_outside)

    def show_opened(self, opened: Opened) -> None:
        """Put an opened document into the editor and say what its reading brought up."""
        self._notices.clear()
        self._stamp = opened.stamp
        self._editor.load(opened.document, opened.path, read_only=opened.read_only)
        self._watch.follow(opened.path)
        for number, notice in enumerate(opened.notices):
            self._notices.say(f"read {number}", notice)

    def show_new(self, document: Document) -> None:
        """Put a document without file into the editor."""
        self._notices.clear()
        self._stamp = None
        self._watch.follow(None)
        self._editor.load(document)

    def ask_and_open(self) -> None:
        """Let the person choose a file."""
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Open a map"), self._folder(), self._filter())
        if name:
            self.open_wanted.emit(Path(name))

    def save(self) -> bool:
        """Save to the file there is, or ask for one; return whether it was saved."""
        path = self._editor.path
        if path is None or self._editor.read_only:
            return self.save_as()
        if changed_outside(path, self._stamp) and path.exists() and not self._may_replace(path):
            return False
        return self._write(path)

    def save_as(self) -> bool:
        """Ask for a file and save there; return whether it was saved."""
        proposal = str(Path(self._folder()) / f"{_file_name(title_of(self._editor))}{_SUFFIX}")
        name, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save the map"), proposal, self._filter())
        if not name:
            return False
        path = Path(name)
        return self._write(path if path.suffix else path.with_suffix(_SUFFIX))

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

    def look_outside(self) -> None:
        """Tell the person when another program has changed the file."""
        path = self._editor.path
        if path is None or not changed_outside(path, self._stamp):
            return
        if not path.exists():
            self._notices.say("outside", self.tr("The file is no longer there. Save the map to keep it."))
            return
        text = self.tr("Another program has changed this file.")
        self._notices.say("outside", text, [(self.tr("Read it again"), self._read_again)])

    def _read_again(self) -> None:
        path = self._editor.path
        if path is None or not self.may_leave():
            return
        try:
            self.show_opened(read_file(path))
        except FileError as error:
            tell(self._window, str(error))

    def _may_replace(self, path: Path) -> bool:
        text = self.tr("Another program has changed {path} since it was read.").format(path=path)
        details = self.tr("Save all the same? What the file holds now is kept as a backup.")
        return ask(self._window, text, _Button.Save | _Button.Cancel, details=details) == _Button.Save

    def _write(self, path: Path) -> bool:
        self._editor.end_run()
        document = self._editor.document
        self._watch.follow(None)
        try:
            self._stamp = write_file(path, document)
        except FileError as error:
            self._watch.follow(self._editor.path)
            details = self.tr("The map is still here. Save a copy somewhere else?")
            return ask(self._window, str(error), _Button.Save | _Button.Cancel, details=details) == _Button.Save and (
                self.save_as()
            )
        self._editor.mark_saved(path)
        self._watch.follow(path)
        self._notices.take_back("outside")
        self.saved.emit(path)
        return True

    def _folder(self) -> str:
        return str(self._editor.path.parent) if self._editor.path is not None else str(Path.home())

    def _filter(self) -> str:
        return self.tr("Argument maps (*.argmap *.argmap.json *.json);;All files (*)")


def _file_name(title: str) -> str:
    """Return a title as a file name: letters, digits and hyphens."""
    kept = "".join(char if char.isalnum() else "-" for char in title.casefold())
    return "-".join(part for part in kept.split("-") if part)[:80] or "map"
