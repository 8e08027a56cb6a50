"""The document: an immutable value that holds the records of a map and the indices that make look-ups O(1)."""

from collections.abc import KeysView, Mapping
from typing import Any

from pydantic import JsonValue

from argmap.model.change import Change, ChangeError
from argmap.model.index import INDEX_RULES, Index, build_index, update_index
from argmap.model.records import (
    COLLECTIONS,
    Conflict,
    Dismissal,
    Group,
    Inference,
    MapInfo,
    Quote,
    Record,
    Relation,
    Source,
    Statement,
    View,
)

Tables = dict[str, dict[str, Any]]

PLAIN_TABLES = ("extras", "unknown")
"""Tables whose values are plain JSON: what foreign formats left, and unknown fields at the top of the file."""


class Document:
    """A map as a value: equal when all records are equal; an edit makes a new one that shares what did not change."""

    __slots__ = ("_indices", "tables")

    tables: Tables
    _indices: dict[str, Index]

    def __init__(self, tables: Tables, indices: dict[str, Index]) -> None:
        self.tables = tables
        self._indices = indices

    @staticmethod
    def of(
        *,
        map: MapInfo | None = None,
        statements: Mapping[str, Statement] | None = None,
        inferences: Mapping[str, Inference] | None = None,
        relations: Mapping[str, Relation] | None = None,
        sources: Mapping[str, Source] | None = None,
        quotes: Mapping[str, Quote] | None = None,
        groups: Mapping[str, Group] | None = None,
        dismissals: Mapping[str, Dismissal] | None = None,
        conflicts: Mapping[str, Conflict] | None = None,
        view: View | None = None,
        extras: Mapping[str, JsonValue] | None = None,
        unknown: Mapping[str, JsonValue] | None = None,
    ) -> "Document":
        """Return a document of these records, with its indices built."""
        tables: Tables = {
            "map": _single(map),
            "statements": dict(statements or {}),
            "inferences": dict(inferences or {}),
            "relations": dict(relations or {}),
            "sources": dict(sources or {}),
            "quotes": dict(quotes or {}),
            "groups": dict(groups or {}),
            "dismissals": dict(dismissals or {}),
            "conflicts": dict(conflicts or {}),
            "view": _single(view),
            "extras": dict(extras or {}),
            "unknown": dict(unknown or {}),
        }
        return Document.holding(tables)

    @staticmethod
    def holding(tables: Tables) -> "Document":
        """Return a document that has these tables themselves, all of them, with its indices built."""
        return Document(
            tables, {name: build_index(rule, tables[rule.collection]) for name, rule in INDEX_RULES.items()}
        )

    # --- records ------------------------------------------------------------------------------------------------

    @property
    def map(self) -> MapInfo:
        """What is said of the map as a whole."""
        info: MapInfo = self.tables["map"].get("", _NO_INFO)
        return info

    @property
    def view(self) -> View:
        """What a person has set about the drawing."""
        view: View = self.tables["view"].get("", _NO_VIEW)
        return view

    @property
    def statements(self) -> Mapping[str, Statement]:
        """The statements by id."""
        return self.tables["statements"]

    @property
    def inferences(self) -> Mapping[str, Inference]:
        """The inferences by id."""
        return self.tables["inferences"]

    @property
    def relations(self) -> Mapping[str, Relation]:
        """The relations by id."""
        return self.tables["relations"]

    @property
    def sources(self) -> Mapping[str, Source]:
        """The sources by id."""
        return self.tables["sources"]

    @property
    def quotes(self) -> Mapping[str, Quote]:
        """The quotes by id."""
        return self.tables["quotes"]

    @property
    def groups(self) -> Mapping[str, Group]:
        """The groups by id."""
        return self.tables["groups"]

    @property
    def dismissals(self) -> Mapping[str, Dismissal]:
        """The dismissals by the key of the finding."""
        return self.tables["dismissals"]

    @property
    def conflicts(self) -> Mapping[str, Conflict]:
        """What a merge left for a person to decide, by id."""
        return self.tables["conflicts"]

    @property
    def extras(self) -> Mapping[str, JsonValue]:
        """What foreign formats hold and the program does not understand, by format."""
        return self.tables["extras"]

    @property
    def unknown(self) -> Mapping[str, JsonValue]:
        """Fields at the top of the file that this version does not know."""
        return self.tables["unknown"]

    @property
    def thesis(self) -> str | None:
        """Id of the thesis, if one is marked and exists."""
        marked = self.map.thesis
        return marked if marked in self.statements else None

    # --- look-ups -----------------------------------------------------------------------------------------------

    def inferences_on(self, target: str) -> tuple[str, ...]:
        """Return the inferences whose target is that statement or inference, in order (rank, then id)."""
        return self._indices["on"].get(target, ())

    def uses(self, statement: str) -> tuple[str, ...]:
        """Return the inferences that have the statement as a premise, by id."""
        return self._indices["uses"].get(statement, ())

    def quotes_of(self, statement: str) -> tuple[str, ...]:
        """Return the quotes that a statement rests on, by id."""
        return self._indices["quotes_of"].get(statement, ())

    def quotes_from(self, source: str) -> tuple[str, ...]:
        """Return the quotes of a source, by id."""
        return self._indices["quotes_from"].get(source, ())

    @property
    def aimed_at(self) -> KeysView[str]:
        """What inferences have as their target, whether or not it is there."""
        return self._indices["on"].keys()

    @property
    def quoted(self) -> KeysView[str]:
        """The statements that quotes say they are for, whether or not they are there."""
        return self._indices["quotes_of"].keys()

    @property
    def drawn_on(self) -> KeysView[str]:
        """The sources that quotes say they are from, whether or not they are there."""
        return self._indices["quotes_from"].keys()

    def members(self, group: str) -> tuple[str, ...]:
        """Return the statements of a group, by id."""
        return self._indices["members"].get(group, ())

    def parts(self, group: str) -> tuple[str, ...]:
        """Return the groups that a group is divided into, by id."""
        return self._indices["parts"].get(group, ())

    def has(self, identifier: str) -> bool:
        """Return whether any record has this id: ids are unique in the whole document."""
        return any(identifier in self.tables[collection] for collection in COLLECTIONS)

    def __contains__(self, identifier: str) -> bool:
        return self.has(identifier)

    # --- the next document --------------------------------------------------------------------------------------

    def apply(self, change: Change) -> "Document":
        """Return the document after a change: what the change does not touch is shared.

        Raises `ChangeError` when a record is not what the change expects it to be before.
        """
        tables = dict(self.tables)
        touched: dict[str, list[tuple[str, Any, Any]]] = {}
        for (collection, key), (before, after) in change.steps.items():
            if collection not in tables:
                raise ChangeError(f"A document has no collection {collection!r}.")
            if collection not in touched:
                touched[collection] = []
                tables[collection] = dict(tables[collection])
            table = tables[collection]
            if table.get(key) != before:
                raise ChangeError(f"{collection}.{key} is not what the change expects: the document has moved on.")
            if after is None:
                del table[key]
            else:
                table[key] = after
            touched[collection].append((key, before, after))
        indices = {
            name: update_index(rule, self._indices[name], touched[rule.collection], tables[rule.collection])
            if rule.collection in touched
            else self._indices[name]
            for name, rule in INDEX_RULES.items()
        }
        return Document(tables, indices)

    def same_indices(self, other: "Document") -> bool:
        """Return whether the indices of two documents are equal; for tests of the incremental update."""
        return self._indices == other._indices

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Document):
            return NotImplemented
        return self.tables == other.tables

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"<Document {self.map.title!r}: {len(self.statements)} statements, {len(self.inferences)} inferences>"


def _single(record: Record | None) -> dict[str, Any]:
    """Store a single record; one that says nothing is the same as none."""
    return {} if record is None or record == type(record)() else {"": record}


_NO_INFO = MapInfo()
_NO_VIEW = View()
