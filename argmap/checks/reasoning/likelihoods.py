"""How likely the reasons make a claim, by the terms that people have put on them; for R20."""

from collections.abc import Mapping

from argmap.checks.facts import Facts
from argmap.evaluation.graph import likelihood_credences
from argmap.model import Statement

Carried = tuple[float, str]
"""The signed credence of a term, and the term."""


def stated(statement: Statement) -> float | None:
    """Return the signed credence (-1 to 1) of the term that a person has put on a claim, if any."""
    return likelihood_credences().get(statement.likelihood.casefold()) if statement.likelihood else None


def carried_likelihoods(facts: Facts) -> Mapping[str, Carried]:
    """Return, for claims all of whose reasons have a term somewhere, the best of the reasons' weakest terms.

    A claim without a term of its own passes on what it rests on. Loops carry nothing.
    """
    graph, statements = facts.graph, facts.document.statements
    passed: dict[int, Carried] = {}
    carried: dict[str, Carried] = {}
    for component in facts.order:
        node = component[0]
        if len(component) > 1:
            continue
        if graph.step[node]:
            terms = [passed[premise] for premise, negated in graph.premises[node] if premise in passed and not negated]
            if terms:
                passed[node] = min(terms)
            continue
        reasons = graph.supports[node]
        key = graph.ids[node]
        own = stated(statements[key])
        if reasons and all(step in passed for step in reasons):
            carried[key] = passed[node] = max(passed[step] for step in reasons)
        if own is not None:
            passed[node] = own, statements[key].likelihood or ""
    return carried
