"""The word lists of a language (`resources/words`), as sets and as patterns that are made once."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any

from argmap.data import resource

LANGUAGES = frozenset({"en", "de"})
"""The languages that there are word lists for."""


@cache
def row(language: str, name: str) -> frozenset[str]:
    """Return the words of a row; where they are followed by something else, only the words."""
    stored = _stored(language)[name]
    return frozenset(word.lower() for word in (stored.split() if isinstance(stored, str) else stored))


@cache
def spelled(language: str, name: str) -> frozenset[str]:
    """Return the words of a row as they are spelled in it."""
    return frozenset(_stored(language)[name].split())


@cache
def pairs(language: str, name: str) -> Mapping[str, str]:
    """Return what a list puts beside each word, such as a neutral one."""
    found: dict[str, str] = _stored(language)[name]
    return found


@cache
def phrases(language: str, name: str) -> "Phrases":
    """Return a list of words and phrases; that of English is joined with the list of that name in `tradecraft.json`."""
    listed = list(_stored(language)[name])
    if language == "en":
        stored = json.loads(resource("tradecraft.json").read_text(encoding="utf-8"))
        listed += stored.get(name, [])
    return Phrases(listed)


@cache
def patterns(language: str, name: str) -> re.Pattern[str]:
    """Return a list of regular expressions as one, anywhere at the beginning of a word."""
    return re.compile(rf"\b(?:{'|'.join(_stored(language)[name])})", re.IGNORECASE)


class Phrases:
    """Words and phrases that are looked for in texts."""

    def __init__(self, listed: Iterable[str]) -> None:
        ordered = sorted(dict.fromkeys(listed), key=len, reverse=True)
        # Few texts hold the longest word of any phrase, and looking for words is faster than for patterns.
        self._needed = frozenset(max(re.split(r"[\s,]+", phrase.lower()), key=len) for phrase in ordered)
        self._pattern = re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, ordered))})(?![\w-])", re.IGNORECASE)

    def found(self, text: str, words: Iterable[str]) -> Iterator[re.Match[str]]:
        """Yield the places in a text, with the words of the text known."""
        if not self._needed.isdisjoint(words):
            yield from self._pattern.finditer(text)


@cache
def _stored(language: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(resource(f"words/{language}.json").read_text(encoding="utf-8"))
    return found
