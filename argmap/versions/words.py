"""Texts compared and merged word by word."""

import re
from collections import Counter
from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import Literal, NamedTuple

_TOKEN = re.compile(r"\s+|\w+|[^\w\s]")
_APART = 5
"""Words, blanks and marks between two edits of one text that have nothing to do with each other."""

_LONGEST = 20_000
"""Tokens of texts that are compared word by word; longer ones are compared as a whole."""

_MOST_PAIRS = 1_000_000
"""Pairs of equal words, one of each text, among which what is the same is looked for: about half a second."""


class Piece(NamedTuple):
    """A part of two texts: in both, only in the earlier one, or only in the later one."""

    kind: Literal["same", "removed", "added"]
    text: str


class _Edit(NamedTuple):
    """The tokens from `start` to `end` are replaced."""

    start: int
    end: int
    tokens: tuple[str, ...]


def compare_words(before: str, after: str) -> list[Piece]:
    """Return the two texts as pieces, in reading order, what was removed before what was added in its place."""
    old, new = _tokens(before), _tokens(after)
    pieces: list[Piece] = []
    position = 0
    for edit in _edits(old, new):
        pieces.append(Piece("same", "".join(old[position : edit.start])))
        pieces.append(Piece("removed", "".join(old[edit.start : edit.end])))
        pieces.append(Piece("added", "".join(edit.tokens)))
        position = edit.end
    pieces.append(Piece("same", "".join(old[position:])))
    return [piece for piece in pieces if piece.text]


def merge_words(base: str, ours: str, theirs: str) -> str | None:
    """Return the text with the edits of both; None when they touch the same words or words close to each other."""
    old = _tokens(base)
    mine, other = _edits(old, _tokens(ours)), _edits(old, _tokens(theirs))
    both = set(mine).intersection(other)
    if _too_close([edit for edit in mine if edit not in both], [edit for edit in other if edit not in both]):
        return None
    merged: list[str] = []
    position = 0
    for edit in sorted({*mine, *other}):
        merged += [*old[position : edit.start], *edit.tokens]
        position = edit.end
    return "".join([*merged, *old[position:]])


def _tokens(text: str) -> list[str]:
    found = _TOKEN.findall(text)
    return found if len(found) <= _LONGEST else [text]


def _too_close(mine: Sequence[_Edit], other: Sequence[_Edit]) -> bool:
    """Tell whether two rows of edits, each in order, touch the same words or words close to each other."""
    first = 0
    for edit in mine:
        while first < len(other) and other[first].end + _APART <= edit.start:
            first += 1
        if first < len(other) and other[first].start < edit.end + _APART:
            return True
    return False


def _edits(old: Sequence[str], new: Sequence[str]) -> list[_Edit]:
    """Return what leads from one row of tokens to the other; edits with only blanks between them are one."""
    edits: list[_Edit] = []
    start = first = 0
    for end, last in (*_same_words(old, new), (len(old), len(new))):
        gap, filling = old[start:end], new[first:last]
        head = _alike(gap, filling)
        tail = min(_alike(gap[::-1], filling[::-1]), min(len(gap), len(filling)) - head)
        edit = _Edit(start + head, end - tail, tuple(filling[head : len(filling) - tail]))
        if (edit.start < edit.end or edit.tokens) and edits:
            between = old[edits[-1].end : edit.start]
            if all(token.isspace() for token in between):
                before = edits.pop()
                edit = _Edit(before.start, edit.end, (*before.tokens, *between, *edit.tokens))
        if edit.start < edit.end or edit.tokens:
            edits.append(edit)
        start, first = end + 1, last + 1
    return edits


def _same_words(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """Return the places of the words and marks that stay, in both rows; blanks are everywhere and tell nothing.

    Only what stands before and after all that differs, where the rest has too many words in common.
    """
    mine = [place for place, token in enumerate(old) if not token.isspace()]
    other = [place for place, token in enumerate(new) if not token.isspace()]
    before, after = [old[place] for place in mine], [new[place] for place in other]
    head = _alike(before, after)
    tail = min(_alike(before[::-1], after[::-1]), min(len(before), len(after)) - head)
    inner, outer = before[head : len(before) - tail], after[head : len(after) - tail]
    counts = Counter(inner)
    matched = [(0, 0, head)]
    if sum(counts[token] for token in outer) <= _MOST_PAIRS:
        blocks = SequenceMatcher(None, inner, outer, autojunk=False).get_matching_blocks()
        matched += [(i + head, j + head, size) for i, j, size in blocks]
    matched.append((len(before) - tail, len(after) - tail, tail))
    return [(mine[i + step], other[j + step]) for i, j, size in matched for step in range(size)]


def _alike(one: Sequence[str], other: Sequence[str]) -> int:
    """Return how many tokens are the same from the beginning."""
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
