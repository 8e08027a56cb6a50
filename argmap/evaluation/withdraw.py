"""A graph without some of its boxes, for what-if questions."""

from collections.abc import Iterable
from dataclasses import replace

from argmap.evaluation.graph import Graph


def withdrawn_from(graph: Graph, keys: Iterable[str]) -> Graph:
    """Return the graph when statements are neither given nor supported and inferences are cut."""
    given, credence, supports = list(graph.given), list(graph.credence), list(graph.supports)
    rejected, users = list(graph.rejected), list(graph.users)
    for node in (graph.number[key] for key in keys if key in graph.number):
        if graph.step[node]:
            rejected[node] = True
        else:
            for support in supports[node]:
                users[support] = ()
            given[node], credence[node], supports[node] = False, min(0.0, credence[node]), ()
    return replace(graph, given=given, credence=credence, supports=supports, rejected=rejected, users=users)
