"""Each reader there is, given bytes: what comes out is a map, or an error that is told in a sentence."""

import json
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

from argmap.data import sample_maps
from argmap.edits import EditError, copy_branch, set_text
from argmap.edits.text_outline import branch_as_text, paste_text
from argmap.model import Change, Document
from argmap.model.history import History
from argmap.storage import FileError, from_bytes, to_bytes
from argmap.storage.history_lines import lines_of_history
from argmap.storage.journal_lines import line_of
from argmap.storage.lock import Lock
from argmap.storage.owner import this_process
from argmap.storage.recovery import read_journal
from argmap.storage.sessions import _place, keep_history, kept_history
from argmap.ui.clip import paste_branches
from argmap.ui.files.locks import sentence_on
from argmap.versions import differences, merge
from tests.edits.maps import night_buses


class Reader(NamedTuple):
    """What reads some bytes, and bytes that it reads well."""

    read: Callable[[bytes], Document | None]
    seeds: tuple[bytes, ...]
    lines: bool = False
    """Whether each line has a checksum, so that mutations have to be made beneath it."""


def _native(data: bytes) -> Document | None:
    try:
        return from_bytes(data, "hostile.argmap").document
    except FileError as error:
        check_sentence(str(error))
        return None


def check_sentence(said: str) -> None:
    """Assert that what is told is one sentence of a length that can be read."""
    assert 10 < len(said) < 600
    assert "\n" not in said


def _journal(data: bytes) -> Document | None:
    place = _written(data, "a.journal")
    found = read_journal(place)
    if found is None:
        return None
    work = found[0]
    assert work.name is not None
    assert isinstance(work.is_saved(), bool)
    work.before()
    return work.document


def _clipboard(data: bytes) -> Document | None:
    return _pasted(paste_branches, data)


def _outline(data: bytes) -> Document | None:
    return _pasted(paste_text, data)


def _pasted(paste: Callable[[Document, str, str], Change], data: bytes) -> Document | None:
    document: Document = night_buses()
    try:
        return document.apply(paste(document, data.decode("utf-8", "replace"), "t"))
    except EditError as error:
        check_sentence(str(error))
        return None


def _merged(data: bytes) -> Document | None:
    theirs = _native(data)
    if theirs is None:
        return None
    base = night_buses()
    ours = base.apply(set_text(base, "o", "Ours."))
    differences(base, theirs)
    return merge(base, ours, theirs).document


def _history(data: bytes) -> None:
    keep_history(_FILE, _STAMP, History())
    _place(_FILE).write_bytes(data)
    found = kept_history(_FILE, _STAMP)
    if found is not None:
        found.move(-1)


def _lock(data: bytes) -> None:
    lock = Lock(_FOLDER / "locked.argmap")
    lock.take()
    (place,) = _FOLDER.glob(".argmap-*.lock")
    lock.release()
    place.write_bytes(data)
    other = Lock(_FOLDER / "locked.argmap")
    holder = other.take()
    if holder is not None:
        sentence_on(Path("a.argmap"), holder)
    other.take_over()
    other.release()


def _written(data: bytes, name: str) -> Path:
    place = _FOLDER / name
    place.write_bytes(data)
    return place


_FOLDER = Path(tempfile.mkdtemp(prefix="argmap-fuzz-"))
_FILE, _STAMP = _FOLDER / "a.argmap", (1, 2, 3)


_SMALLEST = min((path.read_bytes() for path in sample_maps()), key=len)
_NATIVE = (to_bytes(night_buses()), to_bytes(night_buses()), _SMALLEST)
_OWNER = this_process().to_json()


def _steps() -> tuple[Document, list[bytes]]:
    """Return a map and the lines of the history that led to it."""
    document, history = night_buses(), History()
    for text in ("Changed.", "Changed again."):
        change = set_text(document, "o", text)
        history.add(change)
        document = document.apply(change)
    history.mark_saved()
    return document, lines_of_history(history, 10**6)


def _journal_seed() -> bytes:
    document, steps = _steps()
    head = {"journal": 1, "owner": _OWNER, "path": "/nowhere/a.argmap", "stamp": _STAMP, "changes": 2}
    more = set_text(document, "o", "Changed more.")
    acts = [{"act": "do", **more.to_json()}, {"act": -1, **more.inverse().to_json()}]
    lines = [{**head, "map": json.loads(to_bytes(document))}, *acts]
    return b"".join([line_of(lines[0]), *steps, *map(line_of, lines[1:])])


def _history_seed() -> bytes:
    head = {"session": 1, "path": str(_FILE), "stamp": _STAMP}
    return b"".join([line_of(head), *_steps()[1]])


def _clip_seed() -> bytes:
    return json.dumps([copy_branch(night_buses(), "because"), copy_branch(night_buses(), "but")]).encode()


READERS: Mapping[str, Reader] = {
    "native": Reader(_native, _NATIVE),
    "journal": Reader(_journal, (_journal_seed(),), lines=True),
    "history": Reader(_history, (_history_seed(),), lines=True),
    "lock": Reader(_lock, (json.dumps({"owner": _OWNER, "key": "00", "since": 1.5e9}).encode(),)),
    "clipboard": Reader(_clipboard, (_clip_seed(), copy_branch(night_buses(), "because").encode())),
    "outline": Reader(_outline, (branch_as_text(night_buses(), "t").encode(),)),
    "merge": Reader(_merged, _NATIVE[:1]),
}
