"""What several checks need to know of one document, computed once."""

from collections.abc import Callable, Collection, Hashable, Iterable, Mapping, Sequence
from functools import cached_property
from itertools import compress, repeat
from typing import Any, TypeVar

from argmap.checks.finding import Aspect
from argmap.checks.reshaping import reshaping
from argmap.checks.shape import Shape
from argmap.evaluation import Evaluation, Status, reevaluate
from argmap.evaluation.affected import affected
from argmap.evaluation.evaluate import evaluation_of
from argmap.evaluation.gradient import gradients
from argmap.model import Change, Document, Inference, Statement

Value = TypeVar("Value")

STRUCTURE: frozenset[Aspect] = frozenset({"structure"})
VALUES: frozenset[Aspect] = frozenset({"structure", "stance", "strength", "status"})
CASE: frozenset[Aspect] = VALUES | {"thesis", "way"}

_STEADY = ("graph", "order", "looped", "cycles", "leaders", "whole", "in_one_part")
"""What follows from the structure alone (of the graph: all but the stances)."""

_ON_THE_WAY = ("places", "ends", "parts")
"""What follows from structure and thesis."""

_DIGITS = 6
"""Of an influence: nobody sees a millionth, and values that are followed from edit to edit are rounded otherwise."""


class Facts(Shape):
    """A document with what follows from it; everything is computed when first asked for."""

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self._kept: dict[Hashable, tuple[frozenset[Aspect], Any]] = {}
        self._onward: dict[Hashable, Any] = {}
        self._earlier: dict[Hashable, Any] = {}
        self.restated: tuple[Mapping[str, Statement], Collection[str]] | None = None
        """The statements of the document before, where it is known, and which of them came, went or are others now."""

    def after(self, document: Document, change: Change, aspects: frozenset[Aspect]) -> "Facts":
        """Return the facts of the document that a change leads to, with all that the change leaves as it is.

        `aspects`: those that the change touches.
        """
        facts = Facts(document)
        facts._kept = {key: kept for key, kept in self._kept.items() if not kept[0] & aspects}
        facts._earlier = {**self._earlier, **self._onward}
        facts.restated = self.document.statements, [key for name, key in change.steps if name == "statements"]
        known, news = self.__dict__, facts.__dict__
        for name, collection, stands_out in _STANDING_OUT:
            if name in known:
                news[name] = _standing_out_after(known[name], change, collection, stands_out)
        if "evaluation" in known:
            news["evaluation"] = reevaluate(self.evaluation, document, change)
        if not STRUCTURE & aspects:
            news.update((name, known[name]) for name in _STEADY if name in known)
            if "graph" in known and aspects & VALUES:
                facts.grow(self.graph, self._nodes_among(change))
            if "thesis" not in aspects:
                news.update((name, known[name]) for name in _ON_THE_WAY if name in known)
            if "influence" in known and not aspects & CASE:
                news["influence"] = self.influence
        else:
            facts.take_shape(self, reshaping(self.graph, document, change))
        if "values" in known and "graph" in news:
            facts._take_values(self.values, affected(document, change))
        return facts

    def _take_values(self, before: Sequence[float], altered: Iterable[str]) -> None:
        """Take over the values of a graph that this one shares or has grown from, but for what a change alters."""
        number, strength = self.graph.number, self.evaluation.strength
        self.values = values = [*before]
        values += [0.0] * (len(self.graph.ids) - len(values))
        for key in altered:
            if key in number:
                values[number[key]] = strength[key]

    def _nodes_among(self, change: Change) -> list[str]:
        return [key for name, key in change.steps if name in ("statements", "inferences") and key in self.graph.number]

    def once(self, key: Hashable, depends: frozenset[Aspect], compute: Callable[[], Value]) -> Value:
        """Return what is computed, kept under a key until a change touches one of the aspects that it depends on."""
        if key not in self._kept:
            self._kept[key] = (depends, compute())
        value: Value = self._kept[key][1]
        return value

    def onward(self, key: Hashable, compute: Callable[[Value | None], Value]) -> Value:
        """Return what is computed from its value for an earlier document (None: there is none), once."""
        if key not in self._onward:
            self._onward[key] = compute(self._earlier.pop(key, None))
        value: Value = self._onward[key]
        return value

    def of_table(self, name: str, collection: str, compute: Callable[[], Value]) -> Value:
        """Return what is computed of one collection alone, once for all documents that have it as it is."""
        table = self.document.tables[collection]

        def made(earlier: tuple[Any, Value] | None) -> tuple[Any, Value]:
            return earlier if earlier is not None and earlier[0] is table else (table, compute())

        return self.onward((name, collection), made)[1]

    def of_cycles(self, name: str, compute: Callable[[list[str]], Value]) -> list[Value]:
        """Return what follows from the shape of each cycle, computed once as long as changes leave the cycle alone."""

        def made(earlier: dict[int, tuple[list[str], Value]] | None) -> dict[int, tuple[list[str], Value]]:
            # A cycle is the same object as long as nothing in it is arranged otherwise; it is kept with its number.
            known = earlier or {}
            return {id(cycle): known.get(id(cycle)) or (cycle, compute(cycle)) for cycle in self.cycles}

        return [value for _, value in self.onward(name, made).values()]

    @property
    def language(self) -> str:
        """The language of the texts as its first subtag in small letters ("en"); empty when it is not stated."""
        return self.document.map.language.partition("-")[0].casefold()

    @cached_property
    def rejected(self) -> Mapping[str, Statement]:
        """The few statements that a person has rejected."""
        return _that(_is_rejected, self.document.statements)

    @cached_property
    def sided(self) -> Mapping[str, Statement]:
        """The few statements of which a person has said which side they take."""
        return _that(_is_sided, self.document.statements)

    @cached_property
    def termed(self) -> Mapping[str, Statement]:
        """The few statements on which a person has put a term of likelihood."""
        return _that(_is_termed, self.document.statements)

    @cached_property
    def overrated(self) -> Mapping[str, Statement]:
        """The few statements with a credence that is out of range."""
        return _that(_is_overrated, self.document.statements)

    @cached_property
    def overweighted(self) -> Mapping[str, Inference]:
        """The few inferences with a weight that is out of range."""
        return _that(_is_overweighted, self.document.inferences)

    @cached_property
    def evaluation(self) -> Evaluation:
        """What the map as a whole says."""
        return evaluation_of(self.document, self.graph, self.order)

    @property
    def labels(self) -> Mapping[str, Status]:
        """Status by id; without the steps that are not well-formed."""
        return self.evaluation.status

    def stands(self, node: str) -> bool:
        """Return whether a statement or step is in."""
        return self.labels.get(node) == "in"

    def fails(self, node: str) -> bool:
        """Return whether a statement or step is out."""
        return self.labels.get(node) == "out"

    def given(self, statement: str) -> bool:
        """Return whether a statement is taken as given."""
        return self.graph.given[self.graph.number[statement]]

    @cached_property
    def values(self) -> Sequence[float]:
        """The strength of each node of the graph."""
        return list(map(self.evaluation.strength.get, self.graph.ids, repeat(0.0)))

    @cached_property
    def influence(self) -> Mapping[str, float]:
        """How much what moves the strength of the thesis moves it, in either direction; all else does not."""
        thesis = self.document.thesis
        if thesis is None:
            return {}
        graph = self.graph
        slopes = gradients(graph, self.order, self.values, graph.number[thesis])
        moving = zip(compress(graph.ids, slopes), filter(None, slopes), strict=True)
        rounded = ((key, round(abs(slope), _DIGITS)) for key, slope in moving)
        return {key: weight for key, weight in rounded if weight}


