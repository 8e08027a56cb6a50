"""What of a pattern or a template waits to be filled in."""

from argmap.edits.descent import descendants
from argmap.model import Document, SpanningTree, waits


def next_waiting(
    document: Document, tree: SpanningTree, statement: str, inference: str | None
) -> tuple[str, str | None] | None:
    """Return the next statement after one that has a slot to be filled, with the step in which it stands.

    First come the other premises of the `inference`, then the map in the order in which it is read; both go round.
    None when nothing else waits.
    """
    if inference is not None:
        premises = [premise.statement for premise in document.inferences[inference].premises]
        for other in _after(premises, statement):
            if _waits(document, other):
                return other, inference
    for other in _after(list(descendants(document, tree.roots)), statement):
        if _waits(document, other):
            return other, tree.home.get(other)
    return None


def _after(order: list[str], one: str) -> list[str]:
    place = order.index(one) if one in order else -1
    return [*order[place + 1 :], *order[: max(0, place)]]


def _waits(document: Document, node: str) -> bool:
    record = document.statements.get(node)
    return record is not None and waits(record.text)
