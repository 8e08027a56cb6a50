"""Which claims share a key, such as the same words: kept from document to document, so that an edit costs little."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import compress
from operator import is_not
from typing import NamedTuple

from argmap.checks.facts import Facts
from argmap.model import Statement

Keys = Callable[[str, str], Iterable[str]]
"""The keys of a text in a map whose stated language is the second argument; a pure function, which should remember
those of `FRESH` texts."""

FRESH = 2048
"""Texts whose keys are remembered: an edit asks for those of few, each more than once; the index knows all others."""


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
    table, stated = facts.document.statements, facts.language
    moves = facts.onward("moves", lambda earlier: _moves_since(earlier, facts))

    def index(earlier: Index | None) -> Index:
        if earlier is None:
            return _whole(table, stated, keys)
        return _moved(earlier, moves if moves.before is earlier.table else _moves(earlier.table, table), stated, keys)

    return facts.onward((keys, stated), index)


class _Moves(NamedTuple):
    """What became of a table of statements."""

    before: Mapping[str, Statement]
    after: Mapping[str, Statement]
    came: list[str]
    gone: list[str]


def _moves_since(earlier: _Moves | None, facts: Facts) -> _Moves:
    before, after = earlier.after if earlier is not None else {}, facts.document.statements
    if facts.restated is None or facts.restated[0] is not before:
        return _moves(before, after)
    came = [key for key in facts.restated[1] if key in after]
    return _Moves(before, after, came, [key for key in facts.restated[1] if key in before])


def _moves(before: Mapping[str, Statement], after: Mapping[str, Statement]) -> _Moves:
    if before is after:
        return _Moves(before, after, [], [])
    came = list(compress(after, map(is_not, after.values(), map(before.get, after))))
    gone = [key for key in came if key in before]
    if len(before) + len(came) - len(gone) != len(after):
        gone += before.keys() - after.keys()
    return _Moves(before, after, came, gone)


def _moved(earlier: Index, moves: _Moves, stated: str, keys: Keys) -> Index:
    ids, shared = earlier.ids, earlier.shared
    if any(keys(moves.before[key].text, stated) for key in moves.gone) or any(
        keys(moves.after[key].text, stated) for key in moves.came
    ):
        ids, shared = dict(ids), dict(shared)
    for key in moves.gone:
        for word in keys(moves.before[key].text, stated):
            rest = tuple(other for other in ids[word] if other != key)
            if len(rest) < 2:
                shared.pop(word, None)
            if rest:
                ids[word] = rest
            else:
                del ids[word]
    for key in moves.came:
        for word in keys(moves.after[key].text, stated):
            ids[word] = (*ids.get(word, ()), key)
            if len(ids[word]) == 2:
                shared[word] = None
    return Index(moves.after, ids, shared)


def _whole(table: Mapping[str, Statement], stated: str, keys: Keys) -> Index:
    ids: dict[str, tuple[str, ...]] = {}
    several: dict[str, list[str]] = {}
    for key, statement in table.items():
        alone = (key,)  # one for all keys that only this statement has, which are most
        for word in keys(statement.text, stated):
            first = ids.setdefault(word, alone)
            if first is not alone:
                several.setdefault(word, [first[0]]).append(key)
    ids.update((word, tuple(found)) for word, found in several.items())
    return Index(table, ids, dict.fromkeys(word for word in ids if word in several))
