"""Text is never markup: in whatever a map is handed in as, the words of a person or a file stay words."""

import io
import json
import re
import xml.etree.ElementTree as ET
import zipfile
from html.parser import HTMLParser

import pytest

from argmap.export import export_bytes
from argmap.picture.characters import visible_text
from argmap.ui.clip import Clip, file_name
from argmap.ui.files.naming import safe_file_name
from tests.nasty import NASTY, marked, nasty_map

every_kind = pytest.mark.parametrize("words", NASTY.values(), ids=NASTY.keys())
_OFTEN = ("image", "entity", "link", "latex", "bidi", "control")
by_pandoc = pytest.mark.parametrize("words", [NASTY[kind] for kind in _OFTEN], ids=_OFTEN)

_UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069]")
_TAME = "tame words"


class _Tags(HTMLParser):
    """The tags of a page with the names of their attributes, and its addresses and texts."""

    def __init__(self, page):
        super().__init__()
        self.tags: set[tuple[str, ...]] = set()
        self.addresses: list[str] = []
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.tags.add((tag, *sorted(name for name, _ in attrs)))
        self.addresses += [str(value) for name, value in attrs if name in ("href", "src", "xlink:href")]

    def handle_data(self, data):
        self.text += data


def exported(words, name):
    return export_bytes(nasty_map(words), name)


def flat(text):
    return "".join(visible_text(text).split()).casefold()


@pytest.mark.parametrize("name", ["html", "svg"])
@every_kind
def test_no_word_becomes_markup_in_a_page(words, name):
    page, tame = _Tags(exported(words, name).decode()), _Tags(exported(_TAME, name).decode())
    assert page.tags <= tame.tags | _of_notes()
    assert not _UNSEEN.search(page.text)
    assert all(address.startswith(("#", "data:image/", "http://")) for address in page.addresses)
    assert flat(words) in flat(page.text)


@every_kind
def test_a_picture_has_no_element_that_words_made(words):
    def kinds(data):
        return {element.tag for element in ET.fromstring(data).iter()}

    picture = exported(words, "svg")
    assert kinds(picture) <= kinds(exported(_TAME, "svg"))
    assert flat(words) in flat("".join(ET.fromstring(picture).itertext()))


@every_kind
def test_a_graph_for_other_programs_has_the_nodes_of_the_map_and_no_more(words):
    def nodes(data):
        return sum(element.tag.rpartition("}")[2] in ("node", "edge") for element in ET.fromstring(data).iter())

    assert nodes(exported(words, "graphml")) == nodes(exported(_TAME, "graphml"))
    for name in ("dot", "mmd"):
        text, tame = exported(words, name).decode(), exported(_TAME, name).decode()
        assert len(text.splitlines()) == len(tame.splitlines())
        assert not _UNSEEN.search(text)


@by_pandoc
def test_a_briefing_has_no_link_picture_or_code_of_the_words(words):
    page = _Tags(exported(words, "briefing-html").decode())
    assert {tag for tag, *_ in page.tags}.isdisjoint({"script", "iframe", "object", "b"})
    assert all(address.startswith(("#", "data:image/")) for address in page.addresses)
    assert flat(words) in flat(page.text)


@pytest.mark.parametrize("name", ["docx", "odt", "pptx"])
@pytest.mark.parametrize("words", [NASTY["script"], NASTY["link"], NASTY["formula"], NASTY["control"]])
def test_an_office_file_is_well_formed_and_leads_nowhere(words, name):
    with zipfile.ZipFile(io.BytesIO(exported(words, name))) as parts:
        for part in parts.namelist():
            if part.endswith((".xml", ".rels")):
                root = ET.fromstring(parts.read(part))
                for element in root.iter():
                    for attribute in ("Target", "{http://www.w3.org/1999/xlink}href"):
                        assert not element.get(attribute, "").casefold().startswith(("javascript", "file:", "data:"))
        texts = "".join(
            "".join(ET.fromstring(parts.read(part)).itertext()) for part in parts.namelist() if part.endswith(".xml")
        )
    assert flat(words) in flat(texts)


@every_kind
def test_a_pdf_is_made_with_its_bookmarks(words):
    from pypdf import PdfReader

    reader = PdfReader(io.BytesIO(exported(words, "pdf")))
    for page in reader.pages:
        for note in page.get("/Annots") or ():
            action = note.get_object().get("/A")
            assert action is None or action.get_object().get("/S") != "/JavaScript"
    names = [entry.title for entry in reader.outline if not isinstance(entry, list)]
    assert not any(_UNSEEN.search(str(name)) for name in names)


@every_kind
def test_the_clipboard_carries_words(words):
    document = nasty_map(words)
    clip = Clip(document, [str(document.thesis)])
    page = _Tags(clip.html())
    assert {tag for tag, *_ in page.tags} <= {"ul", "li"}
    assert flat(words) in flat(page.text)
    assert isinstance(json.loads(bytes(clip.data("application/x-argmap-branches+json").data())), list)


@every_kind
def test_a_file_name_made_of_words_stays_in_its_folder(words):
    for name in (safe_file_name(marked(f"../{words}")), file_name(marked(f"../{words}"))):
        assert name
        assert not _UNSEEN.search(name)
        assert not set(name) & set('/\\:*?"<>|')
        assert not name.startswith((".", "-"))


def _of_notes():
    """The plain tags that a note in Markdown may have: it may link to the web, but holds no picture."""
    return {("em",), ("strong",), ("code",), ("p",), ("a", "href"), ("h1",), ("pre",), ("ul",), ("ol",), ("li",)}
