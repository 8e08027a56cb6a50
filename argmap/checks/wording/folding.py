"""Texts without what does not count: for T10 only letters, for T11 words that carry meaning, for T12 no negation."""

import re
import unicodedata
from functools import cache, lru_cache
from typing import NamedTuple

from argmap.checks.wording.index import FRESH
from argmap.checks.wording.reading import Reading, read
from argmap.checks.wording.words import row

_STEM = 4
_FEWEST = 3
_NOT_LETTERS = re.compile(r"[^\w%€$£<>=+−-]+|_")
_FALSE_THAT = re.compile(r"^it is (?:false|untrue|not true|not the case|wrong) that ")
_DIGITS = re.compile(r"\d+")
_NEGATIONS = frozenset(("not", "no", "never", "cannot"))
_ANY = frozenset(("a", "an", "any"))
_TOGETHER = {"cannot": ("can", "not"), "can't": ("can", "not"), "won't": ("will", "not"), "shan't": ("shall", "not")}


class Denial(NamedTuple):
    """A text without its negations, and how many there were."""

    rest: str
    negations: int


@lru_cache(maxsize=50_000)
def same_words(text: str, _stated: str) -> tuple[str, ...]:
    """Return the text in one case, without punctuation and further blanks; nothing for a text without words."""
    folded = text.casefold()
    if not folded.isascii():
        folded = unicodedata.normalize("NFKC", folded).casefold()
    words = _NOT_LETTERS.sub(" ", folded).split()
    while words and not words[-1].strip("-−+<>="):
        words.pop()
    return (" ".join(words),) if words else ()


@lru_cache(maxsize=FRESH)
def same_content(text: str, stated: str) -> tuple[str, ...]:
    """Return the stems of the words that carry meaning, in the order of the alphabet; nothing when they are few."""
    reading = read(text, stated)
    if not reading.language:
        return ()
    of_word = _english_stem if reading.language == "en" else _german_stem
    stems = sorted(set(filter(None, map(of_word, reading.words))))
    return (" ".join(stems),) if len(stems) >= _FEWEST else ()


@lru_cache(maxsize=FRESH)
def same_but_for_negation(text: str, stated: str) -> tuple[str, ...]:
    """Return the text without its negations; nothing for texts of fewer than three words."""
    denial = denied(text, stated)
    return (denial.rest,) if denial is not None else ()


def denied(text: str, stated: str) -> Denial | None:
    """Return what a text says with its negations counted and taken out; None when it has fewer than three words."""
    reading = read(text, stated)
    if len(reading.words) < 3 or not reading.language or "?" in text:
        return None
    numbers = "".join(_DIGITS.findall(text))
    rest, negations = _german(reading) if reading.language == "de" else _english(reading)
    return Denial(f"{' '.join(rest)} {numbers}", negations) if len(rest) > 1 else None


def _english(reading: Reading) -> tuple[list[str], int]:
    words: list[str] = []
    negations = 0
    whole = reading.words
    if whole[:2] == ("it", "is") and (match := _FALSE_THAT.match(" ".join(reading.words) + " ")):
        negations = 1
        reading = reading._replace(words=reading.words[len(match.group().split()) :])
    if _NEGATIONS.isdisjoint(whole) and "n't" not in "".join(whole):
        return list(filter(None, map(_without_number, reading.words))), negations
    for word in reading.words:
        if word in _TOGETHER:
            words += _TOGETHER[word]
        elif word.endswith("n't"):
            words += [word[:-3], "not"]
        else:
            words.append(word)
    rest: list[str] = []
    for place, word in enumerate(words):
        following = words[place + 1] if place + 1 < len(words) else ""
        if word == "not" and following in ("only", "just", "merely", "even"):
            rest.append(word)
        elif word in ("not", "no", "never"):
            negations += 1
        elif word not in _ANY and not (word in ("do", "does", "did") and following == "not"):
            rest.append(_without_number(word))
    return rest, negations


def _german(reading: Reading) -> tuple[list[str], int]:
    negations = 0
    rest: list[str] = []
    for place, word in enumerate(reading.words):
        following = reading.words[place + 1] if place + 1 < len(reading.words) else ""
        if word == "nicht" and following in ("nur", "bloß", "einmal"):
            rest.append(word)
        elif word in ("nicht", "nie", "niemals") or _article(word) == "kein":
            negations += 1
        elif _article(word) != "ein":
            rest.append(word)
    return rest, negations


@cache
def _article(word: str) -> str:
    match = re.fullmatch(r"(k?ein)(?:e|en|em|er|es)?", word)
    return match[1] if match else ""


# Words come again and again, so that asking for what is remembered of each costs less than the rules.


@lru_cache(maxsize=50_000)
def _english_stem(word: str) -> str:
    """Return how a word that carries meaning begins; nothing for one that any sentence may hold."""
    return "" if len(word) < 3 or word in row("en", "function") else _singular(word)[:_STEM]


@lru_cache(maxsize=50_000)
def _german_stem(word: str) -> str:
    """Return how a word that carries meaning begins; nothing for one that any sentence may hold."""
    return "" if len(word) < 3 or word in row("de", "function") else word[:_STEM]


@lru_cache(maxsize=50_000)
def _without_number(word: str) -> str:
    """Return a word whether it speaks of one or of several; nothing for an article."""
    return "" if word in _ANY else _singular(word)


def _singular(word: str) -> str:
    """Return a word without the ending that makes a verb or noun one of several: “pays” and “pay” are the same."""
    if len(word) > 3 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 3 and word.endswith(("shes", "ches", "xes", "sses", "oes")):
        return word[:-2]
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word
