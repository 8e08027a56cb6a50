"""Setting the fields of any record."""

from typing import Any

from pydantic import ValidationError

from argmap.edits.errors import EditError
from argmap.model import Change, Document, short_name
from argmap.model.jsonform import record_type


def set_text(document: Document, statement: str, text: str) -> Change:
    """Give a statement another text."""
    return set_fields(document, "statements", statement, text=text)


def set_fields(document: Document, /, collection: str, key: str = "", **fields: Any) -> Change:
    """Set fields of one record; the single records `map` and `view` have the id "".

    Raises `EditError` when there is no such record or field, or a value is not possible there.
    """
    kind = record_type(collection)
    if kind is None:
        raise EditError(f"There are no records called {collection}.")
    before = document.tables[collection].get(key)
    if before is None and key == "":
        before = kind()
    if before is None:
        raise EditError(f"{short_name(document, key)} is not in this map any more.")
    unknown = fields.keys() - kind.model_fields.keys()
    if unknown:
        raise EditError(f"{_words(collection)} has no field {min(unknown)!r}.")
    # What is not touched stays the very object it was; only the new values are checked.
    try:
        checked = kind.model_validate({**dict(before), **fields})
    except ValidationError as error:
        fault = error.errors()[0]
        where = ".".join(str(part) for part in fault["loc"])
        raise EditError(f"{where} cannot be {fault['input']!r}: {fault['msg']}.") from error
    after = before.model_copy(update={name: getattr(checked, name) for name in fields})
    stored = document.tables[collection].get(key)
    gone = key == "" and after == kind()
    names = ", ".join(sorted(fields)).replace("_", " ")
    return Change.of(f"Change {names}", {(collection, key): (stored, None if gone else after)})


def _words(collection: str) -> str:
    return {"map": "A map", "view": "A view", "inferences": "A step"}.get(collection, f"A {collection.rstrip('s')}")
