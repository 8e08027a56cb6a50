"""How a map hangs together: its graph, circles, parts, and the ways to the thesis."""

from collections.abc import Collection, Iterator, Sequence, Set
from functools import cached_property
from itertools import chain, repeat
from typing import NamedTuple

from argmap.checks.reshaping import Reshaping
from argmap.checks.ways import FOR, hand_down
from argmap.evaluation.graph import Graph, graph_of
from argmap.evaluation.order import components
from argmap.evaluation.regraph import regraph
from argmap.model import Document


class Growth(NamedTuple):
    """What a graph has been grown from."""

    before: Graph
    changed: Collection[str]
    """The ids of the records that came, went or are others now."""


class Shape:
    """What follows from the structure of a document alone; everything is computed when first asked for."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.growth: Growth | None = None
        """How the graph came from that of the document before, where it has been grown from it."""

    def grow(self, before: Graph, changed: Collection[str]) -> None:
        """Take over a graph but for the records that changed."""
        self.graph = regraph(before, self.document, changed)
        self.growth = Growth(before, changed)

    def take_shape(self, before: "Shape", shape: Reshaping | None) -> None:
        """Take over what a change of shape leaves as it is, and compute again what lies below it."""
        if shape is None:
            return
        news, known = self.__dict__, before.__dict__
        self.grow(before.graph, shape.changed)
        graph = self.graph
        lower = [[graph.number[key] for key in part] for part in reversed(shape.parts)]
        number = before.graph.number
        left = {*shape.gone, *shape.below}
        moved = {number[key] for key in left if key in number}
        rest = [component for component in before.order if component[0] not in moved] if moved else before.order
        news["order"] = lower + rest
        circles = [[*part] for part in shape.parts if len(part) > 1]
        if circles or not before.looped.isdisjoint(left):
            news["cycles"] = [cycle for cycle in before.cycles if cycle[0] not in left] + circles
        else:
            news["cycles"], news["looped"] = before.cycles, before.looped
        thesis = self.document.thesis
        if thesis != before.document.thesis:
            return
        news["places"] = self._places_after(before, shape, lower)
        if thesis is not None and self._stays_on_the_way(before, shape):
            if known.get("in_one_part"):
                news["in_one_part"] = True
            if "parts" in known:
                news["parts"] = before.parts
            if "ends" in known:
                others = [key for key in before.ends if key != thesis]
                news["ends"] = sorted([*others, thesis]) if self._is_end(thesis) else others

    def _places_after(self, before: "Shape", shape: Reshaping, lower: Sequence[Sequence[int]]) -> list[int]:
        """Return the places after a change: those of what it moved anew, from all that this leads up to."""
        graph, thesis = self.graph, self.document.thesis
        places = [*before.places, *repeat(0, len(graph.ids) - len(before.places))]
        below = {*chain.from_iterable(lower)}
        for node in (*below, *(before.graph.number[key] for key in shape.gone)):
            places[node] = 0
        if thesis is not None and graph.number[thesis] in below:
            places[graph.number[thesis]] = FOR
        above = {user for node in below for user in graph.users[node]} - below
        hand_down(graph, [*self._components_of(above), *reversed(lower)], places)
        return places

    def _components_of(self, nodes: Set[int]) -> Iterator[Sequence[int]]:
        """Yield the components that some nodes are in."""
        ids, number = self.graph.ids, self.graph.number
        looped = {node for node in nodes if ids[node] in self.looped}
        yield from ([node] for node in nodes - looped)
        for cycle in self.cycles if looped else ():
            component = [number[key] for key in cycle]
            if not looped.isdisjoint(component):
                yield component

    def _stays_on_the_way(self, before: "Shape", shape: Reshaping) -> bool:
        """Return whether all that a change moved had a way to the thesis, unless it is new, and has one unless gone."""
        known = before.graph.number
        had = all(before.places[known[key]] for key in (*shape.gone, *shape.below) if key in known)
        return had and all(self.place(key) for key in shape.below)

    @cached_property
    def graph(self) -> Graph:
        """The well-formed part of the map as numbers."""
        return graph_of(self.document)

    @cached_property
    def order(self) -> list[list[int]]:
        """The strongly connected components of the graph, each after those that it depends on, its nodes by id."""
        ids = self.graph.ids
        return [part if len(part) == 1 else sorted(part, key=ids.__getitem__) for part in components(self.graph)]

    @cached_property
    def cycles(self) -> list[list[str]]:
        """The strongly connected parts of the whole graph that hold a cycle, as sorted ids."""
        ids = self.graph.ids
        return [[ids[node] for node in component] for component in self.order if len(component) > 1]

    @cached_property
    def looped(self) -> frozenset[str]:
        """The nodes in cycles."""
        return frozenset(key for cycle in self.cycles for key in cycle)

    @cached_property
    def places(self) -> Sequence[int]:
        """The place of each node of the graph in the case (see `ways`)."""
        graph, thesis = self.graph, self.document.thesis
        places = [0] * len(graph.ids)
        if thesis is not None:
            places[graph.number[thesis]] = FOR
            hand_down(graph, reversed(self.order), places)
        return places

    def place(self, key: str) -> int:
        """Return the place of a statement or step; 0 for one that is not well-formed, too."""
        node = self.graph.number.get(key)
        return self.places[node] if node is not None else 0

    @cached_property
    def whole(self) -> bool:
        """Whether every step is well-formed, so that the graph has all there is."""
        return len(self.graph.number) == len(self.document.statements) + len(self.document.inferences)

    @cached_property
    def faulty(self) -> Sequence[str]:
        """The steps that are not well-formed, and so not in the graph."""
        if self.whole:
            return []
        number, statements = self.graph.number, self.document.statements
        return [key for key in self.document.inferences if key not in number or key in statements]

    def places_since(self, before: "Shape") -> tuple[Sequence[str], Sequence[int], Sequence[int]]:
        """Return the ids of all nodes of the graphs before and now, and the place of each before and now."""
        graph, places = self.graph, self.places
        if before.graph is graph or (self.growth is not None and self.growth.before is before.graph):
            return graph.ids, [*before.places, *repeat(0, len(places) - len(before.places))], places
        ids = tuple(before.graph.number.keys() | graph.number.keys())
        return ids, [*map(before.place, ids)], [*map(self.place, ids)]

    @cached_property
    def leaders(self) -> list[int]:
        """For each node of the graph one node that stands for all that are connected with it."""
        users = self.graph.users
        leader = list(range(len(users)))
        # From the ends of all ways down, most nodes have their leader at once.
        for component in reversed(self.order):
            for node in component:
                for other in users[node]:
                    one, two = node, other
                    while leader[one] != one:
                        leader[one] = one = leader[leader[one]]
                    while leader[two] != two:
                        leader[two] = two = leader[leader[two]]
                    leader[one] = two
        for component in reversed(self.order):
            for node in component:
                top = node
                while leader[top] != top:
                    top = leader[top]
                leader[node] = top
        return leader

    @cached_property
    def in_one_part(self) -> bool:
        """Whether every step is well-formed and all that there is hangs together, as in most maps."""
        count = len(self.graph.number)
        return (
            self.whole
            and count > 0
            and (len(self.places) - self.places.count(0) == count or len(set(self.leaders)) == 1)
        )

    @cached_property
    def parts(self) -> list[list[str]]:
        """The connected parts of the map but that of the thesis, each as the sorted ids of its statements."""
        graph, thesis = self.graph, self.document.thesis
        if thesis is not None and self.in_one_part:
            return []
        leaders = self.leaders
        found: dict[int, list[str]] = {}
        for key in sorted(self.document.statements):
            found.setdefault(leaders[graph.number[key]], []).append(key)
        if thesis is not None:
            del found[leaders[graph.number[thesis]]]
        return [*found.values()]

    @cached_property
    def ends(self) -> list[str]:
        """The claims of the part of the thesis that have reasons or objections but lead nowhere, by id."""
        thesis = self.document.thesis
        if thesis is None:
            return []
        graph = self.graph
        if self.in_one_part:
            free = [node for node, users in enumerate(graph.users) if not users]
            return sorted(graph.ids[node] for node in free if graph.supports[node] or graph.attacks[node])
        leaders, number = self.leaders, graph.number
        here = leaders[number[thesis]]
        return sorted(key for key in self.document.statements if self._is_end(key) and leaders[number[key]] == here)

    def _is_end(self, statement: str) -> bool:
        return not self.document.uses(statement) and bool(self.document.inferences_on(statement))
