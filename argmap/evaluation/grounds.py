"""Which reason or objection an explanation names: one that does not rest on what it is to explain."""

from argmap.evaluation.evaluate import Evaluation
from argmap.model import Document, Inference


def step_of(document: Document, node: str) -> Inference | None:
    """Return the inference with an id; None when it is a statement's, also where both have it."""
    return document.inferences.get(node) if node not in document.statements else None


def steps_on(document: Document, evaluation: Evaluation, node: str, kind: str, status: str = "") -> list[str]:
    """Return the evaluated steps of a kind on a node, strongest first; of one status, when it is given."""
    found = [
        step
        for step in document.inferences_on(node)
        if document.inferences[step].kind == kind
        and step in evaluation.status
        and step not in document.statements
        and status in ("", evaluation.status[step])
    ]
    return sorted(found, key=lambda step: -round(evaluation.strength[step], 9))


def best_reason(document: Document, evaluation: Evaluation, node: str) -> str | None:
    """Return the strongest reason that is in and holds without the node itself; None when none is in."""
    reasons = steps_on(document, evaluation, node, "support", "in")
    free = _free_of(document, evaluation, reasons, node)
    if free is not None or not reasons:
        return free
    founded = _founded_without(document, evaluation, node, reasons)
    return next((r for r in reasons if r in founded), reasons[0])


def best_attack(document: Document, evaluation: Evaluation, node: str) -> str | None:
    """Return the strongest attack that is in, one without the node in what it depends on where there is one."""
    attacks = steps_on(document, evaluation, node, "attack", "in")
    free = _free_of(document, evaluation, attacks, node)
    return free if free is not None or not attacks else attacks[0]


def below(document: Document, evaluation: Evaluation, node: str) -> list[str]:
    """Return what a node's value depends on."""
    step, statements, evaluated = step_of(document, node), document.statements, evaluation.status
    premises = [premise.statement for premise in step.premises] if step is not None else []
    steps = document.inferences_on(node)
    return premises + [other for other in steps if other in evaluated and other not in statements]


def _free_of(document: Document, evaluation: Evaluation, steps: list[str], node: str) -> str | None:
    if len(steps) == 1:
        return steps[0]
    for step in steps:
        seen, stack = {step}, [step]
        while stack and node not in seen:
            fresh = [other for other in below(document, evaluation, stack.pop()) if other not in seen]
            seen.update(fresh)
            stack += fresh
        if node not in seen:
            return step
    return None


def _founded_without(document: Document, evaluation: Evaluation, node: str, reasons: list[str]) -> set[str]:
    """Return the steps below some reasons that follow, by what is in, without the node: by forward chaining."""
    seen, stack = set(reasons), list(reasons)
    for_it: dict[str, list[str]] = {}
    while stack:
        step = stack.pop()
        for premise in document.inferences[step].premises:
            if premise.negated or premise.statement == node:
                continue
            for_it.setdefault(premise.statement, [])
            for other in steps_on(document, evaluation, premise.statement, "support", "in"):
                if other not in seen:
                    seen.add(other)
                    stack.append(other)
    held: set[str] = {s for s in for_it if not steps_on(document, evaluation, s, "support", "in")}
    founded: set[str] = set()
    moved = True
    while moved:
        moved = False
        for step in seen - founded:
            if all(p.negated or p.statement in held for p in document.inferences[step].premises):
                founded.add(step)
                held.add(document.inferences[step].target)
                moved = True
        held.discard(node)
    return founded
