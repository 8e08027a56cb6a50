"""The help says what holds: each promise names tests that exist, each check is explained, nothing else is read."""

import ast
import re

import pytest

from argmap.checks import CHECKS
from argmap.ui.help import show_help
from argmap.ui.help.pages import PAGES, page
from tests.shared import ROOT

_NAMED = re.compile(r"`(tests/[\w/]+\.py)::(\w+)`")


def test_each_promise_names_tests_that_exist():
    named = _NAMED.findall(page("promises"))
    assert len(named) > 20
    for file, name in named:
        tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
        assert name in {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}, f"{file}::{name}"


def test_no_promise_is_without_a_test():
    promises = [line for line in page("promises").splitlines() if line.startswith("- ")]
    assert all(_NAMED.search(line) for line in promises)


def test_every_check_is_explained(window):
    shown = show_help("arguing", window).text.toPlainText()
    for check in CHECKS.values():
        assert check.code in shown
        assert " ".join(check.help.split()) in " ".join(shown.split())


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_shown_as_words_and_reads_nothing_else(window, name):
    made = show_help(name, window)
    assert made.windowTitle() == PAGES[name]
    assert "**" not in made.text.toPlainText()
    assert "<img" not in made.text.toHtml()
    assert not made.text.openLinks()


def test_both_pages_are_in_the_help_menu(window):
    assert {"arguing", "promises"} <= {command.id for command in window.actions_table.commands}
