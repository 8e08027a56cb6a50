"""Records as JSON objects, the form that files, journals and the clipboard share."""

from functools import cache
from itertools import islice
from typing import Any

from pydantic import JsonValue, TypeAdapter

from argmap.model.records import COLLECTIONS, SINGLES, Record, field_names
from argmap.model.unknown_fields import put_unknown_back, unknown_apart

JsonObject = dict[str, JsonValue]

_TOGETHER = 1000
"""Records that are validated in one go: the faults of all of them are collected before the first is told."""

ALWAYS_WRITTEN = {"inferences": ("premises", "target")}
"""The fields that are written even at their default."""


def record_type(collection: str) -> type[Record] | None:
    """Return the type of a collection's records; None where values are plain JSON (extras, unknown fields)."""
    return COLLECTIONS.get(collection) or SINGLES.get(collection)


def record_to_json(collection: str, record: Any) -> JsonValue:
    """Return a record as JSON: keys in the order of the format, a field at its default left out."""
    return table_to_json(collection, {"": record})[""]


def table_to_json(collection: str, table: dict[str, Any]) -> dict[str, JsonValue]:
    """Return a whole collection as JSON, in one go: ten thousand records take some 30 ms."""
    if record_type(collection) is None:
        return table
    dumped: dict[str, Any] = _adapter(collection).dump_python(table, exclude_defaults=True, mode="json")
    put_unknown_back(collection, dumped)
    for field in ALWAYS_WRITTEN.get(collection, ()):
        for key, value in dumped.items():
            if field not in value:
                dumped[key] = _in_order(collection, table[key], value)
    return dumped


def record_from_json(collection: str, value: JsonValue) -> Any:
    """Return the record that a JSON value describes.

    Raises `pydantic.ValidationError` when a field is missing or has the wrong type.
    """
    return table_from_json(collection, {"": value})[""]


def table_from_json(collection: str, table: dict[str, Any]) -> dict[str, Any]:
    """Return the records of a whole collection, by id.

    Raises `pydantic.ValidationError`, whose locations begin with the id, when a field is missing or has the wrong type.
    """
    if record_type(collection) is None:
        return dict(table)
    records: dict[str, Any] = {}
    rest = iter(unknown_apart(collection, table).items())
    while part := dict(islice(rest, _TOGETHER)):
        records |= _adapter(collection).validate_python(part)
    return records


@cache
def _adapter(collection: str) -> TypeAdapter[dict[str, Any]]:
    table: Any = dict[str, record_type(collection)]  # type: ignore[misc]
    return TypeAdapter(table)


def _in_order(collection: str, record: Record, value: JsonObject) -> JsonObject:
    """Add the fields that are written even at their default, each in its place."""
    always = ALWAYS_WRITTEN[collection]
    known = [name for name in field_names(type(record)) if name in value or name in always]
    complete = {name: value[name] if name in value else _plain(getattr(record, name)) for name in known}
    return complete | value


def _plain(default: Any) -> JsonValue:
    return [] if default == () else default
