"""What may stand round and in a picture: title, date, legend, bookmarks, links, posters, and parts of the map."""

import struct
from io import BytesIO
from xml.etree import ElementTree

import pytest
from pypdf import PdfReader

from argmap import edits
from argmap.data import sample_map
from argmap.export import ExportError, ExportOptions, export_bytes
from argmap.export.scene import scene_of
from argmap.layout import Rect
from argmap.model import Document, Inference, MapInfo, Premise, Statement
from argmap.storage import read_file
from tests.edits.maps import night_buses

SVG = "{http://www.w3.org/2000/svg}"
XLINK = "{http://www.w3.org/1999/xlink}"


def svg(document, **options):
    return ElementTree.fromstring(export_bytes(document, "svg", ExportOptions(**options)))


def texts(root):
    return [node.text for node in root.iter(f"{SVG}text")]


def pdf(document, **options):
    return PdfReader(BytesIO(export_bytes(document, "pdf", ExportOptions(**options))))


def titled():
    document = night_buses()
    return document.apply(edits.set_fields(document, "map", title="Buses at night", language="en"))


def with_address(url="https://example.org/count"):
    document = night_buses()
    return document.apply(edits.set_fields(document, "sources", "count", csl={"title": "Travel count", "URL": url}))


def test_title_date_and_legend_stand_round_the_map_when_wanted():
    plain, dressed = svg(titled()), svg(titled(), title=True, date="25 November 2026", legend=True)
    assert {"Buses at night", "25 November 2026", "because: reason"} <= set(texts(dressed))
    assert "Buses at night" not in texts(plain)
    heights = [float(root.get("viewBox", "").split()[3]) for root in (plain, dressed)]
    assert heights[1] > heights[0] + 60


def test_a_picture_without_ground_is_transparent():
    assert svg(titled()).find(f"{SVG}rect") is not None
    assert svg(titled(), transparent=True).find(f"{SVG}rect") is None
    colour_type = struct.unpack(">B", export_bytes(titled(), "png", ExportOptions(transparent=True))[25:26])[0]
    assert colour_type == 6  # red, green, blue and alpha


def test_a_pdf_has_a_bookmark_for_each_branch_in_the_order_of_the_map():
    outline = pdf(titled()).outline
    assert outline[0]["/Title"] == "The city should run night buses."
    first, undercutter, second, rebuttal = (
        outline[1][0]["/Title"],
        outline[1][1][0]["/Title"],
        outline[1][2]["/Title"],
        outline[1][3][0]["/Title"],
    )
    assert first == "because: Shift workers finish after the last train."
    assert undercutter == "but the step fails: Most shift workers drive."
    assert second == "but: Few people travel after midnight."
    assert rebuttal == "however: The count was made in a holiday week."


def test_the_quotes_on_a_card_lead_to_the_address_of_the_source():
    (anchor,) = svg(with_address()).iter(f"{SVG}a")
    assert anchor.get(f"{XLINK}href") == "https://example.org/count"
    (annotation,) = pdf(with_address()).pages[0]["/Annots"]
    assert annotation.get_object()["/A"]["/URI"] == "https://example.org/count"


@pytest.mark.parametrize("url", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "https://a b"])
def test_an_address_that_is_not_safe_is_no_link(url):
    assert not list(svg(with_address(url)).iter(f"{SVG}a"))
    assert not list(pdf(with_address(url)).pages[0].get("/Annots", ()))


def test_a_poster_has_pages_of_the_size_wanted_that_hold_the_whole_map():
    reader = pdf(titled(), poster=2)
    assert len(reader.pages) == 4
    assert {tuple(round(float(side)) for side in page.mediabox[2:]) for page in reader.pages} == {(595, 842)}
    words = " ".join(" ".join(page.extract_text() for page in reader.pages).split())
    for statement in titled().statements.values():
        assert all(word in words for word in statement.text.split())
    assert "2 / 1" in words
    with pytest.raises(ExportError, match="1 to 10 pages"):
        ExportOptions(poster=0)


