"""What hangs together with the thesis."""

from argmap.model import Document


def hanging_on_thesis(document: Document) -> set[str]:
    """Return the statements and inferences below the thesis, itself included."""
    found: set[str] = set()
    stack = [document.thesis] if document.thesis is not None else []
    while stack:
        node = stack.pop()
        if node in found:
            continue
        found.add(node)
        stack.extend(document.inferences_on(node))
        record = document.inferences.get(node)
        if record is not None:
            stack.extend(p.statement for p in record.premises if p.statement in document.statements)
    return found
