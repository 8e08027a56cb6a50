"""Changes by which a map only grows or shrinks at its ends, which leave all else where it is."""

from collections.abc import Callable, Container
from typing import NamedTuple

from argmap.model import Change, Document, Inference


class Growth(NamedTuple):
    """What came and what went, at the far ends of ways to the thesis."""

    added: tuple[str, ...]
    """Each after all that it leads up to."""

    removed: frozenset[str]


def growth(document: Document, change: Change, way: Container[str], looped: Container[str]) -> Growth | None:
    """Return what a change that leads to a document added and removed; None when it does more to the structure.

    All of it must have its way to the thesis and nothing else may hang on it, so that ways, circles and parts of the
    rest stay as they are. `way`: the nodes with a way of well-formed steps to the thesis before; `looped`: those in
    cycles then.
    """
    steps_in = {key: step for (name, key), step in change.steps.items() if name == "inferences"}
    claims_in = {key: step for (name, key), step in change.steps.items() if name == "statements"}
    claims = {key for key, (before, _) in claims_in.items() if before is None}
    steps = {key for key, (before, _) in steps_in.items() if before is None}
    gone = frozenset(key for table in (steps_in, claims_in) for key, (_, after) in table.items() if after is None)
    if not claims.isdisjoint(document.inferences) or not steps.isdisjoint(document.statements):
        return None
    for key in gone:
        stays = key in document.statements or key in document.inferences or document.uses(key)
        if stays or document.inferences_on(key) or key not in way or key in looped:
            return None
    grown = set()
    for key, (before, after) in steps_in.items():
        if after is None and not all(premise.statement in gone for premise in before.premises):
            return None
        if before is not None and after is not None and _arranged(before) != _arranged(after):
            if key not in way or not _only_ends(before, after, claims, gone):
                return None
            grown.add(key)
    added = _from_above(document, claims, steps, grown, lambda key: key in way and key not in gone)
    return Growth(added, gone) if added is not None else None


def _arranged(step: Inference) -> tuple[str, str, list[tuple[str, bool]]]:
    return step.kind, step.target, [(premise.statement, premise.negated) for premise in step.premises]


def _only_ends(before: Inference, after: Inference, claims: Container[str], gone: Container[str]) -> bool:
    """Return whether a step has only won premises that are new and lost premises that are gone."""
    if (before.kind, before.target) != (after.kind, after.target) or not after.premises:
        return False
    old, new = set(_arranged(before)[2]), set(_arranged(after)[2])
    return all(key in claims for key, _ in new - old) and all(key in gone for key, _ in old - new)


def _from_above(
    document: Document, claims: set[str], steps: set[str], grown: set[str], stood: Callable[[str], bool]
) -> tuple[str, ...] | None:
    """Return new nodes, each after all that it leads up to; None when they do not all have their way up."""
    placed: dict[str, None] = {}
    waiting = [*steps, *claims]
    while waiting:
        left = []
        for key in waiting:
            if key in steps:
                step = document.inferences[key]
                new = bool(step.premises) and all(premise.statement in claims for premise in step.premises)
                ready = new and (step.target in placed or (step.target not in claims | steps and stood(step.target)))
            else:
                uses = document.uses(key)
                ready = bool(uses) and all(use in placed or use in grown for use in uses)
            if ready:
                placed[key] = None
            else:
                left.append(key)
        if len(left) == len(waiting):
            return None
        waiting = left
    known = placed.keys()
    aimed = (step for key in placed for step in document.inferences_on(key))
    return tuple(placed) if all(step in known for step in aimed) else None