def test_a_selection_is_drawn_with_the_frames_round_it():
    shown = " ".join(texts(svg(night_buses(), selection=frozenset({"o", "r"}))))
    assert "Few people" in shown
    assert "The count" in shown
    assert "Shift workers" not in shown
    with pytest.raises(ExportError, match="Nothing that is drawn"):
        export_bytes(night_buses(), "svg", ExportOptions(selection=frozenset({"gone"})))


def test_what_is_selected_far_apart_comes_together():
    whole = scene_of(wide(), ExportOptions(shape=None)).picture.bounds
    part = scene_of(wide(), ExportOptions(selection=frozenset({"a0", "a11"}), shape=None)).picture.bounds
    assert part[2] < whole[2] / 3


def wide():
    """Return a map with twelve reasons side by side."""
    document = Document.of(map=MapInfo(thesis="t"), statements={"t": Statement(text="Thesis.")})
    return Document.of(
        map=document.map,
        statements={**document.statements, **{f"a{n}": Statement(text=f"Reason {n}.") for n in range(12)}},
        inferences={
            f"i{n:02}": Inference(kind="support", premises=(Premise(statement=f"a{n}"),), target="t") for n in range(12)
        },
    )


def test_in_print_the_legend_shows_the_lines_that_tell_kinds_apart():
    root = svg(titled(), theme="print", legend=True)
    assert "dashes and dots: denies the step, not a claim" in texts(root)
    bare, shown = (svg(titled(), theme="print", legend=legend).iter(f"{SVG}path") for legend in (False, True))
    added = len([path for path in shown if path.get("stroke-dasharray")])
    assert added - len([path for path in bare if path.get("stroke-dasharray")]) == 3


def test_a_pdf_names_its_title_and_authors():
    document = titled()
    document = document.apply(edits.set_fields(document, "map", authors=("A. Author", "B. Author")))
    told = pdf(document).metadata
    assert told.title == "Buses at night"
    assert told.author == "A. Author; B. Author"


def test_what_is_in_view_is_drawn_as_it_stands_there():
    whole = scene_of(night_buses(), ExportOptions())
    card = whole.picture.by_key["card:t"]
    area = Rect(card.x - 5, card.y - 5, card.width + 10, card.height + 10)
    root = svg(night_buses(), area=area)
    assert root.get("viewBox", "").split()[2] == f"{area.width:g}"
    assert "Few people" not in " ".join(texts(root))
    folded = night_buses().apply(edits.toggle_fold(night_buses(), "t"))
    assert "Few people" not in " ".join(texts(svg(folded, area=Rect(-5000, -5000, 10000, 10000))))
    assert "Few people" in " ".join(texts(svg(folded)))
    shut = folded.apply(edits.unfold_all(folded))
    shut = shut.apply(edits.make_group(shut, "Buses", ["t"]))
    shut = shut.apply(edits.fold_group(shut, next(iter(shut.groups))))
    assert "Few people" not in " ".join(texts(svg(shut, area=Rect(-5000, -5000, 10000, 10000))))
    assert "Few people" in " ".join(texts(svg(shut)))
    with pytest.raises(ExportError, match="Nothing of the map is in view"):
        svg(night_buses(), area=Rect(9e6, 9e6, 10, 10))


def test_a_map_that_would_be_a_strip_takes_the_shape_of_a_screen_unless_something_else_is_asked_for():
    document = read_file(sample_map("technological-sovereignty.argmap")).document

    def relation(**options):
        _, _, width, height = scene_of(document, ExportOptions(**options)).view
        return width / height

    assert 1.2 < relation() < 2.4
    assert relation(shape=None) > 5
    assert relation(orientation="down") > 5
    assert relation(shape=1.0) < 1.5


def test_a_map_that_can_be_read_as_a_whole_stays_a_tree():
    small = titled()
    assert scene_of(small, ExportOptions()).picture == scene_of(small, ExportOptions(shape=None)).picture
