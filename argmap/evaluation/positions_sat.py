"""Coherent positions of large undecided parts, by a SAT solver.

Each node has two variables, whether it is in and whether it is in or undecided, bound by the rules of status. Of
what the solver finds, the objections are taken and checked (claims in a circle of support could hold one another up),
then enlarged until no larger set is coherent.
"""

from collections.abc import Callable, Iterator
from itertools import count
from typing import Any

from argmap.evaluation.part import Part
from argmap.evaluation.positions import Objections, PositionsError, Undecided


def preferred_by_sat(part: Undecided, stopped: Callable[[], bool]) -> Iterator[Objections]:
    """Yield the largest coherent sets of objections.

    Raises `PositionsError` when python-sat is not installed.
    """
    try:
        from pysat.solvers import Solver
    except ImportError as error:
        raise PositionsError(
            "{count} objections are undecided, and listing the positions that one could take among so many needs the"
            " package python-sat: pip install 'argmap[positions]'.",
            count=len(part.objections),
        ) from error
    fresh = count(1)
    certain = {node: next(fresh) for node in part.within.nodes}
    possible = {node: next(fresh) for node in part.within.nodes}
    with Solver(name="cadical153", bootstrap_with=list(_clauses(part, certain, possible, fresh))) as solver:
        while not stopped():
            held = _coherent(part, solver, certain, [], stopped)
            if held is None:
                return
            while True:
                selector = next(fresh)
                solver.add_clause([-selector, *(certain[o] for o in sorted(part.objections - held))])
                more = _coherent(part, solver, certain, [selector, *(certain[o] for o in sorted(held))], stopped)
                if more is None:
                    break
                held = more
            if stopped():
                return
            yield held
            solver.add_clause([certain[o] for o in sorted(part.objections - held)])


def _coherent(
    part: Undecided, solver: Any, certain: dict[int, int], assumptions: list[int], stopped: Callable[[], bool]
) -> Objections | None:
    """Return the objections of a model under assumptions that are a coherent set; None without any."""
    while not stopped() and solver.solve(assumptions=assumptions):
        model = {literal for literal in solver.get_model() if literal > 0}
        held = frozenset(o for o in part.objections if certain[o] in model)
        if part.coherent(held):
            return held
        solver.add_clause([-certain[o] if o in held else certain[o] for o in sorted(part.objections)])
    return None


def _clauses(
    part: Undecided, certain: dict[int, int], possible: dict[int, int], fresh: "count[int]"
) -> Iterator[list[int]]:
    """Yield the rules of status in both readings: what helps is read in one, what harms in the other."""
    graph, inside = part.within.graph, part.within.inside
    for node in part.within.nodes:
        yield [-certain[node], possible[node]]
        for helps, harms in ((certain, possible), (possible, certain)):
            needs = [-harms[attack] for attack in graph.attacks[node] if attack in inside]
            for premise, negated in graph.premises[node]:
                if premise in inside:
                    needs.append(-harms[premise] if negated else helps[premise])
            if not graph.step[node] and not graph.given[node] and not _settled_reason(part.within, node):
                reason = next(fresh)
                inner = [helps[step] for step in graph.supports[node] if step in inside]
                yield [-reason, *inner]
                yield from ([reason, -one] for one in inner)
                needs.append(reason)
            yield [helps[node], *(-need for need in needs)]
            yield from ([-helps[node], need] for need in needs)


def _settled_reason(part: Part, node: int) -> bool:
    return any(part.labels[step] > 1 for step in part.graph.supports[node])
