"""Two versions that grew from one, merged record by record and field by field.

What one side changed is taken; what both changed alike is taken once. Where they disagree our value stands and a
conflict, a record of its own, keeps theirs, so that a person can decide in the window. What one side deleted and the
other built upon comes back.
"""

import hashlib
from dataclasses import replace
from typing import Any, NamedTuple

from argmap.model import Conflict, Document, MapInfo
from argmap.model.jsonform import record_from_json, record_to_json, record_type
from argmap.model.records import SINGLES, Record
from argmap.versions.fields import merge_fields
from argmap.versions.reach import hanging_on_thesis
from argmap.versions.references import Reference, holder, references

_LONGEST_ID = 200


class Merged(NamedTuple):
    """The map of both, and the keys of the conflicts that this merge added to it."""

    document: Document
    conflicts: tuple[str, ...]


def merge(base: Document, ours: Document, theirs: Document) -> Merged:
    """Return the map with the changes of both sides since `base`.

    Laws: merge(a, b, a) = merge(a, a, b) = merge(a, b, b) = b; merge(a, b, c) = merge(a, c, b) but for conflicts; no
    reference that leads somewhere in the version it comes from leads nowhere in the result. Linear in the size of the
    maps, but for the comparison of texts that both sides changed.
    """
    merging = _Merging(base, ours, theirs)
    for collection in dict.fromkeys((*base.tables, *ours.tables, *theirs.tables)):
        merging.take(collection)
    merging.bring_back()
    merging.untangle()
    return merging.result()


