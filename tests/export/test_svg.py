"""SVG: well-formed, named, readable as text, and never markup from a map."""

from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.export import ExportOptions, export_bytes
from argmap.model import Document, Inference, MapInfo, Premise, Statement
from argmap.picture.theme import THEMES
from tests.picture.maps import night_buses

SVG = "{http://www.w3.org/2000/svg}"


def one_statement(text: str) -> Document:
    return Document.of(map=MapInfo(thesis="t"), statements={"t": Statement(text=text)})


def parsed(document: Document, **options) -> ElementTree.Element:
    return ElementTree.fromstring(export_bytes(document, "svg", ExportOptions(**options)))


def texts(root: ElementTree.Element) -> str:
    return " ".join(node.text or "" for node in root.iter(f"{SVG}text"))


def test_every_statement_can_be_read_as_text():
    document = night_buses()
    shown = " ".join(texts(parsed(document)).split())
    for statement in document.statements.values():
        assert statement.text in shown


def test_the_picture_has_a_title_and_a_description():
    root = parsed(night_buses())
    assert root.findtext(f"{SVG}title") == "Night buses"
    assert "The city should run night buses." in (root.findtext(f"{SVG}desc") or "")
    assert root.get("aria-labelledby") == "title"


def test_each_box_has_a_title_and_a_label_in_words():
    root = parsed(night_buses())
    thesis = next(group for group in root.iter(f"{SVG}g") if group.get("class") == "thesis")
    assert (thesis.findtext(f"{SVG}title") or "").startswith("Thesis: The city should run night buses.")
    assert (thesis.get("aria-label") or "").startswith("Thesis: ")
    assert thesis.get("role") == "img"
    assert thesis.get("data-id") == "t"


def test_fonts_are_named_with_fall_backs():
    assert parsed(night_buses()).get("font-family", "").startswith("Inter, ")
    assert parsed(night_buses()).get("font-family", "").endswith("sans-serif")


@pytest.mark.parametrize("text", ["</text><script>alert(1)</script>", "]]>&amp;<!-- \"quoted\" 'text'", "a & b < c"])
def test_markup_in_a_text_is_shown_not_obeyed(text):
    root = parsed(one_statement(text))
    assert not list(root.iter(f"{SVG}script"))
    assert "".join(text.split()) in "".join(texts(root).split())


def test_nothing_is_loaded_from_elsewhere():
    data = export_bytes(night_buses(), "svg").decode()
    assert data.count("http") == data.count('xmlns="http://www.w3.org/2000/svg"')
    assert "href" not in data


@settings(max_examples=60, deadline=None)
@given(st.text(st.characters(), max_size=60), st.text(st.characters(), max_size=20))
def test_any_text_gives_well_formed_xml(text, title):
    document = Document.of(
        map=MapInfo(title=title, thesis="t", language=title),
        statements={"t": Statement(text=text), 'a"<&': Statement(text=title)},
        inferences={"i": Inference(kind="support", premises=(Premise(statement='a"<&'),), target="t", scheme=text)},
    )
    assert parsed(document).tag == f"{SVG}svg"


@pytest.mark.parametrize("theme", THEMES)
def test_every_theme_has_all_colours_that_a_picture_uses(theme):
    ground = next(iter(parsed(night_buses(), theme=theme).iter(f"{SVG}rect")))
    assert ground.get("fill") == THEMES[theme]["background"]


def test_in_print_kinds_are_told_by_line_style():
    def dashes(theme):
        root = parsed(night_buses(), theme=theme)
        frames = [group for group in root.iter(f"{SVG}g") if group.get("class") == "frame"]
        return {next(frame.iter(f"{SVG}rect")).get("stroke-dasharray") for frame in frames}

    assert dashes("light") == {None}
    assert len(dashes("print")) == 3


def test_a_page_size_gives_the_picture_the_shape_of_the_page():
    root = parsed(night_buses(), size="A4-landscape")
    assert (root.get("width"), root.get("height")) == ("297mm", "210mm")
    _, _, width, height = map(float, (root.get("viewBox") or "").split())
    assert width / height == pytest.approx(297 / 210, rel=0.01)


def test_the_same_map_gives_the_same_bytes():
    assert export_bytes(night_buses(), "svg") == export_bytes(night_buses(), "svg")
