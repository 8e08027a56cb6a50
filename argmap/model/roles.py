"""The roles that follow from a record's position in the map; they are derived, never stored."""

from enum import StrEnum

from argmap.model.document import Document


class Role(StrEnum):
    """What a statement or an inference is to the rest of the map, in the field's words."""

    THESIS = "thesis"
    ROOT = "root"
    REASON = "reason"
    OBJECTION = "objection"
    REBUTTAL = "rebuttal"
    UNDERCUTTER = "undercutter"
    BACKING = "backing"
    CO_PREMISE = "co-premise"


def inference_role(document: Document, inference: str) -> Role:
    """Return the role of an inference.

    On an inference: undercutter or backing. On a statement: reason, objection, or rebuttal when the statement is a
    premise of an objection. An undercutter of an objection is an undercutter; see `answers_objection`.
    """
    record = document.inferences[inference]
    if record.target in document.inferences:
        return Role.UNDERCUTTER if record.kind == "attack" else Role.BACKING
    if record.kind == "support":
        return Role.REASON
    return Role.REBUTTAL if answers_objection(document, inference) else Role.OBJECTION


def answers_objection(document: Document, inference: str) -> bool:
    """Return whether an attack is aimed at an objection: at one of its premises or at the step itself."""
    record = document.inferences[inference]
    if record.kind != "attack":
        return False
    aimed_at = document.inferences.get(record.target)
    if aimed_at is not None:
        return aimed_at.kind == "attack"
    return any(document.inferences[use].kind == "attack" for use in document.uses(record.target))


def statement_roles(document: Document, statement: str) -> tuple[Role, ...]:
    """Return the roles of a statement: thesis or root first, then those of its uses, each once."""
    roles: list[Role] = []
    if document.thesis == statement:
        roles.append(Role.THESIS)
    elif not document.uses(statement):
        roles.append(Role.ROOT)
    for use in document.uses(statement):
        roles.append(inference_role(document, use))
        if len({premise.statement for premise in document.inferences[use].premises}) > 1:
            roles.append(Role.CO_PREMISE)
    return tuple(dict.fromkeys(roles))
