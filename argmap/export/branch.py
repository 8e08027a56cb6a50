"""A part of a map as a map of its own, to be drawn alone: a branch, or what a person has selected."""

from collections.abc import Collection
from dataclasses import replace

from argmap.export.options import ExportError
from argmap.model import Document, Inference, spanning_tree


def branch_of(document: Document, node: str) -> Document:
    """Return what hangs below a statement or an inference as a document; that of an inference has its target on top.

    Premises that are at home elsewhere come along, without their own reasons. Raises `ExportError` when there is no
    such statement or inference.
    """
    if node not in document.statements and node not in document.inferences:
        raise ExportError("There is no statement or inference with the id {name!r} in this map.", name=node)
    walked = set(spanning_tree(document).walk(document, node))
    inferences = {key: record for key, record in document.inferences.items() if key in walked}
    wanted = {premise.statement for record in inferences.values() for premise in record.premises} | walked
    top = _statement_above(document, node)
    if top is not None:
        wanted.add(top)
    return _part_of(document, wanted, inferences, top if top is not None else document.map.thesis)


def drawn_branch_of(document: Document, node: str) -> Document:
    """Return a branch as it is drawn: the claim on top is no thesis unless it is that of the map.

    Raises `ExportError` as `branch_of` does.
    """
    branch = branch_of(document, node)
    if branch.thesis == document.thesis:
        return branch
    return _part_of(branch, branch.statements, dict(branch.inferences), None)


def selection_of(document: Document, selected: Collection[str]) -> Document:
    """Return the selected statements and inferences as a document, those with the frames round them, these in full.

    What stands far apart on the map comes together. Raises `ExportError` when none of them is in the map.
    """
    home = spanning_tree(document).home
    steps = {*selected, *(home[key] for key in selected if key in home)}
    inferences = {key: record for key, record in document.inferences.items() if key in steps}
    wanted = {premise.statement for record in inferences.values() for premise in record.premises} | set(selected)
    part = _part_of(document, wanted, inferences, document.thesis if document.thesis in wanted else None)
    if not part.statements:
        raise ExportError("Nothing that is drawn is selected; select some boxes first.")
    return part


def _part_of(
    document: Document, wanted: Collection[str], inferences: dict[str, Inference], thesis: str | None
) -> Document:
    statements = {key: record for key, record in document.statements.items() if key in wanted}
    return Document.of(
        map=replace(document.map, thesis=thesis),
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
