"""Documents made of a briefing hold what it promises, whoever opens them."""

import re
import shutil
import subprocess
import zipfile
from collections import Counter
from io import BytesIO

import pytest
from pydantic import JsonValue

from argmap.data import resource, sample_maps
from argmap.export import ExportError, ExportOptions, export, export_bytes
from argmap.export.briefing import pandoc as runner
from argmap.export.options import FORM_NAMES, STYLES
from argmap.model import Document, MapInfo, Quote, Source, Statement
from argmap.storage import FileError, read_file
from tests.export.briefing.maps import buses, market_hall, step
from tests.export.briefing.pandoc import kinds, run, tree, words


@pytest.mark.parametrize(("suffix", "reader"), [("docx", "docx"), ("odt", "odt")])
def test_a_document_holds_all_statements_and_a_footnote_for_each_that_has_quotes(suffix, reader):
    document = buses()
    data = export_bytes(document, suffix)
    text = words(data, reader).lower()
    for statement in document.statements.values():
        assert statement.text.rstrip(".").lower() in text
    read = run(data, "--from", reader, "--to", "native").decode()
    assert len(re.findall(r"\bNote\b", read)) == 2
    assert "“412 trips a night”" in words(data, reader)
    assert "Image" in read


def test_a_page_for_the_browser_holds_everything_and_loads_nothing():
    page = export_bytes(buses(), "briefing-html").decode()
    assert "412 trips a night" in page
    assert "data:image/svg+xml" in page
    addresses = re.findall(r"""(?:src|href)=["']([^"']*)""", page)
    assert all(address.startswith(("#", "data:")) for address in addresses)
    assert "<script" not in page


@pytest.mark.parametrize(
    ("style", "expected"),
    [
        ("chicago", "(Travel Count 2025, n.d., 7)"),
        ("apa", "(Travel Count 2025, n.d., p. 7)"),
        ("mla", "(Travel Count 2025 7)"),
        ("footnotes", "“Travel Count 2025,” 7"),
    ],
)
def test_sources_are_cited_in_the_style_asked_for_and_page_numbers_with_them(style, expected):
    assert expected in words(export_bytes(buses(), "docx", ExportOptions(style=style)), "docx")


def test_a_place_that_is_no_page_stands_as_it_is_written():
    assert "table 3; note" in words(export_bytes(buses(), "docx"), "docx")


def test_what_a_source_says_is_never_markup_and_its_address_only_one_of_the_web():
    csl: dict[str, JsonValue] = {
        "id": "s",
        "type": "book",
        "title": "<b>*x*</b> $y$ [z](javascript:1)",
        "author": [{"family": "O'_Neil_", "given": "A."}],
        "URL": "javascript:alert(1)",
        "<script>": "x",
        "custom": {"a": 1},
    }
    document = Document.of(
        map=MapInfo(thesis="t", title="T"),
        statements={"t": Statement(text="It holds.")},
        sources={"so; ur]ce": Source(csl=csl)},
        quotes={"q": Quote(statement="t", source="so; ur]ce", exact="a ] b", speaker="*S*", locator="x] @y; z")},
    )
    markdown = export_bytes(document, "md").decode()
    assert kinds(tree(markdown)["blocks"]).isdisjoint({"RawInline", "RawBlock", "Link", "Math", "Emph"})
    text = words(export_bytes(document, "docx"), "docx")
    assert "<b>*x*</b> $y$ [z](javascript:1)".lower() in text.lower()
    assert "“a ] b”" in text
    assert "x] @y; z" in text
    assert "javascript:alert" not in text


def test_a_quote_whose_source_is_gone_says_so():
    document = Document.of(
        map=MapInfo(thesis="t"),
        statements={"t": Statement(text="It holds.")},
        quotes={"q": Quote(statement="t", source="gone", exact="so")},
    )
    assert "“so” (source not recorded)." in export_bytes(document, "md").decode()


def test_the_styles_of_a_template_are_used(tmp_path):
    template = tmp_path / "mine.docx"
    plain = run(b"", "--print-default-data-file", "reference.docx")
    template.write_bytes(plain)
    with zipfile.ZipFile(template) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts["word/styles.xml"] = parts["word/styles.xml"].replace(
        b'w:styleId="Heading2"', b'w:styleId="Heading2" w:x="1"'
    )
    marked = re.sub(
        rb"(<w:docDefaults>.*?)<w:sz w:val=\"\d+\"", rb'\1<w:sz w:val="37"', parts["word/styles.xml"], flags=re.S
    )
    parts["word/styles.xml"] = marked.replace(b' w:x="1"', b"")
    with zipfile.ZipFile(template, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    file = tmp_path / "out.docx"
    export(buses(), file, ExportOptions(template=str(template)))
    with zipfile.ZipFile(file) as archive:
        assert b'w:val="37"' in archive.read("word/styles.xml")


@pytest.mark.parametrize(
    ("suffix", "content", "message"),
    [
        ("docx", b"no zip", "is no .docx document"),
        ("odt", b"no zip", "is no .odt document"),
        ("docx", None, "cannot be read"),
        ("md", b"", "for .docx and .odt only"),
        ("briefing-html", b"", "for .docx and .odt only"),
    ],
)
def test_a_template_that_cannot_be_used_is_one_sentence(tmp_path, suffix, content, message):
    template = tmp_path / "template.docx"
    if content is not None:
        template.write_bytes(content)
    with pytest.raises(ExportError, match=message):
        export_bytes(buses(), suffix, ExportOptions(template=str(template)))


def test_without_pandoc_a_sentence_says_what_to_do(monkeypatch):
    import pypandoc

    def missing() -> str:
        raise OSError("No pandoc was found")

    monkeypatch.setattr(pypandoc, "get_pandoc_path", missing)
    with pytest.raises(ExportError, match=r"pip install pypandoc_binary, or export the briefing as \.md"):
        export_bytes(buses(), "docx")
    assert export_bytes(buses(), "md")


def test_a_file_that_was_there_is_not_harmed(tmp_path, monkeypatch):
    file = tmp_path / "out.docx"
    file.write_bytes(b"mine")
    with pytest.raises(ExportError, match="empty"):
        export(Document.of(), file)
    assert file.read_bytes() == b"mine"
    with pytest.raises(FileError):
        export(buses(), tmp_path / "gone" / "out.docx")


def test_the_styles_that_ship_name_their_licence_and_authors():
    for name in runner._CSL.values():
        style = resource(f"csl/{name}").read_text(encoding="utf-8")
        assert "licenses/by-sa/3.0" in style
        assert "<author>" in style
    assert "citationstyles.org" in resource("csl/README.md").read_text(encoding="utf-8")


@pytest.mark.slow
@pytest.mark.parametrize("path", sample_maps(), ids=lambda path: path.stem)
def test_office_shows_every_word_of_the_document(path, tmp_path):
    if shutil.which("soffice") is None or shutil.which("pdftotext") is None:
        pytest.skip("needs LibreOffice and poppler, which are not installed here")
    document = read_file(path).document
    export(document, tmp_path / "out.docx")
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{tmp_path}/home", "--headless", "--convert-to", "pdf", "out.docx"],
        cwd=tmp_path,
        check=True,
        capture_output=True,
        timeout=180,
    )
    shown = subprocess.run(["pdftotext", "out.pdf", "-"], cwd=tmp_path, check=True, capture_output=True).stdout.decode()
    seen = set(re.findall(r"\w+", shown))
    assert set(re.findall(r"\w+", words((tmp_path / "out.docx").read_bytes(), "docx"))) - seen == set()


