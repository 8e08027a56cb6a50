"""Texts compared and merged word by word."""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import Literal, NamedTuple

_TOKEN = re.compile(r"\s+|\w+|[^\w\s]")
_APART = 5
"""Words, blanks and marks between two edits of one text that have nothing to do with each other."""

_LONGEST = 20_000
"""Tokens of texts that are compared word by word; longer ones are compared as a whole."""


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
    for edit in mine:
        for beside in other:
            if edit != beside and edit.start < beside.end + _APART and beside.start < edit.end + _APART:
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


def _edits(old: Sequence[str], new: Sequence[str]) -> list[_Edit]:
    """Return what leads from one row of tokens to the other; edits with only blanks between them are one."""
    edits: list[_Edit] = []
    for kind, start, end, first, last in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            continue
        tokens = tuple(new[first:last])
        if edits and all(token.isspace() for token in old[edits[-1].end : start]):
            before = edits.pop()
            edits.append(_Edit(before.start, end, (*before.tokens, *old[before.end : start], *tokens)))
        else:
            edits.append(_Edit(start, end, tokens))
    return edits
