"""A link opens on a click only, to web or mail only, after showing where it really leads."""

import ast
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox

from argmap.edits import set_fields
from argmap.ui import links
from argmap.ui.inspector.inputs import LineInput
from argmap.ui.link_button import LinkButton, address_of
from argmap.ui.links import destination, link_hint, open_link
from argmap.ui.panels.source_dialog import SourceDialog
from tests.shared import ROOT


@pytest.fixture
def opened(monkeypatch):
    """The addresses that were handed to the system."""
    found: list[str] = []

    def take(url):
        found.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", take)
    return found


@pytest.fixture
def questions(monkeypatch):
    """What was asked, and the answer to come."""
    asked: list[str] = []
    answer = [QMessageBox.StandardButton.Open]

    def reply(box):
        asked.append(box.text())
        return answer[0]

    monkeypatch.setattr(QMessageBox, "exec", reply)
    return asked, answer


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        " JaVaScRiPt:alert(1)",
        "java\nscript:alert(1)",
        "java\tscript:alert(1)",
        "vbscript:x",
        "data:text/html,<script>alert(1)</script>",
        "file:///etc/passwd",
        "FILE:/etc/passwd",
        "/etc/passwd",
        "\\\\server\\share",
        "//evil.example/x",
        "ms-word:ofe|u|https://evil.example",
        "ftp://evil.example",
        "about:blank",
        "qrc:/x",
        "https://",
        "https:evil",
        "https:/evil",
        "https://good.example\\@evil.example/",
        "https://good.example\u202e/elpmaxe.live",
        "https://go\u200bod.example",
        "https://good.example\x00.evil.example",
        "https://good.example/\r\nHost: evil.example",
        "https://" + "a" * 3000,
        "mailto:",
        "mailto:nobody",
        "mailto:a@good.example%0d%0abcc:b@evil.example",
        "",
    ],
)
def test_what_is_no_link_to_web_or_mail_is_refused_and_said_so(address, opened, questions):
    assert destination(address) is None
    assert not open_link(address)
    assert opened == []
    assert "not opened" in questions[0][0]
    assert "does not open" in link_hint(address)


@pytest.mark.parametrize(
    ("address", "host", "remark"),
    [
        ("https://example.org/a?b=c#d", "example.org", ""),
        ("HTTPS://EXAMPLE.org", "example.org", ""),
        ("https://example.org:8443/", "example.org:8443", ""),
        ("http://example.org/", "example.org", "not encrypted"),
        ("https://аррӏе.com/", "xn--80ak6aa92e.com", "аррӏе.com"),
        ("http://xn--80ak6aa92e.com/login", "xn--80ak6aa92e.com", "аррӏе.com"),
        ("https://раypal.com/", "xn--ypal-43d9g.com", "раypal.com"),
        ("https://good\u2044evil.com/", "xn--goodevil-h03d.com", "good\u2044evil.com"),
        ("https://ｅｘａｍｐｌｅ.org/", "example.org", ""),
        ("https://good.example@evil.example/", "evil.example", "before the @"),
        ("https://good.example%2F:secret@evil.example/", "evil.example", "before the @"),
        ("http://2130706433/", "127.0.0.1", "not encrypted"),
        ("mailto:a@example.org?subject=Hello%20there", "a@example.org", ""),
    ],
)
def test_the_real_host_is_shown_before_a_link_opens(address, host, remark, opened, questions):
    asked, _ = questions
    found = destination(address)
    assert found is not None
    assert found.host == host
    assert open_link(address)
    assert f"Open {host} outside Argmap?" in asked[0]
    assert found.address in asked[0]
    assert remark in asked[0]
    assert found.address.isascii()
    assert link_hint(address).startswith(host)
    assert len(opened) == 1


def test_without_a_yes_nothing_opens(opened, questions):
    asked, answer = questions
    answer[0] = QMessageBox.StandardButton.Cancel
    assert not open_link("https://example.org")
    assert len(asked) == 1
    assert opened == []


def test_what_is_opened_has_no_name_to_log_in_with_and_a_mail_no_attachment(opened, questions):
    open_link("https://good.example:secret@evil.example/x")
    open_link(
        "mailto:a@example.org?subject=Hello&attach=/etc/passwd&attachment=/etc/passwd&body=text&bcc=b@evil.example"
    )
    assert opened == ["https://evil.example/x", "mailto:a@example.org?subject=Hello"]


def test_only_one_module_hands_anything_to_the_system():
    ways_out = {"QDesktopServices", "webbrowser", "setOpenExternalLinks", "startDetached"}
    for path in (ROOT / "argmap").rglob("*.py"):
        names = {
            name
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
            for name in (getattr(node, "id", ""), getattr(node, "attr", ""), getattr(node, "name", ""))
        }
        assert not names & ways_out or path == Path(links.__file__), path


@pytest.mark.parametrize(
    ("csl", "address"),
    [
        ({"URL": "https://example.org/a"}, "https://example.org/a"),
        ({"DOI": "10.1000/182"}, "https://doi.org/10.1000/182"),
        ({"DOI": "10.1000/a b?c#d"}, "https://doi.org/10.1000/a%20b%3Fc%23d"),
        ({"DOI": "doi: 10.1000/182"}, "https://doi.org/10.1000/182"),
        ({"DOI": "https://dx.doi.org/10.1000/182(3):4"}, "https://doi.org/10.1000/182(3):4"),
        ({"DOI": "javascript:alert(1)"}, ""),
        ({"URL": "http://other.example", "DOI": "10.1000/182"}, "http://other.example"),
        ({"title": "A book"}, ""),
    ],
)
def test_a_source_is_read_at_its_url_or_by_its_doi(csl, address):
    assert address_of(csl) == address


def test_the_web_page_of_a_quote_s_source_opens_after_the_question(window, opened, questions):
    asked, _ = questions
    window.selection.select("o1")
    (page,) = window.parts.inspector.findChildren(LinkButton)
    assert page.isHidden()
    csl = dict(window.editor.document.sources["s1"].csl) | {"URL": "https://xn--80ak6aa92e.com/count"}
    window.editor.edit(set_fields, "sources", "s1", csl=csl)
    assert not page.isHidden()
    assert "xn--80ak6aa92e.com" in page.toolTip()
    page.click()
    assert "Open xn--80ak6aa92e.com outside Argmap?" in asked[0]
    assert "it is written" in asked[0]
    assert opened == ["https://аррӏе.com/count"]


def test_the_dialog_of_a_source_leads_to_the_address_that_stands_in_it(window, opened, questions):
    asked, _ = questions
    dialog = SourceDialog(window.editor, "s1", window)
    (page,) = dialog.findChildren(LinkButton)
    assert page.isHidden()
    (field,) = [each for each in dialog.findChildren(LineInput) if each.accessibleName() == "Address (URL)"]
    field.setText("javascript:alert(1)")
    field.textEdited.emit(field.text())
    page.click()
    assert asked[0].startswith("This is no link")
    assert opened == []
