"""A change: what one edit does, as the records before and after.

One concept serves undo, the recovery journal, diff, merge and the clipboard. A change can be inverted, composed and
stored; `Document.apply` makes the next document from it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from pydantic import JsonValue

from argmap.model.jsonform import record_from_json, record_to_json

if TYPE_CHECKING:
    from argmap.model.document import Document

Key = tuple[str, str]
"""(collection, id); the id of the single records `map` and `view` is the empty text."""

Step = tuple[Any, Any]
"""(record before, record after); None: absent."""


class ChangeError(ValueError):
    """A change does not fit the document or the change that it was to be applied to."""


@dataclass(frozen=True, slots=True)
class Change:
    """The records before and after, by (collection, id), and the name of the step for the history."""

    steps: Mapping[Key, Step]
    label: str = field(default="", compare=False)

    @staticmethod
    def of(label: str, steps: Mapping[Key, Step]) -> "Change":
        """Return a change without the steps that change nothing."""
        return Change(MappingProxyType({k: s for k, s in steps.items() if s[0] != s[1]}), label)

    @staticmethod
    def between(before: "Document", after: "Document", label: str = "") -> "Change":
        """Return the change that leads from one document to another: what is shared costs nothing."""
        steps: dict[Key, Step] = {}
        for collection in dict.fromkeys((*before.tables, *after.tables)):
            old, new = before.tables.get(collection, {}), after.tables.get(collection, {})
            if old is new:
                continue
            for key, record in old.items():
                if (other := new.get(key)) is not record and other != record:
                    steps[collection, key] = (record, other)
            steps.update({(collection, key): (None, record) for key, record in new.items() if key not in old})
        return Change.of(label, steps)

    def inverse(self) -> "Change":
        """Return the change that undoes this one."""
        return Change.of(self.label, {key: (after, before) for key, (before, after) in self.steps.items()})

    def then(self, later: "Change") -> "Change":
        """Return this change and a later one as one step, under this one's label.

        Raises `ChangeError` when the later one does not begin where this one ends.
        """
        steps = dict(self.steps)
        for key, (before, after) in later.steps.items():
            if key in steps:
                first, last = steps[key]
                if last != before:
                    raise ChangeError(f"{key[0]}.{key[1]}: the second change does not begin where the first ends.")
                steps[key] = (first, after)
            else:
                steps[key] = (before, after)
        return Change.of(self.label or later.label, steps)

    def __bool__(self) -> bool:
        return bool(self.steps)

    def ids(self) -> frozenset[str]:
        """Return the ids of all records that change."""
        return frozenset(key for _, key in self.steps)

    def added(self, collection: str) -> tuple[str, ...]:
        """Return the ids of the records that the change brings into a collection, in the order they were given."""
        return tuple(k for (c, k), (before, _) in self.steps.items() if c == collection and before is None)

    def to_json(self) -> dict[str, JsonValue]:
        """Return the change as JSON: {"label", "steps": [[collection, id, before, after], …]}; null: absent."""
        rows: list[JsonValue] = [
            [c, k, _optional_to_json(c, before), _optional_to_json(c, after)]
            for (c, k), (before, after) in self.steps.items()
        ]
        return {"label": self.label, "steps": rows}

    @staticmethod
    def from_json(value: Any) -> "Change":
        """Return the change that `to_json` wrote.

        Raises `ChangeError` when the value is not of that form or a record in it is not valid.
        """
        try:
            rows: Iterable[Any] = value["steps"]
            steps = {(str(c), str(k)): (_from_json(c, old), _from_json(c, new)) for c, k, old, new in rows}
            return Change.of(str(value["label"]), steps)
        except (KeyError, TypeError, ValueError) as error:
            raise ChangeError(f"This is not a stored change: {error}") from error


def _optional_to_json(collection: str, record: Any) -> JsonValue:
    return None if record is None else record_to_json(collection, record)


def _from_json(collection: str, value: JsonValue) -> Any:
    return None if value is None else record_from_json(collection, value)
