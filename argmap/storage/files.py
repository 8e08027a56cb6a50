"""Reading and writing a map's file."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from argmap.model import Document
from argmap.model.collector import without_collections
from argmap.storage.backups import keep_backup
from argmap.storage.document_json import VERSION, document_from_json, parts_to_json
from argmap.storage.errors import FileError
from argmap.storage.in_place import finish, write_in_place
from argmap.storage.json_text import decode, parse_json, read_at_most_a_map
from argmap.storage.links import end_of_links
from argmap.storage.reasons import reason_of
from argmap.storage.render import render_row
from argmap.storage.safe_write import write_safely
from argmap.tongue import say

Stamp = tuple[int, int, int]
"""Time of the last change in nanoseconds, size in bytes, and file number: another one, another content."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A document that was read, where from, and what a person should know about that."""

    document: Document
    path: Path | None = None
    read_only: bool = False
    notices: tuple[str, ...] = ()
    stamp: Stamp | None = None
    newer: bool = False
    """Whether a newer version wrote it: this one knows only a part of what it says."""


def from_bytes(data: bytes, name: str) -> Opened:
    """Return the document in the bytes of a file; `name` is what error sentences call it. Raises `FileError`."""
    with without_collections():
        # Of a large map the bytes, the text, the value and the records are not all held together.
        text = decode(data, name)
        del data
        value = parse_json(text, name)
        del text
        parsed = document_from_json(value, name)
    if parsed.newer is None:
        return Opened(parsed.document)
    notice = say(
        "{name} was written by a newer Argmap (format {newer}, this one knows {version}); it is opened read-only so"
        " that nothing is lost.",
        name=name,
        newer=parsed.newer,
        version=VERSION,
    )
    return Opened(parsed.document, read_only=True, notices=(notice,), newer=True)


def from_stream(stream: BinaryIO, name: str) -> Opened:
    """Return the document that a stream holds. Raises `FileError`."""
    return from_bytes(read_at_most_a_map(stream), name)


def to_bytes(document: Document) -> bytes:
    """Return the bytes of a document's file, the same for equal documents."""
    # Half a character, which no file can hold, must not keep all the others from being saved.
    rows = (render_row(*part, "\n  ").encode("utf-8", "replace") for part in parts_to_json(document))
    return b"{\n  " + b",\n  ".join(rows) + b"\n}\n"


def read_file(path: Path | str) -> Opened:
    """Return the document in a file. Raises `FileError`."""
    path = Path(path)
    try:
        finish(path)
        stamp = stamp_of(path)
        with path.open("rb") as stream:
            opened = from_stream(stream, str(path))
        writable = os.access(path, os.W_OK)
    except FileNotFoundError as error:
        raise FileError("{path} does not exist; check the name.", path=path) from error
    except IsADirectoryError as error:
        raise FileError("{path} is a folder; name a file in it.", path=path) from error
    except PermissionError as error:
        raise FileError("{path} may not be read; ask its owner for permission.", path=path) from error
    except (OSError, ValueError) as error:
        raise FileError("{path} could not be read: {reason}.", path=path, reason=error) from error
    notices = opened.notices
    if not writable and not opened.read_only:
        notices = (say("{path} is write-protected; save it under another name to keep changes.", path=path),)
    return Opened(opened.document, path, opened.read_only or not writable, notices, stamp, opened.newer)


def write_file(path: Path | str, document: Document) -> Stamp:
    """Save a document safely, after keeping a backup of what the file held. Returns the stamp; raises `FileError`."""
    path = Path(path)
    data = to_bytes(document)
    keep_backup(path)
    write_safely(path, data)
    return _stamp_after_saving(path)


def overwrite_file(path: Path | str, document: Document) -> Stamp:
    """Save a document where `write_file` raised `InPlaceNeededError`. Returns the stamp; raises `FileError`."""
    path = Path(path)
    keep_backup(path)
    try:
        write_in_place(end_of_links(path), to_bytes(document))
    except OSError as error:
        raise FileError(
            "{path} could not be saved: {reason}. Save a copy elsewhere.", path=path, reason=reason_of(error)
        ) from error
    return _stamp_after_saving(path)


def copy_file(source: Path, path: Path) -> None:
    """Save a file under another name as safely as a document, byte for byte. Raises `FileError`."""
    try:
        data = source.read_bytes()
    except OSError as error:
        raise FileError("{path} could not be read: {reason}.", path=source, reason=reason_of(error)) from error
    keep_backup(path)
    write_safely(path, data)


def stamp_of(path: Path) -> Stamp | None:
    """Return the stamp of a file as it is on the disk now, or None when it is not there."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino


def changed_outside(path: Path, stamp: Stamp | None) -> bool:
    """Return whether a file is no longer the one that was read or written when the stamp was taken."""
    return stamp is not None and stamp_of(path) != stamp


def _stamp_after_saving(path: Path) -> Stamp:
    stamp = stamp_of(path)
    if stamp is None:
        raise FileError("{path} disappeared right after it was saved; save it again.", path=path)
    return stamp
