"""Sources and the quotes that tie statements to them."""

from collections.abc import Mapping

from pydantic import JsonValue

from argmap.edits.draft import Draft
from argmap.edits.errors import EditError
from argmap.model import Change, Document, Quote, Source, short_name
from argmap.tongue import say_counted


def add_source(document: Document, csl: Mapping[str, JsonValue]) -> Change:
    """Add a source; the CSL item gets the id of the record if it has none."""
    draft = Draft(document)
    key = draft.add("sources", Source(csl=dict(csl)))
    if "id" not in csl:
        draft.put("sources", key, Source(csl={"id": key, **csl}))
    return draft.change("Add source")


def remove_source(document: Document, source: str) -> Change:
    """Remove a source that no quote refers to; raises `EditError` when one does."""
    draft = Draft(document)
    if source not in document.sources:
        raise EditError("There is no source {name} in this map any more.", name=short_name(document, source))
    count = len(document.quotes_from(source))
    if count:
        raise EditError(
            say_counted(
                "{name} cannot be removed: one quote comes from it. Remove it first.",
                "{name} cannot be removed: {count} quotes come from it. Remove them first.",
                count,
                name=short_name(document, source),
            )
        )
    _remove(draft, source)
    return draft.change("Remove source")


def remove_source_with_quotes(document: Document, source: str) -> Change:
    """Remove a source together with all quotes from it."""
    draft = Draft(document)
    for quote in document.quotes_from(source):
        draft.remove("quotes", quote)
    _remove(draft, source)
    return draft.change("Remove source and quotes")


def add_quote(document: Document, statement: str, source: str, exact: str | None = None, locator: str = "") -> Change:
    """Tie a statement to words of a source; without `exact`, to the source as a whole."""
    draft = Draft(document)
    draft.statement(statement)
    if source not in document.sources:
        raise EditError("There is no source {name} in this map any more.", name=short_name(document, source))
    draft.add("quotes", Quote(statement=statement, source=source, exact=exact, locator=locator))
    return draft.change("Add quote")


def remove_quote(document: Document, quote: str) -> Change:
    """Remove a quote."""
    draft = Draft(document)
    if quote not in document.quotes:
        raise EditError("This quote is not in the map any more.")
    draft.remove("quotes", quote)
    return draft.change("Remove quote")


def _remove(draft: Draft, source: str) -> None:
    draft.remove("sources", source)
    for key, other in draft.document.sources.items():
        if source in other.cites and key != source:
            draft.update("sources", key, cites=tuple(cited for cited in other.cites if cited != source))
