"""A document as the JSON value of its file, and back."""

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

FORMAT, VERSION = "argmap", 1

_ORDER = ("map", *COLLECTIONS, "view", "extras")
_EXPECTED = {
    "string_type": "a text",
    "bool_type": "true or false",
    "float_type": "a number",
    "finite_number": "a finite number",
    "int_type": "a whole number",
    "tuple_type": "a list",
    "dict_type": "an object",
    "model_type": "an object",
    "model_attributes_type": "an object",
}


@dataclass(frozen=True, slots=True)
class Parsed:
    """A document that was read, and whether a newer program wrote it, so that it must not be overwritten."""

    document: Document
    newer: int | None


def document_from_json(value: Any, name: str) -> Parsed:
    """Return the document that a file's JSON value describes.

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
            f"{name} was written by a newer Argmap (format {version}) and cannot be shown by this one "
            f"(format {VERSION}); open it with the newer one."
        ) from error


def _parsed(value: dict[str, Any], version: int, name: str) -> Parsed:
    tables: dict[str, dict[str, Any]] = {}
    for collection in _ORDER:
        tables[collection] = _table(collection, value, name)
    known = {"format", "version", *_ORDER}
    document = Document.of(
        **{collection: tables[collection] for collection in (*COLLECTIONS, "extras")},
        map=tables["map"].get(""),
        view=tables["view"].get(""),
        unknown={key: part for key, part in value.items() if key not in known},
    )
    return Parsed(document, version if version > VERSION else None)


def document_to_json(document: Document) -> dict[str, Any]:
    """Return the JSON value of a document's file: collections and keys in the order of the format, records by id."""
    value: dict[str, Any] = {"format": FORMAT, "version": VERSION}
    for collection in _ORDER:
        table = document.tables[collection]
        if not table:
            continue
        if collection in SINGLES:
            value[collection] = table_to_json(collection, table)[""]
        else:
            value[collection] = table_to_json(collection, {key: table[key] for key in sorted(table)})
    return value | document.tables["unknown"]


def _version(value: Any, name: str) -> int:
    if not isinstance(value, dict):
        raise FileError(f"{name} is no map: at its top stands {_found(value)} where an object is expected.")
    if value.get("format") != FORMAT:
        raise FileError(
            f'{name} is no Argmap map: its field format is not "{FORMAT}"; import it if it is another kind.'
        )
    version = value.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise FileError(
            f"{name}: version is {_found(version)} where a whole number from 1 is expected; write {VERSION}."
        )
    return version


def _table(collection: str, value: dict[str, Any], name: str) -> dict[str, Any]:
    part = value.get(collection, {})
    if not isinstance(part, dict):
        raise FileError(f"{name}: {collection} is {_found(part)} where an object is expected.")
    if collection in PLAIN_TABLES:
        return part
    if collection in SINGLES:
        part = {"": part} if collection in value else {}
    else:
        for key in part:
            if fault := id_fault(key):
                raise FileError(f"{name}: the id {key[:40]!r} in {collection} {fault}; give the record another one.")
    try:
        return table_from_json(collection, part)
    except ValidationError as error:
        raise FileError(_sentence(error, collection, name)) from error


def _sentence(error: ValidationError, collection: str, name: str) -> str:
    fault = error.errors()[0]
    path = ".".join(str(step) for step in (collection, *fault["loc"]) if step != "")
    kind = fault["type"]
    if kind == "missing":
        return f"{name}: {path} is missing; add it."
    if kind == "literal_error":
        return f"{name}: {path} is {_found(fault['input'])} where {fault['ctx']['expected']} is expected."
    if kind == "too_long" and collection == "view":
        return f"{name}: {path} has {fault['ctx']['actual_length']} numbers where two are expected."
    expected = _EXPECTED.get(kind)
    if expected is None:
        return f"{name}: {path} is {_found(fault['input'])}: {fault['msg'][0].lower()}{fault['msg'][1:]}."
    return f"{name}: {path} is {_found(fault['input'])} where {expected} is expected."


def _found(value: Any) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return str(value).lower()
        case str():
            return f"the text {value[:40]!r}"
        case int() | float():
            return f"the number {value}"[:60]
        case list() | tuple():
            return "a list"
        case _:
            return "an object"
