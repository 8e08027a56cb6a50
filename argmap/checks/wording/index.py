"""Which claims share a key, such as the same words: kept from document to document, so that an edit costs little."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from argmap.checks.facts import Facts
from argmap.model import Statement

Keys = Callable[[str, str], Iterable[str]]
"""The keys of a text in a map whose stated language is the second argument; a pure function, which should remember."""


@dataclass(frozen=True)
class Index:
    """The ids of statements by key; of the statements that it was made of."""

    table: Mapping[str, Statement]
    ids: dict[str, tuple[str, ...]]
    shared: dict[str, None]
    """The keys of more than one statement."""

    def groups(self) -> Iterator[list[str]]:
        """Yield the statements that share a key, by id, in the order of the keys."""
        for key in sorted(self.shared):
            yield sorted(self.ids[key])

    @cached_property
    def keys(self) -> list[str]:
        """All keys in order."""
        return sorted(self.ids)


def index_of(facts: Facts, keys: Keys) -> Index:
    """Return the index of the document's statements by the keys of their texts."""
    stated = facts.language
    return facts.onward((keys, stated), lambda earlier: _index(facts.document.statements, stated, keys, earlier))


def _index(table: Mapping[str, Statement], stated: str, keys: Keys, earlier: Index | None) -> Index:
    if earlier is None:
        return _whole(table, stated, keys)
    before = earlier.table
    moved = [key for key, statement in table.items() if before.get(key) is not statement]
    gone = [key for key in moved if key in before]
    if len(before) + len(moved) - len(gone) != len(table):
        gone += before.keys() - table.keys()
    if not moved and not gone:
        return earlier
    ids, shared = dict(earlier.ids), dict(earlier.shared)
    for key in gone:
        for word in keys(before[key].text, stated):
            rest = tuple(other for other in ids[word] if other != key)
            if len(rest) < 2:
                shared.pop(word, None)
            if rest:
                ids[word] = rest
            else:
                del ids[word]
    for key in moved:
        for word in keys(table[key].text, stated):
            ids[word] = (*ids.get(word, ()), key)
            if len(ids[word]) == 2:
                shared[word] = None
    return Index(table, ids, shared)


def _whole(table: Mapping[str, Statement], stated: str, keys: Keys) -> Index:
    found: dict[str, list[str]] = {}
    for key, statement in table.items():
        for word in keys(statement.text, stated):
            found.setdefault(word, []).append(key)
    shared = {word: None for word, ids in found.items() if len(ids) > 1}
    return Index(table, {word: tuple(ids) for word, ids in found.items()}, shared)
