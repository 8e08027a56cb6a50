"""The graph formats say what the map says, and the programs that they are made for take them."""

import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from io import BytesIO

import networkx as nx
import pytest

from argmap.data import sample_maps
from argmap.export import ExportError, ExportOptions, export_bytes
from argmap.model import Document, Group, Statement
from argmap.picture.words import plain
from argmap.storage import read_file
from tests.export.graphs.maps import NASTY, nasty
from tests.picture.maps import night_buses


def dot(data, *arguments):
    """Return what Graphviz makes of a graph."""
    if shutil.which("dot") is None:
        pytest.skip("needs Graphviz, which is not installed here")
    return subprocess.run(["dot", *arguments], input=data, capture_output=True, check=True, timeout=120)


def read_graphml(data):
    """Return a graph as networkx reads it."""
    return nx.read_graphml(BytesIO(data), force_multigraph=True)


def expected_edges(document):
    """Return (from, to) of every premise and target that is there."""
    nodes = document.statements.keys() | document.inferences.keys()
    found = []
    for key, step in document.inferences.items():
        found += [(p.statement, key) for p in step.premises if p.statement in nodes]
        found += [(key, step.target)] if step.target in nodes else []
    return sorted(found)


@pytest.mark.parametrize("suffix", ["dot", "graphml", "mmd"])
def test_an_empty_map_is_one_sentence(suffix):
    with pytest.raises(ExportError, match="empty"):
        export_bytes(Document.of(), suffix)


@pytest.mark.parametrize("path", sample_maps(), ids=lambda path: path.stem)
def test_graphml_holds_every_node_and_edge(path):
    document = read_file(path).document
    graph = read_graphml(export_bytes(document, "graphml"))
    assert set(graph.nodes) == document.statements.keys() | document.inferences.keys()
    assert sorted((a, b) for a, b, _ in graph.edges) == expected_edges(document)
    for key, statement in document.statements.items():
        assert graph.nodes[key]["text"] == plain(statement.text)


def test_graphml_tells_kinds_roles_and_negation_and_draws_each_node_for_yed():
    data = export_bytes(night_buses(), "graphml")
    graph = read_graphml(data)
    assert graph.nodes["t"]["kind"] == "thesis"
    assert graph.nodes["i2"]["kind"] == "attack"
    assert graph.nodes["i3"]["kind"] == "rebuttal"
    relations = {(a, b): fields for a, b, fields in graph.edges(data=True)}
    assert relations["b", "i1"]["negated"] is True
    assert relations["i2", "t"]["relation"] == "attack"
    root = ET.fromstring(data)
    y = "{http://www.yworks.com/xml/graphml}"
    shapes = root.findall(f".//{y}ShapeNode")
    assert len(shapes) == len(graph)
    places = [tuple(place.attrib.values()) for place in root.findall(f".//{y}Geometry")]
    assert len(set(places)) == len(places) == len(graph)
    declared = {key.get("id") for key in root.iter("{http://graphml.graphdrawing.org/xmlns}key")}
    assert {d.get("key") for d in root.iter("{http://graphml.graphdrawing.org/xmlns}data")} <= declared


def test_groups_are_nested():
    document = Document.of(
        statements={"a": Statement(text="A.", group="in"), "b": Statement(text="B.", group="out")},
        groups={"out": Group(title="Outer"), "in": Group(title="Inner", parent="out")},
    )
    names = {"": "http://graphml.graphdrawing.org/xmlns"}
    root = ET.fromstring(export_bytes(document, "graphml"))
    inner = root.find("./graph/node[@id='group:out']/graph/node[@id='group:in']/graph/node", names)
    assert inner is not None
    assert inner.get("id") == "a"
    mermaid = export_bytes(document, "mmd").decode().split()
    assert mermaid.index('g1["Outer"]') < mermaid.index('g2["Inner"]') < mermaid.index("end")
    drawn = dot(export_bytes(document, "dot"), "-Tcanon").stdout
    assert drawn.index(b"subgraph cluster_out") < drawn.index(b"subgraph cluster_in")


@pytest.mark.parametrize("path", sample_maps(), ids=lambda path: path.stem)
def test_graphviz_takes_the_map_without_a_word_and_draws_every_statement(path):
    document = read_file(path).document
    done = dot(export_bytes(document, "dot"), "-Tsvg")
    assert done.stderr == b""
    drawing = ET.fromstring(done.stdout)
    svg = "{http://www.w3.org/2000/svg}"
    shown = {" ".join(t.text or "" for t in node.iter(f"{svg}text")) for node in drawing.iter(f"{svg}g")}
    assert {plain(s.text) for s in document.statements.values()} <= shown
    edges = [g for g in drawing.iter(f"{svg}g") if g.get("class") == "edge"]
    assert len(edges) == len(expected_edges(document))


def test_nothing_in_a_text_is_markup_for_graphviz():
    done = dot(export_bytes(nasty(), "dot"), "-Tsvg")
    drawing = ET.fromstring(done.stdout)
    svg = "{http://www.w3.org/2000/svg}"
    shown = {" ".join(t.text or "" for t in node.iter(f"{svg}text")).strip() for node in drawing.iter(f"{svg}g")}
    for text in NASTY:
        if plain(text) and len(text) < 100:
            assert plain(text) in shown


def test_nothing_in_a_text_or_id_breaks_graphml():
    graph = read_graphml(export_bytes(nasty(), "graphml"))
    assert {fields["text"] for _, fields in graph.nodes(data=True) if fields["kind"] != "group"} >= {
        plain(text) for text in NASTY if plain(text)
    }


def test_mermaid_has_only_names_of_ours_and_quoted_labels_without_markup():
    lines = export_bytes(nasty(), "mmd").decode().splitlines()
    assert lines[0] == "flowchart BT"
    label = r'"(?:[^"#&<>`\\*_~$]|#\w+;|&\w+;|<br/>)*"'
    allowed = re.compile(
        rf" +(?:c\d+\[{label}\]|s\d+\(\[{label}\]\)|s\d+\{{\{{{label}\}}\}}|subgraph g\d+\[{label}\]|end"
        r'|[cs]\d+ (?:---|-- "not" ---|-->|--x|-\.->|-\.-x) [cs]\d+|classDef \w+ [\w:#,]+|class [\w,]+ \w+)'
    )
    for line in lines[1:]:
        assert allowed.fullmatch(line), line
    labelled = [line for line in lines if re.match(r" +[cs]\d+[\[({]", line)]
    assert not any(re.search(r'"(?:[-+=]|\d+[.)])', line) for line in labelled)


@pytest.mark.parametrize(("orientation", "rank"), [("down", "BT"), ("up", "TB"), ("right", "RL"), ("left", "LR")])
def test_the_reasons_stand_on_the_side_that_the_map_says(orientation, rank):
    options = ExportOptions(orientation=orientation)
    assert f"rankdir={rank}".encode() in export_bytes(night_buses(), "dot", options)
    assert export_bytes(night_buses(), "mmd", options).startswith(f"flowchart {rank}".encode())


def test_a_branch_alone_can_be_written():
    graph = read_graphml(export_bytes(night_buses(), "graphml", ExportOptions(branch="c")))
    assert set(graph.nodes) == {"c", "d", "e", "i3", "i6"}
