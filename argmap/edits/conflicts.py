"""Deciding what a merge left open."""

from collections.abc import Callable, Mapping
from typing import Literal

from pydantic import ValidationError

from argmap.edits.delete import delete_branch
from argmap.edits.draft import Draft
from argmap.edits.errors import EditError
from argmap.edits.groups import dissolve_group
from argmap.edits.sources import remove_source_with_quotes
from argmap.model import Change, Conflict, Document
from argmap.model.jsonform import record_from_json, record_to_json, record_type

Side = Literal["ours", "theirs"]

_DELETIONS: Mapping[str, Callable[[Document, str], Change]] = {
    "statements": delete_branch,
    "inferences": delete_branch,
    "sources": remove_source_with_quotes,
    "groups": dissolve_group,
}
"""How a record goes that others speak of."""


def resolve_conflict(document: Document, conflict: str, side: Side) -> Change:
    """Take one side's value where two disagree, and forget the conflict.

    A record that the chosen side deleted goes with its branch, a source with its quotes, and a group leaves its claims
    to the one round it; where the record is gone in the meantime, so is what was to be decided.
    """
    record = document.conflicts.get(conflict)
    if record is None:
        raise EditError("This conflict is not in the map any more.")
    if record.collection not in document.tables:
        raise EditError(
            "This conflict is about {collection!r}, which a map does not have.", collection=record.collection
        )
    change = _taken(document, record, record.ours if side == "ours" else record.theirs)
    draft = Draft(document.apply(change))
    draft.remove("conflicts", conflict)
    return Change.of("Resolve conflict", change.then(draft.change("")).steps)


def _taken(document: Document, conflict: Conflict, value: object) -> Change:
    """Return the change that gives the disputed field, or the whole record, this value."""
    draft = Draft(document)
    collection, key = conflict.collection, conflict.record
    before = document.tables[collection].get(key)
    if conflict.field:
        if before is None:
            return draft.change("")
        fields = record_to_json(collection, before)
        assert isinstance(fields, dict)
        rest = {name: stored for name, stored in fields.items() if name != conflict.field}
        value = rest if value is None else {**rest, conflict.field: value}
    if value is None:
        delete = _DELETIONS.get(collection)
        if before is not None and delete is not None:
            return delete(document, key)
        draft.remove(collection, key)
    elif record_type(collection) is None:
        draft.put(collection, key, value)  # type: ignore[arg-type]
    else:
        try:
            draft.put(collection, key, record_from_json(collection, value))  # type: ignore[arg-type]
        except ValidationError as error:
            raise EditError("The other side's value is not possible there; edit the record by hand.") from error
    return draft.change("")
