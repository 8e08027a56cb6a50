"""A document as the JSON value of its file, and back."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from argmap.model import COLLECTIONS, Document
from argmap.model.document import PLAIN_TABLES
from argmap.model.ids import id_fault
from argmap.model.jsonform import table_from_json, table_to_json
from argmap.model.records import SINGLES
from argmap.storage.errors import FileError
from argmap.storage.migrations import migrate
from argmap.tongue import say, to_say

FORMAT, VERSION = "argmap", 1

_ORDER = ("map", *COLLECTIONS, "view", "extras")
_EXPECTED = {
    "string_type": to_say("a text"),
    "bool_type": to_say("true or false"),
    "float_type": to_say("a number"),
    "finite_number": to_say("a finite number"),
    "int_type": to_say("a whole number"),
    "tuple_type": to_say("a list"),
    "dict_type": to_say("an object"),
    "dataclass_type": to_say("an object"),
}


@dataclass(frozen=True, slots=True)
class Parsed:
    """A document that was read, and whether a newer program wrote it, so that it must not be overwritten."""

    document: Document
    newer: int | None


def document_from_json(value: Any, name: str) -> Parsed:
    """Return the document that a file's JSON value describes; the value is used up, part by part.

    Raises `FileError`, with the path of the field, when something has the wrong type. A reference to a record that is
    not there is no such fault: that is a finding about the map.
    """
    version = _version(value, name)
    try:
        return _parsed(migrate(value, version, VERSION), version, name)
    except FileError as error:
        if version <= VERSION:
            raise
        raise FileError(
            "{name} was written by a newer Argmap (format {newer}) and cannot be shown by this one (format {version});"
            " open it with the newer one.",
            name=name,
            newer=version,
            version=VERSION,
        ) from error


def _parsed(value: dict[str, Any], version: int, name: str) -> Parsed:
    tables = {collection: _table(collection, value, name) for collection in _ORDER}
    for collection, kind in SINGLES.items():
        if tables[collection] == {"": kind()}:
            tables[collection] = {}  # one that says nothing is the same as none
    tables["unknown"] = {key: part for key, part in value.items() if key not in ("format", "version")}
    return Parsed(Document.holding(tables), version if version > VERSION else None)


def document_to_json(document: Document) -> dict[str, Any]:
    """Return the JSON value of a document's file: collections and keys in the order of the format, records by id."""
    return dict(parts_to_json(document))


def parts_to_json(document: Document) -> Iterator[tuple[str, Any]]:
    """Yield the fields at the top of a document's file one by one, so that not all have to be held together."""
    yield "format", FORMAT
    yield "version", VERSION
    for collection in _ORDER:
        table = document.tables[collection]
        if not table:
            continue
        if collection in SINGLES:
            yield collection, table_to_json(collection, table)[""]
        else:
            yield collection, table_to_json(collection, {key: table[key] for key in sorted(table)})
    yield from document.tables["unknown"].items()


def _version(value: Any, name: str) -> int:
    if not isinstance(value, dict):
        raise FileError(
            "{name} is no map: at its top stands {found} where an object is expected.", name=name, found=_found(value)
        )
    if value.get("format") != FORMAT:
        raise FileError(
            '{name} is no Argmap map: its field format is not "{format}"; import it if it is another kind.',
            name=name,
            format=FORMAT,
        )
    version = value.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise FileError(
            "{name}: version is {found} where a whole number from 1 is expected; write {version}.",
            name=name,
            found=_found(version),
            version=VERSION,
        )
    return version


def _table(collection: str, value: dict[str, Any], name: str) -> dict[str, Any]:
    absent = collection not in value
    part = value.pop(collection, {})
    if not isinstance(part, dict):
        raise FileError(
            "{name}: {path} is {found} where {expected} is expected.",
            name=name,
            path=collection,
            found=_found(part),
            expected=say("an object"),
        )
    if collection in PLAIN_TABLES:
        return part
    if collection in SINGLES:
        part = {} if absent else {"": part}
    else:
        for key in part:
            if fault := id_fault(key):
                raise FileError(
                    "{name}: the id {key!r} in {collection} {fault}; give the record another one.",
                    name=name,
                    key=key[:40],
                    collection=collection,
                    fault=fault,
                )
    try:
        return table_from_json(collection, part)
    except ValidationError as error:
        raise _refusal(error, collection, name) from error


def _refusal(error: ValidationError, collection: str, name: str) -> FileError:
    """Return the error that tells what is wrong with a record, at the path of the field."""
    fault = error.errors()[0]
    path = ".".join(str(step) for step in (collection, *fault["loc"]) if step != "")
    kind = fault["type"]
    if kind == "missing":
        return FileError("{name}: {path} is missing; add it.", name=name, path=path)
    if kind == "too_long" and collection == "view":
        count = fault["ctx"]["actual_length"]
        return FileError(
            "{name}: {path} has {count} numbers where two are expected.", name=name, path=path, count=count
        )
    found = _found(fault["input"])
    expected = fault["ctx"]["expected"] if kind == "literal_error" else _EXPECTED.get(kind)
    if expected is None:
        words = f"{fault['msg'][0].lower()}{fault['msg'][1:]}"
        return FileError("{name}: {path} is {found}: {fault}.", name=name, path=path, found=found, fault=words)
    return FileError(
        "{name}: {path} is {found} where {expected} is expected.",
        name=name,
        path=path,
        found=found,
        expected=say(expected),
    )


def _found(value: Any) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return str(value).lower()
        case str():
            return say("the text {text!r}", text=value[:40])
        case int() | float():
            return say("the number {number}", number=str(value)[:49])
        case list() | tuple():
            return say("a list")
        case _:
            return say("an object")
