"""T12: one claim denies another, and the map does not say so."""

from collections.abc import Iterable, Iterator
from itertools import combinations

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Fix, Report
from argmap.checks.wording.folding import denied, same_but_for_negation
from argmap.checks.wording.index import index_of
from argmap.edits import use_as_step
from argmap.model import Change, Document, sentence_name, short_name
from argmap.tongue import say


def contradiction(facts: Facts, _ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each pair of claims that differ by one negation, when no objection joins them."""
    document = facts.document
    for group in index_of(facts, same_but_for_negation).groups():
        counts = {key: _negations(facts, key) for key in group}
        if len(set(counts.values())) < 2:
            continue
        for one, other in combinations(group, 2):
            if abs(counts[one] - counts[other]) == 1 and not _opposed(document, one, other):
                fixes: tuple[Fix, ...] = ()
                if not _joined(document, one, other):
                    fixes = (Fix("Make each an objection to the other", lambda d, a=one, b=other: _oppose(d, a, b)),)  # type: ignore[misc]
                message = say(
                    "{one} and {other} exclude each other, and no objection says so.",
                    one=sentence_name(document, one),
                    other=short_name(document, other),
                )
                yield Report((one, other), message, fixes)


def _negations(facts: Facts, key: str) -> int:
    denial = denied(facts.document.statements[key].text, facts.language)
    return denial.negations if denial is not None else 0


def _opposed(document: Document, one: str, other: str) -> bool:
    """Return whether one objects to the other, to a step for it, or a step needs one of the two to be false."""
    for premise, target in ((one, other), (other, one)):
        for use in document.uses(premise):
            step = document.inferences[use]
            aim = document.inferences[step.target].target if step.target in document.inferences else step.target
            negated = any(p.negated for p in step.premises if p.statement == premise)
            if aim == target and (step.kind == "attack" or negated):
                return True
    return False


def _joined(document: Document, one: str, other: str) -> bool:
    """Return whether any step leads from one to the other: an objection beside it would be for and against."""
    pairs = ((one, other), (other, one))
    return any(document.inferences[use].target == target for premise, target in pairs for use in document.uses(premise))


def _oppose(document: Document, one: str, other: str) -> Change:
    after = document.apply(use_as_step(document, one, "attack", other))
    return Change.between(document, after.apply(use_as_step(after, other, "attack", one)), "Draw the contradiction")


CHECK = Check(
    code="T12",
    name="contradiction not drawn",
    severity="warning",
    summary="These exclude each other, but the map does not say so.",
    help=(
        "When of two claims one denies the other, at most one is true, so that each is an objection to the other."
        " Without the arrows the map may count both as standing. Example: “Night buses pay for themselves” in one"
        " branch and “Night buses do not pay for themselves” in another. Understands English and German."
    ),
    on="map",
    reads=frozenset({"text", "structure"}),
    find=contradiction,
    languages=frozenset({"en", "de"}),
)
