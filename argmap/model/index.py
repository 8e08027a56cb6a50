"""The indices of a document: which records refer to a key, kept up as records change.

An index is a dict from a key to the ids of the records that mention it. It is never written to after it was made:
an update copies the dict and shares every entry that did not change.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

Index = dict[str, tuple[str, ...]]
Steps = Iterable[tuple[str, Any, Any]]


@dataclass(frozen=True, slots=True)
class IndexRule:
    """Which collection an index is about, which keys a record mentions, and how ids of one key are ordered."""

    collection: str
    keys: Callable[[Any], Iterable[str]]
    order: Callable[[str, Any], Any]


def _by_id(key: str, _record: Any) -> str:
    return key


INDEX_RULES: dict[str, IndexRule] = {
    "on": IndexRule("inferences", lambda inference: (inference.target,), lambda key, record: (record.rank, key)),
    "uses": IndexRule("inferences", lambda inference: {p.statement for p in inference.premises}, _by_id),
    "quotes_of": IndexRule("quotes", lambda quote: (quote.statement,), _by_id),
    "quotes_from": IndexRule("quotes", lambda quote: (quote.source,), _by_id),
    "members": IndexRule("statements", lambda statement: (statement.group,) if statement.group else (), _by_id),
    "parts": IndexRule("groups", lambda group: (group.parent,) if group.parent else (), _by_id),
}


def build_index(rule: IndexRule, table: Mapping[str, Any]) -> Index:
    """Return the index of a whole collection."""
    found: Index = {}
    several: dict[str, list[str]] = {}
    for key in sorted(table):
        for mention in rule.keys(table[key]):
            alone = (key,)
            first = found.setdefault(mention, alone)
            if first is not alone:
                several.setdefault(mention, [first[0]]).append(key)
    for mention, keys in several.items():
        found[mention] = tuple(keys) if rule.order is _by_id else _ordered(rule, keys, table)
    return found


def update_index(rule: IndexRule, index: Index, steps: Steps, table: Mapping[str, Any]) -> Index:
    """Return the index after some records changed.

    `steps` are (id, record before or None, record after or None); `table` is the collection after them.
    """
    members: dict[str, set[str]] = {}
    touched: set[str] = set()
    for key, before, after in steps:
        old = set(rule.keys(before)) if before is not None else set()
        new = set(rule.keys(after)) if after is not None else set()
        moved = before is not None and after is not None and rule.order(key, before) != rule.order(key, after)
        for mention in old ^ new | (old if moved else set()):
            touched.add(mention)
            ids = members.setdefault(mention, set(index.get(mention, ())))
            if mention in new:
                ids.add(key)
            else:
                ids.discard(key)
    if not touched:
        return index
    updated = dict(index)
    for mention in touched:
        if members[mention]:
            updated[mention] = _ordered(rule, members[mention], table)
        else:
            updated.pop(mention, None)
    return updated


def _ordered(rule: IndexRule, keys: Iterable[str], table: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(sorted(keys, key=lambda key: rule.order(key, table[key])))
