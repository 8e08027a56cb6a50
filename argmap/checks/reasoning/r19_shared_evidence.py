"""R19: two reasons for one claim rest on the same ground."""

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import NamedTuple

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Fix, Report
from argmap.checks.reasoning.grounds import Resting, resting
from argmap.edits.clearing import clear_mentions
from argmap.edits.draft import Draft
from argmap.model import Change, Document, sentence_name, short_name
from argmap.tongue import listed, say


def shared_evidence(facts: Facts, _ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each reason that shares a given ground with an earlier one for the same claim.

    Where one step repeats all premises of another, S10 or S11 says so.
    """
    document = facts.document
    shared: _Shared = facts.onward("R19", lambda earlier: _shared(facts, earlier))
    for other, step, ground in chain.from_iterable(shared.pairs.values()):
        names = listed([sentence_name(document, other), short_name(document, step)])
        message = say(
            "{names} both rest on {ground}: they are not independent.", names=names, ground=short_name(document, ground)
        )
        fix = Fix("Link them to one reason", lambda d, one=other, two=step: _linked(d, one, two))  # type: ignore[misc]
        yield Report((other, step), message, (fix,))


def _linked(document: Document, one: str, two: str) -> Change:
    """Give the premises of the second reason to the first, with what is aimed at it."""
    draft = Draft(document)
    premises = draft.inference(one).premises
    there = {premise.statement for premise in premises}
    more = tuple(p for p in draft.inference(two).premises if p.statement not in there)
    draft.update("inferences", one, premises=premises + more)
    for step in document.inferences_on(two):
        draft.update("inferences", step, target=one)
    draft.remove("inferences", two)
    clear_mentions(draft, {two})
    return draft.change("Link reasons")


class _Shared(NamedTuple):
    resting: Resting
    pairs: dict[str, list[tuple[str, str, str]]]
    """Of each claim the pairs of reasons for it that rest on one ground, and that."""


def _shared(facts: Facts, earlier: _Shared | None) -> _Shared:
    found = resting(facts, earlier.resting if earlier is not None else None)
    if earlier is not None and earlier.resting.graph is found.graph:
        return earlier
    document, ids = facts.document, found.graph.ids
    pairs: dict[str, list[tuple[str, str, str]]] = {}
    if earlier is not None and found.before is earlier.resting.graph:
        pairs = {key: of_it for key, of_it in earlier.pairs.items() if key in document.statements}
    for key in (ids[node] for node in found.anew if ids[node] in document.statements):
        pairs[key] = list(_pairs(document, key, found))
    return _Shared(found, {key: of_it for key, of_it in pairs.items() if of_it})


def _pairs(document: Document, target: str, found: Resting) -> Iterator[tuple[str, str, str]]:
    """Yield pairs of reasons for a claim, with a ground that both rest on."""
    known, number = found.known, found.graph.number
    supports = found.graph.supports[number[target]]
    if sum(step in known for step in supports) < 2:
        return
    seen: dict[str, str] = {}
    for step in document.inferences_on(target):
        grounds = known.get(number[step]) if step in number and number[step] in supports else None
        if grounds is not None:
            common = sorted(seen.keys() & grounds)
            ground = next((ground for ground in common if _differ(document, seen[ground], step)), None)
            if ground is not None:
                yield seen[ground], step, ground
            fresh = (key for key in grounds if ground is None or key < ground)
            seen = dict.fromkeys(fresh, step) | seen


def _differ(document: Document, one: str, other: str) -> bool:
    """Return whether each of two steps has a premise that the other has not."""
    first, second = ({p.statement for p in document.inferences[step].premises} for step in (one, other))
    return not first <= second and not second <= first


CHECK = Check(
    code="R19",
    name="shared evidence counted twice",
    severity="warning",
    summary="Two reasons, one root: they are not independent.",
    help=(
        "Two reasons that rest on the same fact are no stronger than that fact. Example: “Sales rose” and"
        " “Customers are happy”, both known only from the same report. Count it once: let the fact support one"
        " claim that both reasons come to, or look for evidence of its own for each."
    ),
    on="map",
    reads=frozenset({"structure", "stance", "text"}),
    find=shared_evidence,
)
