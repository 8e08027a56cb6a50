"""Coherent positions: what one could hold where the map alone decides nothing.

A position takes each undecided objection as standing or not so that all rules of status hold; preferred ones hold as
much as possible, stable ones leave nothing undecided. Source: regular and stable models, which are the preferred and
stable extensions of the framework behind the map (M. Caminada, C. Schulz, JAIR 2017).
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from argmap.evaluation.graph import Graph, graph_of
from argmap.evaluation.labels import IN, UNDECIDED
from argmap.evaluation.order import components
from argmap.evaluation.part import Part
from argmap.evaluation.status import label
from argmap.model import Document
from argmap.tongue import SaidError

Objections = frozenset[int]
"""Nodes that do harm: steps of attack, and statements that a step needs to be false."""

_MOST = 16
_MOST_BY_HAND = 25
"""Undecided objections up to which the positions are searched here; above, a SAT solver does it."""


_MOST_UNDECIDED = 20_000
"""Undecided statements and steps above which no positions are listed: finding the first would take too long."""


class PositionsError(SaidError):
    """The positions cannot be found; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Position:
    """What is in in one preferred position, and whether it leaves nothing undecided."""

    holds: frozenset[str]
    stable: bool


@dataclass(frozen=True, slots=True)
class Positions:
    """The preferred positions; `all_found` is false when there are more, or the search was stopped."""

    found: tuple[Position, ...]
    all_found: bool


def positions(document: Document, *, most: int = _MOST, stopped: Callable[[], bool] = lambda: False) -> Positions:
    """Return up to `most` preferred positions of a map; where nothing is undecided, the only one.

    `stopped` is asked again and again whether to give up. Raises `PositionsError` when more than 20,000 statements
    and steps are undecided, and when more than 25 objections are and python-sat, which is needed for that many, is
    not installed.
    """
    graph = graph_of(document)
    return positions_of(graph, label(graph, components(graph)), most=most, stopped=stopped)


def positions_of(
    graph: Graph, labels: list[int], *, most: int = _MOST, stopped: Callable[[], bool] = lambda: False
) -> Positions:
    """Return the preferred positions of a graph whose status is known."""
    undecided = labels.count(UNDECIDED)
    if undecided > _MOST_UNDECIDED:
        raise PositionsError(
            "{count} statements and steps are undecided, too many to list the positions that one could take.",
            count=undecided,
        )
    part = Undecided.of(graph, labels)
    if len(part.objections) > _MOST_BY_HAND:
        from argmap.evaluation.positions_sat import preferred_by_sat

        search = preferred_by_sat(part, stopped)
    else:
        search = _preferred(part, stopped)
    sure = frozenset(node for node, value in enumerate(labels) if value == IN)
    found: list[Position] = []
    for objections in search:
        if len(found) == most:
            return Positions(_sorted(found), all_found=False)
        possible = part.follows(objections)
        holds = part.follows(possible)
        names = frozenset(graph.ids[node] for node in sure | holds)
        found.append(Position(names, stable=holds == possible))
    return Positions(_sorted(found), all_found=not stopped())


@dataclass(frozen=True, slots=True)
class Undecided:
    """The undecided part of a map."""

    within: Part
    objections: Objections
    _known: dict[frozenset[int], frozenset[int]] = field(default_factory=dict)

    @staticmethod
    def of(graph: Graph, labels: list[int]) -> "Undecided":
        """Return the part of a graph that its labels leave undecided."""
        part = Part.of(graph, [node for node, value in enumerate(labels) if value == UNDECIDED], labels)
        return Undecided(part, part.harmful())

    def follows(self, held: frozenset[int]) -> frozenset[int]:
        """Return what follows in the part when of the objections those in `held` hold."""
        key = held & self.objections
        if key not in self._known:
            if len(self._known) > 10_000:
                self._known.clear()
            self._known[key] = frozenset(self.within.least_model(IN, key))
        return self._known[key]

    def coherent(self, held: Objections) -> bool:
        """Return whether a position takes exactly these objections as standing."""
        possible = self.follows(held)
        return held <= possible and self.follows(possible) & self.objections == held


def _preferred(part: Undecided, stopped: Callable[[], bool]) -> Iterator[Objections]:
    """Yield the largest coherent sets of objections, by backtracking."""
    found: list[Objections] = []
    while not stopped():
        held = _coherent_between(part, frozenset(), part.objections, found, stopped)
        if held is None:
            return
        while (more := _larger(part, held, stopped)) is not None:
            held = more
        if stopped():
            return
        found.append(held)
        yield held


def _larger(part: Undecided, held: Objections, stopped: Callable[[], bool]) -> Objections | None:
    """Return a coherent set that holds more, or None when there is none."""
    for objection in sorted(part.objections - held):
        more = _coherent_between(part, held | {objection}, part.objections, (), stopped)
        if more is not None:
            return more
    return None


def _coherent_between(
    part: Undecided,
    least: Objections,
    most: Objections,
    below: "list[Objections] | tuple[()]",
    stopped: Callable[[], bool],
) -> Objections | None:
    """Return a coherent set with all of `least`, within `most`, and within none of `below`; None without any.

    What follows twice over grows with what is held: so from what is held at least and at most it is seen what has to
    be held and what cannot be.
    """
    stack = [(least, most)]
    while stack:
        if stopped():
            return None
        low, high = stack.pop()
        while True:
            certain = part.follows(part.follows(low)) & part.objections
            within = high & part.follows(part.follows(high)) & part.follows(low)
            if certain <= low and within == high:
                break
            low, high = low | certain, within
        if not low <= high or any(high <= other for other in below):
            continue
        if low == high:
            if part.coherent(low):
                return low
            continue
        objection = min(high - low)
        stack += [(low, high - {objection}), (low | {objection}, high)]
    return None


def _sorted(found: list[Position]) -> tuple[Position, ...]:
    return tuple(sorted(found, key=lambda position: sorted(position.holds)))
