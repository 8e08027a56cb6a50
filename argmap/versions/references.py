"""Which records a record speaks of by id."""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from argmap.model import Document


class Reference(NamedTuple):
    """An id that a record needs, and the collections in which it may be."""

    collections: tuple[str, ...]
    id: str


_STATEMENTS, _SOURCES, _GROUPS = ("statements",), ("sources",), ("groups",)
_NODES = ("statements", "inferences")

_RULES: Mapping[str, Callable[[Any], list[Reference]]] = {
    "map": lambda r: [Reference(_STATEMENTS, r.thesis)] if r.thesis else [],
    "statements": lambda r: [Reference(_GROUPS, r.group)] if r.group else [],
    "inferences": lambda r: [
        *(Reference(_STATEMENTS, premise.statement) for premise in r.premises),
        *([Reference(_NODES, r.target)] if r.target else []),
    ],
    "relations": lambda r: [Reference(_STATEMENTS, r.a), Reference(_STATEMENTS, r.b)],
    "sources": lambda r: [Reference(_SOURCES, cited) for cited in r.cites],
    "quotes": lambda r: [Reference(_STATEMENTS, r.statement), Reference(_SOURCES, r.source)],
    "groups": lambda r: [Reference(_GROUPS, r.parent)] if r.parent else [],
}


def references(collection: str, record: Any) -> list[Reference]:
    """Return what a record speaks of; places and folds of the view do no harm when what they mean is gone."""
    rule = _RULES.get(collection)
    return rule(record) if rule is not None else []


def holder(document: Document, reference: Reference) -> str | None:
    """Return the collection in which the id is found, or None: the reference leads nowhere."""
    return next((name for name in reference.collections if reference.id in document.tables[name]), None)
