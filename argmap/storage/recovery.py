"""What journals of processes that ended without goodbye still hold."""

import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from argmap.model import Change, ChangeError, Document
from argmap.model.history import History
from argmap.storage.document_json import document_from_json
from argmap.storage.errors import FileError
from argmap.storage.files import Stamp, read_file, stamp_of
from argmap.storage.history_lines import read_history
from argmap.storage.journal import FILE, SUFFIX, journal_folder
from argmap.storage.journal_lines import values_in
from argmap.storage.owner import Owner
from argmap.storage.reasons import reason_of
from argmap.storage.sessions import keep_history


@dataclass(frozen=True, slots=True, eq=False)
class Unsaved:
    """Work that was never saved."""

    journal: Path
    path: Path | None
    stamp: Stamp | None
    document: Document
    history: History
    """What led to the document, as far as it is known; its saved place is what the file held."""
    changes: int
    time: float
    """Of the last change, in seconds since 1970."""
    theirs: Document | None = None
    """What another program wrote into the file and the document has; None: nobody did since it was saved or read."""

    @property
    def name(self) -> str:
        """The file's name, or the map's title where it has no file."""
        return self.path.name if self.path is not None else self.document.map.title

    def before(self) -> Document:
        """Return what the file holds now; without a file that can be read: what was there at first."""
        try:
            if self.path is not None:
                return read_file(self.path).document
        except FileError:
            pass
        return self.saved_document() or Document.of()

    def is_saved(self) -> bool:
        """Return whether the file holds exactly this work."""
        return self.path is not None and self.path.exists() and self.before() == self.document

    def saved_document(self) -> Document | None:
        """Return what the file held when it was last saved or read, as far as the history goes back."""
        if self.theirs is not None:
            return self.theirs
        place = self.history.saved_position
        if place is None:
            return None
        history = History(self.history.done, self.history.undone)
        return self.document.apply(history.move(place - history.position)[0])


def unsaved_work(folder: Path | None = None) -> list[Unsaved]:
    """Return the work in the journals whose process is gone, the newest first.

    Journals of running processes and of other machines are left alone, and so is what cannot be read. A journal whose
    work the file has, because it was saved right before the process ended or all was undone, is removed; its history
    is kept with the file.
    """
    found = [read_journal(path) for path in _journals(folder or journal_folder())]
    gone = [entry[0] for entry in found if entry is not None and entry[1].gone]
    saved = [work for work in gone if work.is_saved()]
    for work in saved:
        _keep_history(work)
        with suppress(FileError):
            discard(work)
    return sorted((work for work in gone if work not in saved), key=lambda work: work.time, reverse=True)


def read_journal(path: Path) -> tuple[Unsaved, Owner] | None:
    """Return the work in a journal and whose it is, up to the first line that is not whole; None: no line is."""
    try:
        data = path.read_bytes()
        last = path.stat().st_mtime
    except OSError:
        return None
    values = values_in(data)
    head = next(values, None)
    if head is None:
        return None
    try:
        owner = Owner.from_json(head["owner"])
        document = document_from_json(head["map"], path.name).document
        file = None if head["path"] is None else Path(head["path"])
        history = read_history(values)
        if history is None:
            history = History()
            history.mark_never_saved()
        met = _Met(document, None if head["stamp"] is None else _stamp(head["stamp"]), None)
        met, applied = _replay(met, history, values)
        changes = int(head["changes"]) + applied
        work = Unsaved(path, file, met.stamp, met.document, history, changes, last, met.theirs)
    except (FileError, AttributeError, KeyError, IndexError, TypeError, ValueError):
        return None
    return work, owner


def discard(work: Unsaved) -> None:
    """Remove a journal; raises `FileError` when that is not possible."""
    try:
        for path in (work.journal, work.journal.with_suffix(".new")):
            path.unlink(missing_ok=True)
    except OSError as error:
        raise FileError("{path} could not be removed: {reason}.", path=work.journal, reason=reason_of(error)) from error


def _keep_history(work: Unsaved) -> None:
    if work.path is not None and (stamp := stamp_of(work.path)) is not None:
        work.history.mark_saved()
        keep_history(work.path, stamp, work.history)


def _journals(folder: Path) -> list[Path]:
    try:
        return [folder / name for name in sorted(os.listdir(folder)) if name.endswith(SUFFIX)]
    except OSError:
        return []


@dataclass(frozen=True, slots=True)
class _Met:
    """A map, and what is known of its file."""

    document: Document
    stamp: Stamp | None
    theirs: Document | None


def _replay(met: _Met, history: History, values: Iterator[Any]) -> tuple[_Met, int]:
    """Follow the changes of a journal, up to one that does not fit; return what they lead to and how many there are."""
    applied = 0
    for value in values:
        try:
            change = Change.from_json(value)
            after = met.document.apply(change)
            act = value.get("act", "do")
            stamp = _stamp(value["stamp"]) if act == FILE else met.stamp
        except (ChangeError, KeyError, IndexError, TypeError):
            break
        if act == FILE:
            history.mark_never_saved()
            met = _Met(met.document, stamp, after)
        else:
            history.replay(act, change)
            met = _Met(after, met.stamp, met.theirs)
            applied += 1
    return met, applied


def _stamp(value: Any) -> Stamp:
    return value[0], value[1], value[2]
