"""Whatever a map holds, its slides are good or one sentence says why there are none."""

import time

import pytest
from hypothesis import HealthCheck, given, settings

from argmap.export import ExportError, ExportOptions, export, export_bytes
from argmap.model import Document, Inference, MapInfo, Premise, Quote, Source, Statement
from argmap.picture.words import plain
from argmap.storage import FileError
from tests.bench.save import large_map
from tests.documents import documents
from tests.export.slides.decks import argued, connectors_of, deck, shapes_of, split_deck, step, text_of

PAIR = {"i": step("support", "a b", "t")}


def shown(text):
    """Return what a map slide shows for a premise with that text."""
    return text_of(deck(argued({"t": "Thesis.", "a": text, "b": "Other."}, PAIR)).slides[1])


@pytest.mark.parametrize(
    "text", ["<script>alert(1)</script>", "=cmd()|' /C calc'!A0", "& < > \" '", "**md** $x^2$ {{x}}"]
)
def test_text_is_never_markup(text):
    assert text in shown(text)


def test_what_xml_cannot_hold_is_shown_as_a_sign():
    text = shown("bell \x07 null \x00 lone \ud800 override \u202e end")
    assert "bell ‹U+0007› null ‹U+0000›" in text
    assert "override ‹RLO› end" in text


def test_an_empty_statement_has_a_card():
    assert "…" in shown("  \n ")


@pytest.mark.parametrize("text", ["هذا نص عربي يظهر من اليمين", "עברית מימין לשמאל"])
def test_text_from_right_to_left_is_set_so(text):
    presentation = deck(argued({"t": "Thesis.", "a": text, "b": "Other."}, PAIR))
    cards = {shape.text_frame.text: shape for shape in shapes_of(presentation.slides[1]) if shape.has_text_frame}
    assert cards[text].text_frame.paragraphs[0]._p.pPr.get("rtl") == "1"
    assert cards["Other."].text_frame.paragraphs[0]._p.pPr.get("rtl") is None


def test_emoji_stay_whole():
    assert "👩‍👩‍👧‍👦 🇩🇪" in shown("Family 👩‍👩‍👧‍👦 🇩🇪")


@pytest.mark.parametrize("url", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "http://a b", "x"])
def test_only_web_addresses_become_links(url):
    document = Document.of(
        map=MapInfo(thesis="t"),
        statements={"t": Statement(text="Thesis.")},
        sources={"s": Source(csl={"title": "A source", "URL": url})},
        quotes={"q": Quote(statement="t", source="s"), "r": Quote(statement="t", source="gone")},
    )
    presentation = deck(document)
    assert "A source" in text_of(presentation.slides[-1])
    assert not [rel for slide in presentation.slides for rel in slide.part.rels.values() if rel.is_external]
    assert "a source that is missing from the map" in presentation.slides[1].notes_slide.notes_text_frame.text


