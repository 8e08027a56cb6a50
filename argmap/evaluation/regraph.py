"""The graph of a document from that of the one before: what an edit leaves as it was is not looked at again."""

from collections.abc import Collection

from argmap.evaluation.graph import Graph, Premises, is_argued, stances_of, weight_of
from argmap.model import Document, Inference


def regraph(graph: Graph, document: Document, changed: Collection[str]) -> Graph:
    """Return the graph of a document that differs from that of a graph in some statements and inferences.

    `changed`: the ids of those that came, went or are other records now. Inferences among them have to be well-formed
    where they are, before and after, and none may hang on what went. What went leaves its node empty, until something
    new takes it.
    """
    draft = _Draft(graph)
    statements, inferences = document.statements, document.inferences
    for key in changed:
        draft.detach(key)
    for key in changed:
        if key not in statements and key not in inferences:
            draft.remove(key)
    for key in changed:
        if key in statements or key in inferences:
            draft.place(key, step=key in inferences)
    for key in changed:
        if key in inferences:
            draft.attach(key, inferences[key])
    draft.take_stances(document, changed)
    return draft.graph()


class _Draft:
    """The columns of a graph, to be written to; the lists in them are shared with the graph before and are not."""

    def __init__(self, graph: Graph) -> None:
        self._ids, self._number, self._step = [*graph.ids], {**graph.number}, [*graph.step]
        self._premises, self._users = [*graph.premises], [*graph.users]
        self._supports, self._attacks = [*graph.supports], [*graph.attacks]
        self._given, self._rejected = [*graph.given], [*graph.rejected]
        self._credence, self._weight = [*graph.credence], [*graph.weight]
        self._first_empty = 0
        """A node before which all that were left empty have been taken again."""

        self._targets: set[int] = set()
        """What has won or lost a step, on which it may depend whether it is given."""

    def detach(self, key: str) -> None:
        """Take a step, if it is one of the graph, off its premises and its target."""
        node = self._number.get(key)
        if node is None or not self._step[node]:
            return
        (target,) = self._users[node]
        self._targets.add(target)
        for column in (self._supports, self._attacks):
            column[target] = [other for other in column[target] if other != node]
        for premise, _ in self._premises[node]:
            self._users[premise] = [user for user in self._users[premise] if user != node]
        self._premises[node], self._users[node] = (), []

    def remove(self, key: str) -> None:
        """Leave the node of an id empty."""
        node = self._number.pop(key)
        self._ids[node], self._step[node] = "", False
        self._given[node] = self._rejected[node] = False
        self._credence[node] = 0.0

    def place(self, key: str, *, step: bool) -> None:
        """Give an id that has none a node."""
        if key in self._number:
            return
        if len(self._ids) == len(self._number):
            self._ids.append("")
            self._step.append(False)
            self._premises.append(())
            for column in (self._users, self._supports, self._attacks):
                column.append([])
            for flags in (self._given, self._rejected):
                flags.append(False)
            self._credence.append(0.0)
            self._weight.append(1.0)
        node = self._first_empty = self._ids.index("", self._first_empty)
        self._ids[node], self._step[node], self._number[key], self._weight[node] = key, step, node, 1.0

    def attach(self, key: str, record: Inference) -> None:
        """Put a step on its premises and its target."""
        node, target = self._number[key], self._number[record.target]
        premises: Premises = tuple([(self._number[p.statement], p.negated) for p in record.premises])
        self._premises[node], self._users[node], self._weight[node] = premises, [target], weight_of(record)
        for premise, _ in premises:
            self._users[premise] = [*self._users[premise], node]
        column = self._attacks if record.kind == "attack" else self._supports
        column[target] = [*column[target], node]
        self._targets.add(target)

    def take_stances(self, document: Document, changed: Collection[str]) -> None:
        """Set anew what statements are taken for that have changed, or have won or lost a step."""
        nodes = self._targets.union(self._number[key] for key in changed if key in document.statements)
        for node in nodes:
            key = self._ids[node]
            record = document.statements.get(key)
            if record is not None:
                stances = stances_of({key: record}, {key} if is_argued(document, key) else ())
                (self._rejected[node],), (self._given[node],), (self._credence[node],) = stances

    def graph(self) -> Graph:
        """Return what has become of the graph."""
        return Graph(
            self._ids,
            self._number,
            self._step,
            self._premises,
            self._supports,
            self._attacks,
            self._users,
            self._given,
            self._rejected,
            self._credence,
            self._weight,
        )
