"""Bringing what another program wrote into the map that is open."""

from enum import Enum, auto

from argmap.model import Change, Document
from argmap.ui.editor import Editor


class Outcome(Enum):
    """What became of a change from outside."""

    NOTHING = auto()
    """The file says what it said, or what the map says."""
    READ = auto()
    """Nothing was unsaved: the map is now what the file says."""
    MERGED = auto()
    """The map has both the changes made here and those made outside."""
    CONFLICT = auto()
    """Both changed the same thing; the map is as it was."""


def bring_in(editor: Editor, base: Document, theirs: Document, label: str) -> Outcome:
    """Bring what a file says now into the map as one step, if that contradicts nothing that was changed here.

    `base` is the map as it was last read or written.
    """
    ours = editor.document
    if theirs in (base, ours):
        return Outcome.NOTHING
    if not editor.dirty:
        editor.apply(Change.between(ours, theirs, label))
        return Outcome.READ
    document, conflicts = merged(base, ours, theirs)
    if conflicts:
        return Outcome.CONFLICT
    editor.apply(Change.between(ours, document, label))
    return Outcome.MERGED


def merged(base: Document, ours: Document, theirs: Document) -> tuple[Document, int]:
    """Return the map with the changes of both, ours where they contradict each other, and how often they do."""
    from argmap.versions import merge

    found = merge(base, ours, theirs)
    return found.document, len(found.conflicts)
