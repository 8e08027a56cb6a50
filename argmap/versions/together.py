"""Two versions of a map in one drawing: the later one, with what was removed put back where it was."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal

from argmap.model import Document, Inference

Fate = Literal["added", "removed", "reworded", "moved"]


@dataclass(frozen=True, slots=True)
class Together:
    """A map of both versions, and what became of each statement and inference that is not the same in both."""

    document: Document
    fates: Mapping[str, Fate]


def together(before: Document, after: Document) -> Together:
    """Return both versions as one map; a premise that was taken out of a step stands in it again."""
    inferences: dict[str, Inference] = {}
    fates: dict[str, Fate] = {}
    for key in before.statements.keys() | after.statements.keys():
        old, new = before.statements.get(key), after.statements.get(key)
        if old is None or new is None:
            fates[key] = "added" if old is None else "removed"
        elif old.text != new.text:
            fates[key] = "reworded"
    for key in before.inferences.keys() | after.inferences.keys():
        was, now = before.inferences.get(key), after.inferences.get(key)
        if was is None or now is None:
            fates[key] = "added" if was is None else "removed"
            inferences[key] = now or was  # type: ignore[assignment]
            continue
        if (was.target, was.kind) != (now.target, now.kind):
            fates[key] = "moved"
        kept = {premise.statement for premise in now.premises}
        gone = [p for p in was.premises if p.statement not in kept and p.statement not in after.statements]
        inferences[key] = replace(now, premises=(*now.premises, *gone))
    document = Document.of(
        map=after.map,
        statements={**before.statements, **after.statements},
        inferences=inferences,
        sources={**before.sources, **after.sources},
        quotes={**before.quotes, **after.quotes},
        groups={**before.groups, **after.groups},
    )
    return Together(document, fates)
