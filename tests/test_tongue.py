"""What the layers below the window say can be said in German."""

import re
import threading

import pytest

from argmap.tongue import in_figures, known, listed, quoted, say, say_counted, speak, speaking, tongue
from tests.translation.said import SAID, compiled, read, untranslated, updated

_PLACE = re.compile(r"(?<!\{)\{(\w+)[^{}]*\}")
"""A name, whatever way its value is written: numbers have other separators in other languages."""


def test_every_sentence_has_a_translation():
    assert untranslated(updated(read(SAID))) == [], "run python -m tests.translation.said and translate what it lists"


def test_the_compiled_translation_is_that_of_the_file():
    assert compiled(read(SAID)) == SAID.with_suffix(".mo").read_bytes()


def test_translations_keep_the_places_for_names_and_numbers():
    for message in read(SAID):
        if isinstance(message.id, str):
            assert not message.id or places(message.string) == places(message.id), message.id
        else:
            for said, sentence in zip(message.string or (), message.id, strict=True):
                assert places(said) - {"count"} == places(sentence) - {"count"}, sentence


def places(sentence):
    return set(_PLACE.findall(sentence))


@pytest.mark.parametrize(("tag", "language"), [("de", "de"), ("de-AT", "de"), ("DE_ch", "de"), ("en-GB", "en")])
def test_a_tag_names_its_language(tag, language):
    assert known(tag) == language


@pytest.mark.parametrize("tag", ["", "fr", "deu", "x-klingon"])
def test_a_language_that_the_program_does_not_speak_is_unknown(tag):
    assert known(tag) is None


def test_another_language_is_spoken_for_a_while_and_in_one_thread_only():
    heard: list[str] = []
    with speaking("de"):
        assert tongue() == "de"
        thread = threading.Thread(target=lambda: heard.append(tongue()))
        thread.start()
        thread.join()
    assert (heard, tongue()) == (["en"], "en")


def test_what_is_spoken_holds_in_all_threads():
    heard: list[str] = []
    speak("de-DE")
    try:
        thread = threading.Thread(target=lambda: heard.append(tongue()))
        thread.start()
        thread.join()
    finally:
        speak("en")
    assert heard == ["de"]


def test_a_list_of_names_and_quotation_marks_follow_the_language():
    assert listed(["A", "B", "C"]) == "A, B and C"
    assert quoted("A") == "“A”"
    with speaking("de"):
        assert listed(["A", "B", "C"]) == "A, B und C"
        assert quoted("A") == "„A“"


def test_braces_in_what_a_person_wrote_stay_as_they_are():
    assert say("{names} and {last}", names="{x}", last="{0.__class__}") == "{x} and {0.__class__}"


def test_one_and_many_have_words_of_their_own():
    assert [say_counted("{count} quote", "{count} quotes", n) for n in (0, 1, 2)] == ["0 quotes", "1 quote", "2 quotes"]


@pytest.mark.parametrize(
    ("number", "english", "german"),
    [(1.0, "1", "1"), (-2.5, "-2.5", "-2,5"), (1.0000001, "1.0000001", "1,0000001"), (1e308, "1e+308", "1e+308")],
)
def test_numbers_are_written_as_the_language_writes_them_and_never_as_another_number(number, english, german):
    assert in_figures(number) == english
    with speaking("de"):
        assert in_figures(number) == german
