"""What stays where it is on the screen when the map is drawn anew."""

from argmap.layout.plan import Plan
from argmap.model import Document, Inference, SpanningTree


def fixed_point(plan: Plan, document: Document, tree: SpanningTree, node: str) -> str | None:
    """Return what must not move when a plan gives way to what a document says now; `node` is selected.

    Mostly that is `node` itself. What has been put elsewhere is to be seen on its way: then it is what that was
    about, else what it is about now; among the premises of its own step, the step. None: neither has been drawn.
    """
    before, after = plan.tree.home.get(node, node), tree.home.get(node, node)
    old, new = plan.document.inferences.get(before), document.inferences.get(after)
    if _has_another_place(old, new):
        targets = [step.target for step in (old, new) if step is not None]
        return next((target for target in targets if plan.block_of(target) is not None), None)
    return after if old is not None and new is not None and _has_another_order(old, new) else node


def _has_another_place(before: Inference | None, after: Inference | None) -> bool:
    return _place(before) != _place(after)


def _has_another_order(before: Inference, after: Inference) -> bool:
    """Return whether the same premises stand in another order; one that is new or gone leaves them in theirs."""
    old, new = ([premise.statement for premise in step.premises] for step in (before, after))
    return old != new and sorted(old) == sorted(new)


def _place(step: Inference | None) -> tuple[str, str] | None:
    return (step.target, step.rank) if step is not None else None
