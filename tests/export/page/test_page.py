"""The interactive page: one file, readable without scripts; it runs nothing of a map and asks nothing of the net."""

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from argmap.data import sample_maps
from argmap.export import ExportError, ExportOptions
from argmap.export.page import write_page
from argmap.model import Document, Inference, MapInfo, Premise, Quote, Source, Statement
from argmap.storage import read_file
from tests.edits.maps import night_buses

VOID = {"meta", "br", "input", "hr", "img", "link"}


class Reader(HTMLParser):
    """Collects tags with their attributes and the text outside style and script."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.tags, self.words, self.open = [], [], []

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if "script" not in self.open and "style" not in self.open and "svg" not in self.open:
            self.words.append(data)


def read(document, **options):
    reader = Reader()
    reader.feed(write_page(document, ExportOptions(**options)).decode("utf-8"))
    assert reader.open == []
    return reader


def one(text, **fields):
    return Document.of(map=MapInfo(thesis="t"), statements={"t": Statement(text=text, **fields)})


@pytest.mark.parametrize("path", sample_maps(), ids=lambda path: path.stem)
def test_everything_in_the_map_can_be_read_without_scripts(path):
    document = read_file(path).document
    words = " ".join(" ".join(read(document).words).split())
    for statement in document.statements.values():
        assert " ".join(statement.text.split()) in words
    for quote in document.quotes.values():
        assert (quote.exact or "") in words


def test_the_page_allows_nothing_but_its_own_style_and_script():
    reader = read(night_buses())
    policies = [a["content"] for tag, a in reader.tags if a.get("http-equiv") == "Content-Security-Policy"]
    assert len(policies) == 1
    assert re.fullmatch(
        r"default-src 'none'; style-src 'sha256-\S+'; script-src 'sha256-\S+'; base-uri 'none'; form-action 'none'",
        policies[0],
    )
    assert not [a for _, a in reader.tags if any(name.startswith("on") or name == "style" for name in a)]
    assert not [tag for tag, a in reader.tags if tag in ("img", "link", "iframe", "object", "base") or "src" in a]


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "</svg></title></style><img src=x onerror=alert(1)>",
        "\"' onmouseover='alert(1)",
        "]]> <!-- &amp; &#60;b&#62;",
        "a\u202egnp.exe \x00 \x07 \ud800",
        "=cmd()|' /C calc'!A0",
    ],
)
def test_words_of_a_map_are_never_markup(text):
    plain = {tag for tag, _ in read(one("words", note="note", title="t")).tags}
    document = one(text, note=text, title=text, speaker=text)
    document = Document.of(
        map=MapInfo(thesis="t", title=text, language=text),
        statements=document.statements,
        sources={text: Source(csl={"title": text, "author": text, "URL": f"javascript:{text}"}, note=text)},
        quotes={"q": Quote(statement="t", source=text, exact=text, locator=text, speaker=text)},
    )
    reader = read(document)
    assert {tag for tag, _ in reader.tags} <= plain | {"section", "ol", "blockquote", "footer", "a", "p", "code", "pre"}
    assert len([tag for tag, _ in reader.tags if tag == "script"]) == 2
    assert not [a for _, a in reader.tags if (a.get("href") or "#")[0] != "#"]


def test_links_of_notes_are_safe_and_pictures_are_not_loaded():
    note = "[a](javascript:alert(1)) [b](https://example.org) ![c](https://example.org/c.png) <b>d</b> [e](file:///etc)"
    reader = read(one("x", note=note))
    assert [a["href"] for tag, a in reader.tags if tag == "a"] == ["https://example.org", "https://example.org/c.png"]
    assert not [tag for tag, _ in reader.tags if tag in ("img", "b")]


def test_a_statement_used_twice_is_written_once_and_linked():
    document = Document.of(
        map=MapInfo(thesis="t"),
        statements={"t": Statement(text="T"), "a": Statement(text="Shared"), "b": Statement(text="B")},
        inferences={
            "i": Inference(kind="support", premises=(Premise(statement="a"), Premise(statement="b")), target="t"),
            "j": Inference(kind="support", premises=(Premise(statement="a", negated=True),), target="b"),
            "k": Inference(kind="attack", premises=(Premise(statement="gone"), Premise(statement="t")), target="a"),
        },
    )
    reader = read(document)
    anchors = [a["id"] for tag, a in reader.tags if tag == "li" and "id" in a]
    assert len(anchors) == len(set(anchors)) == 3
    assert {a["href"][1:] for tag, a in reader.tags if tag == "a"} <= set(anchors)
    assert "a statement that is missing" in reader.words


def test_the_page_speaks_the_language_of_the_map():
    document = night_buses()
    german = Document.of(
        map=replace(document.map, language="de-AT"),
        statements=document.statements,
        inferences=document.inferences,
    )
    words = read(german).words
    assert "Die Argumentation als Text" in words
    assert "weil" in words


def test_a_deep_map_does_not_nest_deeper_than_browsers_go():
    statements = {f"s{n}": Statement(text=f"Number {n}.") for n in range(1001)}
    inferences = {
        f"i{n}": Inference(kind="support", premises=(Premise(statement=f"s{n + 1}"),), target=f"s{n}")
        for n in range(1000)
    }
    page = write_page(
        Document.of(map=MapInfo(thesis="s0"), statements=statements, inferences=inferences), ExportOptions()
    )
    depth = deepest = 0
    for tag in re.findall(rb"<(/?)ul", page):
        depth += -1 if tag else 1
        deepest = max(deepest, depth)
    assert depth == 0
    assert deepest < 150
    assert b"Number 1000." in page


def test_an_empty_map_is_refused_with_a_sentence():
    with pytest.raises(ExportError, match="nothing to draw"):
        write_page(Document.of(), ExportOptions())


def test_a_step_with_the_id_of_a_claim_is_written_once():
    premise = (Premise(statement="a"),)
    document = Document.of(
        map=MapInfo(thesis="a"),
        statements={"a": Statement(text="Trams are quiet."), "b": Statement(text="Trams are dear.")},
        inferences={
            "a": Inference(kind="support", premises=premise, target="a"),
            "b": Inference(kind="attack", premises=(Premise(statement="b"),), target="a"),
            "c": Inference(kind="support", premises=premise, target="b"),
        },
    )
    nodes = [attributes["data-node"] for tag, attributes in read(document).tags if tag == "li" and "id" in attributes]
    assert nodes.count("a") == 1
