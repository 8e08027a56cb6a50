"""Splitting a statement into two linked premises, and merging two statements into one."""

from dataclasses import replace
from typing import Any

from argmap.edits.clearing import clear_mentions
from argmap.edits.draft import Draft
from argmap.edits.errors import EditError
from argmap.model import Change, Document, Premise, Statement, short_name
from argmap.model.records import field_names
from argmap.tongue import to_say

_AT_ODDS = to_say("{first} and {second} cannot be merged: one is a reason for or an objection to the other.")


def split_statement(document: Document, statement: str, offset: int) -> Change:
    """Split a statement at an offset in code points: its second part becomes a linked premise wherever it is used.

    Quotes, reasons and objections stay with the first part.
    """
    draft = Draft(document)
    record = draft.statement(statement)
    first, second = record.text[:offset].rstrip(" \t\n,;"), record.text[offset:].strip()
    name = short_name(document, statement)
    if not first or not second:
        raise EditError("{name} cannot be split there: both parts need words.", name=name)
    if not document.uses(statement):
        raise EditError("{name} is no premise of a step, so its parts could not be linked.", name=name)
    draft.update("statements", statement, text=first)
    other = draft.add("statements", Statement(text=second[0].upper() + second[1:], group=record.group))
    for use in document.uses(statement):
        premises: list[Premise] = []
        for premise in document.inferences[use].premises:
            premises.append(premise)
            if premise.statement == statement:
                premises.append(Premise(statement=other, negated=premise.negated))
        draft.update("inferences", use, premises=tuple(premises))
    return draft.change("Split claim")


def merge_statements(document: Document, kept: str, gone: str) -> Change:
    """Make one statement of two: all that used or was aimed at the second now means the first.

    Another text of the second is kept as a wording, and what the first does not say of itself (a note, a speaker, a
    grade) is taken from the second. Raises `EditError` when a step would then rest on its own target.
    """
    draft = Draft(document)
    first, second = draft.statement(kept), draft.statement(gone)
    if kept == gone:
        raise EditError("A claim cannot be merged with itself.")
    both = {"first": short_name(document, kept), "second": short_name(document, gone)}
    for use in document.uses(gone):
        record = draft.inference(use)
        target = kept if record.target == gone else record.target
        premises = [kept if p.statement == gone else p.statement for p in record.premises]
        if target in premises:
            raise EditError(_AT_ODDS, **both)
        seen: dict[str, Premise] = {}
        for premise, key in zip(record.premises, premises, strict=True):
            seen.setdefault(key, replace(premise, statement=key))
        draft.update("inferences", use, premises=tuple(seen.values()))
    for child in document.inferences_on(gone):
        if any(premise.statement == kept for premise in draft.inference(child).premises):
            raise EditError(_AT_ODDS, **both)
        draft.update("inferences", child, target=kept)
    for quote in document.quotes_of(gone):
        draft.update("quotes", quote, statement=kept)
    _redirect_relations(draft, kept, gone)
    draft.update("statements", kept, **_joined(first, second))
    clear_mentions(draft, {gone: None})
    draft.remove("statements", gone)
    if document.map.thesis == gone:
        draft.put("map", "", replace(document.map, thesis=kept))
    return draft.change("Merge claims")


def _joined(first: Statement, second: Statement) -> dict[str, Any]:
    """Return the fields that the first gets from the second: lists join, notes follow each other, gaps are filled."""
    wordings = dict.fromkeys((*first.wordings, second.text, *second.wordings))
    wordings.pop(first.text, None)
    blank = Statement(text=first.text)
    fields: dict[str, Any] = {
        name: getattr(second, name)
        for name in field_names(Statement)
        if name != "text" and getattr(first, name) == getattr(blank, name)
    }
    fields["wordings"] = tuple(wording for wording in wordings if wording)
    fields["tags"] = tuple(dict.fromkeys((*first.tags, *second.tags)))
    fields["note"] = "\n\n".join(dict.fromkeys(note for note in (first.note, second.note) if note))
    fields["extras"] = {**second.extras, **first.extras}
    fields["implicit"] = first.implicit and second.implicit
    fields["undeveloped"] = first.undeveloped and second.undeveloped
    return fields


def _redirect_relations(draft: Draft, kept: str, gone: str) -> None:
    for key, relation in draft.document.relations.items():
        if gone in (relation.a, relation.b):
            a, b = (kept if side == gone else side for side in (relation.a, relation.b))
            if a == b:
                draft.remove("relations", key)
            else:
                draft.update("relations", key, a=a, b=b)