def _that(stands_out: Callable[[Value], bool], records: Mapping[str, Value]) -> Mapping[str, Value]:
    return {key: record for key, record in records.items() if stands_out(record)}


def _is_rejected(statement: Statement) -> bool:
    return statement.acceptance == "rejected"


def _is_sided(statement: Statement) -> bool:
    return statement.side is not None


def _is_termed(statement: Statement) -> bool:
    return bool(statement.likelihood)


def _is_overrated(statement: Statement) -> bool:
    return statement.credence is not None and not -1.0 <= statement.credence <= 1.0


def _is_overweighted(step: Inference) -> bool:
    return not 0.0 <= step.weight <= 1.0


_STANDING_OUT: tuple[tuple[str, str, Callable[[Any], bool]], ...] = (
    ("rejected", "statements", _is_rejected),
    ("sided", "statements", _is_sided),
    ("termed", "statements", _is_termed),
    ("overrated", "statements", _is_overrated),
    ("overweighted", "inferences", _is_overweighted),
)
"""The few records that stand out, by what: it is kept up with each change, and what reads them costs little."""


def _standing_out_after(
    before: Mapping[str, Value], change: Change, collection: str, stands_out: Callable[[Value], bool]
) -> Mapping[str, Value]:
    """Return the few records of a collection that stand out, after a change."""
    steps = [(key, record) for (name, key), (_, record) in change.steps.items() if name == collection]
    after = {key: record for key, record in steps if record is not None and stands_out(record)}
    if not after and before.keys().isdisjoint(key for key, _ in steps):
        return before
    gone = {key for key, _ in steps}
    return {key: record for key, record in before.items() if key not in gone} | after
