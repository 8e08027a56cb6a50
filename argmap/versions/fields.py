"""The fields of one record, changed on two sides, as one: JSON in, JSON out; an absent field is at its default."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from argmap.versions.sequences import merge_elements
from argmap.versions.words import merge_words

_TEXTS = frozenset({("statements", "text"), ("statements", "note"), ("inferences", "note"), ("sources", "note")})
"""Fields of running text, merged word by word."""

_ORDERS = frozenset({("inferences", "rank")})
"""Fields where any of two values will do: both sides put the step where they wanted it."""


@dataclass(frozen=True, slots=True)
class MergedFields:
    """A record's fields, and the names of those that both sides changed to different values; they have our value."""

    fields: dict[str, Any]
    disputed: tuple[str, ...] = field(default=())


def merge_fields(
    collection: str, base: Mapping[str, Any], ours: Mapping[str, Any], theirs: Mapping[str, Any]
) -> MergedFields:
    """Return the fields of a record that was changed on two sides."""
    merged: dict[str, Any] = {}
    disputed: list[str] = []
    for name in dict.fromkeys((*ours, *theirs)):
        value, agreed = _merge(collection, name, base.get(name), ours.get(name), theirs.get(name))
        if value is not None:
            merged[name] = value
        if not agreed:
            disputed.append(name)
    return MergedFields(merged, tuple(disputed))


def _merge(collection: str, name: str, base: Any, ours: Any, theirs: Any) -> tuple[Any, bool]:
    """Return the value of a field, and whether both sides can agree on it."""
    if ours in (theirs, base) or theirs == base:
        return (theirs if ours == base else ours), True
    if (collection, name) in _ORDERS:
        return min(ours or "", theirs or ""), True
    if (collection, name) in _TEXTS and base:
        words = merge_words(base, ours or "", theirs or "")
        return (ours, False) if words is None else (words, True)
    if name == "premises":
        return _merge_premises(base or [], ours or [], theirs or [])
    values = [value for value in (base, ours, theirs) if value is not None]
    if all(_is_list_of_texts(value) for value in values):
        return merge_elements(base or [], ours or [], theirs or []), True
    if all(isinstance(value, dict) for value in values):
        return _merge_keys(base or {}, ours or {}, theirs or {})
    return ours, False


def _merge_premises(base: list[Any], ours: list[Any], theirs: list[Any]) -> tuple[list[Any], bool]:
    """Merge premises by statement, and the role and the negation of each."""
    tables = [{premise["statement"]: premise for premise in side} for side in (base, ours, theirs)]
    if any(len(table) != len(side) for table, side in zip(tables, (base, ours, theirs), strict=True)):
        return ours, False  # a premise that stands twice is a fault of the map; nobody can tell which one is meant
    order = merge_elements(*[list(table) for table in tables])
    if not order and ours and theirs:
        return ours, False
    before, mine, other = tables
    premises, agreed = [], True
    for statement in order:
        sides = [side[statement] for side in (mine, other) if statement in side]
        if len(sides) == 1:
            premises.append(sides[0])
            continue
        value, same = _merge_keys(before.get(statement, {}), *sides)
        premises.append(value)
        agreed = agreed and same
    return premises, agreed


def _merge_keys(base: dict[str, Any], ours: dict[str, Any], theirs: dict[str, Any]) -> tuple[dict[str, Any], bool]:
    """Merge objects key by key; a value that both sides changed differently stays ours."""
    merged: dict[str, Any] = {}
    agreed = True
    for key in dict.fromkeys((*ours, *theirs)):
        before, mine, other = (side.get(key, _ABSENT) for side in (base, ours, theirs))
        value = other if mine == before else mine
        agreed = agreed and (mine in (before, other) or other == before)
        if value is not _ABSENT:
            merged[key] = value
    return merged, agreed


def _is_list_of_texts(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


_ABSENT: Any = object()
