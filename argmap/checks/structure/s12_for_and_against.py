"""S12: a claim backs and denies the same claim."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Fix, Report
from argmap.edits import delete_several
from argmap.edits.draft import Draft
from argmap.model import Change, Document, sentence_name, short_name
from argmap.tongue import say


def both_ways(facts: Facts, ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each claim that is a premise of a reason for and of an objection to the same target."""
    document = facts.document
    inferences = document.inferences
    for key in ids:
        uses = document.uses(key)
        if len(uses) < 2:
            continue
        sides: dict[str, dict[str, list[str]]] = {}
        for use in uses:
            step = inferences[use]
            # A premise that has to be false is not on the side of the step.
            if any(p.statement == key and not p.negated for p in step.premises):
                sides.setdefault(step.target, {}).setdefault(step.kind, []).append(use)
        for target, kinds in sides.items():
            if len(kinds) == 2:
                names = say(
                    "{name} both supports and denies {target}.",
                    name=sentence_name(document, key),
                    target=short_name(document, target),
                )
                fixes = (
                    Fix("Split the claim: a box for each side", lambda d, k=key, s=kinds["attack"]: _split(d, k, s)),  # type: ignore[misc]
                    Fix("Delete the objection", lambda d, steps=kinds["attack"]: delete_several(d, steps)),  # type: ignore[misc]
                    Fix("Delete the reason", lambda d, steps=kinds["support"]: delete_several(d, steps)),  # type: ignore[misc]
                )
                yield Report((key, target), names, fixes)


def _split(document: Document, claim: str, steps: list[str]) -> Change:
    """Give steps a copy of a claim for the premise that they had, so that the two can be worded apart."""
    draft = Draft(document)
    copy = draft.add("statements", document.statements[claim])
    for step in steps:
        premises = (
            replace(p, statement=copy) if p.statement == claim and not p.negated else p
            for p in draft.inference(step).premises
        )
        draft.update("inferences", step, premises=tuple(premises))
    return draft.change("Split the claim")


CHECK = Check(
    code="S12",
    name="for and against directly",
    severity="error",
    summary="One claim both backs and denies the same claim.",
    help=(
        "The same fact cannot speak for a claim and against it in the same breath. Example: “The shop is small” as a"
        " reason for “Shop there” and as an objection to it. Mostly two thoughts share one box: “Small shops know their"
        " customers” and “Small shops have little choice”. Split the claim, or delete one side."
    ),
    on="statements",
    reads=frozenset({"structure", "text"}),
    find=both_ways,
)
