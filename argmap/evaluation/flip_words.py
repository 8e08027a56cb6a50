"""What would change the verdict, said in plain words."""

from collections.abc import Iterator, Sequence

from argmap.evaluation.flips import Flips
from argmap.evaluation.mentions import Part, parts, plain
from argmap.evaluation.naming import in_words, named
from argmap.model import Document
from argmap.tongue import alternatives, listed, say, say_counted

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
    ways = told(document, found)
    if not ways:
        yield _none(found.searched, stands)
    elif stands and ways == [(f"withdraw:{found.node}",)]:
        yield say("It rests on nothing else: it falls as soon as it is no longer taken as given.")
    elif found.minimum_size == 1:
        yield from _singles(document, [change for (change,) in ways], stands)
    else:
        for way in ways[:_MOST]:
            yield _would(stands, _together(document, way, stands))
    if len(ways) > _MOST:
        number = len(ways) - _MOST
        yield say_counted(
            "There is one more such way.", "There are {number} more such ways.", number, number=in_words(number)
        )


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
        return say("The map is too large to try what would change it.")
    if stands:
        return say_counted(
            "It would still stand without any one claim or step.",
            "It would still stand without any {number} claims or steps.",
            searched,
            number=in_words(searched),
        )
    return say_counted(
        "Taking away one claim or step would not make it stand: it needs a reason that holds.",
        "Taking away up to {number} claims or steps would not make it stand: it needs a reason that holds.",
        searched,
        number=in_words(searched),
    )


def _would(stands: bool, condition: str) -> str:
    """Return a condition, such as “A were wrong”, as what the verdict hangs on."""
    return (
        say("It would fall if {this}.", this=condition) if stands else say("It would stand if {this}.", this=condition)
    )


def _singles(document: Document, changes: Sequence[str], stands: bool) -> Iterator[str]:
    claims = [_claim(document, change) for change in changes if change.startswith("withdraw:")]
    if len(claims) > 2:
        names = alternatives(claims[:_MOST])
        yield _would(stands, say("any one of these were wrong: {names}", names=names))
    elif len(claims) == 2:
        yield _would(stands, say("either {one} or {other} were wrong", one=claims[0], other=claims[1]))
    elif claims:
        yield _would(stands, say("{name} were wrong", name=claims[0]))
    for change in [change for change in changes if change.startswith("cut:")][: _MOST - len(claims[:_MOST])]:
        yield _would(stands, _event(document, change, stands))


def _together(document: Document, changes: Sequence[str], stands: bool) -> str:
    if all(change.startswith("withdraw:") for change in changes):
        names = listed([_claim(document, change) for change in changes])
        if len(changes) == 2:
            return say("{names} were both wrong", names=names)
        return say("{names} were all wrong", names=names)
    return listed([_event(document, change, stands) for change in changes])


def _event(document: Document, change: str, stands: bool) -> str:
    key = change.partition(":")[2]
    if change.startswith("withdraw:"):
        return say("{name} were wrong", name=_claim(document, change))
    if document.inferences[key].kind == "support":
        return say("the step from {name} failed", name=named(document, key))
    if stands:
        return say("the answer {name} failed", name=named(document, key))
    return say("the objection {name} were answered", name=named(document, key))


def _claim(document: Document, change: str) -> str:
    key = change.partition(":")[2]
    return named(document, key)
