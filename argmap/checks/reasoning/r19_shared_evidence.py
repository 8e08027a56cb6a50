"""R19: two reasons for one claim rest on the same ground."""

from collections import Counter
from collections.abc import Iterable, Iterator

from argmap.checks.facts import VALUES, Facts
from argmap.checks.finding import Check, Fix, Report
from argmap.checks.reasoning.grounds import shared_grounds
from argmap.edits.clearing import clear_mentions
from argmap.edits.draft import Draft
from argmap.model import Change, Document, sentence_name, short_name
from argmap.tongue import listed, say


def shared_evidence(facts: Facts, _ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each reason that shares a given ground with an earlier one for the same claim.

    Where one step repeats all premises of another, S10 or S11 says so.
    """
    document = facts.document
    for other, step, ground in facts.once("R19", VALUES, lambda: list(_shared(facts))):
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


def _shared(facts: Facts) -> Iterator[tuple[str, str, str]]:
    """Yield pairs of reasons for one claim, with a ground that both rest on."""
    document = facts.document
    inferences, statements = document.inferences, document.statements
    grounds = shared_grounds(facts)
    resting = Counter(inferences[step].target for step in grounds if inferences[step].kind == "support")
    for target in (key for key, count in resting.items() if count > 1 and key in statements):
        steps = [key for key in document.inferences_on(target) if key in grounds and inferences[key].kind == "support"]
        seen: dict[str, str] = {}
        for step in steps:
            common = sorted(seen.keys() & grounds[step])
            ground = next((ground for ground in common if _differ(document, seen[ground], step)), None)
            if ground is not None:
                yield seen[ground], step, ground
            fresh = (key for key in grounds[step] if ground is None or key < ground)
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
