"""What is a clause: subjects and finite verbs, by word lists and endings alone, for English and German.

Coarse on purpose: where a word may be a verb or a noun, it counts as a verb only where no noun can stand.
"""

import re
from collections.abc import Sequence
from functools import cache

from argmap.checks.wording.reading import WORD
from argmap.checks.wording.words import row

_LONGEST_SUBJECT = 6
_PRONOUNS = frozenset("this that these those some many most all few each another her".split())
"""Determiners that can be subjects: “this helps”."""

_PLURALS = frozenset("people children men women police".split())
"""Plurals that no ending shows."""

_CHANGING = frozenset("rising falling growing increasing declining decreasing".split())
"""What stands before nouns such as “costs”, and hardly before a verb."""

_WITH_OF = frozenset("think dispose speak get rid".split())
"""Verbs that go on with “of”; before it any other word at the beginning is a noun."""

_SINGULAR = frozenset("is was has does".split())
"""Verbs that two nouns joined by “and” do not have: they belong to the second alone."""

_EN_ENDINGS = ("ed", "ify", "ifies", "ize", "izes")
_DE_ENDINGS = ("t", "te", "ten", "en", "st", "ln", "rn")


def words_in(text: str) -> list[str]:
    """Return the words of a text as they stand in it."""
    return [word.replace("’", "'") for word in WORD.findall(text)]


def finite_place(words: Sequence[str], language: str) -> int | None:
    """Return the place of the first word that may be a finite verb."""
    return next((place for place in range(len(words)) if is_finite(words, place, language)), None)


def is_finite(words: Sequence[str], place: int, language: str) -> bool:
    """Return whether a word may be a finite verb where it stands."""
    word = words[place].lower()
    if word in row(language, "auxiliaries") or word in row(language, "past"):
        return True
    before = words[place - 1].lower() if place else ""
    if language == "de":
        if word.endswith("'s"):
            return True
        # Nouns have capitals; adjectives stand between article and noun.
        after = words[place + 1] if place + 1 < len(words) else ""
        return (
            (place > 0 or len(words) == 1)
            and words[place][:1].islower()
            and word not in row("de", "function")
            and word.endswith(_DE_ENDINGS)
            and not (after[:1].isupper() and word.endswith("en"))
        )
    if word.endswith(("'re", "'ve", "'ll", "'d", "n't")):
        return True
    if before in row("en", "prepositions") or before.endswith("'s"):
        return False
    if (before in row("en", "determiners") and before not in _PRONOUNS) or before in _CHANGING:
        return False
    if place == 0 and words[1:2] == ["of"] and word not in _WITH_OF:
        return False  # “Fear of change”, “Cost of living”
    return word in _english_forms() or (place > 0 and len(word) > 4 and word.endswith(_EN_ENDINGS))


def is_auxiliary(word: str, language: str) -> bool:
    """Return whether a word is an auxiliary or modal verb in a finite form."""
    return word.lower() in row(language, "auxiliaries")


def begins_clause(text: str, language: str, *, after_comma: bool) -> bool:
    """Return whether a text begins with a subject and its verb; `after_comma` lets a subject be a bare noun.

    What goes on with a bare noun and a verb that is no auxiliary needs `goes_on_with_nouns` to tell it from a list.
    """
    words = words_in(re.split(r"[,;:.(–]", text, maxsplit=1)[0])
    openers = row(language, "openers")
    while words and words[0].lower() in openers:
        del words[0]
    if len(words) < 2:
        return False
    return _german_clause(words, after_comma) if language == "de" else _english_clause(words, after_comma)


def goes_on_with_nouns(text: str) -> bool:
    """Return whether an English text begins with a bare noun, its verb and more: “shops earn more”, “milk is theft”."""
    words = [word.lower() for word in words_in(re.split(r"[,;:.(–]", text, maxsplit=1)[0])]
    if (
        len(words) < 3
        or words[0] in _english_forms()
        or any(
            words[0] in row("en", name)
            for name in ("function", "determiners", "prepositions", "subordinators", "openers")
        )
    ):
        return False
    plural = words[0] in _PLURALS or (words[0].endswith("s") and not words[0].endswith(("ss", "us", "is")))
    if plural and words[1] in row("en", "verbs"):
        return words[2] not in row("en", "auxiliaries")
    return words[1] in _SINGULAR


def _english_clause(words: Sequence[str], after_comma: bool) -> bool:
    first = words[0].lower()
    if first in row("en", "auxiliaries"):
        return "'" in first and not first.endswith("n't")
    if first in row("en", "subordinators") and first not in ("both", "either", "neither", "that"):
        return False
    if first in row("en", "subjects"):
        return is_finite(words, 1, "en") or (len(words) > 2 and is_finite(words, 2, "en"))
    named = first in row("en", "determiners")
    if not named and (not after_comma or first in row("en", "prepositions") or first in _english_forms()):
        return False
    barred = row("en", "subordinators") | {"to", "and", "or", "but"}
    for place in range(1, min(len(words), _LONGEST_SUBJECT + 1)):
        word = words[place].lower()
        if word in barred:
            return False
        if is_auxiliary(word, "en"):
            return True
        if named and after_comma and is_finite(words, place, "en") and not word.endswith("ed"):
            return place > 1 or first in ("this", "that", "most", "many", "some")
    return False


def _german_clause(words: Sequence[str], after_comma: bool) -> bool:
    first, second = words[0].lower(), words[1]
    if first in row("de", "subjects"):
        looks_finite = second.islower() and second.endswith(_DE_ENDINGS) and second not in row("de", "function")
        if is_auxiliary(second, "de") or (after_comma and looks_finite):
            return len(words) > 2
    if first not in row("de", "determiners"):
        return False
    # The verb stands right after the subject; at the end it would belong to a clause that began before.
    for place in range(1, min(len(words) - 1, _LONGEST_SUBJECT)):
        if is_auxiliary(words[place], "de"):
            return words[place - 1][:1].isupper()
        if words[place].lower() in row("de", "subordinators"):
            return False
    return False


@cache
def _english_forms() -> frozenset[str]:
    forms: set[str] = set()
    for verb in row("en", "verbs"):
        if verb.endswith(("s", "sh", "ch", "x", "z", "o")):
            present = verb + "es"
        elif verb.endswith("y") and verb[-2] not in "aeou":
            present = verb[:-1] + "ies"
        else:
            present = verb + "s"
        forms |= {verb, present, verb + "d" if verb.endswith("e") else verb + "ed"}
    return frozenset(forms)
