"""E06: a doubtful report carries much of the case."""

from collections.abc import Iterable, Iterator

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Report
from argmap.checks.fixes import reason
from argmap.checks.pillars import pillars
from argmap.model import Document, sentence_name, short_name
from argmap.tongue import say

_TOP = 3
_WEAK_SOURCE = frozenset("DE")
_WEAK_WORD = frozenset("45")


def weak_source(facts: Facts, _ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each of the three grounds that move the thesis most when all its quotes are doubtful."""
    document = facts.document
    for key in _heaviest(facts) if document.quotes else ():
        quotes = document.quotes_of(key)
        if quotes and all(_doubtful(document, quote) for quote in quotes):
            source = short_name(document, document.quotes[quotes[0]].source)
            message = say(
                "{name} weighs much in this case and rests on {source}, graded as doubtful.",
                name=sentence_name(document, key),
                source=source,
            )
            yield Report((key,), message, (reason(key, "Add a reason that confirms it"),))


def _heaviest(facts: Facts) -> list[str]:
    """Return the three grounds that move the thesis most, with those that weigh as much as the third."""
    found: list[str] = []
    for key in pillars(facts):
        if len(found) >= _TOP and facts.influence[key] < facts.influence[found[_TOP - 1]]:
            break
        found.append(key)
    return found


def _doubtful(document: Document, quote: str) -> bool:
    record = document.quotes[quote]
    source = document.sources.get(record.source)
    return record.credibility in _WEAK_WORD or (source is not None and source.reliability in _WEAK_SOURCE)


CHECK = Check(
    code="E06",
    name="weak source carries weight",
    severity="warning",
    summary="A doubtful report bears a heavy load.",
    help=(
        "What moves the conclusion most should rest on the best you have. Example: the claim on which all turns comes"
        " from a source graded D, not usually reliable, and from no other. Look for a second source, or for a reason"
        " that makes it likely on its own."
    ),
    on="map",
    reads=frozenset({"sources", "structure", "stance", "strength", "thesis", "way", "text"}),
    find=weak_source,
)
