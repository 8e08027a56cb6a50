"""How messages name a record: short, in the words of the map."""

from functools import lru_cache
from unicodedata import east_asian_width

from argmap.model.document import Document
from argmap.model.records import Statement
from argmap.tongue import quoted, say

_LIMIT = 48


@lru_cache(maxsize=50_000)
def short_text(text: str, limit: int = _LIMIT) -> str:
    """Return a text on one line, cut at a word when it is longer than `limit` characters; wide ones count as two."""
    line = " ".join(text.split())
    if _columns(line) <= limit:
        return line
    cut = line[: limit - 1]
    while _columns(cut) >= limit:
        cut = cut[:-1]
    whole_words = cut.rsplit(" ", 1)[0] if " " in cut[limit // 2 :] else cut
    return whole_words.rstrip(" ,;:.–-，、；：。") + "…"


def _columns(text: str) -> int:
    """Return how many letters are as wide as a text."""
    return len(text) if text.isascii() else len(text) + sum(east_asian_width(letter) in "WF" for letter in text)


def short_name(document: Document, identifier: str, limit: int = _LIMIT) -> str:
    """Return what to call a record in a sentence: “its title or shortened text”, or its id when there is no text."""
    statement = document.statements.get(identifier)
    if statement is not None:
        words = _words(statement, limit)
        return quoted(words) if words else say("a box without words")
    inference = document.inferences.get(identifier)
    if inference is not None:
        first = next((p.statement for p in inference.premises if p.statement in document.statements), None)
        supports = inference.kind == "support"
        if first is None:
            return say("the reason without premise") if supports else say("the objection without premise")
        words = _words(document.statements[first], limit)
        if not words:
            return say("the reason without words") if supports else say("the objection without words")
        name = quoted(words)
        return say("the reason {name}", name=name) if supports else say("the objection {name}", name=name)
    source = document.sources.get(identifier)
    if source is not None:
        return quoted(short_text(str(source.csl.get("title") or identifier), limit))
    group = document.groups.get(identifier)
    if group is not None:
        return quoted(short_text(group.title, limit))
    return quoted(short_text(identifier, limit))


def _words(statement: Statement, limit: int) -> str:
    return short_text(statement.title or statement.text, limit).rstrip(".。")


def distinct_names(document: Document, one: str, other: str) -> tuple[str, str]:
    """Return what to call two records in one sentence: longer than usual where only that tells them apart."""
    for limit in (_LIMIT, 2 * _LIMIT, 4 * _LIMIT):
        names = short_name(document, one, limit), short_name(document, other, limit)
        if not names[0].endswith(names[1]):  # the name of a step ends in that of its premise
            break
    return names


def sentence_name(document: Document, identifier: str) -> str:
    """Return `short_name` as the beginning of a sentence."""
    name = short_name(document, identifier)
    return name[0].upper() + name[1:]
