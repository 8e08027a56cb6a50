"""What lies below a node of the map, and what of it nothing else needs."""

from collections.abc import Iterable

from argmap.model import Document


def below(document: Document, node: str) -> tuple[str, ...]:
    """Return the nodes right below one: an inference's premises and what is aimed at it, what is aimed at a claim."""
    record = document.inferences.get(node)
    if record is None:
        return document.inferences_on(node)
    premises = dict.fromkeys(p.statement for p in record.premises if p.statement in document.statements)
    return (*premises, *document.inferences_on(node))


def above(document: Document, node: str) -> tuple[str, ...]:
    """Return the nodes right above one: the target of an inference, the inferences that use a statement."""
    record = document.inferences.get(node)
    return document.uses(node) if record is None else (record.target,)


def descendants(document: Document, starts: Iterable[str]) -> dict[str, None]:
    """Return the nodes of the branches below some nodes, these included, in order and each once."""
    found: dict[str, None] = {}
    stack = list(reversed(list(starts)))
    while stack:
        node = stack.pop()
        if node not in found:
            found[node] = None
            stack.extend(reversed(below(document, node)))
    return found


def only_below(document: Document, starts: Iterable[str]) -> dict[str, None]:
    """Return the nodes of some branches that would hang in the air without them: what nothing else uses.

    The starting nodes are included; the thesis is not, unless it is one of them.
    """
    roots = dict.fromkeys(starts)
    branch = descendants(document, roots)
    kept = {node for node in branch if node not in roots and _held(document, node, branch)}
    stack = list(kept)
    while stack:
        for node in below(document, stack.pop()):
            if node in branch and node not in roots and node not in kept:
                kept.add(node)
                stack.append(node)
    return {node: None for node in branch if node not in kept}


def _held(document: Document, node: str, branch: dict[str, None]) -> bool:
    """Return whether something outside the branch needs the node."""
    if node == document.thesis:
        return True
    return any(holder not in branch and holder in document for holder in above(document, node))
