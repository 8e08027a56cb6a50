"""Whether an objection has been answered at all; for R05 and R06."""

from argmap.model import Document


def has_answer(document: Document, objection: str) -> bool:
    """Return whether anything attacks an objection: the step itself or one of its premises."""
    aimed_at = [objection, *(p.statement for p in document.inferences[objection].premises)]
    return any(document.inferences[step].kind == "attack" for key in aimed_at for step in document.inferences_on(key))
