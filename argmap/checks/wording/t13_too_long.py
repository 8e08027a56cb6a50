"""T13: a claim is too long to be attacked or defended precisely."""

from collections.abc import Iterable, Iterator

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Report
from argmap.model import sentence_name
from argmap.tongue import say

_WORDS = 40
_CHARACTERS = 280


def too_long(facts: Facts, ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each claim of more than 40 words or 280 characters."""
    document = facts.document
    for key in ids:
        text = document.statements[key].text
        if len(text) <= _CHARACTERS and len(text) <= 2 * _WORDS:  # forty words and a letter need eighty characters
            continue
        words = len(text.split())
        if words > _WORDS or len(text) > _CHARACTERS:
            size = say("{count} words", count=words) if words > _WORDS else say("{count} characters", count=len(text))
            yield Report(
                (key,),
                say(
                    "{name} has {size}: say it in fewer, or in several boxes.",
                    name=sentence_name(document, key),
                    size=size,
                ),
            )


CHECK = Check(
    code="T13",
    name="too long",
    severity="hint",
    summary="A long claim is hard to attack or defend precisely.",
    help=(
        "A box should hold one thought that a reader can take in at a glance; more than 40 words or 280 characters"
        " mostly hold several. Example: a whole paragraph of a report pasted into one box. Keep the claim, and put the"
        " rest into reasons, sources or the note."
    ),
    on="statements",
    reads=frozenset({"text"}),
    find=too_long,
)
