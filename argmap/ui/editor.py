"""The one place that holds the current document: edits go in here, views listen here."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Concatenate, ParamSpec

from PySide6.QtCore import QObject, Signal

from argmap.edits import EditError
from argmap.model import Change, Document, SpanningTree, spanning_tree

P = ParamSpec("P")
EditFunction = Callable[Concatenate[Document, P], Change]

Run = tuple[str, ...]
"""What a run of typing is about, such as (collection, id, field): its changes become one step of the history."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the history, and the run of typing that it belongs to."""

    change: Change
    run: Run | None = None


class Editor(QObject):
    """Holds the current document, its history and its file; every view reads `document` and listens to the signals."""

    changed = Signal(object)
    """(Change) The document has moved on by this change, by an edit, an undo or a redo."""

    loaded = Signal()
    """Another document altogether has taken the place of the old one."""

    state_changed = Signal()
    """Saved or not, the file's path, what can be undone: one of these may be different now."""

    refused = Signal(str)
    """(sentence) An edit makes no sense here, and why."""

    def __init__(self, document: Document | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document if document is not None else Document.of()
        self._tree: SpanningTree | None = None
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._saved_at: Step | None = None
        self._path: Path | None = None
        self._read_only = False
        self._unsaved_origin = False

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
        return self._unsaved_origin or self._last_step() is not self._saved_at

    @property
    def undo_label(self) -> str:
        """The name of the step that `undo` takes back, or the empty text."""
        return self._done[-1].change.label if self._done else ""

    @property
    def redo_label(self) -> str:
        """The name of the step that `redo` does again, or the empty text."""
        return self._undone[-1].change.label if self._undone else ""

    @property
    def can_redo(self) -> bool:
        """Whether there is a step that was undone."""
        return bool(self._undone)

    @property
    def typing(self) -> bool:
        """Whether the last step is a run of typing that has not ended."""
        return bool(self._done) and self._done[-1].run is not None

    @property
    def history(self) -> Sequence[str]:
        """The names of the steps done, oldest first."""
        return [step.change.label for step in self._done]

    # --- edits --------------------------------------------------------------------------------------------------

    def edit(self, function: EditFunction[P], *args: P.args, **kwargs: P.kwargs) -> Change | None:
        """Run an edit function on the current document and return the change made; None when it was refused."""
        return self._make(partial(function, self._document, *args, **kwargs), None)

    def type(self, run: Run, function: EditFunction[P], *args: P.args, **kwargs: P.kwargs) -> Change | None:
        """Like `edit`, for a key stroke: changes of one run that follow each other become one step."""
        return self._make(partial(function, self._document, *args, **kwargs), run)

    def apply(self, change: Change, run: Run | None = None) -> None:
        """Make the next document by a change and put it on the history; what changes nothing leaves no step."""
        if not change:
            return
        self._move(change)
        last = self._done[-1] if self._done else None
        if run is not None and last is not None and last.run == run and last is not self._saved_at:
            self._done.pop()
            joined = last.change.then(change)
            if joined:
                self._done.append(Step(joined, run))
        else:
            self._done.append(Step(change, run))
        self._undone.clear()
        self.changed.emit(change)
        self.state_changed.emit()

    def end_run(self) -> None:
        """End the run of typing, so that what is typed next into the same field is a step of its own."""
        if self._done and self._done[-1].run is not None:
            sealed = Step(self._done[-1].change)
            if self._done[-1] is self._saved_at:
                self._saved_at = sealed
            self._done[-1] = sealed

    def undo(self) -> None:
        """Take back the last step."""
        if self._done:
            step = self._done.pop()
            self._undone.append(step)
            self._go(step.change.inverse())

    def redo(self) -> None:
        """Do again what `undo` took back last."""
        if self._undone:
            step = self._undone.pop()
            self._done.append(step)
            self._go(step.change)

    def take_back(self) -> None:
        """Take back the last step as if it had never been made: it cannot be done again."""
        if self._done:
            self._go(self._done.pop().change.inverse())

    def running(self, run: Run) -> bool:
        """Return whether the last step is that run of typing."""
        return bool(self._done) and self._done[-1].run == run

    def just_added(self, statement: str) -> bool:
        """Return whether the last step is the one that brought a statement into the map."""
        return (
            bool(self._done)
            and ("statements", statement) in self._done[-1].change.steps
            and (self._done[-1].change.steps["statements", statement][0] is None)
        )

    # --- the file -----------------------------------------------------------------------------------------------

    def load(
        self, document: Document, path: Path | None = None, *, read_only: bool = False, unsaved: bool = False
    ) -> None:
        """Put another document in place of this one, with an empty history.

        `unsaved`: it is worth a question before it is closed although nobody has edited it (a recovered map).
        """
        self._document = document
        self._tree = None
        self._done.clear()
        self._undone.clear()
        self._saved_at = None
        self._path = path
        self._read_only = read_only
        self._unsaved_origin = unsaved
        self.loaded.emit()
        self.state_changed.emit()

    def mark_saved(self, path: Path) -> None:
        """Note that the current document is what the file holds."""
        self._path = path
        self._read_only = False
        self._unsaved_origin = False
        self._saved_at = self._last_step()
        self.state_changed.emit()

    # --- inside -------------------------------------------------------------------------------------------------

    def _make(self, edit: Callable[[], Change], run: Run | None) -> Change | None:
        try:
            change = edit()
        except EditError as error:
            self.refused.emit(str(error))
            return None
        self.apply(change, run)
        return change

    def _go(self, change: Change) -> None:
        self._move(change)
        self.changed.emit(change)
        self.state_changed.emit()

    def _move(self, change: Change) -> None:
        self._document = self._document.apply(change)
        if _reshapes(change):
            self._tree = None

    def _last_step(self) -> Step | None:
        return self._done[-1] if self._done else None


def _reshapes(change: Change) -> bool:
    """Tell whether a change can alter the spanning tree: a text that changes cannot."""
    for (collection, _), (before, after) in change.steps.items():
        if collection in ("inferences", "map"):
            return True
        if collection == "statements" and (before is None or after is None):
            return True
    return False
