"""T15: a claim is so absolute that one exception refutes it."""

import re
from collections.abc import Iterable, Iterator

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Fix, Report
from argmap.checks.fixes import setting
from argmap.checks.wording.reading import Reading, readings
from argmap.checks.wording.t08_loaded import replaced
from argmap.checks.wording.words import pairs, phrases, row
from argmap.model import sentence_name
from argmap.tongue import say, to_say

_SHARED = frozenset("we you they will can are us them the it".split())
"""Before “all”: “we all”, which only means “we”."""

_LAST_WORD = re.compile(r"([\w'’]+)[\s,]*$")
_NOT_EVERY_ONE = re.compile(
    r"\s+(?:of (?:the|its|our|these|those|which|whom)|(?:the )?(?:two|three|four|five|six|\d+)|the (?:more|time|same|"
    r"better|way|technology)|that|things|in|but|over|along|kinds|sorts|together)\b"
)
"""After “all”: a number that is known, or a phrase in which it means something else."""


_INSISTS = to_say("{name} says “{word}”, which insists, but gives no reason.")
_EVERY_CASE = to_say("{name} says “{word}”, and one exception refutes that.")


def absolute(facts: Facts, ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each claim with an absolute word that nothing weakens; a rule for all may be meant so.

    A question claims nothing, of one case or of all: it is T02's.
    """
    document = facts.document
    for key, reading in readings(facts, ids):
        match = _absolute(reading)
        if match is None or reading.text.rstrip().endswith("?"):
            continue
        word = match.group()
        fixes: tuple[Fix, ...] = ()
        weaker = pairs(reading.language, "weaker").get(word.lower())
        if weaker is not None:
            if weaker == "most" and re.match(r"\s+(?:the|our|these|those|its|their)\b", reading.text[match.end() :]):
                weaker = "most of"
            text = replaced(reading.text, match, weaker)
            if _absolute(reading._replace(text=text)) is None:
                fixes = (
                    setting(
                        say("Write “{weaker}”", weaker=weaker) if weaker else say("Leave “{word}” out", word=word),
                        "statements",
                        key,
                        text=text,
                    ),
                )
        # What is better left out only insists; the others speak of every case.
        said = _INSISTS if weaker == "" else _EVERY_CASE
        message = say(said, name=sentence_name(document, key), word=word)
        yield Report((key,), message, fixes, {"words": [word]})


def _absolute(reading: Reading) -> re.Match[str] | None:
    normative = None
    for match in phrases(reading.language, "absolutes").found(reading.text, reading.words):
        if normative is None:
            normative = not row(reading.language, "normative").isdisjoint(reading.words)
        if normative:
            return None
        before = _LAST_WORD.search(reading.text[: match.start()])
        word = before[1].lower().replace("’", "'") if before else ""
        if word in row(reading.language, "reservations") or word.endswith("n't"):
            continue
        if match.group() == "all" and word in _SHARED:
            continue
        if match.group().lower() in ("all", "none", "alle") and _NOT_EVERY_ONE.match(reading.text[match.end() :]):
            continue
        return match
    return None


CHECK = Check(
    code="T15",
    name="absolute wording",
    severity="hint",
    summary="One exception refutes it.",
    help=(
        "Who says “always” or “nobody” has lost as soon as a single case is shown, and mostly does not need to say so"
        " much. Example: “Pupils who sleep longer always learn better” – “usually” is enough for a later start of"
        " school. Rules that say what should be are left alone. Understands English and German."
    ),
    on="statements",
    reads=frozenset({"text"}),
    find=absolute,
    languages=frozenset({"en", "de"}),
)
