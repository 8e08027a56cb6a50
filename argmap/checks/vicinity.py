"""What lies round a record: the ids whose local checks have to look again when the record changes."""

from collections.abc import Iterable, Iterator

from argmap.model import Document


def vicinity(document: Document, ids: Iterable[str]) -> set[str]:
    """Return the ids and all that lie within two steps of them, by premises, targets and quotes."""
    found = set(ids)
    border = found
    for _ in range(2):
        border = {other for key in border for other in _beside(document, key)} - found
        found |= border
    return found


def calling(document: Document, ids: Iterable[str]) -> set[str]:
    """Return the claims whose remarks may call a step by the words of one of some statements.

    They lie one step too far away for the vicinity: premises of what is aimed at the step that such a statement is a
    premise of.
    """
    called = (use for key in ids if key in document.statements for use in document.uses(key))
    aimed = (step for use in called for step in document.inferences_on(use))
    return {premise.statement for step in aimed for premise in document.inferences[step].premises}


def _beside(document: Document, key: str) -> Iterator[str]:
    step = document.inferences.get(key)
    if step is not None:
        yield step.target
        for premise in step.premises:
            yield premise.statement
    quote = document.quotes.get(key)
    if quote is not None:
        yield from (quote.statement, quote.source)
    # What points at an id does so whether or not the record is there.
    yield from document.inferences_on(key)
    yield from document.uses(key)
    yield from document.quotes_of(key)
    yield from document.quotes_from(key)
