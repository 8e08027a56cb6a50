"""T14: a claim leans on what stood before it in a text."""

import re
from collections.abc import Iterable, Iterator

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Report
from argmap.checks.wording.reading import Reading, readings
from argmap.checks.wording.sentences import is_auxiliary, is_finite, words_in
from argmap.checks.wording.words import row
from argmap.model import sentence_name
from argmap.tongue import say

_EMPTY_IT = re.compile(
    r"it(?:['’]s| (?:is|was|would be|will be|has been|can be|may be|must be|should be|becomes|seems|appears|takes|"
    r"makes|follows|turns out|remains|matters|costs|needs|does not|is not|isn['’]t|helps|pays|happens|requires))\b.*"
    r"\b(?:that|to|for|if|when|whether|who|what|how|why|because|\w+ing)\b|it (?:rains|snows|is raining|is snowing|"
    r"is said|is late|is early|is cold|is hot|is dark|is time)\b",
    re.IGNORECASE,
)
_EMPTY_ES = re.compile(
    r"es\s+(?:gibt|gab|gäbe|ist|sind|war|waren|wäre|wird|würde|wurde|werden|braucht|bedarf|geht|ging|scheint|schien|fehlt|"
    r"fehlen|handelt|kommt|stellt|bleibt|liegt|regnet|schneit|muss|müsste|müssen|sollte|sollten|soll|kann|können|darf|"
    r"dürfen|lohnt|heißt|besteht|bestehen|hilft|macht|gilt|reicht|genügt|hängt|spricht|sprechen|stimmt|zeigt|hat|haben|"
    r"entsteht|entstehen|leben|gehört|steht)\b",
    re.IGNORECASE,
)
_OF_TODAY = frozenset(
    "year month week day century decade summer winter spring autumn morning map time way kind sort city country world"
    " moment jahr woche monat sommer winter stadt land mal tag jahrhundert welt zeit".split()
)


def leaning(facts: Facts, ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each claim that begins with a word for something said elsewhere."""
    document = facts.document
    for key, reading in readings(facts, ids):
        if not reading.words or reading.words[0] not in row(reading.language, "leaning"):
            continue
        word = _german(reading) if reading.language == "de" else _english(reading)
        if word:
            message = say(
                "{name} begins with “{word}”: of what does it speak?", name=sentence_name(document, key), word=word
            )
            yield Report((key,), message, data={"words": [word]})


def _english(reading: Reading) -> str:
    first, second = reading.words[0], reading.words[1] if len(reading.words) > 1 else ""
    start = words_in(reading.text)
    if first == "it":
        return "" if _EMPTY_IT.match(reading.text.strip()) else start[0]
    if first == "the":
        return " ".join(start[:2]) if second in ("latter", "former") else ""
    if first in ("those", "these") and second in (
        "who",
        "whom",
        "whose",
        "which",
        "that",
        "of",
        "in",
        "with",
        "without",
    ):
        return ""
    if first == "he" and second == "who":
        return ""
    if first == "that":
        # “That smoking harms is known” begins with a clause; “That is wrong” leans.
        return start[0] if is_auxiliary(second, "en") or second in ("means", "makes", "shows", "leads", "way") else ""
    if second in _OF_TODAY or (first == "such" and second in ("as", "is")):
        return ""
    return start[0]


def _german(reading: Reading) -> str:
    first, second = reading.words[0], reading.words[1] if len(reading.words) > 1 else ""
    start = words_in(reading.text)
    if first == "es":
        return "" if _EMPTY_ES.match(reading.text.strip()) else start[0]
    if first == "das":
        # The article stands before a noun or an adjective.
        return start[0] if is_auxiliary(second, "de") or second in ("bedeutet", "zeigt", "macht", "führt") else ""
    if first in ("daran", "darin", "dafür", "dagegen", "damit", "dazu", "davon") and "dass" in reading.words:
        return ""
    if first in ("ihr", "sie") and second in ("seid", "habt", "müsst", "könnt"):
        return ""
    if first in ("ihre", "ihr", "sein", "seine") and not any(is_finite(start, n, "de") for n in range(2, len(start))):
        return ""
    return "" if second in _OF_TODAY else start[0]


CHECK = Check(
    code="T14",
    name="leans on context",
    severity="hint",
    summary="A box must make sense on its own.",
    help=(
        "In a map a claim is read alone, next to claims that change. What “it” or “this” means is soon lost. Example:"
        " “This would cost too much” – write what would: “Night buses would cost too much.” Understands English and"
        " German."
    ),
    on="statements",
    reads=frozenset({"text"}),
    find=leaning,
    languages=frozenset({"en", "de"}),
)
