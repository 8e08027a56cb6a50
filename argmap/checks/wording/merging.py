"""The repair of claims that stand in a map twice; for T10 and T11."""

from collections.abc import Sequence

from argmap.checks.finding import Fix
from argmap.edits import merge_statements, relate_same
from argmap.model import Change, Document

_FARTHEST = 1_000


def making_one(document: Document, same: Sequence[str]) -> tuple[Fix, ...]:
    """Return the fix that makes one claim of several, where that is possible and leads into no circle or clash."""
    kept = document.thesis if document.thesis in same else same[0]
    others = [key for key in same if key != kept]
    if len(others) != 1 or kept is None or not _can_be_one(document, kept, others[0]):
        return ()
    return (Fix("Make them one claim", lambda d, kept=kept, gone=others[0]: merge_statements(d, kept, gone)),)  # type: ignore[misc]


def noting_sameness(same: Sequence[str]) -> Fix:
    """Return the fix that keeps both and notes that they mean the same."""

    def edit(document: Document) -> Change:
        after = document
        for other in same[1:]:
            after = after.apply(relate_same(after, same[0], other))
        return Change.between(document, after, "Note that they are the same")

    return Fix("Keep both, and note that they mean the same", edit)


def _can_be_one(document: Document, one: str, other: str) -> bool:
    # A claim for or against itself (S05, S06) stays so when it is merged.
    own = [document.inferences[use] for use in (*document.uses(one), *document.uses(other))]
    if any(premise.statement == step.target for step in own for premise in step.premises):
        return False
    aims = {(document.inferences[step].target, document.inferences[step].kind) for step in document.uses(one)}
    turned = {"support": "attack", "attack": "support"}
    for step in document.uses(other):
        record = document.inferences[step]
        if (record.target, turned[record.kind]) in aims:
            return False
    return not _leads_to(document, one, other) and not _leads_to(document, other, one)


def _leads_to(document: Document, start: str, end: str) -> bool:
    """Return whether a way of steps leads up from one claim to another; a way too long to follow counts as one."""
    seen = {start}
    stack = [start]
    while stack:
        node = stack.pop()
        above = [*document.uses(node)]
        if node in document.inferences:
            above.append(document.inferences[node].target)
        for other in above:
            if other == end:
                return True
            if other not in seen:
                seen.add(other)
                stack.append(other)
        if len(seen) > _FARTHEST:
            return True
    return False
