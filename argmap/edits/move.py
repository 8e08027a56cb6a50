"""Moving inferences and premises to another target or place, unlinking, and turning kinds."""

from dataclasses import replace

from argmap.edits.add import require_target
from argmap.edits.descent import descendants
from argmap.edits.draft import Draft
from argmap.edits.errors import EditError
from argmap.edits.order import rank_at
from argmap.edits.reuse import refuse_premise, refuse_self
from argmap.model import Change, Document, Inference, Premise, sentence_name, short_name
from argmap.model.records import InferenceKind


def move_inference(
    document: Document, inference: str, target: str, place: int | None = None, kind: InferenceKind | None = None
) -> Change:
    """Aim an inference at another statement or inference, at a place among those on it; `kind` None: as it was."""
    require_target(document, target)
    draft = Draft(document)
    record = draft.inference(inference)
    _refuse_below_itself(document, inference, target)
    for premise in record.premises:
        refuse_self(document, premise.statement, target)
    rank = rank_at(draft, target, place, moving=inference)
    draft.update("inferences", inference, target=target, rank=rank, kind=kind or record.kind)
    return draft.change("Move step")


def move_premise(document: Document, statement: str, source: str, inference: str, place: int | None = None) -> Change:
    """Take a premise out of one inference and link it to the premises of another."""
    draft = Draft(document)
    draft.inference(inference)
    if inference == source:
        raise EditError("{name} is a premise of this step already.", name=sentence_name(document, statement))
    refuse_premise(document, statement, inference)
    if inference in descendants(document, [statement]):
        raise EditError(
            "{name} cannot move into a branch that hangs below it.", name=sentence_name(document, statement)
        )
    moved = take_premise(draft, statement, source)
    premises = list(draft.inference(inference).premises)
    premises.insert(len(premises) if place is None else place, replace(moved, role=None))
    draft.update("inferences", inference, premises=tuple(premises))
    return draft.change("Move premise")


def move_premise_as(
    document: Document, statement: str, source: str, kind: InferenceKind, target: str, place: int | None = None
) -> Change:
    """Take a premise out of an inference and make it a reason for or an objection to something else.

    The only premise takes its inference along, with what backs or undercuts it.
    """
    require_target(document, target)
    draft = Draft(document)
    record = draft.inference(source)
    if len(record.premises) == 1 and record.premises[0].statement == statement:
        return move_inference(document, source, target, place, kind)
    refuse_self(document, statement, target)
    if target in descendants(document, [statement]):
        raise EditError(
            "{name} cannot move into a branch that hangs below it.", name=sentence_name(document, statement)
        )
    moved = take_premise(draft, statement, source)
    rank = rank_at(draft, target, place)
    premise = Premise(statement=statement, negated=moved.negated)
    draft.add("inferences", Inference(kind=kind, premises=(premise,), target=target, rank=rank))
    return draft.change("Move premise")


def attach(document: Document, statement: str, kind: InferenceKind, target: str, place: int | None = None) -> Change:
    """Connect a statement that is no premise yet, with its branch, as a reason for or an objection to something."""
    if target in descendants(document, [statement]):
        raise EditError(
            "{name} cannot move into a branch that hangs below it.", name=sentence_name(document, statement)
        )
    draft = Draft(document)
    draft.statement(statement)
    require_target(document, target)
    rank = rank_at(draft, target, place)
    draft.add("inferences", Inference(kind=kind, premises=(Premise(statement=statement),), target=target, rank=rank))
    return draft.change("Connect claim")


def unlink_premise(document: Document, statement: str, inference: str) -> Change:
    """Make a linked premise a reason (or objection) of its own, right after the inference that it leaves."""
    draft = Draft(document)
    record = draft.inference(inference)
    if len(record.premises) < 2:
        raise EditError("{name} is not linked to another premise.", name=sentence_name(document, statement))
    moved = take_premise(draft, statement, inference)
    place = document.inferences_on(record.target).index(inference) + 1
    rank = rank_at(draft, record.target, place)
    premise = replace(moved, role=None)
    draft.add("inferences", Inference(kind=record.kind, premises=(premise,), target=record.target, rank=rank))
    return draft.change("Unlink premise")


def set_apart(document: Document, statement: str, inference: str) -> Change:
    """Take a linked premise out of its inference; used nowhere else, it stands by itself, with its branch."""
    draft = Draft(document)
    if len(draft.inference(inference).premises) < 2:
        raise EditError("{name} is not linked to another premise.", name=sentence_name(document, statement))
    take_premise(draft, statement, inference)
    return draft.change("Set premise apart")


def turn_kind(document: Document, inference: str) -> Change:
    """Turn a reason into an objection, or back."""
    draft = Draft(document)
    support = draft.inference(inference).kind == "support"
    draft.update("inferences", inference, kind="attack" if support else "support")
    return draft.change("Turn into objection" if support else "Turn into reason")


def set_thesis(document: Document, statement: str) -> Change:
    """Make a statement the one that the map is about."""
    draft = Draft(document)
    draft.statement(statement)
    draft.put("map", "", replace(document.map, thesis=statement))
    return draft.change("Set thesis")


def take_premise(draft: Draft, statement: str, inference: str) -> Premise:
    """Take a premise out of an inference in a draft and return it; an inference left without premise goes too."""
    record = draft.inference(inference)
    moved = next((premise for premise in record.premises if premise.statement == statement), None)
    if moved is None:
        raise EditError("{name} is no premise of this step.", name=sentence_name(draft.document, statement))
    rest = tuple(premise for premise in record.premises if premise is not moved)
    if rest:
        draft.update("inferences", inference, premises=rest)
        return moved
    if draft.document.inferences_on(inference):
        name = short_name(draft.document, statement)
        raise EditError(
            "{name} is the only premise of a step that something else is aimed at; move the step.", name=name
        )
    draft.remove("inferences", inference)
    return moved


def _refuse_below_itself(document: Document, inference: str, target: str) -> None:
    if target in descendants(document, [inference]):
        raise EditError(
            "{name} cannot move into a branch that hangs below it.", name=sentence_name(document, inference)
        )
