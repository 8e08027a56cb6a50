"""A part of a map as a map of its own, to be drawn alone."""

from argmap.export.options import ExportError
from argmap.model import Document, spanning_tree


def branch_of(document: Document, node: str) -> Document:
    """Return what hangs below a statement or an inference as a document; that of an inference has its target on top.

    Premises that are at home elsewhere come along, without their own reasons. Raises `ExportError` when there is no
    such statement or inference.
    """
    if node not in document.statements and node not in document.inferences:
        raise ExportError(f"There is no statement or inference with the id {node!r} in this map.")
    walked = set(spanning_tree(document).walk(document, node))
    inferences = {key: record for key, record in document.inferences.items() if key in walked}
    wanted = {premise.statement for record in inferences.values() for premise in record.premises} | walked
    top = _statement_above(document, node)
    statements = {key: record for key, record in document.statements.items() if key in wanted or key == top}
    thesis = top if top is not None else document.map.thesis
    return Document.of(
        map=document.map.model_copy(update={"thesis": thesis}),
        statements=statements,
        inferences=inferences,
        quotes={key: quote for key, quote in document.quotes.items() if quote.statement in statements},
        sources=document.sources,
        groups=document.groups,
        view=document.view,
    )


def _statement_above(document: Document, node: str) -> str | None:
    """Return the statement that a branch is about: itself, or what its step is aimed at."""
    if node in document.statements:
        return node
    target = document.inferences[node].target
    return target if target in document.statements else None
