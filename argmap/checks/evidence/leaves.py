"""The grounds of the case for or against the thesis, and the sources behind each; for E02 and E08."""

from collections.abc import Mapping
from itertools import compress

from argmap.checks.facts import CASE, Facts
from argmap.checks.ways import BOTH
from argmap.model import Document


def grounds(facts: Facts) -> Mapping[str, int]:
    """Return the given claims without reasons on a way to the thesis, with their side: `FOR`, `AGAINST` or `BOTH`."""
    return facts.once("grounds", CASE, lambda: _grounds(facts))


def quoted_grounds(facts: Facts) -> Mapping[str, Mapping[str, int]]:
    """Return the grounds that are quoted from each source, by id, with their side."""
    return facts.once("quoted grounds", CASE | {"sources"}, lambda: _quoted(facts))


def _grounds(facts: Facts) -> dict[str, int]:
    document, graph, places = facts.document, facts.graph, facts.places
    ids, supports, inferences = graph.ids, graph.supports, document.inferences
    given = compress(range(len(ids)), graph.given)
    found = {ids[node]: places[node] & BOTH for node in given if places[node] and not supports[node]}
    # A person may call given what only broken reasons are put forward for.
    for key in {inferences[step].target for step in facts.faulty if inferences[step].kind == "support"}:
        found.pop(key, None)
    if document.thesis is not None:
        found.pop(document.thesis, None)
    return found


def _quoted(facts: Facts) -> dict[str, dict[str, int]]:
    document, sides = facts.document, grounds(facts)
    quoted = facts.of_table("quoted from", "quotes", lambda: _quoted_from(document))
    return {source: {key: sides[key] for key in quoted.get(source, ()) if key in sides} for source in document.sources}


def _quoted_from(document: Document) -> dict[str, list[str]]:
    """Return what each source is quoted for, by id."""
    found: dict[str, set[str]] = {}
    for quote in document.quotes.values():
        found.setdefault(quote.source, set()).add(quote.statement)
    return {source: sorted(keys) for source, keys in found.items()}
