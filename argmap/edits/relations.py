"""Saying that two statements mean the same, and taking that back."""

from argmap.edits.draft import Draft
from argmap.edits.errors import EditError
from argmap.model import Change, Document, Relation, sentence_name, short_name


def relate_same(document: Document, a: str, b: str) -> Change:
    """Say that two statements mean the same although both stay in the map with their own words."""
    draft = Draft(document)
    draft.statement(a)
    draft.statement(b)
    if a == b:
        raise EditError("{name} always means the same as itself.", name=sentence_name(document, a))
    if any({relation.a, relation.b} == {a, b} for relation in document.relations.values()):
        raise EditError(
            "{a} and {b} are marked as the same already.", a=short_name(document, a), b=short_name(document, b)
        )
    draft.add("relations", Relation(kind="same_as", a=a, b=b))
    return draft.change("Mark as the same claim")


def remove_relation(document: Document, relation: str) -> Change:
    """Take back that two statements mean the same."""
    if relation not in document.relations:
        raise EditError("This relation is not in the map any more.")
    draft = Draft(document)
    draft.remove("relations", relation)
    return draft.change("Mark as different claims")
