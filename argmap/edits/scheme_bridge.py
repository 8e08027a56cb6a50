"""Drafting the premise that a step leaves unsaid: "If P, then C"."""

from argmap.edits.add import add_linked_premise
from argmap.edits.errors import EditError
from argmap.model import Change, Document, short_name

_PLAIN = frozenset(
    "A All An And Any As At Both By Each Even Every Few For From Half He Her His How If In It Its Many More Most"
    " My No None Nobody Not Nothing On One Only Other Our Over People Several She Since Some Such That The Their There"
    " These They This Those To Under Up We What When Where Who Whoever With Without You Your".split()
)
"""Words whose capital only begins a sentence; any other may be a name."""


def clause(text: str) -> str:
    """Return a sentence as a clause within another: without its full stop, a plain first word in small letters."""
    text = text.strip().rstrip(".!")
    return text[:1].lower() + text[1:] if text.split(" ", 1)[0] in _PLAIN else text


def if_then(document: Document, inference: str) -> str:
    """Return the premise that would link a step's premises to its target: "If …, then ….", to be edited.

    Of an objection: "If …, then it is not so that ….". Empty when the step has no premise or no claim as target.
    """
    step = document.inferences[inference]
    statements = document.statements
    premises = [
        f"it is not so that {clause(statements[p.statement].text)}"
        if p.negated
        else clause(statements[p.statement].text)
        for p in step.premises
        if p.statement in statements
    ]
    if not premises or step.target not in statements:
        return ""
    so = clause(statements[step.target].text)
    denied = "" if step.kind == "support" else "it is not so that "
    return f"If {' and '.join(premises)}, then {denied}{so}."


def add_bridge(document: Document, inference: str) -> Change:
    """Add the drafted premise "If P, then C" to a step, linked to those that it has.

    Raises `EditError` when the step has no premise or is not about a claim.
    """
    if inference not in document.inferences:
        raise EditError("There is no step {name} in this map any more.", name=short_name(document, inference))
    text = if_then(document, inference)
    if not text:
        raise EditError("{name} does not lead from premises to a claim.", name=short_name(document, inference))
    return add_linked_premise(document, inference, text)
