"""The map as pictures on the pages of a briefing: in parts that can be read on paper, all of it where there is room."""

import re
from base64 import b64decode

import pytest

from argmap.data import sample_maps
from argmap.evaluation import evaluate
from argmap.export.briefing import briefing
from argmap.export.briefing.english import ENGLISH
from argmap.export.briefing.picture import pictures_for_page
from argmap.export.options import ExportOptions
from argmap.model import Document, MapInfo, Statement
from argmap.storage import read_file
from tests.export.briefing.maps import buses, chain, step

SAMPLES = {path.stem: path for path in sample_maps()}
_POINTS_PER_CM = 72 / 2.54


def pictures(document):
    return pictures_for_page(document, evaluate(document), pixels=False)


def drawn(picture):
    """Return the SVG of a picture."""
    return b64decode(picture.address.split("base64,")[1]).decode()


def test_a_map_that_can_be_read_on_one_page_is_one_picture():
    found = pictures(buses())
    assert [picture.about for picture in found.pictures] == [()]
    assert found.whole


def test_a_larger_one_shows_first_what_speaks_for_the_thesis_and_then_what_speaks_against_it():
    document = read_file(SAMPLES["database-migration"]).document
    found = pictures(document)
    kinds = [{document.inferences[step].kind for step in picture.about} for picture in found.pictures]
    assert kinds == [{"support"}, {"attack"}]
    assert found.whole


def test_the_largest_begins_with_its_main_lines():
    document = read_file(SAMPLES["technological-sovereignty"]).document
    first, *branches = pictures(document).pictures
    assert first.about == ()
    assert all(f'data-id="{step}"' in drawn(first) for step in document.inferences_on("t1"))
    assert ("c-gap",) in [picture.about for picture in branches]


@pytest.mark.parametrize("name", SAMPLES)
def test_words_are_as_large_as_can_be_read_on_paper(name):
    for picture in pictures(read_file(SAMPLES[name]).document).pictures:
        pixels = float(re.findall(r'viewBox="\S+ \S+ (\S+)', drawn(picture))[0])
        assert 13 * picture.width / pixels * _POINTS_PER_CM >= 5.8


@pytest.mark.parametrize("name", SAMPLES)
def test_each_branch_says_below_what_it_is_about(name):
    text = briefing(read_file(SAMPLES[name]).document, ExportOptions()).split("as a map\n\n")[1].split("\n\n## ")[0]
    captions = re.findall(r"!\[(.+?)\]\[map\d+\]\{width=[\d.]+cm\}(\\?)", text)
    assert captions
    assert all(words[0].isupper() and not words.endswith(".") for words, _ in captions)


def test_a_map_that_would_need_too_many_pictures_is_its_main_lines_alone():
    reasons = {f"r{n}": f"Reason {n}." for n in range(30)}
    grounds = {f"g{n}{m}": f"Ground {m} of reason {n} in a good many words." for n in range(30) for m in range(8)}
    document = Document.of(
        map=MapInfo(thesis="t"),
        statements={key: Statement(text=text) for key, text in ({"t": "It holds."} | reasons | grounds).items()},
        inferences={f"i{n}": step("support", "t", f"r{n}") for n in range(30)}
        | {f"j{n}{m}": step("support", f"r{n}", f"g{n}{m}") for n in range(30) for m in range(8)},
    )
    found = pictures(document)
    assert len(found.pictures) == 1
    assert not found.whole


def test_statements_of_thousands_of_letters_are_left_to_the_text():
    document = Document.of(
        map=MapInfo(thesis="t"),
        statements={key: Statement(text="It holds. " * 500) for key in "tab"},
        inferences={"i": step("support", "t", "a"), "j": step("attack", "t", "b")},
    )
    assert pictures(document) is None
    assert "as a map" not in briefing(document, ExportOptions())


def test_a_chain_goes_on_from_picture_to_picture_and_ends():
    found = pictures(chain(60))
    assert 1 < len(found.pictures) <= 14


def test_a_branch_of_a_step_that_has_no_premise_needs_no_words_below():
    texts = {f"s{number}": Statement(text=f"Objection {number} is well founded.") for number in range(70)}
    document = Document.of(
        map=MapInfo(thesis="t"),
        statements={"t": Statement(text="Trams are quiet."), **texts},
        inferences={"bare": step("support", "t"), **{f"i{key}": step("attack", "bare", key) for key in texts}},
    )
    assert pictures(document).pictures[0].about == ("bare",)
    assert f"![{ENGLISH.heading.map}][map1]" in briefing(document, ExportOptions())
