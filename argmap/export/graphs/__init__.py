"""The map as a graph for other programs: Graphviz, yEd and others that read GraphML, Mermaid."""

from argmap.export.graphs.dot import write_dot
from argmap.export.graphs.graphml import write_graphml
from argmap.export.graphs.mermaid import write_mermaid

__all__ = ["write_dot", "write_graphml", "write_mermaid"]
