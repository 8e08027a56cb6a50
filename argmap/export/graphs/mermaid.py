"""Writes a map as a flowchart of Mermaid, for Markdown pages on the web."""

import re
from collections.abc import Iterator

from argmap.export.graphs.nodes import Edge, Graph, Node, graph_of, part_of
from argmap.export.options import ExportOptions
from argmap.model import Document
from argmap.picture.theme import THEMES, Theme

_DIRECTIONS = {"down": "BT", "up": "TB", "right": "RL", "left": "LR"}
_ENTITIES = str.maketrans(
    {"&": "&amp;", '"': "#quot;", "<": "&lt;", ">": "&gt;"} | {sign: f"#{ord(sign)};" for sign in "#`\\*_~$"}
)
"""Labels are read as Markdown and shown as HTML."""

_LIST = re.compile(r"^(?:[-+=]|(\d+)([.)]))")


def write_mermaid(document: Document, options: ExportOptions) -> bytes:
    """Return a map as a flowchart, in UTF-8. Nodes have names of our own, as words such as “end” would break it.

    Mermaid draws up to 500 edges unless the page that shows it allows more. Raises `ExportError` when the map is empty.
    """
    graph = graph_of(part_of(document, options), options)
    return ("\n".join(_lines(graph, THEMES[options.theme])) + "\n").encode()


def _lines(graph: Graph, theme: Theme) -> Iterator[str]:
    names = _names(graph)
    yield f"flowchart {_DIRECTIONS[graph.orientation]}"
    yield from _groups(graph, names)
    for node in graph.members().get(None, []):
        yield f"  {_node(node, names)}"
    for edge in graph.edges:
        yield f"  {_edge(edge, names)}"
    for kind in ("thesis", "statement", "support", "attack", "rebuttal"):
        members = [names[node.id] for node in graph.nodes if node.kind == kind]
        if members:
            yield f"  classDef {kind} {_colours(kind, theme)}"
            yield f"  class {','.join(members)} {kind}"


def _names(graph: Graph) -> dict[str, str]:
    names: dict[str, str] = {}
    for node in graph.nodes:
        letter = "s" if node.is_step else "c"
        names[node.id] = f"{letter}{len(names) + 1}"
    return names


def _groups(graph: Graph, names: dict[str, str]) -> Iterator[str]:
    """Yield the groups, outer ones round inner ones."""
    members = graph.members()
    stack = [(group, True) for group in reversed(graph.parts.get(None, ()))]
    count = 0
    while stack:
        group, opens = stack.pop()
        if not opens:
            yield "  end"
            continue
        count += 1
        yield f"  subgraph g{count}[{_label(graph.titles[group])}]"
        yield from (f"  {_node(node, names)}" for node in members.get(group, []))
        stack.append((group, False))
        stack.extend((part, True) for part in reversed(graph.parts.get(group, ())))


def _node(node: Node, names: dict[str, str]) -> str:
    label = _label(node.text)  # Mermaid breaks lines at a width of its own
    if not node.is_step:
        return f"{names[node.id]}[{label}]"
    return f"{names[node.id]}([{label}])" if node.kind == "support" else f"{names[node.id]}{{{{{label}}}}}"


def _edge(edge: Edge, names: dict[str, str]) -> str:
    if edge.kind == "premise":
        line = '-- "not" ---' if edge.negated else "---"
    else:
        line = "--x" if edge.kind == "attack" else "-->"
        if edge.at_step:
            line = "-.-x" if edge.kind == "attack" else "-.->"
    return f"{names[edge.source]} {line} {names[edge.target]}"


def _label(text: str) -> str:
    """Return a quoted label; an empty one is a blank, as Mermaid takes none."""
    return f'"{_escaped(text) or " "}"'


def _escaped(line: str) -> str:
    """Return a line with all that would be markup as entities; what would begin a list too."""
    line = line.translate(_ENTITIES)
    found = _LIST.match(line)
    if found is None:
        return line
    at = found.end() - 1
    return f"{line[:at]}#{ord(line[at])};{line[at + 1 :]}"


def _colours(kind: str, theme: Theme) -> str:
    match kind:
        case "thesis":
            return f"fill:{theme['thesis']},color:{theme['thesis_text']},stroke:{theme['thesis_edge']}"
        case "statement":
            return f"fill:{theme['card']},color:{theme['text']},stroke:{theme['edge']}"
        case _:
            return f"fill:{theme[f'{kind}_tint']},color:{theme['text']},stroke:{theme[kind]}"
