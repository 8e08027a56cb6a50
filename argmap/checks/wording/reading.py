"""A text as the checks of wording read it: its words and its language."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from sys import intern
from typing import NamedTuple

from argmap.checks.facts import Facts
from argmap.checks.finding import Aspect
from argmap.checks.wording.words import LANGUAGES, row

_TEXT: frozenset[Aspect] = frozenset({"text"})
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")

_PLAINLY = 2
"""So many words of another language, and none of the stated one, say that a text is not in the stated one."""


class Reading(NamedTuple):
    """The words of a text in small letters, in order, and its language ("": one that we do not know).

    The words are no set as well: of ten thousand texts the sets alone would take some ten megabytes.
    """

    text: str
    language: str
    words: tuple[str, ...]


def readings(facts: Facts, ids: Iterable[str]) -> Iterable[tuple[str, Reading]]:
    """Return the ids of statements, with their texts as read, in languages that we know."""
    if ids is facts.document.statements:
        return facts.once("readings", _TEXT, lambda: list(_readings(facts, ids)))
    return _readings(facts, ids)


def _readings(facts: Facts, ids: Iterable[str]) -> Iterator[tuple[str, Reading]]:
    statements, stated = facts.document.statements, facts.language
    for key in ids:
        found = read(statements[key].text, stated)
        if found.language:
            yield key, found


@lru_cache(maxsize=120_000)
def read(text: str, stated: str) -> Reading:
    """Return a text as read; `stated`: the language of the map, "" when that is not said."""
    words = tuple([intern(word.replace("’", "'")) for word in WORD.findall(text.lower())])  # texts share most words
    return Reading(text, _language(frozenset(words), stated), words)


def _language(vocabulary: frozenset[str], stated: str) -> str:
    """Return the language that a text is in: the stated one unless the words of any sentence plainly belong to another.

    Where nobody states one, it is the one with more of these words.
    """
    if stated and stated not in LANGUAGES:
        return ""
    counts = {language: len(vocabulary & row(language, "function")) for language in ("en", "de")}
    if stated:
        other = "de" if stated == "en" else "en"
        return other if not counts[stated] and counts[other] >= _PLAINLY else stated
    english, german = counts["en"], counts["de"]
    if english == german:
        return ""
    return "en" if english > german else "de"