class _Merging:
    """A merge in the making: the tables of the result, and the conflicts so far."""

    def __init__(self, base: Document, ours: Document, theirs: Document) -> None:
        self.base, self.ours, self.theirs = base, ours, theirs
        self.tables: dict[str, dict[str, Any]] = {}
        self.conflicts: dict[str, Conflict] = {}
        self.pending: list[tuple[str, str]] = []
        """Records of the result whose references have not been looked at."""
        self.loose: list[tuple[str, Document]] = []
        """Statements that one side deleted and that stay, with the version that they stay from."""

    def take(self, collection: str) -> None:
        """Merge the records of a collection."""
        before, mine, other = (doc.tables.get(collection, {}) for doc in (self.base, self.ours, self.theirs))
        table: dict[str, Any] = {}
        self.tables[collection] = table
        for key in mine.keys() | other.keys():
            b, o, t = before.get(key), mine.get(key), other.get(key)
            record = (t if o == b else o) if o in (t, b) or t == b else self._both(collection, key, (b, o, t))
            if record is not None:
                table[key] = record
        if mine.keys() != before.keys() or other.keys() != before.keys():
            return
        # An unchanged set of keys keeps its order, so that the merge of equals is equal in every respect.
        self.tables[collection] = {key: table[key] for key in mine if key in table}

    def bring_back(self) -> None:
        """Bring back what one side deleted and a record of the other side speaks of, until nothing is missing."""
        self.pending += [
            (collection, key)
            for collection in ("inferences", "quotes", "relations", "statements", "groups", "sources", "map")
            for key in self.tables.get(collection, {})
        ]
        while self.pending or self.loose:
            if self.loose:
                self._reconnect(*self.loose.pop())
                continue
            collection, key = self.pending.pop()
            for reference in references(collection, self.tables[collection][key]):
                if all(reference.id not in self.tables[name] for name in reference.collections):
                    self._bring_back(collection, key, reference)

    def _bring_back(self, collection: str, key: str, reference: Reference) -> None:
        """Bring back what a record speaks of, unless a side leaves it speaking of nothing."""
        sides = [side for side in (self.ours, self.theirs) if key in side.tables[collection]]
        saying = [side for side in sides if reference in references(collection, side.tables[collection][key])]
        places = [holder(side, reference) for side in saying]
        if places and places[0] is not None and None not in places:
            self._restore(places[0], reference.id, saying[0])

    def untangle(self) -> None:
        """Leave branches that both sides moved into each other, so that they hang on nothing, where we put them."""
        below = hanging_on_thesis(self.ours) & hanging_on_thesis(self.theirs)
        while True:
            document = self._document()
            lost = below - hanging_on_thesis(document)
            moved = sorted(key for key in lost & document.inferences.keys() if self._moved_by_them(key))
            if not lost or not moved:
                return
            for key in moved:
                theirs = self.tables["inferences"][key]
                mine = self.ours.inferences[key]
                self.tables["inferences"][key] = replace(theirs, target=mine.target, premises=mine.premises)
                other = self.theirs.inferences[key].target
                self._dispute("inferences", key, "target", ours=mine.target, theirs=other)
                self.pending.append(("inferences", key))
            self.bring_back()

    def result(self) -> Merged:
        """Return what was made."""
        return Merged(self._document(), tuple(sorted(self.conflicts)))

    def _document(self) -> Document:
        parts: dict[str, Any] = {
            name: table.get("") if name in SINGLES else table for name, table in self.tables.items()
        }
        parts["conflicts"] = {**self.tables["conflicts"], **self.conflicts}
        return Document.of(**parts)

    def _both(self, collection: str, key: str, versions: tuple[Any, Any, Any]) -> Any:
        """Merge a record that both sides changed; one that a side changed and the other deleted stays."""
        _, ours, theirs = versions
        if ours is None or theirs is None:
            if collection == "statements":
                self.loose.append((key, self.theirs if ours is None else self.ours))
            self._dispute(collection, key, "", ours=ours, theirs=theirs)
            return theirs if ours is None else ours
        if record_type(collection) is None:
            self._dispute(collection, key, "", ours=ours, theirs=theirs)
            return ours
        before, mine, other = ({} if v is None else _json(collection, v) for v in versions)
        merged = merge_fields(collection, before, mine, other)
        for name in merged.disputed:
            self._dispute(collection, key, name, ours=mine.get(name), theirs=other.get(name))
        return record_from_json(collection, merged.fields)

    def _restore(self, collection: str, key: str, donor: Document) -> None:
        """Put a deleted record back as a side has it."""
        record = donor.tables[collection][key]
        self.tables[collection][key] = record
        self.pending.append((collection, key))
        if collection == "statements":
            self.loose.append((key, donor))
        ours = self.ours.tables[collection].get(key)
        self._dispute(collection, key, "", ours=ours, theirs=None if ours is not None else record)

    def _reconnect(self, statement: str, donor: Document) -> None:
        """Put back, with a statement, what held it in the version that it comes from."""
        info = self.tables["map"].get("", MapInfo())
        if donor.thesis == statement and info.thesis is None:
            self.tables["map"][""] = replace(info, thesis=statement)
        table = self.tables["inferences"]
        for use in donor.uses(statement):
            step = table.get(use, donor.inferences[use])
            if all(premise.statement != statement for premise in step.premises):
                back = [premise for premise in donor.inferences[use].premises if premise.statement == statement]
                step = replace(step, premises=(*step.premises, *back))
            table[use] = step
            self.pending.append(("inferences", use))

    def _moved_by_them(self, key: str) -> bool:
        theirs, mine, before = (doc.inferences.get(key) for doc in (self.theirs, self.ours, self.base))
        if theirs is None or mine is None or before is None:
            return False
        now = self.tables["inferences"][key]
        changed = (theirs.target, theirs.premises) != (before.target, before.premises)
        return changed and (now.target, now.premises) != (mine.target, mine.premises)

    def _dispute(self, collection: str, key: str, name: str, *, ours: Any, theirs: Any) -> None:
        identifier = _conflict_id(collection, key, name)
        sides = [_json(collection, side) if isinstance(side, Record) else side for side in (ours, theirs)]
        self.conflicts[identifier] = Conflict(
            collection=collection, record=key, field=name, ours=sides[0], theirs=sides[1]
        )


def _json(collection: str, record: Any) -> dict[str, Any]:
    value = record_to_json(collection, record)
    assert isinstance(value, dict)
    return value


def _conflict_id(collection: str, key: str, name: str) -> str:
    identifier = ":".join(part for part in ("conflict", collection, key, name) if part)
    if len(identifier) <= _LONGEST_ID:
        return identifier
    return f"conflict:{hashlib.sha256(identifier.encode()).hexdigest()}"
