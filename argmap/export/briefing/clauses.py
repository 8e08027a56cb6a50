"""A statement as a piece of prose: a sentence of its own, or a clause that goes on inside another sentence."""

import re
from dataclasses import dataclass, replace

from argmap.export.briefing.escaping import prose, written_from_right
from argmap.export.briefing.phrases import Turn
from argmap.model import Document, short_text
from argmap.model.casing import Casing
from argmap.picture.words import plain

_LONGEST_CLAUSE = 170
_LONGEST_REMINDER = 110
_ENDS = re.compile(r"[.?!…。؟！？]+$")
_CLOSED = re.compile(r"[.?!…][)\]}”\"’»]+$")
"""The end of a sentence in brackets or quotation marks."""

_ENDED = re.compile(r"[.?!…؟！？。][\\)\]}”\"’“»]*$")
"""The end of any sentence in Markdown."""

_SEVERAL_SENTENCES = re.compile(r"[.?!:]\s+\S")
_ABBREVIATION = re.compile(r"\b(?:St|Dr|Mr|Mrs|Ms|Prof|No|Nr|vs|etc|ca|bzw|usw|z\. ?B|e\.g|i\.e|approx|[A-Z])\.(?=\s)")


@dataclass(frozen=True, slots=True)
class Clause:
    """Markdown of one statement. `apart` begins with a capital as written, without its full stop."""

    apart: str
    end: str
    inline: str | None
    """The same in small letters; None when it cannot go on inside a sentence."""

    mark: str
    """Its footnote, to stand after the punctuation."""

    def sentence(self) -> str:
        """Return the clause as a sentence."""
        return f"{self.apart}{self.end}{self.mark}"


def clause_of(text: str, casing: Casing, mark: str = "") -> Clause:
    """Return a text as a clause; `text` must not be empty."""
    line = plain(text)
    if _CLOSED.search(line):
        return Clause(prose(line), "", None, mark)
    found = _ENDS.search(line)
    sign = found.group() if found else ""
    body = line if sign not in ("", ".") else line[: len(line) - len(sign)].rstrip()
    lowered = casing.lowered(body) if sign in ("", ".") and _can_go_on(body) else None
    return Clause(prose(body), "" if body is line and sign else ".", prose(lowered) if lowered else None, mark)


def said(turn: Turn, clause: Clause, **slots: str) -> str:
    """Return a turn of phrase with the clause in it, as one sentence with its footnote mark."""
    if clause.inline is not None and turn.inline:
        return f"{_ended(turn.inline.format(clause.inline, **slots))}{clause.mark}"
    end = clause.end if turn.apart.endswith("{}") else ""
    return _ended(turn.apart.format(f"{clause.apart}{end}", **slots)) + clause.mark


def is_ended(markdown: str) -> bool:
    """Return whether a text in Markdown has a sign at its end that closes a sentence."""
    return _ENDED.search(markdown) is not None


def _ended(sentence: str) -> str:
    return sentence if is_ended(sentence) else f"{sentence}."


def wrapped(turn: Turn, clause: Clause, **slots: str) -> Clause:
    """Return a clause inside a turn of phrase, as a clause again."""
    inline = turn.inline.format(clause.inline, **slots) if clause.inline is not None and turn.inline else None
    if inline is not None:
        return replace(clause, apart=inline[0].upper() + inline[1:], inline=inline)
    return replace(clause, apart=turn.apart.format(clause.apart, **slots), inline=None)


def named_again(document: Document, statement: str, casing: Casing) -> Clause:
    """Return a short form of a statement that was told before: its words when they are few, else its title."""
    record = document.statements[statement]
    if len(record.text) <= _LONGEST_REMINDER or not plain(record.title):
        return clause_of(short_text(plain(record.text), _LONGEST_REMINDER) or "…", casing)
    return replace(clause_of(record.title, casing), inline=None)


def _can_go_on(body: str) -> bool:
    if len(body) > _LONGEST_CLAUSE or written_from_right(body):
        return False
    return not _SEVERAL_SENTENCES.search(_ABBREVIATION.sub("", body))
