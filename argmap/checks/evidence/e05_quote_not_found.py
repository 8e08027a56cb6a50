"""E05: the words of a quote are not in its source."""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from argmap.checks.evidence.anchoring import Passage, anchor, context
from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Fix, Report
from argmap.checks.fixes import setting
from argmap.edits import set_fields
from argmap.model import Change, Document, Quote, short_name, short_text
from argmap.tongue import say

_WORTH_SHOWING = 0.6
_LONGEST = 60


def quote_not_found(facts: Facts, ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each quote whose words the text of its source, where the map has it, does not hold."""
    document = facts.document
    for key in ids:
        quote = document.quotes[key]
        source = document.sources.get(quote.source)
        if not quote.exact or source is None or not source.text:
            continue
        passage = _anchor(source.text, quote)
        if passage is not None and passage.likeness == 1:
            continue
        said = {"source": short_name(document, quote.source), "words": short_text(quote.exact, _LONGEST)}
        message = say("{source} does not say “{words}”.", **said)
        fixes: list[Fix] = []
        if passage is not None and passage.likeness >= _WORTH_SHOWING:
            words = short_text(source.text[passage.start : passage.end], _LONGEST)
            message = say("{source} does not say “{words}”; nearest to it is “{nearest}”.", **said, nearest=words)
            fixes.append(Fix(say("Quote “{words}”", words=words), lambda d, key=key: _as_it_stands(d, key)))  # type: ignore[misc]
        fixes.append(setting("Cite the source without quoting", "quotes", key, exact=None, start=None, end=None))
        yield Report((key,), message, tuple(fixes))


def _anchor(text: str, quote: Quote) -> Passage | None:
    return _anchored(text, quote.exact or "", quote.prefix, quote.suffix, quote.start, quote.end)


_anchored = lru_cache(maxsize=5_000)(anchor)


def _as_it_stands(document: Document, key: str) -> Change:
    quote = document.quotes[key]
    text = document.sources[quote.source].text
    passage = _anchor(text, quote)
    if passage is None:
        return Change.between(document, document, "Quote")
    prefix, suffix = context(text, passage)
    words = text[passage.start : passage.end]
    return set_fields(
        document, "quotes", key, exact=words, prefix=prefix, suffix=suffix, start=passage.start, end=passage.end
    )


CHECK = Check(
    code="E05",
    name="quote not found",
    severity="error",
    summary="The source does not say this.",
    help=(
        "Words between quotation marks have to be the words of the source. Blanks, kinds of quotation marks and what is"
        " left out at “…” do not count; one changed word does. Example: quoted “trains are never late”, written"
        " “trains are rarely late”. Take the words as they stand, or cite without quoting."
    ),
    on="quotes",
    reads=frozenset({"sources", "text"}),
    find=quote_not_found,
)
