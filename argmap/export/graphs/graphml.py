"""Writes a map as GraphML: plain data for all programs, and beside it the shapes that yEd shows."""

from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

from argmap.export.graphs.nodes import Edge, Graph, Node, graph_of, part_of
from argmap.export.options import ExportOptions
from argmap.layout import Drawing, Options, Rect, lay_out
from argmap.model import Document
from argmap.picture.characters import visible_text
from argmap.picture.memory import Memory
from argmap.picture.sizes import sizes_for
from argmap.picture.theme import THEMES, Theme

_KEYS = (
    ("kind", "node", "string"),
    ("text", "node", "string"),
    ("scheme", "node", "string"),
    ("x", "node", "double"),
    ("y", "node", "double"),
    ("relation", "edge", "string"),
    ("role", "edge", "string"),
    ("negated", "edge", "boolean"),
)
_NAMESPACES = (
    'xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" '
    'xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns '
    'http://www.yworks.com/xml/schema/graphml/1.1/ygraphml.xsd"'
)
_NOWHERE = Rect(0.0, 0.0, 180.0, 60.0)
_STEP_HEIGHT = 22.0


def write_graphml(document: Document, options: ExportOptions) -> bytes:
    """Return a map as GraphML 1.1 in UTF-8, placed as Argmap draws it; y grows downwards.

    Raises `ExportError` when the map is empty.
    """
    shown = part_of(document, options)
    graph = graph_of(shown, options)
    drawing = lay_out(shown, sizes_for(shown, Memory()), Options(orientation=graph.orientation))
    return ("\n".join(_lines(graph, drawing, THEMES[options.theme])) + "\n").encode()


def _lines(graph: Graph, drawing: Drawing, theme: Theme) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield f"<graphml {_NAMESPACES}>"
    for name, of, kind in _KEYS:
        yield f'<key id="{name}" for="{of}" attr.name="{name}" attr.type="{kind}"/>'
    yield '<key id="title" for="graph" attr.name="title" attr.type="string"/>'
    yield '<key id="nodegraphics" for="node" yfiles.type="nodegraphics"/>'
    yield '<key id="edgegraphics" for="edge" yfiles.type="edgegraphics"/>'
    yield '<graph id="map" edgedefault="directed">'
    yield f'<data key="title">{escape(graph.title)}</data>'
    yield from _groups(graph, drawing, theme)
    for node in graph.members().get(None, []):
        yield _node(node, drawing, theme)
    kinds = {node.id: node.kind for node in graph.nodes}
    for number, edge in enumerate(graph.edges):
        yield _edge(number, edge, kinds[edge.source], theme)
    yield "</graph>"
    yield "</graphml>"


def _groups(graph: Graph, drawing: Drawing, theme: Theme) -> Iterator[str]:
    """Yield the groups as nodes with a graph in them, outer ones round inner ones."""
    members = graph.members()
    stack = [(group, True) for group in reversed(graph.parts.get(None, ()))]
    while stack:
        group, opens = stack.pop()
        if not opens:
            yield "</graph></node>"
            continue
        title = graph.titles[group]
        yield f'<node id={_quoted("group:" + group)} yfiles.foldertype="group">'
        yield _data("kind", "group") + _data("text", title)
        yield (
            '<data key="nodegraphics"><y:ProxyAutoBoundsNode><y:Realizers active="0"><y:GroupNode>'
            f'<y:Fill hasColor="false"/><y:BorderStyle color="{theme["line"]}" type="line" width="1.0"/>'
            f'<y:NodeLabel modelName="internal" modelPosition="t">{escape(title)}</y:NodeLabel>'
            '<y:Shape type="roundrectangle"/><y:State closed="false"/></y:GroupNode></y:Realizers>'
            "</y:ProxyAutoBoundsNode></data>"
        )
        yield f'<graph id={_quoted("in:" + group)} edgedefault="directed">'
        yield from (_node(node, drawing, theme) for node in members.get(group, []))
        stack.append((group, False))
        stack.extend((part, True) for part in reversed(graph.parts.get(group, ())))


def _node(node: Node, drawing: Drawing, theme: Theme) -> str:
    place = _place(node, drawing)
    data = _data("kind", node.kind) + _data("text", node.text)
    data += _data("scheme", node.scheme) if node.scheme else ""
    data += _data("x", f"{place.x:.1f}") + _data("y", f"{place.y:.1f}")
    match node.kind:
        case "thesis":
            fill, edge, ink, shape = theme["thesis"], theme["thesis_edge"], theme["thesis_text"], "roundrectangle"
        case "statement":
            fill, edge, ink, shape = theme["card"], theme["edge"], theme["text"], "roundrectangle"
        case kind:
            fill, edge, ink = theme[f"{kind}_tint"], theme[kind], theme["text"]
            shape = "ellipse" if kind == "support" else "hexagon"
    label = "\n".join(escape(line) for line in node.lines())
    return (
        f"<node id={_quoted(node.id)}>{data}"
        '<data key="nodegraphics"><y:ShapeNode>'
        f'<y:Geometry x="{place.x:.1f}" y="{place.y:.1f}" width="{place.width:.1f}" height="{place.height:.1f}"/>'
        f'<y:Fill color="{fill}" transparent="false"/><y:BorderStyle color="{edge}" type="line" width="1.0"/>'
        f'<y:NodeLabel textColor="{ink}">{label}</y:NodeLabel><y:Shape type="{shape}"/>'
        "</y:ShapeNode></data></node>"
    )


def _place(node: Node, drawing: Drawing) -> Rect:
    """Return where a node stands: a statement at its card, a step at the header of its frame."""
    if not node.is_step:
        return drawing.card_rect(node.id) or _NOWHERE
    frame = drawing.frames.get(node.id)
    if frame is None:
        return _NOWHERE
    width = min(frame.rect.width, 16.0 + 7.0 * max(map(len, node.lines())))
    return Rect(frame.header.center[0] - width / 2, frame.header.y, width, _STEP_HEIGHT)


def _edge(number: int, edge: Edge, kind: str, theme: Theme) -> str:
    data = _data("relation", edge.kind)
    data += _data("role", edge.role) if edge.role else ""
    data += _data("negated", "true") if edge.negated else ""
    colour = theme["dim"] if edge.kind == "premise" else theme[kind]
    arrow = {"premise": "none", "support": "standard", "attack": "t_shape"}[edge.kind]
    line = "dashed" if edge.at_step else "line"
    label = "<y:EdgeLabel>not</y:EdgeLabel>" if edge.negated else ""
    return (
        f'<edge id="e{number}" source={_quoted(edge.source)} target={_quoted(edge.target)}>{data}'
        f'<data key="edgegraphics"><y:PolyLineEdge><y:LineStyle color="{colour}" type="{line}" width="1.0"/>'
        f'<y:Arrows source="none" target="{arrow}"/>{label}</y:PolyLineEdge></data></edge>'
    )


def _quoted(name: str) -> str:
    return quoteattr(visible_text(name))


def _data(key: str, text: str) -> str:
    return f'<data key="{key}">{escape(text)}</data>'
