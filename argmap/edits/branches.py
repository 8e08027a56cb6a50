"""Branches as portable fragments: copy, paste with new ids, duplicate, and a map from a template."""

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from pydantic import ValidationError

from argmap.edits.add import require_target
from argmap.edits.descent import descendants
from argmap.edits.draft import Draft
from argmap.edits.errors import EditError
from argmap.edits.order import rank_at
from argmap.model import COLLECTIONS, Change, Document, Inference, Premise, Statement
from argmap.model.json_values import json_value
from argmap.model.jsonform import record_from_json, record_to_json
from argmap.model.ranks import even_ranks
from argmap.model.records import InferenceKind

FORMAT = "argmap-branch"
_COPIED = ("statements", "inferences", "sources", "quotes")


def copy_branch(document: Document, node: str, inference: str | None = None) -> str:
    """Return a branch as JSON text: a statement or inference and all below it, with quotes and their sources.

    `inference`: the frame of the selected use; its kind is remembered, so that a copied objection comes back as one.
    """
    require_target(document, node)
    nodes = descendants(document, [node])
    quotes = {key: document.quotes[key] for statement in nodes for key in document.quotes_of(statement)}
    parts: dict[str, dict[str, Any]] = {
        "statements": {key: document.statements[key] for key in nodes if key in document.statements},
        "inferences": {key: document.inferences[key] for key in nodes if key in document.inferences},
        "quotes": quotes,
        "sources": {q.source: document.sources[q.source] for q in quotes.values() if q.source in document.sources},
    }
    use = document.inferences.get(node) or document.inferences.get(inference or "")
    fragment = {
        "format": FORMAT,
        "root": node,
        "kind": use.kind if use is not None else "support",
        **{name: {key: record_to_json(name, r) for key, r in table.items()} for name, table in parts.items()},
    }
    return json.dumps(fragment, ensure_ascii=False)


def paste_branch(document: Document, fragment: str, target: str, kind: InferenceKind | None = None) -> Change:
    """Put a copied branch below a statement or an inference, under new ids; `kind` None: as where it was copied.

    Raises `EditError` when the text is no copied branch.
    """
    require_target(document, target)
    tables, root, copied_kind = _read_fragment(fragment)
    draft = Draft(document)
    names = _copy_records(draft, tables)
    new_root = names.get(root, root)
    rank = rank_at(draft, target)
    if root in tables["inferences"]:
        draft.update("inferences", new_root, target=target, rank=rank, kind=kind or copied_kind)
    else:
        premise = Premise(statement=new_root)
        draft.add("inferences", Inference(kind=kind or copied_kind, premises=(premise,), target=target, rank=rank))
    return draft.change("Paste branch")


def begin_with_branch(document: Document, fragment: str) -> Change:
    """Begin a map that has no statement yet with a copied branch: what is at its root, or is to be argued for there.

    Raises `EditError` when the text is no copied branch.
    """
    tables, root, _ = _read_fragment(fragment)
    draft = Draft(document)
    names = _copy_records(draft, tables)
    thesis = names[root]
    if root in tables["inferences"]:
        thesis = draft.add("statements", Statement(text=""))
        draft.update("inferences", names[root], target=thesis)
    draft.put("map", "", replace(document.map, thesis=thesis))
    return draft.change("Paste branch")


def duplicate_branch(document: Document, inference: str) -> Change:
    """Copy an inference with its branch, right after itself."""
    draft = Draft(document)
    record = draft.inference(inference)
    tables, root, _ = _read_fragment(copy_branch(document, inference))
    names = _copy_records(draft, tables)
    place = document.inferences_on(record.target).index(inference) + 1
    draft.update("inferences", names[root], target=record.target, rank=rank_at(draft, record.target, place))
    return draft.change("Duplicate branch")


def from_template(template: Document) -> Document:
    """Return a new map that is a copy of a template, under new ids."""
    empty = Document.of(map=template.map, groups=template.groups)
    draft = Draft(empty)
    names = _copy_records(draft, {name: dict(template.tables[name]) for name in COLLECTIONS if name in _COPIED})
    thesis = names.get(template.map.thesis or "")
    draft.put("map", "", replace(template.map, thesis=thesis))
    view = template.view
    folded = tuple(names[node] for node in view.collapsed if node in names)
    positions = {names[node]: place for node, place in view.positions.items() if node in names}
    draft.put("view", "", replace(view, collapsed=folded, positions=positions))
    return empty.apply(draft.change("New map"))


def _read_fragment(text: str) -> tuple[dict[str, dict[str, Any]], str, InferenceKind]:
    try:
        value = json_value(text)
        if value["format"] != FORMAT:
            raise EditError("The clipboard holds no branch of a map.")
        kind: InferenceKind = "attack" if value["kind"] == "attack" else "support"
        tables = {n: {key: record_from_json(n, r) for key, r in value[n].items()} for n in _COPIED}
        root = str(value["root"])
    except (KeyError, TypeError, AttributeError, ValidationError, ValueError, RecursionError) as error:
        raise EditError("The clipboard holds no branch of a map.") from error
    if root not in tables["statements"] and root not in tables["inferences"]:
        raise EditError("The clipboard holds a branch without its root.")
    return tables, root, kind


def _copy_records(draft: Draft, tables: dict[str, dict[str, Any]]) -> dict[str, str]:
    """Put copies under new ids and return new ids by old ones; a source that the map has already is not copied."""
    names: dict[str, str] = {}
    for collection in ("sources", "statements", "inferences"):
        for key, record in tables[collection].items():
            if collection == "sources" and draft.get("sources", key) == record:
                names[key] = key
            else:
                fields = {"group": None} if collection == "statements" and not _has_group(draft, record) else {}
                names[key] = draft.add(collection, replace(record, **fields))
    ranks = _ranks(tables["inferences"])
    for key in tables["inferences"]:
        record = draft.get("inferences", names[key])
        premises = tuple(replace(p, statement=names.get(p.statement, p.statement)) for p in record.premises)
        target, rank = names.get(record.target, record.target), ranks.get(key, record.rank)
        draft.update("inferences", names[key], premises=premises, target=target, rank=rank)
    for quote in tables["quotes"].values():
        fields = {
            "statement": names.get(quote.statement, quote.statement),
            "source": names.get(quote.source, quote.source),
        }
        draft.add("quotes", replace(quote, **fields))
    return names


def _ranks(steps: Mapping[str, Inference]) -> dict[str, str]:
    """Return ranks for the steps whose place among those on their target hangs on their ids: copies have others."""
    siblings: dict[str, list[str]] = {}
    for key in sorted(steps, key=lambda key: (steps[key].rank, key)):
        siblings.setdefault(steps[key].target, []).append(key)
    return {
        key: rank
        for keys in siblings.values()
        if len({steps[key].rank for key in keys}) < len(keys)
        for key, rank in zip(keys, even_ranks(len(keys)), strict=True)
    }


def _has_group(draft: Draft, record: Any) -> bool:
    return record.group is not None and draft.get("groups", record.group) is not None
