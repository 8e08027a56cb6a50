"""The map with all that slides say of it: status, numbers of sources, sizes of branches."""

from collections.abc import Mapping
from dataclasses import dataclass

from argmap.evaluation import Evaluation, evaluate, status_word
from argmap.model import Document, SpanningTree, short_text, spanning_tree
from argmap.picture.words import plain, status_said
from argmap.tongue import say


@dataclass(frozen=True, slots=True)
class Case:
    """What slides are made from."""

    document: Document
    """What is shown: the map, or a branch of it."""

    whole: Document
    """The map, which roles and status come from."""

    tree: SpanningTree
    evaluation: Evaluation
    sources: Mapping[str, int]
    """Source -> its number in the list, in the order in which a reader meets them."""

    weight: Mapping[str, int]
    """Statement or inference -> number of steps below it, itself not counted."""

    def status(self, node: str) -> str:
        """Return the status word of a statement or inference; empty for what is not evaluated."""
        return status_word(self.evaluation, node) or ""

    def status_said(self, node: str) -> str:
        """Return the status in words as it is shown; empty for what is not evaluated."""
        status = self.status(node)
        return status_said(status) if status else ""

    def name(self, statement: str, limit: int = 60) -> str:
        """Return the title of a statement, or its text, shortened to a number of letters and without full stop."""
        record = self.whole.statements.get(statement)
        words = plain(record.title or record.text) if record is not None else ""
        return short_text(words, limit).rstrip(".") or say("a box without words")

    def text(self, statement: str) -> str:
        """Return the full text of a statement as it is shown, on one line."""
        record = self.whole.statements.get(statement)
        return plain(record.text) if record is not None else ""

    def numbers(self, statement: str) -> tuple[int, ...]:
        """Return the numbers of the sources that a statement rests on."""
        quotes = (self.document.quotes[quote] for quote in self.document.quotes_of(statement))
        return tuple(sorted({self.sources[quote.source] for quote in quotes if quote.source in self.sources}))


def case_of(document: Document, whole: Document) -> Case:
    """Return what slides are made from, for a map or a branch (`document`) of the `whole`."""
    tree = spanning_tree(document)
    order = [node for root in tree.roots for node in tree.walk(document, root)]
    return Case(document, whole, tree, evaluate(whole), _numbered(document, order), _weights(document, tree, order))


def _numbered(document: Document, order: list[str]) -> dict[str, int]:
    numbers: dict[str, int] = {}
    for node in order:
        for quote in document.quotes_of(node):
            source = document.quotes[quote].source
            if source in document.sources:
                numbers.setdefault(source, len(numbers) + 1)
    return numbers


def _weights(document: Document, tree: SpanningTree, order: list[str]) -> dict[str, int]:
    """Count the steps below each node; a node comes before all that is below it in `order`."""
    weight = dict.fromkeys(order, 0)
    for node in reversed(order):
        above = tree.parent(document, node)
        if above is not None and above in weight:
            weight[above] += weight[node] + (node in document.inferences)
    return weight
