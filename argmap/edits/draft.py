"""A change in the making: the records that an edit puts and removes."""

from dataclasses import dataclass, replace
from typing import Any

from argmap.edits.errors import EditError
from argmap.model import Change, Document, Group, Inference, Key, Statement, new_id, short_name
from argmap.model.records import SINGLES, Record


class Draft:
    """Collects what an edit does to a document; reading sees what was put so far, the document's indices do not."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._after: dict[Key, Any] = {}
        self._new: set[str] = set()

    def get(self, collection: str, key: str) -> Any:
        """Return a record as it is in the draft, or None."""
        if (collection, key) in self._after:
            return self._after[collection, key]
        return self.document.tables[collection].get(key)

    def statement(self, key: str) -> Statement:
        """Return a statement; raises `EditError` when there is none with that id."""
        record = self.get("statements", key)
        if record is None:
            raise EditError("There is no claim {name} in this map any more.", name=short_name(self.document, key))
        return record  # type: ignore[no-any-return]

    def inference(self, key: str) -> Inference:
        """Return an inference; raises `EditError` when there is none with that id."""
        record = self.get("inferences", key)
        if record is None:
            raise EditError("There is no step {name} in this map any more.", name=short_name(self.document, key))
        return record  # type: ignore[no-any-return]

    def group(self, key: str) -> Group:
        """Return a group; raises `EditError` when there is none with that id."""
        record = self.get("groups", key)
        if record is None:
            raise EditError("There is no group {name} in this map any more.", name=short_name(self.document, key))
        return record  # type: ignore[no-any-return]

    def put(self, collection: str, key: str, record: Record) -> None:
        """Make this the record with that id; a map or view that says nothing is none."""
        nothing = collection in SINGLES and record == type(record)()
        self._after[collection, key] = None if nothing else record

    def add(self, collection: str, record: Record) -> str:
        """Put a new record and return its new id."""
        key = new_id(_Taken(self.document, self._new))
        self._new.add(key)
        self.put(collection, key, record)
        return key

    def update(self, collection: str, key: str, **fields: Any) -> None:
        """Replace some fields of a record that exists."""
        self.put(collection, key, replace(self.get(collection, key), **fields))

    def remove(self, collection: str, key: str) -> None:
        """Take a record out."""
        self._after[collection, key] = None

    def change(self, label: str) -> Change:
        """Return all of it as one change."""
        before = self.document.tables
        return Change.of(label, {(c, k): (before[c].get(k), after) for (c, k), after in self._after.items()})


@dataclass(frozen=True, slots=True)
class _Taken:
    """The ids that a new record must not have."""

    document: Document
    new: set[str]

    def __contains__(self, key: object) -> bool:
        return key in self.new or (isinstance(key, str) and self.document.has(key))
