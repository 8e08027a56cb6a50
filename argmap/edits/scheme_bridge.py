"""Drafting the premise that a step leaves unsaid: "If P, then C", in a language that the program speaks."""

from argmap.edits.clauses import clause
from argmap.edits.draft import Draft
from argmap.edits.errors import EditError
from argmap.model import Change, Document, Premise, Statement, language_of, sentence_name, short_name
from argmap.model.casing import Casing
from argmap.tongue import known


def if_then(document: Document, inference: str) -> str:
    """Return the premise that would link a step's premises to its target: "If …, then ….", to be edited.

    Of an objection: "If …, then it is not so that ….". Empty when the step has no premise or no claim as target, and
    for a map in a language that the program does not speak.
    """
    step = document.inferences[inference]
    statements = document.statements
    if document.map.language and known(document.map.language) is None:
        return ""
    language = language_of(document)
    casing = Casing(language, (statement.text for statement in statements.values()))
    premises = [
        (clause(statements[p.statement].text, language, casing), p.negated)
        for p in step.premises
        if p.statement in statements
    ]
    if not premises or step.target not in statements:
        return ""
    so = clause(statements[step.target].text, language, casing)
    return _SENTENCES[language](premises, so, step.kind == "attack")


def add_bridge(document: Document, inference: str) -> Change:
    """Add the drafted premise "If P, then C" to a step, linked to those that it has, as one that was left unsaid.

    Raises `EditError` when the step has no premise or is not about a claim.
    """
    if inference not in document.inferences:
        raise EditError("There is no step {name} in this map any more.", name=short_name(document, inference))
    text = if_then(document, inference)
    if not text:
        raise EditError("{name} does not lead from premises to a claim.", name=sentence_name(document, inference))
    draft = Draft(document)
    key = draft.add("statements", Statement(text=text, implicit=True))
    premises = (*document.inferences[inference].premises, Premise(statement=key))
    draft.update("inferences", inference, premises=premises)
    return draft.change("Add linked premise")


def _english(premises: list[tuple[str, bool]], so: str, denied: bool) -> str:
    given = " and ".join(f"it is not so that {words}" if negated else words for words, negated in premises)
    return f"If {given}, then {'it is not so that ' if denied else ''}{so}."


def _german(premises: list[tuple[str, bool]], so: str, denied: bool) -> str:
    """Return the sentence with each part as a sentence of its own, whose verb stays in its place."""
    given = ", und wenn ".join(f"{'nicht gilt' if negated else 'gilt'}: {words}" for words, negated in premises)
    return f"Wenn {given}, dann gilt{' nicht' if denied else ''}: {so}."


_SENTENCES = {"en": _english, "de": _german}
