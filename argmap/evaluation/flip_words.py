"""What would change the verdict, said in plain words."""

from collections.abc import Iterator, Sequence

from argmap.evaluation.flips import Flips
from argmap.evaluation.mentions import Part, parts, plain
from argmap.evaluation.naming import counted, joined, named
from argmap.model import Document

_MOST = 5
"""Ways that are named."""

Ways = list[tuple[str, ...]]


def flip_sentences(document: Document, found: Flips) -> list[str]:
    """Return in plain words what would change the verdict; nothing without a thesis."""
    return [plain(sentence) for sentence in _sentences(document, found)]


def flip_parts(document: Document, found: Flips) -> list[tuple[Part, ...]]:
    """Return `flip_sentences` with the boxes that they name."""
    return [parts(sentence) for sentence in _sentences(document, found)]


def _sentences(document: Document, found: Flips) -> Iterator[str]:
    if not found.before:
        return
    stands = found.before == "in"
    would = "It would fall" if stands else "It would stand"
    ways = told(document, found)
    if not ways:
        yield _none(found.searched, stands)
    elif stands and ways == [(f"withdraw:{found.node}",)]:
        yield "It rests on nothing else: it falls as soon as it is no longer taken as given."
    elif found.minimum_size == 1:
        yield from _singles(document, would, [change for (change,) in ways], stands)
    else:
        for way in ways[:_MOST]:
            yield f"{would} if {_together(document, way, stands)}."
    if len(ways) > _MOST:
        number = len(ways) - _MOST
        yield f"There {'is' if number == 1 else 'are'} {counted(number, 'more such way')}."


def told(document: Document, found: Flips) -> Ways:
    """Return the sets worth telling.

    What stands falls by its claims, so steps are told only where there is no set of claims; what fails is saved by
    answers, so a premise of an objection is told only where answering the objection does not do the same.
    """
    if found.before == "in":
        itself = {f"withdraw:{found.node}", f"cut:{found.node}"}
        others = [chosen for chosen in found.sets if itself.isdisjoint(chosen)] or list(found.sets)
        claims = [chosen for chosen in others if all(change.startswith("withdraw:") for change in chosen)]
        return claims or others
    sets = {frozenset(chosen) for chosen in found.sets}
    return [chosen for chosen in found.sets if not any(_answered(document, sets, chosen, change) for change in chosen)]


def _answered(document: Document, sets: set[frozenset[str]], chosen: Sequence[str], change: str) -> bool:
    """Return whether an answer to an objection that a withdrawn claim is a premise of does the same."""
    act, _, key = change.partition(":")
    rest = frozenset(chosen) - {change}
    uses = [use for use in document.uses(key) if document.inferences[use].kind == "attack"]
    return act == "withdraw" and any(rest | {f"cut:{use}"} in sets for use in uses)


def _none(searched: int, stands: bool) -> str:
    if searched == 0:
        return "The map is too large to try what would change it."
    number = {1: "one claim or step", 2: "two claims or steps", 3: "three claims or steps"}[searched]
    if stands:
        return f"It would still stand without any {number}."
    return f"Taking away up to {number} would not make it stand: it needs a reason that holds."


def _singles(document: Document, would: str, changes: Sequence[str], stands: bool) -> Iterator[str]:
    claims = [_claim(document, change) for change in changes if change.startswith("withdraw:")]
    if len(claims) > 2:
        yield f"{would} if any one of these were wrong: {joined(claims[:_MOST], 'or')}."
    elif claims:
        yield f"{would} if {'either ' if len(claims) == 2 else ''}{joined(claims, 'or')} were wrong."
    for change in [change for change in changes if change.startswith("cut:")][: _MOST - len(claims[:_MOST])]:
        yield f"{would} if {_event(document, change, stands)}."


def _together(document: Document, changes: Sequence[str], stands: bool) -> str:
    if all(change.startswith("withdraw:") for change in changes):
        names = joined([_claim(document, change) for change in changes])
        return f"{names} were {'both' if len(changes) == 2 else 'all'} wrong"
    return joined([_event(document, change, stands) for change in changes])


def _event(document: Document, change: str, stands: bool) -> str:
    key = change.partition(":")[2]
    if change.startswith("withdraw:"):
        return f"{_claim(document, change)} were wrong"
    if document.inferences[key].kind == "support":
        return f"the step from {named(document, key)} failed"
    return (
        f"the answer {named(document, key)} failed" if stands else f"the objection {named(document, key)} were answered"
    )


def _claim(document: Document, change: str) -> str:
    key = change.partition(":")[2]
    return named(document, key)
