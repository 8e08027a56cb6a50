"""T18: something is still to be filled in."""

import re
from collections.abc import Iterable, Iterator

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Report
from argmap.model import SLOT, sentence_name
from argmap.tongue import say

_PLACEHOLDER = re.compile(
    r"\b(?:TODO|TBD|TBC|FIXME|XXX+|TKTK)\b|\b[Ll]orem ipsum\b|(?<!\S)\?{3,}(?!\S)"
    rf"|{SLOT}"
    r"|\[(?:insert|fill in|your|hier|einfügen|ausfüllen|add)\b[^\]\n]{0,80}\]|_{3,}|^\s*\w+ …\s*$",
)
_MARKS = ("?", "{", "[", "_", "…", "TODO", "TBD", "TBC", "FIXME", "XXX", "TKTK", "orem ipsum")
"""One of these is in whatever the pattern finds, and looking for them is faster."""


def placeholder(facts: Facts, ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each claim with a mark, filler text or slot that waits for words."""
    document = facts.document
    for key in ids:
        text = document.statements[key].text
        match = _PLACEHOLDER.search(text) if any(map(text.__contains__, _MARKS)) else None
        if match is not None:
            left = match.group().strip()
            message = say(
                "{name} is unfinished: “{left}” waits to be filled in.", name=sentence_name(document, key), left=left
            )
            yield Report((key,), message, data={"words": [left]})


CHECK = Check(
    code="T18",
    name="placeholder",
    severity="warning",
    summary="Something here is unfinished.",
    help=(
        "Slots of a pattern and notes to oneself are easy to overlook before a map is handed on. Examples: “{event}"
        " causes {effect}”, “TODO: find the figure”, “???”. Put in the words that belong there."
    ),
    on="statements",
    reads=frozenset({"text"}),
    find=placeholder,
)
