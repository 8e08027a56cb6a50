"""A person's own template lends its size, master, layouts, placeholders and colours."""

import re
import shutil
from io import BytesIO
from zipfile import ZipFile

import pytest
from pptx import Presentation
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.util import Pt

from argmap.export import ExportError, ExportOptions, export_bytes
from tests.export.slides.decks import deck, shapes_of, two_branches


@pytest.fixture
def template(tmp_path):
    """A presentation of python-pptx's own look with two slides in it."""
    presentation = Presentation()
    for _ in range(2):
        presentation.slides.add_slide(presentation.slide_layouts[0]).shapes.title.text = "Old slide"
    file = tmp_path / "mine.pptx"
    presentation.save(file)
    return file


def test_slides_have_the_size_and_layouts_of_the_template_but_not_its_slides(template):
    presentation = deck(two_branches(), template=str(template))
    assert presentation.slide_width == Presentation(template).slide_width
    assert {slide.slide_layout.name for slide in presentation.slides} == {"Title and Content", "Title Only"}
    assert not any("Old slide" in shape.text_frame.text for s in presentation.slides for shape in s.placeholders)
    assert all(slide.shapes.title is not None for slide in presentation.slides)


def test_the_theme_of_the_template_is_left_as_it_is(template, tmp_path):
    out = tmp_path / "out.pptx"
    out.write_bytes(export_bytes(two_branches(), "pptx", ExportOptions(template=str(template))))
    with ZipFile(template) as before, ZipFile(out) as after:
        assert before.read("ppt/theme/theme1.xml") == after.read("ppt/theme/theme1.xml")
        assert len([name for name in after.namelist() if name.startswith("ppt/slides/slide")]) == len(
            Presentation(out).slides
        )


def test_cards_name_the_font_they_were_measured_with_when_the_template_has_another(template):
    cards = [s for slide in deck(two_branches(), template=str(template)).slides for s in shapes_of(slide)]
    runs = [run for card in cards if card.name.startswith("Premise:") for run in card.text_frame.paragraphs[0].runs]
    assert {run.font.name for run in runs} == {"Arial"}
    own = [s for slide in deck(two_branches()).slides for s in shapes_of(slide) if s.name.startswith("Premise:")]
    assert {run.font.name for card in own for run in card.text_frame.paragraphs[0].runs} == {None}


@pytest.mark.parametrize(("colour", "token"), [("0000FF", "tx1"), ("7DD3FC", "hlink")])
def test_links_have_the_colour_of_text_where_that_of_the_template_cannot_be_read_on_its_ground(colour, token, tmp_path):
    presentation = Presentation()
    theme = presentation.slide_master.part.part_related_by(RELATIONSHIP_TYPE.THEME)
    theme._blob = re.sub(rb"(<a:hlink><a:srgbClr val=)\"\w+", rb'\1"' + colour.encode(), theme.blob)
    mapping = presentation.slide_master._element.find("{*}clrMap")
    for ground, words in (("bg1", "dk1"), ("tx1", "lt1")):
        mapping.set(ground, words)
    presentation.save(tmp_path / "dark.pptx")
    slides = deck(two_branches(), template=str(tmp_path / "dark.pptx")).slides
    runs = [run for slide in slides for run in slide._element.xpath("//a:rPr[a:hlinkClick]")]
    assert {run.xpath("./a:solidFill/a:schemeClr/@val")[0] for run in runs} == {token}
    assert all(bool(run.xpath(".//*[local-name()='hlinkClr'][@val='tx']")) == (token == "tx1") for run in runs)


def test_a_potx_becomes_a_presentation(template, tmp_path):
    potx = tmp_path / "mine.potx"
    with ZipFile(template) as old, ZipFile(potx, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            new.writestr(name, data.replace(b"presentation.main+xml", b"template.main+xml"))
    assert len(deck(two_branches(), template=str(potx)).slides) > 3


def test_a_layout_with_its_title_at_the_side_leaves_room_for_the_map(tmp_path):
    presentation = Presentation()
    for layout in presentation.slide_layouts:
        for holder in list(layout.placeholders):
            if holder.placeholder_format.type in (1, 3):
                holder.left, holder.top, holder.width, holder.height = Pt(10), Pt(10), Pt(90), Pt(500)
    file = tmp_path / "side.pptx"
    presentation.save(file)
    for slide in deck(two_branches(), template=str(file)).slides:
        assert slide.shapes.title.top + slide.shapes.title.height < Pt(80)


@pytest.mark.parametrize("content", [b"", b"no presentation", b"PK\x03\x04 broken", None])
def test_a_template_that_is_no_presentation_is_one_sentence(content, tmp_path):
    file = tmp_path / "wrong.pptx"
    if content is None:
        with ZipFile(file, "w") as archive:
            archive.writestr("[Content_Types].xml", "<Types/>")
    else:
        file.write_bytes(content)
    with pytest.raises(ExportError, match=r"wrong\.pptx is no presentation"):
        export_bytes(two_branches(), "pptx", ExportOptions(template=str(file)))


def test_a_template_of_another_kind_or_that_is_not_there_is_named(template, tmp_path):
    with pytest.raises(ExportError, match="cannot be read: no such file"):
        export_bytes(two_branches(), "pptx", ExportOptions(template=str(tmp_path / "gone.pptx")))
    broken = tmp_path / "cut.pptx"
    shutil.copy(template, broken)
    broken.write_bytes(template.read_bytes()[:9000])
    with pytest.raises(ExportError, match="is no presentation"):
        export_bytes(two_branches(), "pptx", ExportOptions(template=str(broken)))


def test_a_template_keeps_its_own_size(template):
    with pytest.raises(ExportError, match="size of its own"):
        export_bytes(two_branches(), "pptx", ExportOptions(template=str(template), size="4:3"))


def test_no_relationship_leads_to_a_part_that_is_not_there(template):
    data = export_bytes(two_branches(), "pptx", ExportOptions(template=str(template)))
    assert len(Presentation(BytesIO(data)).slides) > 3
    with ZipFile(BytesIO(data)) as archive:
        assert archive.testzip() is None
        assert len(set(archive.namelist())) == len(archive.namelist())
