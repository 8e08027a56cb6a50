"""E09: one source is listed twice."""

import re
import unicodedata
from collections.abc import Iterable, Iterator

from argmap.checks.evidence.dates import latest_date
from argmap.checks.evidence.names import makers
from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Fix, Report
from argmap.edits import remove_source, set_fields
from argmap.model import Change, Document, Source, sentence_name
from argmap.tongue import say

_SCHEME = re.compile(r"^(?:https?://)?(?:www\.|m\.|amp\.)?", re.IGNORECASE)
_TRACKING = re.compile(r"[?&](?:utm_\w+|fbclid|gclid|ref|mc_cid)=[^&#]*")
_DOI = re.compile(r"^(?:https?://(?:dx\.)?doi\.org/|doi:\s*)", re.IGNORECASE)


def duplicate_source(facts: Facts, _ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each pair of sources with the same DOI, address, text, or title, makers and year."""
    document = facts.document
    for other, key in facts.of_table("E09", "sources", lambda: _pairs(document)):
        fixes: tuple[Fix, ...] = ()
        if _can_be_one(document, other, key):
            fixes = (Fix("Keep one of them", lambda d, kept=other, gone=key: _merge(d, kept, gone)),)  # type: ignore[misc]
        yield Report((other, key), say("{other} is listed twice.", other=sentence_name(document, other)), fixes)


def _pairs(document: Document) -> list[tuple[str, str]]:
    first: dict[tuple[str, ...], str] = {}
    found: dict[tuple[str, str], None] = {}
    for key in sorted(document.sources):
        for mark in _marks(document.sources[key]):
            other = first.setdefault(mark, key)
            if other != key and not _told_apart(document, other, key):
                found[other, key] = None
    return [*found]


def _marks(source: Source) -> Iterator[tuple[str, ...]]:
    csl = source.csl
    doi, url = str(csl.get("DOI") or ""), str(csl.get("URL") or "")
    if _DOI.match(url) and not doi:
        doi = url
    if doi:
        yield "doi", _DOI.sub("", doi).strip().lower()
    if url and not _DOI.match(url):
        address = _TRACKING.sub("", _SCHEME.sub("", url.strip())).split("#")[0].rstrip("/?&")
        host, slash, path = address.partition("/")
        if path:
            yield "url", host.lower() + slash + path
    if source.text.strip():
        yield "text", source.text.strip()
    if source.sha256:
        yield "hash", source.sha256.lower()
    title = _folded(str(csl.get("title") or ""))
    year = latest_date({"issued": csl.get("issued")})
    if len(title.split()) > 1:
        container = _folded(str(csl.get("container-title") or ""))
        yield "title", title, " ".join(sorted(makers(csl))), str(year.year if year else ""), container


def _folded(text: str) -> str:
    return " ".join(re.findall(r"\w+", unicodedata.normalize("NFKC", text).casefold()))


def _told_apart(document: Document, one: str, other: str) -> bool:
    """Return whether two sources have different DOIs, or are different parts of one page or paper."""
    first, second = document.sources[one].csl, document.sources[other].csl
    for field in ("DOI", "volume", "issue", "page", "section", "event-title"):
        if first.get(field) and second.get(field) and str(first[field]).lower() != str(second[field]).lower():
            return _DOI.sub("", str(first[field])).lower() != _DOI.sub("", str(second[field])).lower()
    return False


def _can_be_one(document: Document, kept: str, gone: str) -> bool:
    """Return whether all quotes of both can be looked up in one text, and no circle of sources comes about."""
    cited = any(gone in source.cites for source in document.sources.values())
    same_text = document.sources[kept].text.strip() == document.sources[gone].text.strip()
    return same_text and not (cited and document.sources[kept].cites)


def _merge(document: Document, kept: str, gone: str) -> Change:
    """Return the change by which all that is quoted from or cites one source is of the other."""
    after = document
    for quote in document.quotes_from(gone):
        after = after.apply(set_fields(after, "quotes", quote, source=kept))
    for key, source in document.sources.items():
        if gone in source.cites and key != gone:
            cites = tuple(dict.fromkeys(kept if cited == gone else cited for cited in source.cites))
            after = after.apply(set_fields(after, "sources", key, cites=tuple(c for c in cites if c != key)))
    return Change.between(document, after.apply(remove_source(after, gone)), "Merge sources")


CHECK = Check(
    code="E09",
    name="duplicate source",
    severity="hint",
    summary="Listed twice.",
    help=(
        "Two entries for one paper look like two voices and are easily corrected in one place only. Example: the same"
        " address once with “www.” and once without. Keep one; all quotes go to it."
    ),
    on="map",
    reads=frozenset({"sources", "text"}),
    find=duplicate_source,
)
