"""T07: a claim hedges and does not say how likely it is."""

import re
from collections.abc import Iterable, Iterator

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Report
from argmap.checks.fixes import setting
from argmap.checks.wording.reading import Reading, readings
from argmap.checks.wording.scales import offered_terms, spoken_terms
from argmap.checks.wording.words import phrases, row
from argmap.model import sentence_name
from argmap.tongue import say

_POWER = re.compile(r"\b(?:the|their|its|his|her|of|with|and) $", re.IGNORECASE)
_NO_CHANCE = re.compile(
    # what is allowed, and what somebody could be heard to say
    r"(?:may|might|could) (?:not )?(?:be )?(?:legally|lawfully|argue|object|say|claim|think|wonder|worry|ask|argued"
    r"|said|only)\b",
    re.IGNORECASE,
)


def hedge(facts: Facts, ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each claim with a hedge and without a likelihood term, in its text or as its likelihood."""
    document = facts.document
    for key, reading in readings(facts, ids):
        word = _hedge(reading)
        if not word or document.statements[key].likelihood or spoken_terms(reading.text, reading.language):
            continue
        fixes = tuple(
            setting(
                say("Say “{term}” ({chances})", term=say(term), chances=chances), "statements", key, likelihood=term
            )
            for term, chances in offered_terms()
        )
        message = say("{name} says “{word}”, but not how likely it is.", name=sentence_name(document, key), word=word)
        yield Report((key,), message, fixes, {"words": [word]})


def _hedge(reading: Reading) -> str:
    for match in phrases(reading.language, "hedges").found(reading.text, reading.words):
        word, place = match.group().lower(), match.start()
        if word == "may" and match.group() == "May":
            continue
        if _NO_CHANCE.match(reading.text, place) or (word == "might" and _POWER.search(reading.text[:place])):
            continue
        # What could be under a condition is no chance, and what nobody could do is none either.
        if word in ("could", "könnte", "könnten", "might") and (
            not {"if", "wenn", "falls"}.isdisjoint(reading.words)
            or re.match(r"could not\b|couldn", reading.text[place:], re.IGNORECASE)
            or not row(reading.language, "normative").isdisjoint(reading.words)
        ):
            continue
        return match.group()
    return ""


CHECK = Check(
    code="T07",
    name="hedge without degree",
    severity="hint",
    summary="How likely? Say it on the scale.",
    help=(
        "“May”, “perhaps” and their like fit any chance above zero, so readers hear what they want to hear. Example:"
        " “The bridge may fail this winter” – one thinks of one in a hundred, another of one in two. Give the claim a"
        " likelihood. Understands English and German."
    ),
    on="statements",
    reads=frozenset({"text"}),
    find=hedge,
    languages=frozenset({"en", "de"}),
)
