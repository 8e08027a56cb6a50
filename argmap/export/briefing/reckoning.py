"""What a case rests on, counted: sources, assumptions and objections that nobody has answered."""

from dataclasses import dataclass

from argmap.evaluation.gradient import gradients
from argmap.evaluation.graph import graph_of
from argmap.evaluation.order import components
from argmap.export.briefing.case import Case


@dataclass(frozen=True, slots=True)
class Reckoning:
    """The figures of the bottom line."""

    sources: int
    reliable: bool
    """Whether more than half of the sources are graded A or B."""

    assumptions: int
    open_objections: int


def reckoning_of(case: Case, thesis: str) -> Reckoning:
    """Return what the support of the thesis rests on."""
    document = case.document
    quotes = [document.quotes[q] for s in supporting(case, thesis) for q in document.quotes_of(s)]
    sources = {quote.source for quote in quotes if quote.source in document.sources}
    good = sum(document.sources[source].reliability in ("A", "B") for source in sources)
    return Reckoning(
        len(sources), 2 * good > len(sources), len(assumptions_of(case, thesis)), len(open_objections_of(case, thesis))
    )


def supporting(case: Case, thesis: str) -> list[str]:
    """Return the statements on the way of support to the thesis, nearest first, without the thesis."""
    seen, queue = {thesis: None}, [thesis]
    for node in queue:
        for step in case.on(node)[0]:
            fresh = [p for p in case.premises(step) if p not in seen and not case.is_negated(step, p)]
            seen.update(dict.fromkeys(fresh))
            queue += fresh
    return [statement for statement in seen if statement != thesis]


def assumptions_of(case: Case, thesis: str) -> list[str]:
    """Return the assumptions on the way of support, those that move the thesis most first."""
    statements = case.document.statements
    found = [s for s in supporting(case, thesis) if statements[s].kind == "assumption" or statements[s].implicit]
    if not found:
        return []
    graph = graph_of(case.document)
    values = [case.evaluation.strength[key] for key in graph.ids]
    moves = gradients(graph, components(graph), values, graph.number[thesis])
    return sorted(found, key=lambda s: -abs(round(moves[graph.number[s]], 9)))


def open_objections_of(case: Case, thesis: str) -> list[str]:
    """Return the objections on the way of support, to the thesis included, that stand unanswered, nearest first."""
    found: dict[str, None] = {}
    for statement in [thesis, *supporting(case, thesis)]:
        supports, attacks = case.on(statement)
        for step in supports:
            attacks += case.on(step)[1]
        found.update({a: None for a in attacks if case.evaluation.status.get(a) == "in"})
    return list(found)
