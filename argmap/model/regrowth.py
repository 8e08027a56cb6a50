"""The next spanning tree after a change, from the one before: the usual edits alter a few of its branches only."""

from typing import Any

from argmap.model.change import Change
from argmap.model.document import Document
from argmap.model.tree import SpanningTree, spanning_tree

Steps = dict[str, tuple[Any, Any]]
"""The records of one collection that a change touches: id -> (before, after)."""


def next_tree(tree: SpanningTree, before: Document, after: Document, change: Change) -> SpanningTree:
    """Return the spanning tree of `after`, to which `change` leads from `before`, whose tree is given.

    It is the same object when the shape of the map has not changed. New steps whose premises are new, and steps that
    go with all that only they held, take time in proportion to the change; whatever else reshapes a map, linear time.
    """
    statements, inferences = _steps(change, "statements"), _steps(change, "inferences")
    born = {key for key, (old, _) in statements.items() if old is None}
    gone = {key for key, (_, new) in statements.items() if new is None}
    shaped = {key for key, (old, new) in inferences.items() if old is None or new is None or _shape(old) != _shape(new)}
    if not born and not gone and not shaped and before.thesis == after.thesis:
        return tree
    if before.thesis == after.thesis and shaped:
        steps = {key: inferences[key] for key in shaped}
        if all(old is None for old, _ in steps.values()) and not gone and _only_new(tree, after, steps, born):
            return _grown(tree, after, steps)
        if all(new is None for _, new in steps.values()) and not born and _only_held(tree, before, steps, gone):
            return _cut(tree, steps, gone)
    return spanning_tree(after)


def _steps(change: Change, collection: str) -> Steps:
    return {key: step for (name, key), step in change.steps.items() if name == collection}


def _shape(record: Any) -> tuple[Any, ...]:
    """Return what of an inference the tree depends on."""
    return record.target, record.rank, tuple(premise.statement for premise in record.premises)


def _only_new(tree: SpanningTree, document: Document, steps: Steps, born: set[str]) -> bool:
    """Tell whether all premises of new steps are new and each is used once, and what is aimed at was there before."""
    premises = [premise.statement for _, new in steps.values() for premise in new.premises]
    if len(premises) != len(born) or set(premises) != born:
        return False
    for statement in born:
        if len(document.uses(statement)) != 1 or document.inferences_on(statement):
            return False
    for step, (_, new) in steps.items():
        there = new.target in document.statements or new.target in document.inferences
        if not there or new.target in born or new.target in steps or document.inferences_on(step):
            return False
        if not _reached_first(tree, document, new.target):
            return False
    return True


def _reached_first(tree: SpanningTree, document: Document, node: str) -> bool:
    """Tell whether a node stands below a root that goes before the members of cycles, which take any root they find."""
    root = tree.path(document, node)[0]
    inference = document.inferences.get(root)
    if inference is not None:
        return inference.target not in document.statements and inference.target not in document.inferences
    return root == document.thesis or not document.uses(root)


def _grown(tree: SpanningTree, document: Document, steps: Steps) -> SpanningTree:
    home, branches = dict(tree.home), dict(tree.branches)
    for key, (_, new) in steps.items():
        home.update((premise.statement, key) for premise in new.premises)
    for target in {new.target for _, new in steps.values()}:
        known = {*branches.get(target, ()), *steps}
        branches[target] = tuple([step for step in document.inferences_on(target) if step in known])
    return SpanningTree(tree.roots, home, branches)


def _only_held(tree: SpanningTree, document: Document, steps: Steps, gone: set[str]) -> bool:
    """Tell whether all that goes hangs on what goes, and all that hangs on it goes as well, and no root is set free."""
    if any(root in gone or root in steps for root in tree.roots):
        return False
    # A member of a cycle that nobody uses any more is a root of its own, before all members of cycles.
    kept = {premise.statement for old, _ in steps.values() for premise in old.premises} - gone - {document.thesis}
    if not kept.isdisjoint(tree.roots):
        return False
    for statement in gone:
        if not set(document.uses(statement)) <= steps.keys():
            return False
    for node in (*gone, *steps):
        if not set(document.inferences_on(node)) <= steps.keys():
            return False
    at_home = {
        p.statement for key, (old, _) in steps.items() for p in old.premises if tree.home.get(p.statement) == key
    }
    return at_home == gone


def _cut(tree: SpanningTree, steps: Steps, gone: set[str]) -> SpanningTree:
    home, branches = dict(tree.home), dict(tree.branches)
    for statement in gone:
        home.pop(statement, None)
    for node in (*gone, *steps):
        branches.pop(node, None)
    for target in {old.target for old, _ in steps.values()} & branches.keys():
        rest = tuple([step for step in branches[target] if step not in steps])
        if rest:
            branches[target] = rest
        else:
            del branches[target]
    return SpanningTree(tree.roots, home, branches)
