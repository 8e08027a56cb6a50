"""Adding statements: reasons, objections, linked premises, undercutters, backings, intermediate conclusions."""

from dataclasses import replace

from argmap.edits.draft import Draft
from argmap.edits.errors import EditError
from argmap.edits.order import rank_at
from argmap.model import Change, Document, Inference, MapInfo, Premise, Statement, short_name
from argmap.model.records import InferenceKind


def new_map(thesis: str = "", *, title: str = "", language: str = "") -> Document:
    """Return a new map that consists of a thesis."""
    empty = Document.of()
    draft = Draft(empty)
    key = draft.add("statements", Statement(text=thesis))
    draft.put("map", "", MapInfo(title=title, thesis=key, language=language))
    return empty.apply(draft.change("New map"))


def add_statement(document: Document, text: str = "") -> Change:
    """Add a statement that nothing is connected to yet; the first one of a map becomes its thesis."""
    draft = Draft(document)
    key = draft.add("statements", Statement(text=text))
    if document.thesis is None and not document.statements:
        draft.put("map", "", replace(document.map, thesis=key))
    return draft.change("Add claim")


def add_reason(document: Document, target: str, text: str = "", place: int | None = None) -> Change:
    """Add a reason for a statement, or a backing for an inference; `place` among its siblings, None: the last."""
    return _add_step(document, "support", target, text, place)


def add_objection(document: Document, target: str, text: str = "", place: int | None = None) -> Change:
    """Add an objection to a statement, or an undercutter of an inference; `place` among its siblings."""
    return _add_step(document, "attack", target, text, place)


def add_sibling(document: Document, inference: str, text: str = "") -> Change:
    """Add one more inference of the same kind for the same target, right after this one."""
    draft = Draft(document)
    record = draft.inference(inference)
    place = document.inferences_on(record.target).index(inference) + 1
    return _add_step(document, record.kind, record.target, text, place)


def add_linked_premise(document: Document, inference: str, text: str = "", place: int | None = None) -> Change:
    """Add one more premise to an inference, linked to those that it has; `place` None: the last."""
    draft = Draft(document)
    premises = list(draft.inference(inference).premises)
    key = draft.add("statements", Statement(text=text))
    premises.insert(len(premises) if place is None else place, Premise(statement=key))
    draft.update("inferences", inference, premises=tuple(premises))
    return draft.change("Add linked premise")


def add_intermediate(document: Document, inference: str, text: str = "") -> Change:
    """Put a new conclusion between an inference and its target: the premises support it, and it does what they did."""
    draft = Draft(document)
    record = draft.inference(inference)
    middle = draft.add("statements", Statement(text=text))
    draft.add(
        "inferences",
        Inference(kind=record.kind, premises=(Premise(statement=middle),), target=record.target, rank=record.rank),
    )
    draft.update("inferences", inference, kind="support", target=middle, rank="")
    return draft.change("Add intermediate conclusion")


def require_target(document: Document, target: str) -> None:
    """Raise `EditError` when an id is no statement or inference that a step could be aimed at."""
    if target not in document.statements and target not in document.inferences:
        raise EditError("There is no claim or step {name} in this map any more.", name=short_name(document, target))


def _add_step(document: Document, kind: InferenceKind, target: str, text: str, place: int | None) -> Change:
    require_target(document, target)
    draft = Draft(document)
    key = draft.add("statements", Statement(text=text))
    rank = rank_at(draft, target, place)
    draft.add("inferences", Inference(kind=kind, premises=(Premise(statement=key),), target=target, rank=rank))
    return draft.change(_added(document, kind, target))


def _added(document: Document, kind: InferenceKind, target: str) -> str:
    if target in document.inferences:
        return "Add backing" if kind == "support" else "Add undercutter"
    return "Add reason" if kind == "support" else "Add objection"
