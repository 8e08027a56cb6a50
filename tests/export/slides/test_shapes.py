"""Slides are made of native shapes that a person can edit, restyle, move and hear."""

import re
from itertools import pairwise

import pytest
from pptx.enum.shapes import MSO_SHAPE, MSO_SHAPE_TYPE

from argmap.data import sample_maps
from argmap.storage import read_file
from tests.export.slides.decks import (
    EMU,
    connectors_of,
    deck,
    line_of,
    sample_deck,
    shapes_of,
    split_deck,
    text_of,
    words,
)
from tests.picture.maps import night_buses

SAMPLES = pytest.mark.parametrize("path", sample_maps(), ids=lambda path: path.stem)


@SAMPLES
def test_every_statement_of_a_sample_map_stands_on_a_slide_in_full(path):
    document = read_file(path).document
    shown = " ".join(words(" ".join(text_of(slide) for slide in sample_deck(path).slides)))
    for statement in document.statements.values():
        assert " ".join(words(statement.text)) in shown


@SAMPLES
def test_both_ends_of_every_connector_are_glued_where_it_begins_and_ends(path):
    count = 0
    for slide in sample_deck(path).slides:
        places = {shape.shape_id: shape for shape in shapes_of(slide)}
        for link in connectors_of(slide):
            ends = [link._element.find(f".//{{*}}{name}") for name in ("stCxn", "endCxn")]
            line = line_of(link)
            points = (line[0], line[-1])
            for end, point in zip(ends, points, strict=True):
                assert distance(point, site(places[int(end.get("id"))], int(end.get("idx")))) < EMU
            assert ends[0].get("id") != ends[1].get("id")
            count += 1
    assert count


def site(shape, index):
    """Return where a connection site of a box is."""
    x, y, width, height = shape.left, shape.top, shape.width, shape.height
    middles = [(x + width / 2, y), (x, y + height / 2), (x + width / 2, y + height), (x + width, y + height / 2)]
    return middles[index]


def distance(one, other):
    return max(abs(one[0] - other[0]), abs(one[1] - other[1]))


@SAMPLES
@pytest.mark.parametrize("size", [None, "4:3", "A4"])
def test_no_link_runs_through_a_box(path, size):
    for slide in sample_deck(path, size).slides:
        boxes = {s.shape_id: s for s in shapes_of(slide) if s.name.startswith(BOXES)}
        for link in connectors_of(slide):
            ends = [boxes[int(link._element.find(f".//{{*}}{name}").get("id"))] for name in ("stCxn", "endCxn")]
            for box in boxes.values():
                if not any(box is end or within(end, box) for end in ends):
                    assert not crosses(line_of(link), box), (link.name, box.name)
            for end in ends:
                assert not crosses(line_of(link), end), (link.name, end.name)


BOXES = ("Frame:", "Premise:", "Thesis:", "Statement:", "Again:")


def within(card, frame):
    """Return whether a card lies in a frame, whose edge its links have to cross."""
    return (
        frame.name.startswith("Frame:")
        and frame.left < card.left < frame.left + frame.width
        and frame.top < card.top < frame.top + frame.height
    )


def crosses(line, box):
    """Return whether some stretch of a line lies in a box, its outline left out."""
    left, top = box.left + EMU, box.top + EMU
    right, bottom = box.left + box.width - EMU, box.top + box.height - EMU
    return any(
        max(x0, x1) > left and min(x0, x1) < right and max(y0, y1) > top and min(y0, y1) < bottom
        for (x0, y0), (x1, y1) in pairwise(line)
    )


@SAMPLES
@pytest.mark.parametrize("size", [None, "4:3", "A4"])
def test_no_shape_is_off_its_slide_and_no_letter_smaller_than_eleven_points(path, size):
    presentation = sample_deck(path, size)
    for slide in presentation.slides:
        for shape in shapes_of(slide):
            left, top, right, bottom = outer(shape)
            assert min(left, top) >= -EMU
            assert right <= presentation.slide_width + EMU
            assert bottom <= presentation.slide_height + EMU
        sizes = [int(size) for size in slide._element.xpath("//@sz") if size.isdigit()]
        assert min(sizes) >= 1100


def outer(shape):
    """Return left, top, right and bottom of a shape as it is drawn: some connectors are turned by a quarter."""
    width, height = shape.width, shape.height
    middle = (shape.left + width / 2, shape.top + height / 2)
    if shape._element.xpath("./p:spPr/a:xfrm/@rot"):
        width, height = height, width
    return middle[0] - width / 2, middle[1] - height / 2, middle[0] + width / 2, middle[1] + height / 2


