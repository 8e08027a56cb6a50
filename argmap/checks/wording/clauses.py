"""Where a text falls into two clauses that could each stand alone; for T05."""

import re
from functools import lru_cache

from argmap.checks.wording.sentences import begins_clause, finite_place, goes_on_with_nouns, is_auxiliary, words_in
from argmap.checks.wording.words import row

LONGEST = 2_000
"""A longer text is no box with two claims but a paper (T13); in code points."""

_SENTENCES = re.compile(r"(?<=[^\W\d_][^\W\d_])[.!]['\"”’)]*\s+(?=[A-ZÄÖÜ“\"(])")
_SEMICOLON = re.compile(r";\s+")
_JOINED = {
    "en": re.compile(r"(,)?\s+(?:and|but)\s+"),
    "de": re.compile(r"(,)?\s+(?:und|aber|doch)\s+"),
}
_ABBREVIATED = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|Prof|St|No|Nr|vs|etc|approx|ca|bzw|usw|Art|Abs|Fig|Jr|Sr|Inc|Ltd|Gen|Sen|Rep)$"
)
_ELABORATES = re.compile(
    r"(?:for (?:example|instance)|e\.g\.|that is|i\.e\.|in other words|namely|so|therefore|thus|hence|consequently"
    r"|because|since|this|that|it|zum beispiel|z\.\s?b\.|das hei(?:ß|ss)t|d\.\s?h\.|also|deshalb|daher|darum"
    r"|folglich|denn|somit|das|dies)\b",
    re.IGNORECASE,
)
_AGAIN = 0.8
"""The share of words in common from which a sentence says another one again."""

_RELATIVE = re.compile(r",\s+(?:(?:in|mit|von|zu|auf|an|für|bei|aus|durch)\s+)?(?:die|der|das|den|dem|deren|dessen)\s")


@lru_cache(maxsize=20_000)
def second_claim(text: str, language: str) -> int | None:
    """Return where the second of two main clauses with subjects of their own begins, in code points; None: nowhere.

    Of what hangs on a subordinate clause, a condition or a verb of saying, no part stands alone.
    """
    if len(text) > LONGEST:
        return None
    for pattern in (_SENTENCES, _SEMICOLON):
        for match in pattern.finditer(text):
            left, right = text[: match.start()], text[match.end() :]
            if not _ABBREVIATED.search(left) and _whole(left, language) and _whole(right, language):
                return None if _ELABORATES.match(right) or _says_again(left, right) else match.end()
    for match in _JOINED[language].finditer(text):
        left, right = text[: match.start()], text[match.end() :]
        begins = begins_clause(right, language, after_comma=bool(match[1])) or (
            language == "en" and _lists_nothing(left, comma=bool(match[1])) and goes_on_with_nouns(right)
        )
        if begins and _independent(left, language):
            return match.end()
    return None


def in_quotation(left: str, language: str) -> bool:
    """Return whether a quotation has begun in the first part of a text and not ended."""
    opening, closing = ("„", "“") if language == "de" else ("“", "”")
    return left.count('"') % 2 == 1 or left.count(opening) > left.count(closing)


def _says_again(left: str, right: str) -> bool:
    """Return whether one of two sentences hardly has a word that the other lacks: “All in all …”."""
    one, other = ({word.lower() for word in words_in(text) if len(word) > 3} for text in (left, right))
    fewer = min(len(one), len(other))
    return fewer > 3 and len(one & other) >= _AGAIN * fewer


def _lists_nothing(left: str, *, comma: bool) -> bool:
    """Return whether nouns that come after “and” do not end a list, as in “noise, dust, and emissions control”."""
    if comma:
        last = left.rpartition(",")[2] if "," in left else ""
        return "," not in left or bool({"and", "or"} & {word.lower() for word in words_in(last)})
    return any(is_auxiliary(word, "en") for word in words_in(left))


def _whole(text: str, language: str) -> bool:
    words = words_in(text)
    return len(words) > 2 and not text.rstrip().endswith("?") and finite_place(words, language) is not None


def _independent(left: str, language: str) -> bool:
    if in_quotation(left, language) or ":" in left or "(" in left:
        return False
    words = words_in(left)
    low = {word.lower() for word in words}
    if not low.isdisjoint(row(language, "subordinators")) or finite_place(words, language) is None:
        return False
    if language == "en":
        # “The more …, the better …” and “Pay more and they will come” say one thing.
        return (
            low.isdisjoint(row("en", "embedding"))
            and low.isdisjoint({"only", "or"})
            and (words[0].lower() not in row("en", "imperatives"))
        )
    return not _RELATIVE.search(left) and low.isdisjoint({"nur", "entweder", "oder", "zwar"})
