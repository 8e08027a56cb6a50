"""E11: a claim rests on what one source says that another says."""

import re
from collections.abc import Iterable, Iterator

from argmap.checks.evidence.names import makers, words_of
from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Fix, Report
from argmap.edits import add_quote
from argmap.model import Document, Quote, Source, short_name
from argmap.tongue import say

_RECORDS = frozenset({"speech", "interview", "hearing", "broadcast", "motion_picture", "song"})
_COMMON = frozenset("the and for der die und von des center centre institute university press news agency".split())


def hearsay(facts: Facts, _ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each quote that its source has from another one, on which the claim does not rest itself.

    That it has it from there shows when it cites only that one, or when who made the other is the quote's speaker or
    the first that the claim names.
    """
    document = facts.document
    citing = [key for key, source in document.sources.items() if source.cites]
    for key in (quote for source in citing for quote in document.quotes_from(source)):
        quote = document.quotes[key]
        source = document.sources[quote.source]
        if quote.statement not in document.statements or source.csl.get("type") in _RECORDS:
            continue
        attached = {document.quotes[other].source for other in document.quotes_of(quote.statement)}
        origin = _origin(document, quote, source)
        if origin is None or origin in attached:
            continue
        claim, report, first = (short_name(document, one) for one in (quote.statement, quote.source, origin))
        message = say(
            "{claim} has its words from {report}, which has them from {first}.", claim=claim, report=report, first=first
        )
        fix = Fix(
            say("Quote {first} as well", first=first),
            lambda d, statement=quote.statement, origin=origin: add_quote(d, statement, origin),  # type: ignore[misc]
        )
        yield Report((key,), f"{message[:1].upper()}{message[1:]}", (fix,))


def _origin(document: Document, quote: Quote, source: Source) -> str | None:
    """Return the source that a quote's source has the words from, as far as the map tells."""
    cited = [key for key in source.cites if key in document.sources and key != quote.source]
    if len(source.cites) == 1 and len(cited) == 1:
        return cited[0]
    words = quote.speaker or _beginning(document.statements[quote.statement].text)
    named = words_of(words) - _COMMON
    return next((key for key in cited if named & (makers(document.sources[key].csl) - _COMMON)), None)


def _beginning(text: str) -> str:
    """Return the first words of a claim, in which it says who does something; nothing when something is somebody's."""
    first = " ".join(text.split()[:3])
    return "" if re.search(r"['’]s\b", first) else first


CHECK = Check(
    code="E11",
    name="hearsay",
    severity="hint",
    summary="It is second-hand.",
    help=(
        "Each hand through which words go can change them. Example: a newspaper's sentence on what a study found. Open"
        " the study, and quote that."
    ),
    on="map",
    reads=frozenset({"sources", "text"}),
    find=hearsay,
)
