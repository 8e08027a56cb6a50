"""The form of one page fits on one page, whatever the map, and uses the room that there is."""

import re
import shutil
import subprocess
from random import Random

import pytest

from argmap.data import sample_maps
from argmap.export import ExportOptions, export
from argmap.export.briefing import briefing
from argmap.export.briefing.fitting import fits_one_page
from argmap.model import Document, MapInfo, Quote, Source, Statement
from argmap.storage import read_file
from tests.export.briefing.maps import buses, german_hall, market_hall, step

_WORDS = (
    "the national narrative of security and trade describes institutional policy in Europe since the treaty".split()
)
_PAGE = ExportOptions(form="page")


def wordy(size: int, words: int, exact: int) -> Document:
    """Return a map of so many statements with so many words each, and a quote of so many words for each."""
    random = Random(size * words)

    def sentence(count: int) -> str:
        return " ".join(random.choice(_WORDS) for _ in range(count)).capitalize() + "."

    keys = [f"s{n}" for n in range(size)]
    return Document.of(
        map=MapInfo(thesis="s0", title=sentence(8), question=sentence(15), authors=("A. Lane", "B. Hill")),
        statements={key: Statement(text=sentence(words)) for key in keys},
        inferences={
            f"i{n}": step("attack" if n % 3 == 2 else "support", f"s{0 if n < 7 else random.randrange(n)}", f"s{n}")
            for n in range(1, size)
        },
        sources={f"q{key}": Source(csl={"id": "x", "type": "book", "title": sentence(9)}) for key in keys},
        quotes={
            f"q{key}": Quote(statement=key, source=f"q{key}", exact=sentence(exact), locator=sentence(4))
            for key in keys
        },
    )


HARD = {
    "short": wordy(12, 8, 5),
    "middling": wordy(40, 25, 20),
    "long": wordy(20, 120, 40),
    "endless": wordy(12, 900, 200),
    "no thesis": Document.of(statements=wordy(60, 30, 1).statements),
    "english": market_hall(),
    "german": german_hall(),
}


@pytest.mark.parametrize("name", HARD)
def test_the_text_is_cut_until_it_fits(name):
    for size in (None, "Letter"):
        options = ExportOptions(form="page", size=size)
        assert fits_one_page(briefing(HARD[name], options), options)


def test_a_text_that_fits_has_its_grounds_and_its_sources():
    text = briefing(market_hall(), _PAGE)
    assert "Sunday visitors come from the whole region" in text
    assert "the landlord sent new contracts" in text
    assert text.count("\n[^") == 2


def test_each_key_judgment_says_what_it_rests_on_where_room_is_short_and_where_that_stands():
    """A reader with two minutes sees of each reason at least the first point of its strongest ground."""
    article = next(path for path in sample_maps() if path.stem == "technological-sovereignty")
    text = briefing(read_file(article).document, _PAGE)
    judgments = text.split("## Key judgments\n\n")[1].split("\n\n## ")[0].split("\n\n")
    assert len(judgments) == 4
    grounds = ("Putin cited Soviet firsts", "Levada surveys", "Medvedev warned", "President Vladimir Putin urged")
    for judgment, ground in zip(judgments, grounds, strict=True):
        assert ground in judgment
        assert judgment.endswith("]")
    assert "section The Real Reason, para. 6" in text


def test_what_is_left_out_is_said():
    keys = [f"r{n}" for n in range(8)]
    document = Document.of(
        map=MapInfo(thesis="t"),
        statements={"t": Statement(text="It holds."), **{key: Statement(text=f"Reason {key} holds.") for key in keys}},
        inferences={f"i{key}": step("support" if key < "r6" else "attack", "t", key) for key in keys},
    )
    assert "One further reason is left out here." in briefing(document, _PAGE)


def test_the_page_ends_where_it_is_measured_to_end():
    line = "word " * 18
    short, long = ("---\ntitle: T\n---\n\n" + "\n\n".join([line] * count) + "\n" for count in (38, 46))
    assert fits_one_page(short, _PAGE)
    assert not fits_one_page(long, _PAGE)


@pytest.mark.slow
@pytest.mark.parametrize("suffix", ["docx", "odt"])
def test_office_shows_one_page(suffix, tmp_path):
    if shutil.which("soffice") is None or shutil.which("pdfinfo") is None:
        pytest.skip("needs LibreOffice and poppler, which are not installed here")
    documents = {path.stem: read_file(path).document for path in sample_maps()} | HARD | {"buses": buses()}
    for name, document in documents.items():
        export(document, tmp_path / f"{name}-A4.{suffix}", _PAGE)
        export(
            document, tmp_path / f"{name}-Letter.{suffix}", ExportOptions(form="page", size="Letter", style="footnotes")
        )
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{tmp_path}/home", "--headless", "--convert-to", "pdf"]
        + [file.name for file in tmp_path.glob(f"*.{suffix}")],
        cwd=tmp_path,
        check=True,
        capture_output=True,
        timeout=300,
    )
    made = sorted(tmp_path.glob("*.pdf"))
    assert len(made) == 2 * len(documents)
    for file in made:
        shown = subprocess.run(["pdfinfo", file], check=True, capture_output=True).stdout.decode()
        assert re.search(r"Pages:\s+1\n", shown), file.stem
        assert ("A4" in shown) == ("A4" in file.stem)
