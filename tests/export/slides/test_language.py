"""A deck speaks the language of its map in all that it says: titles, cards, links, notes, texts for screen readers."""

import re
from dataclasses import replace
from functools import cache
from typing import Any

from argmap.export import ExportOptions
from argmap.export.scene import scene_of
from argmap.model import Document, Inference, MapInfo, Premise, Quote, Source, Statement
from argmap.model.records import InferenceKind
from argmap.picture.words import header_of
from tests.export.slides.decks import deck, shapes_of, text_of

_BOTH = {"in", "Status"}
"""Words that are the same in both languages."""

_CITED: dict[str, Any] = {
    "csl": {
        "title": "Τίτλος",
        "author": [{"family": name} for name in ("Άλφα", "Βήτα", "Γάμα", "Δέλτα")],
        "URL": "https://παράδειγμα.example/",
    }
}


def greek(language: str) -> Document:
    """Return a map in Greek letters that says it is in some language, with all that slides have words for."""
    statements = {
        key: Statement(text=text)
        for key, text in {
            "t": "Η θέση του χάρτη",
            "n": "Αυτό δεν ισχύει",
            "r": "Μια απάντηση",
            "u": "Το βήμα αποτυγχάνει",
            "b": "Το βήμα στέκει",
            "e": "Κενό",
        }.items()
    }
    statements["t"] = replace(statements["t"], likelihood="very likely", confidence="low")
    steps: dict[str, Inference] = {}
    sides: tuple[tuple[str, InferenceKind], ...] = (("α", "support"), ("ω", "attack"))
    for side, kind in sides:
        for n in range(9):
            for half in "αβ":
                words = f"Ισχυρισμός {n} {half} της πλευράς {side} που θέλει τον χώρο του."
                statements[f"{side}{n}{half}"] = Statement(text=words, note="Σημείωση")
            target = "t" if n == 0 else f"{side}{(n - 1) // 2}{'αβ'[n % 2]}"
            pair = tuple(Premise(statement=f"{side}{n}{half}") for half in "αβ")
            steps[f"i{side}{n}"] = Inference(kind="support" if n else kind, premises=pair, target=target, rank=f"{n}")
    steps["in"] = Inference(kind="support", premises=(Premise(statement="n", negated=True),), target="t")
    steps["ir"] = Inference(kind="attack", premises=(Premise(statement="r"),), target="ω0α")
    steps["iu"] = Inference(kind="attack", premises=(Premise(statement="u"),), target="iα0")
    steps["ib"] = Inference(kind="support", premises=(Premise(statement="b"), Premise(statement="r")), target="iα0")
    steps["ix"] = Inference(kind="attack", premises=(Premise(statement="α1α"),), target="α2β")
    return Document.of(
        map=MapInfo(title="Χάρτης", thesis="t", language=language, standard="beyond_reasonable_doubt"),
        statements=statements,
        inferences=steps,
        sources={"s": Source(**_CITED, reliability="B")},
        quotes={"q": Quote(statement="α0α", source="s", exact="λόγια", credibility="2")},
    )


@cache
def told(language: str) -> str:
    """Return all that a deck says, as a person, a screen reader and the list of its shapes have it."""
    found = []
    for slide in deck(greek(language)).slides:
        found += [text_of(slide), slide.notes_slide.notes_text_frame.text]
        for shape in shapes_of(slide):
            properties = next(shape._element.iter("{*}cNvPr"))
            named = "" if shape.is_placeholder else properties.get("name")
            found += [named, properties.get("descr") or ""]
    return "\n".join(found)


def test_a_german_map_and_an_english_one_have_no_words_in_common_but_those_that_both_languages_have():
    german, english = (set(re.findall(r"[A-Za-zÄÖÜäöüß]{2,}", told(language))) for language in ("de", "en"))
    assert len(english) > 80
    assert german & english <= _BOTH | {"https", "example"}


def test_the_first_slide_gives_verdict_and_judgment_in_sentences_of_the_language():
    first = text_of(deck(greek("de")).slides[0])
    assert "Die These ist nicht gestützt." in first
    assert "Einschätzung: sehr wahrscheinlich. Sicherheit: gering." in first
    assert "Beweismaß „ohne vernünftigen Zweifel“: nicht erfüllt." in first


def test_notes_give_source_status_and_step_in_the_language():
    assert "Quelle: „λόγια“ — [1] Άλφα u. a.: Τίτλος (bewertet mit B2)." in told("de")
    assert "Einwand gegen „Η θέση του χάρτη“" in told("de")


def test_the_legend_of_a_picture_has_the_words_of_its_headers():
    for language in ("de", "en"):
        document = greek(language)
        picture = scene_of(document, ExportOptions(legend=True)).picture
        legend = next(element.label for element in picture.elements if element.key == "legend")
        for step in ("iα0", "iω0", "ir"):
            assert f"{header_of(document, step).word}: " in legend


def test_a_picture_describes_itself_in_the_language():
    assert scene_of(greek("de"), ExportOptions()).description == (
        "Argumentkarte mit 42 Aussagen und 23 Schritten. These: Η θέση του χάρτη"
    )


def test_every_run_says_in_which_language_it_is():
    for language, said in (("de", "de-DE"), ("en-GB", "en-GB"), ("no tag!", None)):
        slides = deck(greek(language)).slides
        runs = [run for slide in slides for part in (slide, slide.notes_slide) for run in part.element.xpath(".//a:r")]
        assert runs
        assert {run.rPr.get("lang") if run.rPr is not None else None for run in runs} == {said}


def test_chinese_characters_are_in_their_own_language_whatever_that_of_the_map():
    (slide,) = deck(
        Document.of(
            map=MapInfo(thesis="t", language="en"),
            statements={"t": Statement(text="城市应当开设夜间公交车。"), "p": Statement(text="深夜に働く人がいる。")},
            inferences={"i": Inference(kind="support", premises=(Premise(statement="p"),), target="t")},
        ),
        slides="overview",
    ).slides
    said = {run.text: run.rPr.get("lang") for run in slide.element.xpath(".//a:r")}
    assert (said["城市应当开设夜间公交车。"], said["深夜に働く人がいる。"]) == ("zh-CN", "ja-JP")
