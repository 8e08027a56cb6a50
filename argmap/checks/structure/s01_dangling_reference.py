"""S01: a step or quote points at a record that is gone."""

from collections.abc import Iterable, Iterator

from argmap.checks.facts import STRUCTURE, Facts
from argmap.checks.finding import Check, Fix, Report
from argmap.checks.fixes import deletion, setting
from argmap.edits import remove_quote
from argmap.model import sentence_name, short_name
from argmap.tongue import say, to_say

_NEEDS = to_say("{name} needs the claim {missing}, which is not in the map.")
_REASON_NEEDS = to_say("A reason for {name} needs the claim {missing}, which is not in the map.")
_OBJECTION_NEEDS = to_say("An objection to {name} needs the claim {missing}, which is not in the map.")
_AIMED = to_say("{name} is aimed at {missing}, which is not in the map.")


def dangling(facts: Facts, _ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each step and each quote that refers to something that is not there."""
    yield from _steps(facts)
    yield from _quotes(facts)


def _steps(facts: Facts) -> Iterator[Report]:
    document = facts.document
    statements, inferences = document.statements, document.inferences
    for key in facts.once("S01", STRUCTURE, lambda: list(_broken(facts))):
        step = inferences[key]
        gone = [p.statement for p in step.premises if p.statement not in statements]
        target_gone = bool(step.target) and step.target not in statements and step.target not in inferences
        fixes: tuple[Fix, ...] = (deletion(key, "Delete the step"),)
        rest = tuple(p for p in step.premises if p.statement in statements)
        if rest and not target_gone:
            fixes = (setting("Remove the reference", "inferences", key, premises=rest), *fixes)
        missing = short_name(document, gone[0] if gone else step.target)
        sentence = _NEEDS if gone else _AIMED
        name = sentence_name(document, key)
        if gone and not rest and not target_gone:
            # Without a premise left to call it by, a step is called by what it is aimed at.
            sentence = _REASON_NEEDS if step.kind == "support" else _OBJECTION_NEEDS
            name = short_name(document, step.target)
        yield Report((key,), say(sentence, name=name, missing=missing), fixes)


def _broken(facts: Facts) -> Iterator[str]:
    statements, inferences = facts.document.statements, facts.document.inferences
    for key in facts.faulty:
        step = inferences[key]
        target = step.target
        if target and target not in statements and target not in inferences:
            yield key
            continue
        for premise in step.premises:
            if premise.statement not in statements:
                yield key
                break


def _quotes(facts: Facts) -> Iterator[Report]:
    document = facts.document
    lost = [(quote, key) for key in document.quoted - document.statements.keys() for quote in document.quotes_of(key)]
    lost += [(quote, key) for key in document.drawn_on - document.sources.keys() for quote in document.quotes_from(key)]
    for quote, reference in lost:
        fix = Fix("Delete the quote", lambda d, key=quote: remove_quote(d, key))  # type: ignore[misc]
        message = say("A quote points at {missing}, which is not in the map.", missing=short_name(document, reference))
        yield Report((quote, reference), message, (fix,))


CHECK = Check(
    code="S01",
    name="dangling reference",
    severity="error",
    summary="This step points at a claim that is gone.",
    help=(
        "A step needs its premises and its target, a quote its claim and its source. When a file was edited by hand or"
        " merged, one of them may be missing. Example: a reason for “We should move the office” whose premise, the"
        " rent of the new office, was deleted in another copy of the file. Until it is repaired, the step is left out"
        " of the verdict."
    ),
    on="map",
    reads=frozenset({"structure", "sources", "text"}),
    find=dangling,
)
