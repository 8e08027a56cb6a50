"""The map as a networkx graph, for the scripts of those who want to compute on it."""

from typing import TYPE_CHECKING

from argmap.model.document import Document

if TYPE_CHECKING:
    import networkx as nx


def to_networkx(document: Document) -> "nx.MultiDiGraph":
    """Return the map as a `networkx.MultiDiGraph`.

    Nodes are statement and inference ids with `type` ("statement" or "inference") and the record as `record`.
    Edges run from a premise to its inference (`type="premise"`, with `role`, `negated` and `position`) and from an
    inference to its target (`type="support"` or `"attack"`). Dangling references are left out.
    """
    import networkx as nx

    graph = nx.MultiDiGraph(title=document.map.title, thesis=document.thesis)
    for key, statement in document.statements.items():
        graph.add_node(key, type="statement", text=statement.text, record=statement)
    for key, inference in document.inferences.items():
        graph.add_node(key, type="inference", kind=inference.kind, record=inference)
    for key, inference in document.inferences.items():
        for position, premise in enumerate(inference.premises):
            if premise.statement in document.statements:
                graph.add_edge(
                    premise.statement,
                    key,
                    type="premise",
                    role=premise.role,
                    negated=premise.negated,
                    position=position,
                )
        if inference.target in document.statements or inference.target in document.inferences:
            graph.add_edge(key, inference.target, type=inference.kind)
    return graph
