"""The next spanning tree after a change, from the one before: the usual edits alter a few of its branches only."""

from typing import Any

from argmap.model.change import Change
from argmap.model.document import Document
from argmap.model.tree import SpanningTree, spanning_tree

Steps = dict[str, tuple[Any, Any]]
"""The records of one collection that a change touches: id -> (before, after)."""


def next_tree(tree: SpanningTree, before: Document, after: Document, change: Change) -> SpanningTree:
    """Return the spanning tree of `after`, to which `change` leads from `before`, whose tree is given.

    It is the same object when the shape of the map has not changed. New statements in new steps or as linked premises,
    and what goes with all that only it held, take time in proportion to the change; whatever else reshapes a map,
    linear time.
    """
    statements, inferences = _steps(change, "statements"), _steps(change, "inferences")
    born = {key for key, (old, _) in statements.items() if old is None}
    gone = {key for key, (_, new) in statements.items() if new is None}
    shaped = {key: step for key, step in inferences.items() if _reshaped(*step)}
    if not born and not gone and not shaped and before.thesis == after.thesis:
        return tree
    if before.thesis == after.thesis and shaped:
        if not gone and _only_new(tree, after, shaped, born):
            return _grown(tree, after, shaped, born)
        if not born and _only_held(tree, before, shaped, gone):
            return _cut(tree, shaped, gone)
    return spanning_tree(after)


def _steps(change: Change, collection: str) -> Steps:
    return {key: step for (name, key), step in change.steps.items() if name == collection}


def _reshaped(old: Any, new: Any) -> bool:
    return old is None or new is None or _shape(old) != _shape(new)


def _shape(record: Any) -> tuple[Any, ...]:
    """Return what of an inference the tree depends on."""
    return record.target, record.rank, _premises(record)


def _premises(record: Any) -> list[str]:
    return [premise.statement for premise in record.premises]


def _more(less: Any, record: Any) -> list[str] | None:
    """Return the premises that a step has beyond those of another record of it; None when that is not the difference.

    A step that is not there has none: all premises of the record are more.
    """
    if record is None:
        return None
    there = _premises(record)
    if less is None:
        return there
    known = _premises(less)
    if (less.target, less.rank) != (record.target, record.rank) or [s for s in there if s in known] != known:
        return None
    return [statement for statement in there if statement not in known]


def _only_new(tree: SpanningTree, document: Document, steps: Steps, born: set[str]) -> bool:
    """Tell whether all premises that steps have got are new and each is used once, and what they join was there."""
    premises: list[str] = []
    for old, new in steps.values():
        got = _more(old, new)
        if got is None:
            return False
        premises += got
    if len(premises) != len(born) or set(premises) != born:
        return False
    for statement in born:
        if len(document.uses(statement)) != 1 or document.inferences_on(statement):
            return False
    for step, (old, new) in steps.items():
        joined = step
        if old is None:
            joined = new.target
            there = joined in document.statements or joined in document.inferences
            if not there or joined in born or joined in steps or document.inferences_on(step):
                return False
        if not _reached_first(tree, document, joined):
            return False
    return True


def _reached_first(tree: SpanningTree, document: Document, node: str) -> bool:
    """Tell whether a node stands below a root that goes before the members of cycles, which take any root they find."""
    root = tree.path(document, node)[0]
    inference = document.inferences.get(root)
    if inference is not None:
        return inference.target not in document.statements and inference.target not in document.inferences
    return root == document.thesis or not document.uses(root)


def _grown(tree: SpanningTree, document: Document, steps: Steps, born: set[str]) -> SpanningTree:
    home, branches = dict(tree.home), dict(tree.branches)
    for key, (_, new) in steps.items():
        home.update((statement, key) for statement in _premises(new) if statement in born)
    begun = {key: new for key, (old, new) in steps.items() if old is None}
    for target in {new.target for new in begun.values()}:
        known = {*branches.get(target, ()), *begun}
        branches[target] = tuple([step for step in document.inferences_on(target) if step in known])
    return SpanningTree(tree.roots, home, branches)


def _only_held(tree: SpanningTree, document: Document, steps: Steps, gone: set[str]) -> bool:
    """Tell whether all that goes hangs on what goes, and all that hangs on it goes as well, and no root is set free."""
    if any(root in gone or root in steps for root in tree.roots):
        return False
    lost: dict[str, list[str]] = {}
    for key, (old, new) in steps.items():
        less = _more(new, old)
        if less is None:
            return False
        lost[key] = less
    # A member of a cycle that nobody uses any more is a root of its own, before all members of cycles.
    kept = {statement for less in lost.values() for statement in less} - gone - {document.thesis}
    if not kept.isdisjoint(tree.roots):
        return False
    for statement in gone:
        if not set(document.uses(statement)) <= steps.keys():
            return False
    ended = _ended(steps)
    for node in (*gone, *ended):
        if not set(document.inferences_on(node)) <= ended.keys():
            return False
    return {statement for key, less in lost.items() for statement in less if tree.home.get(statement) == key} == gone


def _ended(steps: Steps) -> dict[str, Any]:
    """Return the records, before the change, of the steps that go."""
    return {key: old for key, (old, new) in steps.items() if new is None}


def _cut(tree: SpanningTree, steps: Steps, gone: set[str]) -> SpanningTree:
    home, branches = dict(tree.home), dict(tree.branches)
    for statement in gone:
        home.pop(statement, None)
    ended = _ended(steps)
    for node in (*gone, *ended):
        branches.pop(node, None)
    for target in {old.target for old in ended.values()} & branches.keys():
        rest = tuple([step for step in branches[target] if step not in ended])
        if rest:
            branches[target] = rest
        else:
            del branches[target]
    return SpanningTree(tree.roots, home, branches)
