"""The indices of a document: which records refer to a key, kept up as records change.

An index is a dict from a key to the ids of the records that mention it. It is never written to after it was made:
an update copies the dict and shares every entry that did not change.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

Index = dict[str, tuple[str, ...]]
Steps = Iterable[tuple[str, Any, Any]]
Records = Iterable[tuple[str, Any]]
"""Ids and records."""


@dataclass(frozen=True, slots=True)
class IndexRule:
    """Which collection an index is about, what its records mention, and how ids of one key are ordered."""

    collection: str
    mentions: Callable[[Records], Iterable[tuple[str, str]]]
    """Keys, each with the id of a record that mentions it; a key may come twice for one record."""

    ranked: bool = False
    """Whether the ranks of records with one key decide about their order before their ids do."""


INDEX_RULES: dict[str, IndexRule] = {
    "on": IndexRule("inferences", lambda steps: ((i.target, key) for key, i in steps), ranked=True),
    "uses": IndexRule("inferences", lambda steps: ((p.statement, key) for key, i in steps for p in i.premises)),
    "quotes_of": IndexRule("quotes", lambda quotes: ((q.statement, key) for key, q in quotes)),
    "quotes_from": IndexRule("quotes", lambda quotes: ((q.source, key) for key, q in quotes)),
    "members": IndexRule("statements", lambda texts: ((s.group, key) for key, s in texts if s.group)),
    "parts": IndexRule("groups", lambda groups: ((g.parent, key) for key, g in groups if g.parent)),
}


def build_index(rule: IndexRule, table: Mapping[str, Any]) -> Index:
    """Return the index of a whole collection."""
    found: Index = {}
    several: dict[str, set[str]] = {}
    for mention, key in rule.mentions(table.items()):
        alone = (key,)
        first = found.setdefault(mention, alone)
        if first is not alone:
            several.setdefault(mention, {first[0]}).add(key)
    for mention, keys in several.items():
        found[mention] = _ordered(rule, keys, table)
    return found


def update_index(rule: IndexRule, index: Index, steps: Steps, table: Mapping[str, Any]) -> Index:
    """Return the index after some records changed.

    `steps` are (id, record before or None, record after or None); `table` is the collection after them.
    """
    members: dict[str, set[str]] = {}
    touched: set[str] = set()
    for key, before, after in steps:
        old = _mentioned(rule, before)
        new = _mentioned(rule, after)
        moved = rule.ranked and before is not None and after is not None and before.rank != after.rank
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


def _mentioned(rule: IndexRule, record: Any) -> set[str]:
    return {mention for mention, _ in rule.mentions([("", record)])} if record is not None else set()


def _ordered(rule: IndexRule, keys: Iterable[str], table: Mapping[str, Any]) -> tuple[str, ...]:
    ids = sorted(keys)
    if rule.ranked:
        ids.sort(key=lambda key: table[key].rank)
    return tuple(ids)
