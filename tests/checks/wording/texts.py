"""Tables of texts for tests of the checks of wording: one text a line, "|" parts several texts of one map."""

from collections.abc import Callable

import pytest

from argmap.model import Document, Inference, MapInfo, Premise, Statement
from tests.checks.maps import assert_repaired, found_by


def map_of(line: str, language: str) -> Document:
    """Return a map in which each text of a line is a reason for the thesis: p1, p2 …"""
    texts = [text.strip().replace("⏎", "\n") for text in line.split("|")]
    statements = {f"p{number}": Statement(text=text) for number, text in enumerate(texts, 1)}
    steps = {
        f"i-{key}": Inference(kind="support", premises=(Premise(statement=key),), target="t") for key in statements
    }
    thesis = "Das ist die These der Karte." if language == "de" else "Here the thesis of the map stands."
    return Document.of(
        map=MapInfo(thesis="t", language=language),
        statements={"t": Statement(text=thesis), **statements},
        inferences=steps,
    )


def remarks_on(code: str, table: str, language: str = "en") -> Callable[[str], None]:
    """Return the test that a check has something to say on each line, and that its fixes repair it."""

    @pytest.mark.parametrize("line", _lines(table))
    def test(line: str) -> None:
        document = map_of(line, language)
        found = [finding for finding in found_by(code, document) if "t" not in finding.subjects]
        assert found, f"{code} is silent on {line!r}"
        for finding in found:
            assert finding.message.endswith((".", "?"))
            assert_repaired(document, finding)

    return test


def silent_on(code: str, table: str, language: str = "en") -> Callable[[str], None]:
    """Return the test that a check has nothing to say on any line."""

    @pytest.mark.parametrize("line", _lines(table))
    def test(line: str) -> None:
        found = [finding for finding in found_by(code, map_of(line, language)) if "t" not in finding.subjects]
        assert [finding.message for finding in found] == []

    return test


def repaired(code: str, text: str, language: str = "en", fix: int = 0) -> str:
    """Return the text of the box after a fix."""
    document = map_of(text, language)
    found = [finding for finding in found_by(code, document) if "t" not in finding.subjects]
    return document.apply(found[0].fixes[fix].edit(document)).statements["p1"].text


def _lines(table: str) -> list[str]:
    return [line for line in table.splitlines() if line.strip()]
