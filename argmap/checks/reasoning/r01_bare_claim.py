"""R01: nothing stands behind a claim."""

import re
from collections.abc import Iterable, Iterator

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Report
from argmap.checks.fixes import reason, setting
from argmap.model import Document, sentence_name, waits
from argmap.tongue import say

_OWN = re.compile(r"\b(?:I|[Mm]y|[Mm]e|[Ii]ch|[Mm]ich|[Mm]ir|[Mm]ein(?:e[mnrs]?)?)\b")
"""A word in which the writer speaks of himself, in English or German."""


def bare(facts: Facts, ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each claim without reason, source or speaker that is not marked as an assumption.

    Claims that a person has accepted or rejected, that are marked as given, unsaid or unfinished are marked enough. Who
    speaks of his own wishes and days is his own source.
    """
    document, thesis = facts.document, facts.document.thesis
    for key in ids:
        # The thesis is S15's.
        if key != thesis and document.uses(key) and _leaf(document, key) and not document.quotes_of(key):
            message = say("{name} has no reason and no source.", name=sentence_name(document, key))
            mark = setting("Mark as assumption", "statements", key, kind="assumption")
            yield Report((key,), message, (mark, reason(key)))


def _leaf(document: Document, key: str) -> bool:
    statement = document.statements[key]
    marked = statement.implicit or statement.undeveloped or statement.given or bool(statement.speaker)
    if marked or statement.kind != "claim" or statement.acceptance in ("accepted", "rejected"):
        return False
    # A box without words is T01's, one with a slot T18's, a lonely one S14's.
    if not statement.text.strip() or waits(statement.text):
        return False
    for step in document.inferences_on(key):
        if document.inferences[step].kind == "support":
            return False
    return _OWN.search(statement.text) is None


CHECK = Check(
    code="R01",
    name="bare claim",
    severity="warning",
    summary="Nothing stands behind this.",
    help=(
        "Where a line of reasons ends, a reader asks: how do you know? Example: “Most parents want the later start”,"
        " with no survey and no reason. Add the source or a reason, or mark the claim as an assumption, so that"
        " everybody sees that it is one."
    ),
    on="statements",
    reads=frozenset({"structure", "stance", "sources", "thesis", "text"}),
    find=bare,
)
