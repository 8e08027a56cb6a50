"""What one slide shows: a claim on top and some of the steps below it, as a small map of its own."""

from dataclasses import replace
from typing import NamedTuple

from argmap.model import Document, Inference

FULL = 320
"""Letters of a statement that a card shows at most; what is longer stands in the notes."""


class Part(NamedTuple):
    """The content of one map slide."""

    top: str | None
    """The statement or inference that is repeated on top; None: statements that nothing holds together."""

    frames: tuple[str, ...]
    """The inferences below it, each after its target."""

    onward: frozenset[str] = frozenset()
    """Statements and inferences of this slide whose branches stand on slides of their own."""

    loose: tuple[str, ...] = ()
    """Statements without any step, when there is no top."""

    letters: int = FULL
    """How much of each statement is shown."""

    premises: int = 12
    """How many premises of a step are shown at most; the rest stand in the notes."""

    overview: bool = False


def document_of(document: Document, part: Part) -> Document:
    """Return the part of a map as a document to be laid out: its top is the thesis or the first root."""
    inferences: dict[str, Inference] = {}
    top = part.top
    steps = part.frames if top is None or top in document.statements else (top, *part.frames)
    for key in steps:
        record = document.inferences[key]
        inferences[key] = replace(record, premises=record.premises[: part.premises])
    wanted = {premise.statement for record in inferences.values() for premise in record.premises} | set(part.loose)
    if top is not None:
        wanted.add(top)
    if top in inferences:
        # The step that a slide is about stands on top: what it is aimed at stays on the slide that it comes from.
        inferences[top] = replace(inferences[top], target="")
    statements = {key: document.statements[key] for key in wanted if key in document.statements}
    return Document.of(
        map=replace(document.map, thesis=top if top in statements else None),
        statements=statements,
        inferences=inferences,
    )
