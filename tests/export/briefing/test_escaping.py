"""Text from a map never acts as markup: pandoc, with all its extensions, reads back just that text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.export.briefing.escaping import escaped, prose
from argmap.picture.words import plain
from tests.export.briefing.pandoc import kinds, text, tree

_SEPARATOR = "XXVIIX"
NASTY = [
    "<script>alert(1)</script>",
    "=cmd()",
    "[a](javascript:alert(1))",
    "![](x.png)",
    "*em* _em_ **b** `code` ~~x~~ H~2~O 2^10^",
    "$x^2$ \\frac{a}{b} \\begin{x} \\input{/etc/passwd}",
    "# Heading",
    "- item",
    "+ item",
    "1. item",
    "(a) item",
    "iv) item",
    "A.  Author",
    "(@) example",
    "#. item",
    "> quote",
    ": definition",
    "% title",
    "| a | b |",
    "--- --",
    "===",
    "Table: caption",
    "[^1]: note ^[inline] [^1]",
    "see @smith [@smith, p. 3]",
    "&amp; &copy; &#60;",
    "<https://x.example> http://x.example",
    "::: {.x}",
    "{=html} `x`{=html}",
    "[x]{.y}",
    "a\\",
    '"quoted" ... it\'s -- so',
    "*[HTML]: abbreviation",
    "[ref]: javascript:alert(1)",
    "\\@x \\\\",
]


def read_back(texts):
    """Return what pandoc reads of paragraphs of escaped texts, and the kinds of element in them."""
    markdown = f"\n\n{_SEPARATOR}\n\n".join(escaped(one) for one in texts)
    found = tree(markdown)["blocks"]
    read: list[str] = []
    rest: list[str] = []
    for block in [*found, {"t": "Para", "c": [{"t": "Str", "c": _SEPARATOR}]}]:
        if text(block.get("c", [])) == _SEPARATOR:
            read.append(" ".join(rest))
            rest = []
        else:
            rest.append(text(block.get("c", [])))
    return read, kinds(found)


def test_each_nasty_text_comes_back_as_it_was_and_as_nothing_but_words():
    read, found = read_back(NASTY)
    assert read == NASTY_AS_READ
    assert found <= {"Para", "Str", "Space"}


NASTY_AS_READ = [" ".join(nasty.split()) for nasty in NASTY]

_LETTERS = st.sampled_from("abZ 019.,;:!?-+*_#<>[](){}|\\/`~^$&@%='\"\n\téש😀…“")


@settings(max_examples=20, deadline=None)
@given(st.lists(st.text(_LETTERS, min_size=1, max_size=30).filter(plain), min_size=20, max_size=60))
def test_any_text_comes_back_as_it_was(texts):
    read, found = read_back(texts)
    assert read == [plain(one) for one in texts]
    assert found <= {"Para", "Str", "Space"}


@pytest.mark.slow
@settings(max_examples=200, deadline=None)
@given(st.lists(st.text(min_size=1, max_size=40).filter(plain), min_size=1, max_size=60))
def test_any_text_of_any_characters_comes_back_as_it_was(texts):
    read, _ = read_back(texts)
    assert read == [plain(one) for one in texts]


def test_control_and_bidirectional_override_characters_are_shown():
    assert escaped("a\x07b\u202ec\x00") == "a‹U+0007›b‹RLO›c‹U+0000›"


def test_a_text_written_from_the_right_says_so():
    assert prose("שלום עולם") == '[שלום עולם]{dir="rtl"}'
    assert prose("Hello שלום") == "Hello שלום"