@SAMPLES
def test_cards_of_a_slide_do_not_lie_on_each_other(path):
    for slide in sample_deck(path).slides:
        cards = [s for s in shapes_of(slide) if s.name.startswith(("Premise:", "Thesis:", "Statement:"))]
        for number, one in enumerate(cards):
            for other in cards[:number]:
                assert (
                    one.left + one.width <= other.left
                    or other.left + other.width <= one.left
                    or one.top + one.height <= other.top
                    or other.top + other.height <= one.top
                )


@SAMPLES
def test_every_shape_has_a_name_and_an_alternative_text(path):
    for slide in sample_deck(path).slides:
        named = slide._element.xpath("//p:cNvPr")
        assert len({one.get("id") for one in named}) == len(named)
        for one in named[1:]:
            assert one.get("name")
            placeholder = one.getparent().find(".//{*}ph") is not None
            assert one.get("descr") or placeholder


@SAMPLES
def test_all_colours_come_from_the_theme_of_the_presentation(path):
    presentation = sample_deck(path)
    for slide in presentation.slides:
        assert not slide._element.xpath("//a:srgbClr | //a:sysClr")
    assert {"accent1", "accent2"} <= {
        name for slide in presentation.slides for name in slide._element.xpath("//a:schemeClr/@val")
    }


@pytest.mark.parametrize(("theme", "support"), [("light", "1B7A57"), ("dark", "5CC79A"), ("print", "000000")])
def test_the_palette_of_the_map_is_the_theme_of_our_own_presentation(theme, support):
    master = deck(night_buses(), theme=theme).slide_master
    xml = master.part.part_related_by(
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme"
    ).blob.decode()
    assert re.search(f'<a:accent1><a:srgbClr val="{support}"/>', xml)
    assert xml.count('<a:latin typeface="Arial"') == 2


def test_a_premise_is_a_rounded_rectangle_in_the_group_of_its_frame():
    slide = next(slide for slide in deck(night_buses()).slides if connectors_of(slide))
    groups = [shape for shape in slide.shapes if shape.shape_type == MSO_SHAPE_TYPE.GROUP]
    assert len(groups) == 6
    inside = [shape for group in groups for shape in group.shapes if shape.name.startswith("Premise:")]
    assert inside
    for card in inside:
        assert card.auto_shape_type == MSO_SHAPE.ROUNDED_RECTANGLE
    for group in groups:
        frame = group._element.grpSpPr.find("{*}xfrm")
        assert dict(frame.find("{*}off").attrib) == dict(frame.find("{*}chOff").attrib)


def test_a_frame_says_its_kind_in_words_and_joins_its_premises_with_and():
    slide = next(slide for slide in deck(night_buses()).slides if connectors_of(slide))
    text = text_of(slide)
    assert "+ because  ·  means to a goal" in text
    assert "− but" in text
    assert "− but the step fails:" in text
    assert "+ this holds because" in text
    assert [shape.text_frame.text for shape in shapes_of(slide) if shape.name == "And"] == ["&"]
    assert "not: They have cars." in text


def test_kinds_of_links_differ_by_their_ends_and_dashes_too():
    slide = next(slide for slide in deck(night_buses()).slides if connectors_of(slide))
    looks = set()
    for link in connectors_of(slide):
        line = link._element.spPr.find("{*}ln")
        mark = line.find("{*}tailEnd") if line.find("{*}tailEnd") is not None else line.find("{*}headEnd")
        looks.add((link.name, mark.get("type"), line.find("{*}prstDash") is not None))
    assert looks == {
        ("Link: supports", "triangle", False),
        ("Link: speaks against", "diamond", False),
        ("Link: speaks against", "diamond", True),
        ("Link: supports", "triangle", True),
    }


def test_a_slide_is_read_from_the_title_over_the_claim_down_to_the_links():
    slide = split_deck().slides[2]
    order = [shape.name for shape in slide.shapes]
    claim = next(n for n, name in enumerate(order) if name.startswith(("Thesis:", "Statement:")))
    groups = [n for n, name in enumerate(order) if name.startswith(("Reason:", "Objection:"))]
    links = [n for n, name in enumerate(order) if name.startswith("Link:")]
    assert order[0].startswith("Title")
    assert claim < min(groups) < max(groups) < min(links)
