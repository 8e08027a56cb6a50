"""PDF and PNG: what is seen is what comes out, as far as other programs can tell."""

import shutil
import struct
import subprocess

import pytest

from argmap.export import ExportError, ExportOptions, export_bytes
from argmap.model import Document, MapInfo, Statement
from tests.picture.maps import night_buses


def tool(name: str) -> str:
    path = shutil.which(name)
    if path is None:
        pytest.skip(f"needs {name} (Debian: poppler-utils)")
    return path


def pdf_says(program: str, data: bytes, tmp_path) -> str:
    file = tmp_path / "map.pdf"
    file.write_bytes(data)
    return subprocess.run(
        [tool(program), str(file), *(["-"] if program == "pdftotext" else [])],
        check=True,
        capture_output=True,
        text=True,
    ).stdout


def png_size(data: bytes) -> tuple[int, int]:
    assert data.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = struct.unpack(">II", data[16:24])
    return width, height


def test_the_text_of_a_pdf_can_be_searched(tmp_path):
    text = " ".join(pdf_says("pdftotext", export_bytes(night_buses(), "pdf"), tmp_path).split())
    for statement in night_buses().statements.values():
        assert all(word in text for word in statement.text.split())


def test_a_pdf_has_the_title_of_the_map_and_one_page(tmp_path):
    facts = pdf_says("pdfinfo", export_bytes(night_buses(), "pdf"), tmp_path)
    assert "Night buses" in facts
    assert "Pages:           1" in facts


@pytest.mark.parametrize(("size", "points"), [("A4", (595, 842)), ("16:9", (960, 540))])
def test_a_page_has_the_size_that_was_asked_for(size, points, tmp_path):
    facts = pdf_says("pdfinfo", export_bytes(night_buses(), "pdf", ExportOptions(size=size)), tmp_path)
    (line,) = [line for line in facts.splitlines() if line.startswith("Page size")]
    width, height = line.split()[2], line.split()[4]
    assert (float(width), float(height)) == pytest.approx(points, abs=1)


def test_a_png_is_scaled_as_asked():
    one, three = (png_size(export_bytes(night_buses(), "png", ExportOptions(scale=scale))) for scale in (1, 3))
    assert three[0] == pytest.approx(3 * one[0], abs=2)
    assert three[1] == pytest.approx(3 * one[1], abs=2)


def test_themes_differ_in_what_is_drawn():
    light, dark = (
        export_bytes(night_buses(), "png", ExportOptions(theme=theme, scale=1)) for theme in ("light", "dark")
    )
    assert light != dark


def test_a_png_that_is_too_large_is_refused_with_the_scale_that_fits():
    long = Document.of(map=MapInfo(thesis="t"), statements={f"s{n}": Statement(text="x" * 90) for n in range(400)})
    with pytest.raises(ExportError, match=r"pixels is too large; choose a scale of at most 0\.\d+, a branch"):
        export_bytes(long, "png", ExportOptions(scale=8, shape=None))


def test_pictures_are_drawn_without_a_display(tmp_path):
    import sys

    script = (
        "from argmap.export import export_bytes\n"
        "from tests.picture.maps import night_buses\n"
        "print(len(export_bytes(night_buses(), 'png')))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        env={"PATH": "", "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert int(done.stdout) > 1000
