"""T08: a word judges instead of saying what is the case."""

import re
from collections.abc import Iterable, Iterator

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Fix, Report
from argmap.checks.fixes import setting
from argmap.checks.wording.reading import Reading, readings
from argmap.checks.wording.words import pairs, phrases
from argmap.model import sentence_name
from argmap.tongue import say


def loaded(facts: Facts, ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each claim with a word of the list, unless it stands in a quotation or a harmless phrase."""
    document = facts.document
    for key, reading in readings(facts, ids):
        match = _loaded(reading)
        if match is None:
            continue
        word = match.group()
        fixes: tuple[Fix, ...] = ()
        neutral = pairs(reading.language, "neutral").get(word.lower())
        if neutral is not None:
            text = replaced(reading.text, match, neutral)
            if _loaded(reading._replace(text=text)) is None:
                title = (
                    say("Write “{neutral}” instead", neutral=neutral)
                    if neutral
                    else say("Leave “{word}” out", word=word)
                )
                fixes = (setting(title, "statements", key, text=text),)
        message = say("{name} judges by the word “{word}”.", name=sentence_name(document, key), word=word)
        yield Report((key,), message, fixes, {"words": [word]})


def replaced(text: str, match: re.Match[str], word: str) -> str:
    """Return a text with a match replaced, its capital letter kept; without one when `word` is empty."""
    if not word:
        rest = text[: match.start()] + text[match.end() :].lstrip(" ,")
        return rest[:1].upper() + rest[1:]
    if match.group()[:1].isupper():
        word = word[:1].upper() + word[1:]
    return text[: match.start()] + word + text[match.end() :]


def _loaded(reading: Reading) -> re.Match[str] | None:
    harmless = None
    for match in phrases(reading.language, "loaded").found(reading.text, reading.words):
        if harmless is None:
            known = phrases(reading.language, "harmless").found(reading.text, reading.words)
            harmless = [(place.start(), place.end()) for place in known]
        quoted = reading.text[match.start() - 1 : match.start()] in ("“", '"', "„", "'", "‘")
        if not quoted and not any(start < match.end() and match.start() < end for start, end in harmless):
            return match
    return None


CHECK = Check(
    code="T08",
    name="loaded wording",
    severity="hint",
    summary="The wording argues instead of the reasons.",
    help=(
        "A word that brings its own verdict wins over those who share it and loses all others. Example: “The regime's"
        " puppet court closed the paper” – “The court closed the paper” can be agreed on, and that the court depends on"
        " the government can be argued for. Understands English and German."
    ),
    on="statements",
    reads=frozenset({"text"}),
    find=loaded,
    languages=frozenset({"en", "de"}),
)
