"""The grounds that the case rests on most; for R24 and E06."""

from collections.abc import Iterator

from argmap.checks.facts import CASE, Facts
from argmap.model import Document


def pillars(facts: Facts) -> Iterator[str]:
    """Yield the claims without reasons and objections that move the thesis, what moves it most first."""
    return (key for key in facts.once("moving", CASE, lambda: _moving(facts)) if is_ground(facts.document, key))


def is_ground(document: Document, key: str) -> bool:
    """Return whether an id is that of a claim with nothing for or against it, other than the thesis."""
    return key in document.statements and key != document.thesis and not document.inferences_on(key)


def _moving(facts: Facts) -> list[str]:
    influence = facts.influence
    return sorted(influence, key=influence.__getitem__, reverse=True)
