"""Setting the fields of any record."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from pydantic import ValidationError

from argmap.edits.errors import EditError
from argmap.model import Change, Document, Key, sentence_name
from argmap.model.jsonform import record_type
from argmap.model.records import field_names


def set_text(document: Document, statement: str, text: str) -> Change:
    """Give a statement another text."""
    return set_fields(document, "statements", statement, text=text)


def set_fields_of_each(document: Document, /, collection: str, keys: Iterable[str], **fields: Any) -> Change:
    """Set the same fields of several records to the same values, in one step; errors are those of `set_fields`."""
    steps: dict[Key, Any] = {}
    for key in keys:
        steps.update(set_fields(document, collection, key, **fields).steps)
    return Change.of(_label(fields), steps)


def set_fields(document: Document, /, collection: str, key: str = "", **fields: Any) -> Change:
    """Set fields of one record; the single records `map` and `view` have the id "".

    Raises `EditError` when there is no such record or field, or a value is not possible there.
    """
    kind = record_type(collection)
    if kind is None:
        raise EditError("There are no records called {collection}.", collection=collection)
    before = document.tables[collection].get(key)
    if before is None and key == "":
        before = kind()
    if before is None:
        raise EditError("{name} is not in this map any more.", name=sentence_name(document, key))
    unknown = fields.keys() - set(field_names(kind))
    if unknown:
        raise EditError("Records of {collection} have no field {field!r}.", collection=collection, field=min(unknown))
    try:
        after = replace(before, **fields)
    except ValidationError as error:
        fault = error.errors()[0]
        where = ".".join(str(part) for part in fault["loc"])
        raise EditError(
            "{where} cannot be {value!r}: {reason}.", where=where, value=fault["input"], reason=fault["msg"]
        ) from error
    stored = document.tables[collection].get(key)
    gone = key == "" and after == kind()
    return Change.of(_label(fields), {(collection, key): (stored, None if gone else after)})


def _label(fields: Iterable[str]) -> str:
    return f"Change {', '.join(sorted(fields)).replace('_', ' ')}"
