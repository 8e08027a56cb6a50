"""Why a file cannot be read, written or exported is said in the language of the person, whatever that of the map."""

import pytest

from argmap.export import ExportOptions, export_bytes
from argmap.export.options import ExportError
from argmap.model import Document, MapInfo, Statement
from argmap.storage import FileError, read_file, write_file
from argmap.tongue import speak


@pytest.fixture
def german():
    speak("de")
    yield
    speak("en")


def refusal(kind, act):
    with pytest.raises(kind) as caught:
        act()
    return str(caught.value)


@pytest.mark.usefixtures("german")
def test_a_fault_in_a_file_is_told_in_german_with_its_place(tmp_path):
    path = tmp_path / "karte.argmap"
    path.write_text('{"format": "argmap",\n "version": 1,}')
    assert refusal(FileError, lambda: read_file(path)).startswith(f"{path}, Zeile 2, Spalte ")
    path.write_text('{"format": "argmap", "version": 1, "statements": {"a": {"text": 3}}}')
    assert refusal(FileError, lambda: read_file(path)) == (
        f"{path}: In statements.a.text steht die Zahl 3; erwartet wird ein Text."
    )
    path.write_text("")
    assert refusal(FileError, lambda: read_file(path)) == (
        f'{path} ist leer; eine Karte enthält mindestens {{"format": "argmap", "version": 1}}.'
    )


@pytest.mark.usefixtures("german")
def test_why_the_system_refuses_a_file_is_told_in_german(tmp_path):
    path = tmp_path / f"{'k' * 300}.argmap"
    told = refusal(FileError, lambda: write_file(path, Document.of()))
    assert "der Dateiname ist zu lang" in told


@pytest.mark.usefixtures("german")
def test_an_export_that_cannot_be_made_is_told_in_german():
    assert refusal(ExportError, lambda: export_bytes(Document.of(), "svg")) == (
        "Die Karte ist leer: Es gibt noch nichts zu zeichnen."
    )
    assert refusal(ExportError, lambda: ExportOptions(theme="lila")).startswith(
        "Ein Thema 'lila' gibt es nicht; es gibt"
    )


def test_an_export_of_a_german_map_is_refused_in_the_language_of_the_person():
    statements = {"t": Statement(text="Die Stadt braucht Nachtbusse. " * 4000)}
    document = Document.of(map=MapInfo(language="de", thesis="t"), statements=statements)
    told = refusal(ExportError, lambda: export_bytes(document, "png", ExportOptions(scale=8)))
    assert "is too large; choose a scale of at most" in told
