"""What would change the verdict on a claim: the smallest sets of changes that move it between in and not in."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from argmap.evaluation.footing import footing
from argmap.evaluation.graph import Graph, graph_of
from argmap.evaluation.labels import IN
from argmap.evaluation.order import components, cone
from argmap.evaluation.scenarios import stands_in
from argmap.evaluation.status import label
from argmap.model import Document
from argmap.model.collector import without_collections

_LARGEST = 3
_MOST_WORK = 6_000_000_000
"""Bits in all, over all nodes, that are worked on for sets of one size: about a second."""

_AT_ONCE = 400_000_000
"""Bits over all nodes that are kept in memory at once."""

_LARGEST_LOOP = 600
"""Nodes in one cycle, above which nothing is tried: what is certain in it may take as many rounds to find."""

_MOST_LABELLINGS = 3_000_000
"""Nodes labelled to find what one could change next."""


@dataclass(frozen=True, slots=True)
class Flips:
    """The smallest sets; `minimum_size` is None when none of up to `searched` changes was found."""

    before: str
    minimum_size: int | None
    sets: tuple[tuple[str, ...], ...]
    """Each change is "withdraw:ID" (a claim is no longer taken as given) or "cut:ID" (a step is taken away)."""

    searched: int = _LARGEST
    """Up to how many changes at once all were tried; fewer than three where the map is too large for that."""

    node: str | None = None
    """What is flipped."""


def flips(document: Document, node: str | None = None) -> Flips:
    """Return the smallest sets of changes, up to three, that flip a claim or step; the rest stays as given as it is.

    Without a node it is the thesis; where there is none, or the node is not evaluated, nothing is found.

    Each such set has to touch what the verdict rests on (see `footing`), and each larger one what it rests on after
    the first change: so the sets are listed by their first changes, and all last changes are tried at once, bit by bit
    in parallel. Source of the idea: implicit hitting sets, as in A. Previti, J. Marques-Silva, "Partial MUS
    enumeration" (AAAI 2013).
    """
    node = document.thesis if node is None else node
    if node is None:
        return Flips("", None, (), 0)
    with without_collections():
        graph = graph_of(document)
        order = components(graph)
        if node not in graph.number:
            return Flips("", None, (), 0)
        return flips_of(graph, order, node, label(graph, order)[graph.number[node]] == IN)


def flips_of(graph: Graph, order: Sequence[Sequence[int]], node: str, stands: bool) -> Flips:
    """Return `flips` of a node of which it is known whether it is in; `order` are the components of the graph."""
    before = "in" if stands else "not in"
    if _hangs_on_too_much(graph, order, graph.number[node]):
        return Flips(before, None, (), 0, node)
    return Flips(before, *_smallest(_Search.of(graph, order, graph.number[node], stands)), node)


def _hangs_on_too_much(graph: Graph, order: Sequence[Sequence[int]], node: int) -> bool:
    """Return whether not even single changes can be tried, looking at no more of what a node hangs on than needed."""
    looped = {n for component in order if len(component) > 1 for n in component}
    large = {n for component in order if len(component) > _LARGEST_LOOP for n in component}
    seen, stack = {node}, [node]
    actions = alone = 0
    while stack:
        lower = stack.pop()
        if lower in large:
            return True
        actions += graph.step[lower] or graph.given[lower]
        alone += lower not in looped
        if actions * alone > _MOST_WORK:
            return True
        fresh = [other for other in graph.inputs(lower) if other not in seen]
        seen.update(fresh)
        stack += fresh
    return False


def _smallest(search: "_Search") -> tuple[int | None, tuple[tuple[str, ...], ...], int]:
    """Return the size of the smallest sets, the sets themselves, and up to which size all were tried."""
    firsts: list[tuple[int, ...]] = [()]
    for size in range(1, _LARGEST + 1):
        if size > 1:
            if len(firsts) * len(search.order) > _MOST_LABELLINGS:
                return None, (), size - 1
            firsts = sorted({tuple(sorted((*f, node))) for f in firsts for node in search.footing(f)})
        if len(firsts) * len(search.actions) * len(search.order) > _MOST_WORK:
            return None, (), size - 1
        found = {frozenset(chosen) for chosen in search.flipping(firsts)}
        if found:
            return size, tuple(sorted(search.named(chosen) for chosen in found)), size
    return None, (), _LARGEST


@dataclass(frozen=True, slots=True)
class _Search:
    """The part of the map that a node depends on."""

    graph: Graph
    order: Sequence[Sequence[int]]
    looped: frozenset[int]
    top: int
    stands: bool
    actions: Sequence[int]
    """Given claims and steps."""

    @staticmethod
    def of(graph: Graph, components: Sequence[Sequence[int]], top: int, stands: bool) -> "_Search":
        below = cone(graph, top)
        order = [component for component in components if component[0] in below]
        actions = sorted(n for n in below if graph.step[n] or graph.given[n])
        looped = frozenset(n for component in order if len(component) > 1 for n in component)
        return _Search(graph, order, looped, top, stands, actions)

    def footing(self, chosen: Sequence[int]) -> list[int]:
        """Return what the verdict, which still holds, rests on after some changes."""
        graph = _changed(self.graph, chosen)
        return [
            n for n in footing(graph, label(graph, self.order).__getitem__, self.looped, self.top) if n not in chosen
        ]

    def flipping(self, firsts: Sequence[tuple[int, ...]]) -> Iterator[tuple[int, ...]]:
        """Yield the sets of some first changes and one more that flip the node."""
        rows = max(1, _AT_ONCE // max(1, len(self.actions) * len(self.order)))
        for start in range(0, len(firsts), rows):
            yield from self._flipping(firsts[start : start + rows])

    def _flipping(self, firsts: Sequence[tuple[int, ...]]) -> Iterator[tuple[int, ...]]:
        """Yield those of a grid of scenarios: a row for each of the first changes, a column for the one more."""
        width = len(self.actions)
        row = (1 << width) - 1
        every = (1 << width * len(firsts)) - 1
        column = every // row if row else 0
        chosen = {node: column << number for number, node in enumerate(self.actions)}
        for number, first in enumerate(firsts):
            for node in first:
                chosen[node] |= row << width * number
        steps = {node: bits for node, bits in chosen.items() if self.graph.step[node]}
        withdrawn = {node: bits for node, bits in chosen.items() if not self.graph.step[node]}
        certain, _ = stands_in(self.graph, self.order, withdrawn, steps, every)
        flipped = certain[self.top] ^ (every if self.stands else 0)
        for place in _ones(flipped):
            number, last = divmod(place, width)
            if self.actions[last] not in firsts[number]:
                yield (*firsts[number], self.actions[last])

    def named(self, chosen: Iterable[int]) -> tuple[str, ...]:
        """Return changes as they are written."""
        words = (f"{'cut' if self.graph.step[n] else 'withdraw'}:{self.graph.ids[n]}" for n in chosen)
        return tuple(sorted(words))


def _changed(graph: Graph, chosen: Sequence[int]) -> Graph:
    given, cut = list(graph.given), list(graph.rejected)
    for node in chosen:
        if graph.step[node]:
            cut[node] = True
        else:
            given[node] = False
    return replace(graph, given=given, rejected=cut)


def _ones(bits: int) -> Iterator[int]:
    """Yield the places of the bits that are set, read off in one piece: shifting a long number is slow."""
    text = bin(bits)[:1:-1]
    place = text.find("1")
    while place >= 0:
        yield place
        place = text.find("1", place + 1)
