"""Finding the words of a quote in the text of its source: W3C text selectors, exact, then normalised, then fuzzy.

All offsets are code points of the text as it is. Pure: texts in, places out.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

_CONTEXT = 32
_OMISSION = re.compile(r"\s*(?:\[\s*(?:…|\.\.\.)\s*\]|\(\s*(?:…|\.\.\.)\s*\)|…|\.\.\.|\[[^\]]{0,60}\])\s*")
_FOLDED = str.maketrans(
    {"’": "'", "‘": "'", "‚": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "–": "-", "—": "-"}
)
_MARKS = ' \t\n"“”„«»'
_GONE = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff")


class Passage(NamedTuple):
    """A place in a text, and how like it is to the words looked for: 1 the same words, 0 nothing in common."""

    start: int
    end: int
    likeness: float


def anchor(
    text: str, exact: str, prefix: str = "", suffix: str = "", start: int | None = None, end: int | None = None
) -> Passage | None:
    """Return where words stand in a text: at their offsets, else where prefix and suffix fit best, else most alike.

    Likeness 1: the words are there but for blanks, kinds of quotation marks and hyphens, case, soft hyphens and words
    broken at the end of a line; what “…” or “[…]” leaves out may be anything in between. None: nothing is like them.
    """
    if not exact.strip():
        return None
    if start is not None and end is not None and 0 <= start < end and text[start:end] == exact:
        return Passage(start, end, 1.0)
    same = [Passage(place, place + len(exact), 1.0) for place in _places(text, exact)] or list(_normalised(text, exact))
    if same:
        return max(same, key=lambda passage: (_fit(text, passage, prefix, suffix), -abs(passage.start - (start or 0))))
    return _most_alike(text, exact)


def _places(text: str, words: str) -> Iterator[int]:
    place = text.find(words)
    while place >= 0:
        yield place
        place = text.find(words, place + 1)


def _fit(text: str, passage: Passage, prefix: str, suffix: str) -> int:
    """Return how many characters beside a passage are those of prefix and suffix."""
    before, after = text[max(0, passage.start - len(prefix)) : passage.start], text[passage.end :]
    return _common(before[::-1], prefix[::-1]) + _common(after, suffix)


def _common(one: str, other: str) -> int:
    count = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        count += 1
    return count


def _normalised(text: str, exact: str) -> Iterator[Passage]:
    folded = _fold(text)
    # Marks round the whole quote are those of who quotes.
    parts = [part for part in (_fold(part).text.strip() for part in _OMISSION.split(exact.strip(_MARKS))) if part]
    if not parts:
        return
    for first in _places(folded.text, parts[0]):
        end = first + len(parts[0])
        for part in parts[1:]:
            place = folded.text.find(part, end)
            if place < 0:
                return
            end = place + len(part)
        yield Passage(folded.origin(first), folded.origin(end - 1) + 1, 1.0)


def _most_alike(text: str, exact: str) -> Passage | None:
    from rapidfuzz import fuzz

    folded, wanted = _fold(text), _fold(exact).text.strip()
    if not folded.text or not wanted:
        return None
    found = fuzz.partial_ratio_alignment(wanted, folded.text)
    if found is None or not found.score or found.dest_end <= found.dest_start:
        return None
    start, end = _whole_words(folded.text, found.dest_start, found.dest_end)
    # Of a text shorter than the quote only a part of the words can be there.
    shorter = len(folded.text) < len(wanted)
    likeness = (fuzz.ratio(wanted, folded.text) if shorter else found.score) / 100
    return Passage(folded.origin(start), folded.origin(end - 1) + 1, likeness)


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    while start > 0 and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    while end > start + 1 and text[end - 1].isspace():
        end -= 1
    while start < end - 1 and text[start].isspace():
        start += 1
    return start, end


class _Folded(NamedTuple):
    """A text without what does not count, with the runs in which its offsets follow those of the original."""

    text: str
    starts: list[int]
    origins: list[int]

    def origin(self, offset: int) -> int:
        """Return the offset in the original text."""
        run = bisect_right(self.starts, offset) - 1
        origin = self.origins[run] + offset - self.starts[run]
        # A ligature is more letters than it has code points.
        return min(origin, self.origins[run + 1] - 1) if run + 1 < len(self.origins) else origin


@lru_cache(maxsize=256)
def _fold(text: str) -> _Folded:
    pieces: list[str] = []
    starts: list[int] = [0]
    origins: list[int] = [0]
    length = 0

    def put(piece: str, origin: int) -> None:
        nonlocal length
        if origins[-1] + length - starts[-1] != origin:
            starts.append(length)
            origins.append(origin)
        pieces.append(piece)
        length += len(piece)

    place, size = 0, len(text)
    while place < size:
        character = text[place]
        if character.isspace():
            end = place + 1
            while end < size and text[end].isspace():
                end += 1
            put(" ", place)
            place = end
        elif character in _GONE:
            place += 1
        elif character == "-" and "\n" in text[place + 1 : place + 3] and text[place - 1 : place].isalpha():
            # A word that was broken at the end of a line.
            place += 1
            while place < size and text[place].isspace():
                place += 1
        else:
            end = place + 1
            if not character.isascii():
                folded = unicodedata.normalize("NFKC", character).translate(_FOLDED).casefold() or character
            else:
                while end < size and text[end].isascii() and text[end] != "-" and not text[end].isspace():
                    end += 1
                folded = text[place:end].casefold()
            put(folded, place)
            if len(folded) != end - place:
                starts.append(length)
                origins.append(end)
            place = end
    return _Folded("".join(pieces), starts, origins)


def context(text: str, passage: Passage) -> tuple[str, str]:
    """Return the characters before and after a passage that tell it from others like it: prefix and suffix."""
    return text[max(0, passage.start - _CONTEXT) : passage.start], text[passage.end : passage.end + _CONTEXT]
