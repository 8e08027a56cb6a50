"""An export is whole or not there, and says in one sentence why it cannot be made."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from argmap.data import sample_maps
from argmap.export import EXPORTERS, ExportError, ExportOptions, export, export_bytes
from argmap.model import Document
from argmap.storage import FileError, read_file
from tests.picture.maps import night_buses

_BEGINNINGS = (
    b"<?xml",
    b"%PDF-",
    b"\x89PNG\r",
    b"PK\x03\x04\x14",
    b"PK\x03\x04\x00",
    b"---\nt",
    b"<!DOC",
    b"digra",
    b"flowc",
)


@pytest.mark.parametrize("suffix", EXPORTERS)
def test_the_suffix_decides_what_a_file_becomes(suffix, tmp_path):
    export(night_buses(), tmp_path / f"map.{suffix}")
    assert (tmp_path / f"map.{suffix}").read_bytes()[:5] in _BEGINNINGS


def test_an_unknown_suffix_is_named_with_those_there_are(tmp_path):
    with pytest.raises(ExportError, match=r"no export to 'xyz'; there are svg, pdf, png, .* html, briefing-html"):
        export(night_buses(), tmp_path / "map.xyz")
    with pytest.raises(ExportError, match="without a suffix"):
        export(night_buses(), tmp_path / "map")


def test_a_file_that_was_there_is_not_harmed_by_an_export_that_fails(tmp_path):
    file = tmp_path / "map.svg"
    file.write_text("mine")
    with pytest.raises(ExportError, match="nothing to draw"):
        export(Document.of(), file)
    assert file.read_text() == "mine"
    assert list(tmp_path.iterdir()) == [file]


def test_a_target_that_cannot_be_written_is_one_sentence(tmp_path):
    with pytest.raises(FileError):
        export(night_buses(), tmp_path / "gone" / "map.svg")


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"theme": "pink"}, "no theme 'pink'; there are light, dark"),
        ({"size": "A9"}, "no page size 'A9'"),
        ({"scale": 0}, "scale must be more than 0"),
        ({"scale": float("nan")}, "scale must be"),
        ({"branch": "nobody"}, "id 'nobody'"),
    ],
)
def test_an_option_that_makes_no_sense_is_named(options, words):
    with pytest.raises(ExportError, match=words):
        export_bytes(night_buses(), "svg", ExportOptions(**options))


def test_a_branch_is_drawn_with_what_it_is_about_and_nothing_else():
    whole = export_bytes(night_buses(), "svg").decode()
    branch = export_bytes(night_buses(), "svg", ExportOptions(branch="i2")).decode()
    assert "Trams would do" in whole
    assert "Trams would do" not in branch
    assert "Shift workers" not in branch
    assert "night buses." in branch
    assert "Few people" in branch
    statement = export_bytes(night_buses(), "svg", ExportOptions(branch="c")).decode()
    assert "night buses." not in statement.split("<desc")[0].split("</title>")[1]
    assert "A survey" in statement


def test_the_claim_of_a_branch_is_called_thesis_only_where_it_is_that_of_the_map():
    assert "THESIS" in export_bytes(night_buses(), "svg", ExportOptions(branch="i2")).decode()
    assert "THESIS" not in export_bytes(night_buses(), "svg", ExportOptions(branch="c")).decode()


def test_what_is_folded_in_the_window_is_drawn_in_a_picture():
    document = night_buses()
    folded = Document.of(
        map=document.map,
        statements=document.statements,
        inferences=document.inferences,
        view=replace(document.view, collapsed=("t",)),
    )
    assert "Few people" in export_bytes(folded, "svg").decode()


@pytest.mark.parametrize("path", sample_maps(), ids=lambda path: path.stem)
def test_every_sample_map_shows_the_text_of_every_statement(path):
    document = read_file(path).document
    data = export_bytes(document, "svg").decode()
    for statement in document.statements.values():
        assert all(word in data for word in statement.text.replace("&", "&amp;").split())


def test_svg_is_written_without_loading_qt(tmp_path):
    script = (
        "import sys\n"
        "from argmap.export import export_bytes\n"
        "from tests.picture.maps import night_buses\n"
        "export_bytes(night_buses(), 'svg')\n"
        "print(any(name.startswith('PySide6') for name in sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).resolve().parents[2],
    )
    assert done.stdout.strip() == "False"
