"""What differs between two versions of a map, by meaning and in the words of the map."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from argmap.edits.descent import descendants
from argmap.model import Change, Document, Inference, Premise, sentence_name, short_name, short_text
from argmap.model.jsonform import record_to_json
from argmap.model.records import field_names
from argmap.model.roles import inference_role, statement_roles
from argmap.versions.words import Piece, compare_words

Kind = Literal["added", "removed", "moved", "reworded", "changed"]


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that is different, in a sentence; a rewording with its words."""

    kind: Kind
    collection: str
    id: str
    sentence: str
    words: tuple[Piece, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """Return the difference as JSON; `words` only where a text changed."""
        value: dict[str, Any] = {
            "kind": self.kind,
            "collection": self.collection,
            "id": self.id,
            "sentence": self.sentence,
        }
        if self.words:
            value["words"] = [{"kind": piece.kind, "text": piece.text} for piece in self.words]
        return value


def differences(before: Document, after: Document) -> list[Difference]:
    """Return what differs: the map first, then statements and steps as one reads the map, then all else."""
    change = Change.between(before, after)
    places = _reading_order(before, after)
    order = {name: number for number, name in enumerate(_COLLECTIONS)}
    steps = sorted(
        change.steps.items(),
        key=lambda item: (order.get(item[0][0], len(order)), places.get(item[0][1], len(places)), item[0][1]),
    )
    return [
        difference
        for (collection, key), (old, new) in steps
        for difference in _COMPARED.get(collection, _compare_any)(_Pair(before, after, collection, key, old, new))
    ]


def essential(found: list[Difference], before: Document, after: Document) -> list[Difference]:
    """Return the differences without the statements that came or went with a step that says so already."""
    told = {
        premise.statement
        for difference in found
        if difference.collection == "inferences" and difference.kind in ("added", "removed")
        for premise in (after if difference.kind == "added" else before).inferences[difference.id].premises
    }
    return [
        difference
        for difference in found
        if not (
            difference.collection == "statements" and difference.kind in ("added", "removed") and difference.id in told
        )
    ]


@dataclass(frozen=True, slots=True)
class _Pair:
    """One record in both versions."""

    before: Document
    after: Document
    collection: str
    key: str
    old: Any
    new: Any

    def tell(self, kind: Kind, sentence: str, words: tuple[Piece, ...] = ()) -> Difference:
        return Difference(kind, self.collection, self.key, sentence, words)


def _compare_statement(pair: _Pair) -> Iterator[Difference]:
    old, new = pair.old, pair.new
    if old is None or new is None:
        version, record = (pair.after, new) if old is None else (pair.before, old)
        role = (*statement_roles(version, pair.key), "statement")[0]
        yield pair.tell("added" if old is None else "removed", f"{_an(role)}: “{short_text(record.text, 200)}”")
        return
    if old.text != new.text:
        yield pair.tell("reworded", sentence_name(pair.after, pair.key), tuple(compare_words(old.text, new.text)))
    yield from _changed_fields(pair, ("text",))


def _compare_step(pair: _Pair) -> Iterator[Difference]:
    old, new = pair.old, pair.new
    if old is None or new is None:
        version, record = (pair.after, new) if old is None else (pair.before, old)
        premises = " & ".join(short_name(version, premise.statement, 200) for premise in record.premises)
        target = short_name(version, record.target)
        role = f"{_an(inference_role(version, pair.key))} {_about(record)} {target}"
        yield pair.tell("added" if old is None else "removed", f"{role}: {premises or 'without premise'}")
        return
    name = sentence_name(pair.after, pair.key)
    if old.target != new.target:
        way = f"from {short_name(pair.before, old.target)} to {short_name(pair.after, new.target)}"
        yield pair.tell("moved", f"{name}: {way}")
    elif old.rank != new.rank:
        yield pair.tell("moved", f"{name}: to another place among its neighbours")
    if old.kind != new.kind:
        yield pair.tell("changed", f"{name}: {_WORDS[old.kind]} → {_WORDS[new.kind]}")
    if old.premises != new.premises:
        yield from _compare_premises(pair, name)
    yield from _changed_fields(pair, ("target", "rank", "kind", "premises"))


def _compare_premises(pair: _Pair, name: str) -> Iterator[Difference]:
    old = {premise.statement: premise for premise in pair.old.premises}
    new = {premise.statement: premise for premise in pair.new.premises}
    for statement in (s for s in new if s not in old):
        yield pair.tell("added", f"{name}: linked premise {short_name(pair.after, statement, 200)}")
    for statement in (s for s in old if s not in new):
        yield pair.tell("removed", f"{name}: linked premise {short_name(pair.before, statement, 200)}")
    both = [statement for statement in new if statement in old]
    if both != [statement for statement in old if statement in new]:
        yield pair.tell("moved", f"{name}: its premises stand in another order")
    for statement in both:
        for field in field_names(Premise):
            was, now = getattr(old[statement], field), getattr(new[statement], field)
            if was != now:
                about = f"{name}: {field} of {short_name(pair.after, statement)}"
                yield pair.tell("changed", f"{about}: {_shown(was)} → {_shown(now)}")


def _compare_map(pair: _Pair) -> Iterator[Difference]:
    if pair.before.thesis != pair.after.thesis:
        was, now = (
            short_name(version, version.thesis) if version.thesis else "none" for version in (pair.before, pair.after)
        )
        yield pair.tell("changed", f"Thesis: {was} → {now}")
    yield from _changed_fields(pair, ("thesis",))


def _compare_view(pair: _Pair) -> Iterator[Difference]:
    yield pair.tell("changed", "How the map is drawn: direction, folded branches or places")


def _compare_quote(pair: _Pair) -> Iterator[Difference]:
    if pair.old is not None and pair.new is not None:
        yield from _changed_fields(pair, ())
        return
    version, record = (pair.after, pair.new) if pair.old is None else (pair.before, pair.old)
    words = f"“{short_text(record.exact)}”" if record.exact else "as a whole"
    of = f"{short_name(version, record.source)} for {short_name(version, record.statement)}"
    yield pair.tell("added" if pair.old is None else "removed", f"A quote from {of}: {words}")


def _compare_conflict(pair: _Pair) -> Iterator[Difference]:
    if pair.old is not None and pair.new is not None:
        yield from _changed_fields(pair, ())
        return
    version, record = (pair.after, pair.new) if pair.old is None else (pair.before, pair.old)
    name = short_name(version, record.record) if record.record else record.collection
    about = f"{name}, {record.field.replace('_', ' ')}" if record.field else name
    yield pair.tell("added" if pair.old is None else "removed", f"A conflict to decide: {about}")


def _compare_any(pair: _Pair) -> Iterator[Difference]:
    if pair.old is None or pair.new is None:
        version = pair.after if pair.old is None else pair.before
        what = _NAMES.get(pair.collection, f"{pair.collection} entry")
        yield pair.tell("added" if pair.old is None else "removed", f"{_an(what)}: {short_name(version, pair.key)}")
    elif pair.collection in ("extras", "unknown"):
        yield pair.tell("changed", f"{pair.collection} {pair.key}")
    else:
        yield from _changed_fields(pair, ())


def _changed_fields(pair: _Pair, told: tuple[str, ...]) -> Iterator[Difference]:
    """Yield the fields that changed, besides those that are told already."""
    old, new = _fields(pair, pair.old), _fields(pair, pair.new)
    name = sentence_name(pair.after, pair.key) if pair.key else "The map"
    for field in dict.fromkeys((*old, *new)):
        if field not in told and old.get(field) != new.get(field):
            was, now = _shown(old.get(field)), _shown(new.get(field))
            yield pair.tell("changed", f"{name}: {field.replace('_', ' ')}: {was} → {now}")


def _fields(pair: _Pair, record: Any) -> Mapping[str, Any]:
    value = record_to_json(pair.collection, record) if record is not None else {}
    return value if isinstance(value, dict) else {}


def _shown(value: Any) -> str:
    match value:
        case None | "" | () | []:
            return "none"
        case True | False:
            return "yes" if value else "no"
        case list() | tuple():
            return short_text(", ".join(str(item) for item in value), 80)
        case dict():
            return short_text("; ".join(f"{key}: {item}" for key, item in value.items()), 80)
        case _:
            return short_text(str(value), 80)


def _about(record: Inference) -> str:
    return "for" if record.kind == "support" else "to"


def _an(noun: str) -> str:
    return f"{'An' if noun[0] in 'aeiou' else 'A'} {noun}"


def _reading_order(before: Document, after: Document) -> dict[str, int]:
    """Return the place of each node as one reads the later version; what is gone stands where it stood."""
    order: dict[str, None] = {}
    for version in (after, before):
        starts = [version.thesis] if version.thesis else []
        order |= dict.fromkeys(descendants(version, [*starts, *sorted(version.statements)]))
    return {node: number for number, node in enumerate(order)}


_WORDS = {"support": "reason", "attack": "objection"}
_NAMES = {
    "sources": "source",
    "groups": "group",
    "relations": "relation",
    "dismissals": "dismissed remark",
}
_COLLECTIONS = ("map", "statements", "inferences", "quotes", "sources", "groups", "relations", "dismissals")
_COMPARED = {
    "map": _compare_map,
    "statements": _compare_statement,
    "inferences": _compare_step,
    "quotes": _compare_quote,
    "conflicts": _compare_conflict,
    "view": _compare_view,
}