@pytest.mark.slow
def test_ten_thousand_statements_become_numbered_premises():
    size = 10_000
    document = Document.of(
        map=MapInfo(thesis="s0"),
        statements={f"s{n}": Statement(text=f"Claim {n} holds.") for n in range(size)},
        inferences={
            f"i{n}": step("attack" if n % 3 == 0 else "support", f"s{(n - 1) // 2}", f"s{n}") for n in range(1, size)
        },
    )
    text = words(export_bytes(document, "docx", ExportOptions(form="premises")), "docx")
    assert all(f"laim {n} holds" in text for n in range(size))


def test_the_page_of_a_document_is_the_one_asked_for():
    for size, width in ((None, "11906"), ("Letter", "12240")):
        data = export_bytes(buses(), "docx", ExportOptions(size=size))
        with zipfile.ZipFile(BytesIO(data)) as archive:
            assert f'w:w="{width}"' in archive.read("word/document.xml").decode()


def test_chapters_are_headings_of_the_first_level_so_that_a_template_styles_them():
    for suffix in ("docx", "odt"):
        read = run(export_bytes(buses(), suffix), "--from", suffix, "--to", "native").decode()
        assert set(re.findall(r"Header\s+(\d)", read)) == {"1"}


def test_pages_and_footnotes_are_numbered_throughout():
    with zipfile.ZipFile(BytesIO(export_bytes(buses(), "docx"))) as archive:
        assert any("PAGE" in archive.read(n).decode() for n in archive.namelist() if n.startswith("word/footer"))
        assert "eachSect" not in archive.read("word/document.xml").decode()
    with zipfile.ZipFile(BytesIO(export_bytes(buses(), "odt"))) as archive:
        assert "<text:page-number" in archive.read("styles.xml").decode()


@pytest.mark.parametrize(
    ("form", "style"), [*((form, "chicago") for form in FORM_NAMES), *(("premises", style) for style in STYLES[1:])]
)
def test_every_note_says_its_source_in_every_form_and_style(form, style):
    text = words(export_bytes(market_hall(), "docx", ExportOptions(form=form, style=style)), "docx")
    text_and_list, *notes = re.split(r" \[\d+\] ", text)
    assert len(notes) == 2, text
    assert all("Lane et al." in note or "Ann Lane" in note for note in notes), notes
    assert "Town and Hall".lower() in text_and_list.lower()
    assert "and others" not in text


def test_a_place_goes_on_in_small_letters():
    text = words(export_bytes(market_hall(), "docx"), "docx")
    assert "“an hour more” (Lane et al. 2020, section 3)" in text


@pytest.mark.parametrize(("suffix", "form"), [("docx", "briefing"), ("odt", "essay"), ("docx", "premises")])
def test_a_document_read_back_has_the_words_of_the_markdown(form, suffix):
    for path in sample_maps():
        document = read_file(path).document
        options = ExportOptions(form=form)
        markdown = export_bytes(document, "md", options)
        told = re.sub(rb"!\[.*", b"", markdown)
        there = run(told, "--from", "markdown-smart-example_lists", "--to", "json", "--citeproc")
        expected = sorted(re.findall(r"\w+", run(there, "--from", "json", "--to", "plain").decode()))
        back = run(export_bytes(document, suffix, options), "--from", suffix, "--to", "plain").decode()
        lost = Counter(expected) - Counter(re.findall(r"\w+", back))
        # The numbers of a list and the title of the document are not text for every reader.
        assert {word for word in lost if not word.isdigit()} <= set(re.findall(r"\w+", document.map.title)), path.stem


def test_numbers_of_premises_have_room_before_their_text():
    with zipfile.ZipFile(BytesIO(export_bytes(buses(), "docx", ExportOptions(form="premises")))) as archive:
        numbering = archive.read("word/numbering.xml").decode()
    assert re.search(r'w:val="\(%1\)" />(?:(?!</w:lvl>).)*w:hanging="640"', numbering, re.DOTALL)
