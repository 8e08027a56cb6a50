"""E04: a claim about today rests on an old source."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from argmap.checks.evidence.dates import latest_date, today
from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Fix, Report
from argmap.checks.wording.reading import Reading, read
from argmap.checks.wording.words import row
from argmap.edits import set_fields
from argmap.model import Change, Document, sentence_name, short_name
from argmap.tongue import say

_OF_TODAY = timedelta(days=180)
_OTHER = timedelta(days=730)
_AGEING = frozenset({"article-newspaper", "broadcast", "post", "report", "dataset"})
_SAYS_WHEN = frozenset("1234567890")


def stale(facts: Facts, ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each claim whose newest source is older than what it says of today can bear.

    A claim with “now”, “currently” and the like: 180 days. One in the present, from news and reports, 24 months, as a
    hint. What happened does not age, nor does what names its year.
    """
    document = facts.document
    now = today()
    for key in ids:
        source = _newest(document, key)
        if source is None or not _SAYS_WHEN.isdisjoint(document.statements[key].text):
            continue
        made, cited = source
        reading = read(document.statements[key].text, facts.language)
        if not reading.language or now - made <= _OF_TODAY or not _in_the_present(reading):
            continue
        name, newest = sentence_name(document, key), short_name(document, cited[0])
        if not row(reading.language, "now").isdisjoint(reading.words):
            message = say(
                "{name} speaks of today; its newest source, {newest}, is of {year}.",
                name=name,
                newest=newest,
                year=made.year,
            )
            yield Report((key,), message, (_checked(cited[0]),))
        elif now - made > _OTHER and all(document.sources[s].csl.get("type") in _AGEING for s in cited):
            message = say(
                "{name} rests on {newest} of {year}: does it still hold?", name=name, newest=newest, year=made.year
            )
            yield Report((key,), message, (_checked(cited[0]),), severity="hint")


def _newest(document: Document, statement: str) -> tuple[date, list[str]] | None:
    """Return the date of a claim's newest source, and its sources from the newest; None when one has no date."""
    cited = {document.quotes[quote].source for quote in document.quotes_of(statement)}
    dates = {key: latest_date(document.sources[key].csl) for key in cited if key in document.sources}
    known = {key: made for key, made in dates.items() if made is not None}
    if not known or len(known) < len(dates):
        return None
    ordered = sorted(known, key=lambda key: (-known[key].toordinal(), key))
    return known[ordered[0]], ordered


def _in_the_present(reading: Reading) -> bool:
    present, past = row(reading.language, "timed"), row(reading.language, "past")
    return not present.isdisjoint(reading.words) and past.isdisjoint(reading.words)


def _checked(source: str) -> Fix:
    """Return the fix that notes that one has looked again today."""

    def edit(document: Document) -> Change:
        day = today()
        csl = {**document.sources[source].csl, "accessed": {"date-parts": [[day.year, day.month, day.day]]}}
        return set_fields(document, "sources", source, csl=csl)

    return Fix("I looked again today: it still says so", edit)


CHECK = Check(
    code="E04",
    name="stale source",
    severity="warning",
    summary="Things may have changed since.",
    help=(
        "What is so now is not proved by what was so then. Example: “The bridge is currently closed”, from a newspaper"
        " of two years ago. Look again, find a newer source, or say when it was so. Sources of claims about today are"
        " old after half a year, news and reports after two years. Understands English and German."
    ),
    on="statements",
    reads=frozenset({"sources", "text"}),
    find=stale,
    languages=frozenset({"en", "de"}),
)
