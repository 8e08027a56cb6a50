"""What does not fit on one slide is split, so that a listener never loses the way."""

import pytest

from argmap.data import sample_maps
from argmap.evaluation import evaluate, why
from argmap.model import Document, Quote, Source
from tests.export.slides.decks import (
    argued,
    connectors_of,
    deck,
    sample_deck,
    shapes_of,
    split_deck,
    step,
    text_of,
    two_branches,
)


def titles(presentation):
    return [slide.shapes.title.text_frame.text for slide in presentation.slides]


def jumps(presentation, slide):
    """Return the numbers of the slides that links on a slide lead to."""
    numbers = {other.part.partname: n for n, other in enumerate(presentation.slides, 1)}
    clicks = slide._element.xpath("//a:hlinkClick[@action='ppaction://hlinksldjump']")
    key = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
    return [numbers[slide.part.rels[click.get(key)].target_part.partname] for click in clicks]


def test_a_small_map_is_contents_and_one_slide_with_everything():
    presentation = deck(argued({"t": "Thesis.", "a": "Reason."}, {"i": step("support", "a", "t")}))
    assert titles(presentation) == ["A map", "A map"]
    assert "Thesis." in text_of(presentation.slides[1])
    assert "Reason." in text_of(presentation.slides[1])


def test_a_larger_one_is_contents_overview_branches_and_sources():
    presentation = split_deck()
    found = titles(presentation)
    assert found[0] == "A map"
    assert found[1].startswith("Overview")
    assert found[2].startswith("Reason: Claim 0a of side a")
    assert any(title.startswith("Objection: Claim 0a of side o") for title in found)
    assert found[-1] == "Sources"


def test_one_line_of_argument_is_not_shown_twice_as_overview_and_as_branch():
    presentation = deck(two_branches(), branch="ia0")
    found = titles(presentation)
    assert not any(title.startswith("Overview") for title in found)
    assert found[1].startswith("Reason")
    assert any(shape.name == "Legend" for shape in presentation.slides[1].shapes)


def test_the_first_slide_gives_thesis_verdict_and_why():
    document = two_branches()
    text = text_of(split_deck().slides[0])
    assert "The city should run buses at night" in text
    assert "The thesis is undecided" in text or "The thesis is defeated" in text or "The thesis stands" in text
    assert why(document, evaluate(document), "t") in text


def test_the_first_slide_is_read_from_the_thesis_over_the_verdict_to_the_list():
    names = [shape.name.split(":")[0] for shape in split_deck().slides[0].shapes]
    assert names.index("Thesis") < names.index("Verdict") < names.index("Content Placeholder 2")


def test_the_list_of_contents_leads_to_every_slide():
    presentation = split_deck()
    assert sorted(set(jumps(presentation, presentation.slides[0]))) == list(range(2, len(presentation.slides) + 1))


def test_each_branch_repeats_its_claim_on_top_and_leads_back():
    presentation = split_deck()
    for number, slide in enumerate(presentation.slides, 1):
        if connectors_of(slide) and number > 2:
            assert next(shape for shape in shapes_of(slide) if shape.name.startswith(("Thesis:", "Statement:")))
            crumbs = next(shape for shape in slide.shapes if shape.name == "Breadcrumb")
            assert crumbs.text_frame.text.startswith("Contents  ›  ")
            back = jumps(presentation, slide)
            assert 1 in back
            assert any(1 < target < number for target in back)


@pytest.mark.parametrize("path", sample_maps(), ids=lambda path: path.stem)
@pytest.mark.parametrize("size", [None, "4:3", "A4"])
def test_what_a_slide_is_about_stands_above_all_that_is_said_of_it(path, size):
    for slide in sample_deck(path, size).slides:
        if connectors_of(slide):
            links = {link.shape_id for link in connectors_of(slide)}
            drawn = [s for s in slide.shapes if not s.is_placeholder and s.name not in ("Breadcrumb", "Legend")]
            top, *below = [shape for shape in drawn if shape.shape_id not in links]
            assert all(top.top + top.height < box.top for box in below), slide.shapes.title.text_frame.text


def test_where_a_branch_is_cut_a_link_says_on_which_slide_it_goes_on():
    presentation = deck(two_branches(20))
    seen = 0
    for slide in presentation.slides:
        for shape in shapes_of(slide):
            text = shape.text_frame.text if shape.has_text_frame else ""
            if "more on slide" in text:
                target = int(text.split("more on slide ")[1].split()[0])
                assert target in jumps(presentation, slide)
                claim = next(s for s in presentation.slides[target - 1].shapes if s.name.startswith("Statement:"))
                assert claim.text_frame.text.split(" [")[0].split("\n")[0] in text
                seen += 1
    assert seen


def test_the_notes_have_full_texts_status_and_sources_in_words():
    presentation = split_deck()
    notes = presentation.slides[2].notes_slide.notes_text_frame.text
    assert "Premise: Claim 0a of side a says something that takes its room." in notes
    assert "Status: stands." in notes
    assert "Source: “412 trips a night” — [1] Count of passengers, p. 7 (graded B2)." in notes


def test_a_text_too_long_for_a_card_is_shortened_there_and_whole_in_the_notes():
    text = " ".join(f"word{n}" for n in range(800))
    presentation = deck(argued({"t": "Thesis.", "a": text}, {"i": step("support", "a", "t")}))
    slide = presentation.slides[1]
    assert "word799" not in text_of(slide)
    assert "…" in text_of(slide)
    assert text in slide.notes_slide.notes_text_frame.text


def test_overview_and_branches_can_be_had_alone():
    document = two_branches()
    assert len(deck(document, slides="overview").slides) == 1
    whole = titles(split_deck())
    assert titles(deck(document, slides="branches")) == whole[2:-1]


def test_a_branch_is_exported_alone_with_what_it_is_about():
    text = "\n".join(text_of(slide) for slide in list(deck(two_branches(), branch="ia0").slides)[1:])
    assert "side a" in text
    assert "side o" not in text


def test_a_source_is_listed_with_its_number_grade_and_address():
    presentation = split_deck()
    assert "[1] Count of passengers. (reliability B)" in text_of(presentation.slides[-1])
    addresses = [rel.target_ref for rel in presentation.slides[-1].part.rels.values() if rel.is_external]
    assert addresses == ["https://example.org/count"]
    assert "[1]" in text_of(presentation.slides[2])


def test_a_chain_longer_than_a_slide_goes_on_from_slide_to_slide():
    statements = {"t": "Thesis."} | {f"a{n}": f"Reason number {n} with some more words." for n in range(60)}
    steps = {f"i{n}": step("support", f"a{n}", f"a{n - 1}" if n else "t") for n in range(60)}
    text = "\n".join(text_of(slide) for slide in deck(argued(statements, steps)).slides)
    assert all(f"Reason number {n} with" in text for n in range(60))


def test_sources_fill_their_slides_evenly():
    document = two_branches()
    sources = {f"s{n}": Source(csl={"title": f"Count of passengers {n}"}) for n in range(30)}
    quotes = {f"q{n}": Quote(statement="a0a", source=f"s{n}") for n in range(30)}
    slides = deck(
        Document.of(
            map=document.map,
            statements=document.statements,
            inferences=document.inferences,
            sources=sources,
            quotes=quotes,
        )
    ).slides
    counts = [text_of(slide).count("Count of passengers") for slide in slides if slide_title(slide) == "Sources"]
    assert sum(counts) == 30
    assert len(counts) > 1
    assert max(counts) - min(counts) <= 1


def slide_title(slide):
    return slide.shapes.title.text_frame.text.split(" (")[0]
