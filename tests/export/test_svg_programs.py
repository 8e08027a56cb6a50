"""An SVG opens alike elsewhere: in Chromium without complaint or request, in librsvg, with every statement readable."""

import shutil
import subprocess

import pytest

from argmap.data import sample_map
from argmap.export import export_bytes
from argmap.storage import read_file

DOCUMENT = read_file(sample_map("technological-sovereignty.argmap")).document


@pytest.fixture(scope="module")
def file(tmp_path_factory):
    path = tmp_path_factory.mktemp("svg") / "map.svg"
    path.write_bytes(export_bytes(DOCUMENT, "svg"))
    return path


def test_chromium_shows_every_statement_and_asks_for_nothing(file):
    playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    if chromium is None:
        pytest.skip("no Chromium on this machine")
    arguments = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"]
    with playwright.sync_playwright() as starter:
        browser = starter.chromium.launch(executable_path=chromium, args=arguments)
        page = browser.new_page()
        complaints, requests = [], []
        page.on("console", lambda message: complaints.append(message.text))
        page.on("request", lambda request: requests.append(request.url))
        page.goto(file.as_uri())
        letters = "".join("".join(page.locator("text").all_text_contents()).split())
        browser.close()
    assert complaints == []
    assert [url for url in requests if url != file.as_uri()] == []
    for statement in DOCUMENT.statements.values():
        assert "".join(statement.text.split()) in letters


def test_librsvg_draws_it(file, tmp_path):
    program = shutil.which("rsvg-convert")
    if program is None:
        pytest.skip("needs rsvg-convert (Debian: librsvg2-bin)")
    drawn = tmp_path / "map.png"
    done = subprocess.run([program, "-w", "1200", "-o", drawn, file], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert drawn.stat().st_size > 20_000
