"""What LibreOffice makes of the slides: no word is cut, and the connectors follow their boxes."""

import re
import subprocess
from html import unescape

import pytest
from pptx import Presentation

from argmap.data import sample_maps
from argmap.export import export_bytes
from argmap.storage import read_file
from tests.export.slides.decks import argued, connectors_of, shapes_of, step
from tests.export.slides.office import moved_connectors, require, to_pdf

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def profile(tmp_path_factory):
    require("soffice", "pdftotext")
    return tmp_path_factory.mktemp("office")


@pytest.fixture
def file(request, tmp_path):
    path = tmp_path / "slides.pptx"
    path.write_bytes(export_bytes(read_file(request.param).document, "pptx"))
    return path


SAMPLES = pytest.mark.parametrize("file", sample_maps(), ids=lambda path: path.stem, indirect=True)


@SAMPLES
def test_every_word_of_a_slide_is_drawn_inside_its_box(file, profile):
    presentation = Presentation(file)
    pdf = to_pdf(file, profile)
    pages = subprocess.run(["pdftotext", "-bbox", str(pdf), "-"], check=True, capture_output=True, text=True).stdout
    drawn = pages.split("<page ")[1:]
    assert len(drawn) == len(presentation.slides)
    checked = 0
    for slide, page in zip(presentation.slides, drawn, strict=True):
        found = [
            (float(x), float(y), float(right), float(bottom), word)
            for x, y, right, bottom, word in re.findall(
                r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)</word>', page
            )
        ]
        for shape in shapes_of(slide):
            if not shape.name.startswith(("Premise:", "Thesis:", "Statement:", "Again:")):
                continue
            left, top = shape.left / 12_700, shape.top / 12_700
            right, bottom = left + shape.width / 12_700, top + shape.height / 12_700
            inside = "".join(
                unescape(word)
                for x, y, x1, y1, word in found
                if x > left - 0.5 and y > top - 1.5 and x1 < right + 0.5 and y1 < bottom + 1.5
            )
            for word in shape.text_frame.text.split():
                assert word in inside
                checked += 1
    assert checked > 20


@SAMPLES
def test_connectors_follow_when_their_boxes_are_moved(file, profile):
    moved = moved_connectors(file, profile)
    assert len(moved) == sum(len(connectors_of(slide)) for slide in Presentation(file).slides)
    for before, after in moved.values():
        shifts = [new - old for old, new in zip(before, after, strict=True)]
        assert shifts == pytest.approx([700, 300, 700, 300], abs=3)


def test_a_text_from_right_to_left_and_signs_are_drawn(tmp_path, profile):
    texts = {"t": "עברית מימין לשמאל", "a": "Bell \x07 and <tags> =cmd()"}
    path = tmp_path / "signs.pptx"
    path.write_bytes(export_bytes(argued(texts, {"i": step("support", "a", "t")}), "pptx"))
    pdf = to_pdf(path, profile)
    text = subprocess.run(["pdftotext", str(pdf), "-"], check=True, capture_output=True, text=True).stdout
    assert "<tags> =cmd()" in text
    assert "‹U+0007›" in text
    assert "עברית" in text or "תירבע" in text
