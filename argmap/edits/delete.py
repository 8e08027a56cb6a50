"""Deleting branches (only what nothing else uses) and single boxes."""

from collections.abc import Iterable
from dataclasses import replace

from argmap.edits.clearing import clear_mentions
from argmap.edits.descent import only_below
from argmap.edits.draft import Draft
from argmap.edits.errors import EditError
from argmap.edits.order import ranks_after
from argmap.edits.reuse import refuse_self
from argmap.model import Change, Document, sentence_name, short_name


def delete_branch(document: Document, node: str, inference: str | None = None) -> Change:
    """Delete a statement or inference with what hangs below it and nothing else uses.

    `inference`: the use that is meant, for a statement that has several; then only that use goes. The last premise
    takes its inference along.
    """
    draft = Draft(document)
    if node in document.inferences:
        clear_away(draft, only_below(document, [node]))
        return draft.change("Delete branch")
    draft.statement(node)
    uses = document.uses(node)
    if inference in uses and len(uses) > 1:
        _drop_premise(draft, node, inference)
        return draft.change("Delete premise")
    emptied = [use for use in uses if {p.statement for p in document.inferences[use].premises} == {node}]
    clear_away(draft, only_below(document, [node, *emptied]))
    return draft.change("Delete branch")


def delete_several(document: Document, nodes: Iterable[str]) -> Change:
    """Delete several statements and inferences with their branches, in one step."""
    draft = Draft(document)
    starts = dict.fromkeys(nodes)
    for node in list(starts):
        for use in document.uses(node):
            if all(premise.statement in starts for premise in document.inferences[use].premises):
                starts[use] = None
    clear_away(draft, only_below(document, starts))
    return draft.change("Delete branches")


def delete_box(document: Document, statement: str, inference: str) -> Change:
    """Delete one premise; what was aimed at it is aimed at the target of its inference, on the same side as before.

    It stands right after the inference, in its order. Raises `EditError` for a statement without a target, such as
    the thesis, and when a step would then be aimed at its own premise.
    """
    draft = Draft(document)
    draft.statement(statement)
    if inference not in document.uses(statement):
        raise EditError("{name} has no target that its reasons could go to.", name=sentence_name(document, statement))
    record = draft.inference(inference)
    if len(document.uses(statement)) > 1:
        _drop_premise(draft, statement, inference)
        return draft.change("Delete box")
    if record.target == statement:
        raise EditError(
            "{name} has no other target that its reasons could go to.", name=short_name(document, statement)
        )
    denied = any(premise.negated for premise in record.premises if premise.statement == statement)
    turned = (record.kind == "attack") != denied
    children = document.inferences_on(statement)
    for child, rank in zip(children, ranks_after(draft, inference, len(children)), strict=True):
        step = draft.inference(child)
        for premise in step.premises:
            refuse_self(document, premise.statement, record.target)
        kind = ("attack" if step.kind == "support" else "support") if turned else step.kind
        draft.update("inferences", child, target=record.target, kind=kind, rank=rank)
    left = {premise.statement for premise in record.premises} - {statement}
    doomed = {statement: None} if left else {**only_below(document, [inference]), statement: None}
    kept = set(children) if not left else set()
    handed = only_below(document, kept) if kept else {}
    clear_away(draft, {node: None for node in doomed if node not in handed})
    return draft.change("Delete box")


def delete_boxes(document: Document, uses: Iterable[tuple[str, str]]) -> Change:
    """Delete several premises, as (statement, inference), one after the other as `delete_box` does, in one step."""
    whole, after = Change.of("Delete boxes", {}), document
    for statement, inference in uses:
        if inference in after.uses(statement):
            whole = whole.then(delete_box(after, statement, inference))
            after = document.apply(whole)
    return whole


def clear_away(draft: Draft, doomed: dict[str, None]) -> None:
    """Remove nodes in a draft, with all that speaks of them: premises, quotes, relations, dismissals, view, thesis."""
    document = draft.document
    for node in doomed:
        draft.remove("inferences" if node in document.inferences else "statements", node)
        for use in document.uses(node):
            if use not in doomed:
                rest = tuple(p for p in draft.inference(use).premises if p.statement not in doomed)
                draft.update("inferences", use, premises=rest)
        for quote in document.quotes_of(node):
            draft.remove("quotes", quote)
    for key, relation in document.relations.items():
        if relation.a in doomed or relation.b in doomed:
            draft.remove("relations", key)
    clear_mentions(draft, doomed)
    if document.map.thesis in doomed:
        draft.put("map", "", replace(document.map, thesis=None))


def _drop_premise(draft: Draft, statement: str, inference: str) -> None:
    """Take one use away; the statement stays where else it is used."""
    rest = tuple(p for p in draft.inference(inference).premises if p.statement != statement)
    if rest:
        draft.update("inferences", inference, premises=rest)
    else:
        clear_away(draft, {node: None for node in only_below(draft.document, [inference]) if node != statement})