@pytest.mark.parametrize("letters", [5_000, 50_000])
def test_very_long_texts_do_not_leave_the_slide(letters):
    presentation = deck(
        argued({"t": "thesis " * (letters // 7), "a": "x" * letters, "b": "word " * (letters // 5)}, PAIR)
    )
    slide = presentation.slides[1]
    for shape in shapes_of(slide):
        assert shape.top + shape.height <= presentation.slide_height
    assert len(connectors_of(slide)) == 1


def test_a_map_without_thesis_says_so_and_shows_everything():
    presentation = deck(argued({"a": "First.", "b": "Second.", "c": "Alone."}, {"i": step("support", "a", "b")}, None))
    assert "No statement is marked as the thesis" in text_of(presentation.slides[0])
    text = "\n".join(text_of(slide) for slide in list(presentation.slides)[1:])
    assert all(word in text for word in ("First.", "Second.", "Alone."))


def test_an_empty_map_is_one_sentence():
    with pytest.raises(ExportError, match="nothing to put on slides yet"):
        export_bytes(Document.of(), "pptx")


def test_a_hundred_reasons_and_a_hundred_linked_premises_find_room():
    statements = {"t": "Thesis."} | {f"a{n:03}": f"Reason number {n} of many." for n in range(100)}
    for steps in (
        {f"i{n:03}": step("support", f"a{n:03}", "t") for n in range(100)},
        {"i": step("support", " ".join(f"a{n:03}" for n in range(100)), "t")},
    ):
        presentation = deck(argued(statements, steps))
        notes = "\n".join(slide.notes_slide.notes_text_frame.text for slide in list(presentation.slides)[1:])
        assert all(f"Reason number {n} of many." in notes for n in range(100))
    assert "94 more in the notes" in text_of(presentation.slides[1])


@pytest.mark.parametrize("slides", ["all", "branches"])
def test_more_slides_than_anybody_shows_are_one_sentence_in_bounded_time(slides):
    begin = time.perf_counter()
    with pytest.raises(ExportError, match=r"more than 400 slides; export a branch of it \(--branch ID\)"):
        export_bytes(large_map(10_000), "pptx", ExportOptions(slides=slides))
    assert time.perf_counter() - begin < 120


def test_the_main_lines_of_ten_thousand_statements_can_be_had():
    assert len(deck(large_map(10_000), slides="overview").slides) == 1


def test_a_file_that_was_there_is_as_it_was_when_slides_cannot_be_made(tmp_path):
    file = tmp_path / "map.pptx"
    file.write_bytes(b"mine")
    with pytest.raises(ExportError):
        export(Document.of(), file)
    assert file.read_bytes() == b"mine"
    with pytest.raises(FileError):
        export(argued({"t": "Thesis."}), tmp_path / "gone" / "map.pptx")
    assert list(tmp_path.iterdir()) == [file]


def test_unknown_slides_are_named_with_those_there_are():
    with pytest.raises(ExportError, match="no slides 'some'; there are all, overview, branches"):
        ExportOptions(slides="some")  # type: ignore[arg-type]


def test_the_same_map_gives_the_same_slides():
    from tests.export.slides.decks import two_branches

    one, other = (deck(two_branches()) for _ in range(2))
    assert [text_of(slide) for slide in one.slides] == [text_of(slide) for slide in other.slides]
    assert [s.name for s in split_deck().slides[1].shapes] == [s.name for s in one.slides[1].shapes]


@given(documents())
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_maps_of_any_shape_have_slides_with_connectors_that_are_glued(document):
    if not document.statements:
        return
    presentation = deck(document)
    notes = ""
    for slide in presentation.slides:
        numbers = {shape.shape_id for shape in shapes_of(slide)}
        for link in connectors_of(slide):
            ends = [int(link._element.find(f".//{{*}}{name}").get("id")) for name in ("stCxn", "endCxn")]
            assert numbers.issuperset(ends)
        if slide.has_notes_slide:
            notes += slide.notes_slide.notes_text_frame.text
    for statement in document.statements.values():
        assert (plain(statement.text) or "(no words yet)") in notes


def test_a_step_with_the_id_of_a_claim_is_drawn():
    premises = (Premise(statement="gone"), Premise(statement="b"))
    document = Document.of(
        map=MapInfo(thesis="a"),
        statements={"a": Statement(text="Trams are quiet."), "b": Statement(text="Trams are dear.")},
        inferences={
            "b": Inference(kind="support", target="a"),
            "i": Inference(kind="support", premises=premises, target="b"),
        },
    )
    assert export_bytes(document, "pptx", ExportOptions(size="A4"))


def test_a_thesis_that_is_a_premise_elsewhere_can_be_read_there():
    steps = {"i": step("support", "b", "a"), "j": step("support", "a", "b"), "k": step("attack", "a", "k")}
    slides = deck(argued({"a": "First.", "b": "Second."}, steps, "a")).slides
    cards = [s for slide in slides for s in shapes_of(slide) if s.name == "Premise: First"]
    assert cards
    for card in cards:
        inks = card._element.xpath("./p:txBody//a:r/a:rPr/a:solidFill/a:schemeClr/@val")
        assert inks[0] not in card._element.xpath("./p:spPr/a:solidFill/a:schemeClr/@val")
