"""The one place that holds the current document: edits go in here, views listen here."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Concatenate, ParamSpec

from PySide6.QtCore import QObject, Signal

from argmap.edits import EditError
from argmap.model import Change, ChangeError, Document, SpanningTree, spanning_tree
from argmap.model.history import Act, History, Run
from argmap.model.regrowth import next_tree
from argmap.ui.said import step_said

P = ParamSpec("P")
EditFunction = Callable[Concatenate[Document, P], Change]


class Editor(QObject):
    """Holds the current document, its history and its file; every view reads `document` and listens to the signals."""

    changed = Signal(object)
    """(Change) The document has moved on by this change, by an edit, an undo or a redo."""

    loaded = Signal()
    """Another document altogether has taken the place of the old one."""

    state_changed = Signal()
    """Saved or not, the file's path, what can be undone: one of these may be different now."""

    written = Signal()
    """The person has left a text field."""

    read_only_changed = Signal(bool)
    """(read-only) Another map has been loaded, or this one may be changed now."""

    refused = Signal(str)
    """(sentence) An edit makes no sense here, and why."""

    def __init__(self, document: Document | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document if document is not None else Document.of()
        self._tree: SpanningTree | None = None
        self._writing: str | None = None
        self._history = History()
        self._last_act: Act = "do"
        self._path: Path | None = None
        self._read_only = False

    # --- what there is ------------------------------------------------------------------------------------------

    @property
    def document(self) -> Document:
        """The map as it is now."""
        return self._document

    @property
    def tree(self) -> SpanningTree:
        """The spanning tree of the map as it is now, computed once for each structure."""
        if self._tree is None:
            self._tree = spanning_tree(self._document)
        return self._tree

    @property
    def path(self) -> Path | None:
        """The file that the map is saved to; None: it has none yet."""
        return self._path

    @property
    def read_only(self) -> bool:
        """Whether the file must not be written: a newer version's, or one without permission."""
        return self._read_only

    @property
    def dirty(self) -> bool:
        """Whether there is something that the file does not have."""
        return not self._history.at_saved

    @property
    def undo_label(self) -> str:
        """The name of the step that `undo` takes back, or the empty text."""
        return step_said(self._history.done[-1].change.label) if self._history.done else ""

    @property
    def redo_label(self) -> str:
        """The name of the step that `redo` does again, or the empty text."""
        return step_said(self._history.undone[-1].change.label) if self._history.undone else ""

    @property
    def can_redo(self) -> bool:
        """Whether there is a step that was undone."""
        return bool(self._history.undone)

    @property
    def blank(self) -> bool:
        """Whether the person is in the text field of a box that has no words yet: nothing is to be said of it."""
        record = self._document.statements.get(self._writing or "")
        return record is not None and not record.text.strip()

    @property
    def typing(self) -> bool:
        """Whether the last step is a run of typing that has not ended."""
        return self._history.last is not None and self._history.last.run is not None

    @property
    def history(self) -> Sequence[str]:
        """The names of the steps done, oldest first."""
        return [step_said(step.change.label) for step in self._history.done]

    @property
    def future(self) -> Sequence[str]:
        """The names of the steps undone, the next one to be done again first."""
        return [step_said(step.change.label) for step in reversed(self._history.undone)]

    @property
    def saved_position(self) -> int | None:
        """The number of steps done where the map was saved; None: that is no place of this history."""
        return self._history.saved_position

    @property
    def last_act(self) -> Act:
        """What the newest `changed` was: an edit, more of the same typing, or a move in the history."""
        return self._last_act

    # --- edits --------------------------------------------------------------------------------------------------

    def may_change(self) -> bool:
        """Return whether the map may be changed; say why when it may not."""
        if self._read_only:
            self.refused.emit(self.tr("This map is read-only; save it under another name to change it."))
        return not self._read_only

    def edit(self, function: EditFunction[P], *args: P.args, **kwargs: P.kwargs) -> Change | None:
        """Run an edit function on the current document and return the change made; None when it was refused."""
        return self._make(partial(function, self._document, *args, **kwargs), None)

    def type(self, run: Run, function: EditFunction[P], *args: P.args, **kwargs: P.kwargs) -> Change | None:
        """Like `edit`, for a key stroke: changes of one run that follow each other become one step."""
        return self._make(partial(function, self._document, *args, **kwargs), run)

    def apply(self, change: Change, run: Run | None = None) -> None:
        """Make the next document by a change and put it on the history; what changes nothing leaves no step.

        What others have written into the file comes in here also where nothing may be changed.
        """
        if not change:
            return
        self._move(change)
        self._tell(change, self._history.add(change, run))

    def begin_run(self, run: Run) -> None:
        """Let typing of this run that follows be part of the last step."""
        self._history.begin_run(run)

    def end_run(self) -> None:
        """End the run of typing, so that what is typed next into the same field is a step of its own."""
        self._history.end_run()

    def undo(self) -> None:
        """Take back the last step."""
        self.move(-1)

    def redo(self) -> None:
        """Do again what `undo` took back last."""
        self.move(1)

    def move(self, by: int) -> None:
        """Go so many steps into the past (below 0) or the future of the history, as one change."""
        if not self.may_change():
            return
        change, steps = self._history.move(by)
        if steps:
            try:
                self._move(change)
            except ChangeError:
                self._history.move(-steps)
                raise
            self._tell(change, steps)

    def take_back(self) -> None:
        """Take back the last step as if it had never been made: it cannot be done again."""
        change = self._history.take_back()
        if change is not None:
            self._move(change)
            self._tell(change, "back")

    def begin_writing(self, statement: str) -> None:
        """Note that the person has gone into the text field of a statement."""
        self._writing = statement

    def end_writing(self) -> None:
        """Note that the person has left it."""
        self._writing = None
        self.written.emit()

    def running(self, run: Run) -> bool:
        """Return whether the last step is that run of typing."""
        return self._history.last is not None and self._history.last.run == run

    def just_added(self, statement: str) -> bool:
        """Return whether the last step is the one that brought a statement, and no other, into the map."""
        return self.added_before(statement, 0)

    def added_before(self, statement: str, steps: int) -> bool:
        """Return whether the step before the last `steps` brought a statement, and no other, into the map."""
        done = self._history.done
        if len(done) <= steps:
            return False
        return done[-1 - steps].change.added("statements") == (statement,)

    # --- the file -----------------------------------------------------------------------------------------------

    def load(
        self,
        document: Document,
        path: Path | None = None,
        *,
        read_only: bool = False,
        history: History | None = None,
    ) -> None:
        """Put another document in place of this one, with the history that led to it, if it is known.

        Where the history does not end at its saved place, as after a crash, the map is worth a question before it is
        closed although nobody has edited it here.
        """
        self._document = document
        self._tree = None
        self._history = history or History()
        self._path = path
        self._read_only = read_only
        self.read_only_changed.emit(read_only)
        self.loaded.emit()
        self.state_changed.emit()

    def mark_saved(self, path: Path) -> None:
        """Note that the current document is what the file holds."""
        self._path = path
        self._history.mark_saved()
        self.state_changed.emit()

    def allow_changes(self) -> None:
        """Let the map be changed from now on: its file is the person's to write."""
        self._read_only = False
        self.read_only_changed.emit(False)
        self.state_changed.emit()

    def mark_unsaved(self) -> None:
        """Note that the file holds no state of this history any more: somebody else has written it."""
        self._history.mark_never_saved()
        self.state_changed.emit()

    def known_history(self) -> History:
        """Return the history as it is now, for whoever keeps it."""
        return History(self._history.done, self._history.undone, self._history.saved)

    # --- inside -------------------------------------------------------------------------------------------------

    def _make(self, edit: Callable[[], Change], run: Run | None) -> Change | None:
        if not self.may_change():
            return None
        try:
            change = edit()
        except EditError as error:
            self.refused.emit(str(error))
            return None
        self.apply(change, run)
        return change

    def _tell(self, change: Change, act: Act) -> None:
        self._last_act = act
        self.changed.emit(change)
        self.state_changed.emit()

    def _move(self, change: Change) -> None:
        before, self._document = self._document, self._document.apply(change)
        if self._tree is not None:
            self._tree = next_tree(self._tree, before, self._document, change)
