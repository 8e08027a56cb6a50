"""The likelihood terms of `tradecraft.json`: the two rows of words, and where a text speaks them; for T07 and T16."""

import json
import re
from functools import cache, lru_cache
from typing import Any

from argmap.data import resource

_GERMAN = (
    "höchstwahrscheinlich",
    "wahrscheinlich",
    "unwahrscheinlich",
    "so gut wie sicher",
    "so gut wie ausgeschlossen",
)


@cache
def rows() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the terms of the first and of the second row, from the least likely to the most."""
    terms = _terms()
    return tuple(term["term"] for term in terms), tuple(term["alternative_term"] for term in terms)


@cache
def offered_terms() -> tuple[tuple[str, str], ...]:
    """Return the terms of the first row with their ranges, from the middle of the scale to its ends.

    Who wrote “may” or “could” hardly meant that it is almost certain.
    """
    by_distance = sorted(_terms(), key=lambda t: (round(abs(t["low"] + t["high"] - 1), 3), -t["low"]))
    return tuple((t["term"], f"{t['low'] * 100:.0f}–{t['high'] * 100:.0f} %") for t in by_distance)


@cache
def row_of(term: str) -> int | None:
    """Return in which row a term is, 0 or 1."""
    return next((number for number, row in enumerate(rows()) if term.lower() in row), None)


@lru_cache(maxsize=50_000)
def spoken_terms(text: str, language: str) -> tuple[tuple[int, int, str], ...]:
    """Return where a text speaks a term: from, to, term. In German there is one row, so that its terms have none."""
    found = []
    for match in _pattern(language).finditer(text):
        word = match.group().lower()
        if word == "remote" and not re.search(r"\b(?:chance|possibility|prospect|odds)\b", text, re.IGNORECASE):
            continue
        if word in ("likely", "probable") and re.match(
            r"\s+(?:voters?|causes?|suspects?|candidates?)\b", text[match.end() :]
        ):
            continue
        found.append((match.start(), match.end(), word))
    return tuple(found)


@cache
def _pattern(language: str) -> re.Pattern[str]:
    terms = _GERMAN if language == "de" else sorted(sum(rows(), ()), key=len, reverse=True)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, terms))})(?![\w-])", re.IGNORECASE)


@cache
def _terms() -> list[dict[str, Any]]:
    stored = json.loads(resource("tradecraft.json").read_text(encoding="utf-8"))
    found: list[dict[str, Any]] = stored["probability"]["terms"]
    return found
