"""The word lists of a language (`resources/words`), as sets and as patterns that are made once."""

import json
import re
from collections.abc import Iterable, Mapping
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
        # Few texts hold the longest word of any phrase, fewer all its words; looking for words is faster than patterns.
        self._needed: dict[str, list[frozenset[str]]] = {}
        for phrase in ordered:
            words = re.split(r"[\s,]+", phrase.lower())
            plain = frozenset(word for word in words if word.isalpha())
            self._needed.setdefault(max(words, key=len), []).append(plain)
        self._pattern = re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, ordered))})(?![\w-])", re.IGNORECASE)

    def found(self, text: str, words: Iterable[str]) -> Iterable[re.Match[str]]:
        """Return the places in a text, with the words of the text known."""
        held = self._needed.keys() & words
        if held and any(not plain.difference(words) for word in held for plain in self._needed[word]):
            return self._pattern.finditer(text)
        return ()


@cache
def _stored(language: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(resource(f"words/{language}.json").read_text(encoding="utf-8"))
    return found
