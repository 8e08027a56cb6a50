"""Writes a map for Graphviz: statements as boxes, steps as small ellipses and diamonds, groups as clusters."""

from collections.abc import Iterator

from argmap.export.graphs.nodes import Edge, Graph, Node, graph_of, part_of
from argmap.export.options import ExportOptions
from argmap.model import Document
from argmap.picture.characters import visible_text
from argmap.picture.theme import FAMILY, THEMES, Theme

_RANKS = {"down": "BT", "up": "TB", "right": "RL", "left": "LR"}
"""Edges run from the reasons to the thesis."""


def write_dot(document: Document, options: ExportOptions) -> bytes:
    """Return a map as a digraph in DOT, in UTF-8. Ids of records are node names; `kind` and `role` are attributes.

    Raises `ExportError` when the map is empty.
    """
    graph = graph_of(part_of(document, options), options)
    return ("\n".join(_lines(graph, THEMES[options.theme])) + "\n").encode()


def _lines(graph: Graph, theme: Theme) -> Iterator[str]:
    yield "digraph map {"
    yield f'  graph [rankdir={_RANKS[graph.orientation]}, charset="UTF-8", bgcolor={_quoted(theme["background"])}];'
    if graph.title:
        yield f"  graph [label={_label([graph.title])}, labelloc=t, fontname={_quoted(FAMILY)}];"
    ink = f"fontname={_quoted(FAMILY)}, fontcolor={_quoted(theme['text'])}"
    yield f'  node [shape=box, style="rounded,filled", fillcolor={_quoted(theme["card"])}, {ink}];'
    yield f"  edge [{ink}];"
    yield from _groups(graph, theme)
    for node in graph.members().get(None, []):
        yield f"  {_node(node, theme)}"
    for edge in graph.edges:
        yield f"  {_edge(edge, theme)}"
    yield "}"


def _groups(graph: Graph, theme: Theme) -> Iterator[str]:
    """Yield the clusters, outer ones round inner ones."""
    members = graph.members()
    stack = [(group, True) for group in reversed(graph.parts.get(None, ()))]
    while stack:
        group, opens = stack.pop()
        if not opens:
            yield "  }"
            continue
        yield f"  subgraph {_quoted('cluster_' + group)} {{"
        yield f"  label={_label([graph.titles[group]])}; color={_quoted(theme['line'])}; labelloc=t;"
        yield from (f"  {_node(node, theme)}" for node in members.get(group, []))
        stack.append((group, False))
        stack.extend((part, True) for part in reversed(graph.parts.get(group, ())))


def _node(node: Node, theme: Theme) -> str:
    name = _quoted(node.id)
    attributes = [f"label={_label(node.lines())}", f"kind={_quoted(node.kind)}", f"argmap_id={name}"]
    if node.is_step:
        shape = "ellipse" if node.kind == "support" else "diamond"
        attributes += [f"shape={shape}", 'style="filled"', f"fillcolor={_quoted(theme[f'{node.kind}_tint'])}"]
        attributes += [f"color={_quoted(theme[node.kind])}", "fontsize=10"]
    elif node.kind == "thesis":
        attributes += [f"fillcolor={_quoted(theme['thesis'])}", f"fontcolor={_quoted(theme['thesis_text'])}"]
        attributes.append(f"color={_quoted(theme['thesis_edge'])}")
    return f"{name} [{', '.join(attributes)}];"


def _edge(edge: Edge, theme: Theme) -> str:
    attributes = [f"kind={_quoted(edge.kind)}"]
    if edge.kind == "premise":
        attributes.append("arrowhead=none")
        attributes += [f"role={_quoted(edge.role)}"] if edge.role else []
        attributes += ['negated="true"', 'label="not"'] if edge.negated else []
    else:
        attributes.append(f"color={_quoted(theme[edge.kind])}")
        attributes.append("arrowhead=tee" if edge.kind == "attack" else "arrowhead=normal")
        attributes += ["style=dashed"] if edge.at_step else []
    return f"{_quoted(edge.source)} -> {_quoted(edge.target)} [{', '.join(attributes)}];"


def _quoted(text: str) -> str:
    """Return a string of DOT. A name is not read for escapes but for the quotation mark."""
    return '"' + visible_text(text).replace("\\", "\\\\").replace('"', '\\"') + '"'


def _label(lines: list[str]) -> str:
    """Return a label: in it Graphviz reads backslashes and the entities of HTML."""
    escaped = [line.replace("&", "&amp;").replace("\\", "\\\\").replace('"', '\\"') for line in lines]
    return '"' + "\\n".join(escaped) + '"'
