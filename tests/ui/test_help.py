"""The help says what holds: each promise names tests that exist, each check is explained, nothing else is read."""

import ast
import re

import pytest

from argmap.checks import CHECKS
from argmap.tongue import LANGUAGES, say, speaking
from argmap.ui.help import show_help
from argmap.ui.help.pages import PAGES, page
from tests.shared import ROOT

_NAMED = re.compile(r"`(tests/[\w/]+\.py)::(\w+)`")


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_promise_names_tests_that_exist(language):
    named = _NAMED.findall(_page_in(language, "promises"))
    assert len(named) > 20
    for file, name in named:
        tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
        assert name in {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}, f"{file}::{name}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_promise_is_without_a_test(language):
    promises = [line for line in _page_in(language, "promises").splitlines() if line.startswith("- ")]
    assert all(_NAMED.search(line) for line in promises)


@pytest.mark.parametrize("name", PAGES)
def test_the_pages_have_the_same_parts_in_each_language(name):
    """Headings, list items and paragraphs in the same order; the promises with the same tests."""
    english, german = ([line for line in _page_in(language, name).splitlines() if line] for language in LANGUAGES)
    assert [_part(line) for line in english] == [_part(line) for line in german]
    assert _NAMED.findall("".join(english)) == _NAMED.findall("".join(german))
    assert not {line for line in english if len(line) > 30} & set(german)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_check_is_explained(window, language):
    with speaking(language):
        shown = show_help("arguing", window).text.toPlainText()
        for check in CHECKS.values():
            assert check.code in shown
            for words in (check.name, check.help):
                assert " ".join(say(words).split()) in " ".join(shown.split())


def _page_in(language, name):
    with speaking(language):
        return page(name)


def _part(line):
    found = re.match(r"#+ |- |\d\. |\*\*\w\d\d", line)
    return found[0] if found else ""


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_shown_as_words_and_reads_nothing_else(window, name):
    made = show_help(name, window)
    assert made.windowTitle() == PAGES[name]
    assert "**" not in made.text.toPlainText()
    assert "<img" not in made.text.toHtml()
    assert not made.text.openLinks()


def test_both_pages_are_in_the_help_menu(window):
    assert {"arguing", "promises"} <= {command.id for command in window.actions_table.commands}
