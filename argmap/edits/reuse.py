"""Using a statement that is in the map already a second time."""

from argmap.edits.add import require_target
from argmap.edits.draft import Draft
from argmap.edits.errors import EditError
from argmap.edits.order import rank_at
from argmap.model import Change, Document, Inference, Premise, sentence_name
from argmap.model.records import InferenceKind


def use_as_step(
    document: Document, statement: str, kind: InferenceKind, target: str, place: int | None = None
) -> Change:
    """Use a statement as a reason for or an objection to a statement or an inference, besides where it is used now."""
    require_target(document, target)
    draft = Draft(document)
    draft.statement(statement)
    refuse_self(document, statement, target)
    rank = rank_at(draft, target, place)
    draft.add("inferences", Inference(kind=kind, premises=(Premise(statement=statement),), target=target, rank=rank))
    return draft.change("Use claim again")


def use_as_premise(document: Document, statement: str, inference: str, place: int | None = None) -> Change:
    """Use a statement as a linked premise of an inference, besides where it is used now."""
    draft = Draft(document)
    draft.statement(statement)
    premises = list(draft.inference(inference).premises)
    refuse_premise(document, statement, inference)
    premises.insert(len(premises) if place is None else place, Premise(statement=statement))
    draft.update("inferences", inference, premises=tuple(premises))
    return draft.change("Use claim again")


def refuse_self(document: Document, statement: str, target: str) -> None:
    """Raise `EditError` when a statement would be its own reason or objection."""
    if statement == target:
        raise EditError("{name} cannot be its own reason or objection.", name=sentence_name(document, statement))


def refuse_premise(document: Document, statement: str, inference: str) -> None:
    """Raise `EditError` when a statement cannot become a premise of an inference."""
    record = document.inferences[inference]
    if any(premise.statement == statement for premise in record.premises):
        raise EditError("{name} is a premise of this step already.", name=sentence_name(document, statement))
    refuse_self(document, statement, record.target)
