"""R17: a premise that the step's scheme needs is missing."""

from collections.abc import Iterable, Iterator

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Fix, Report
from argmap.checks.reasoning.patterns import Slot, patterns
from argmap.edits.draft import Draft
from argmap.model import Change, Document, Premise, Statement, sentence_name


def empty_slot(facts: Facts, ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each step with a known scheme and fewer premises than the scheme has slots.

    Only for steps whose premises have been given their slots: a scheme may also be named just as a label.
    """
    document = facts.document
    for key in ids:
        step = document.inferences[key]
        pattern = patterns().get(step.scheme or "")
        if pattern is None:
            continue
        filled = {p.role for p in step.premises if p.role}
        empty = [slot for slot in pattern.slots if slot.name not in filled]
        without_slot = sum(1 for p in step.premises if not p.role)
        if filled & {slot.name for slot in pattern.slots} and len(empty) > without_slot:
            fix = Fix("Add what is missing", lambda d, key=key, empty=empty: _fill(d, key, empty))  # type: ignore[misc]
            names = " and ".join(f"“{slot.name.replace('_', ' ')}”" for slot in empty)
            message = f"{sentence_name(document, key)} lacks a premise of the pattern “{pattern.name}”: {names}."
            yield Report((key,), message, (fix,), {"slots": [slot.name for slot in empty]})


def _fill(document: Document, step: str, slots: list[Slot]) -> Change:
    draft = Draft(document)
    premises = list(draft.inference(step).premises)
    for slot in slots:
        statement = draft.add("statements", Statement(text=slot.text))
        premises.append(Premise(statement=statement, role=slot.name))
    draft.update("inferences", step, premises=tuple(premises))
    return draft.change("Add missing premises")


CHECK = Check(
    code="R17",
    name="scheme slot empty",
    severity="warning",
    summary="This kind of reason needs one more premise.",
    help=(
        "A pattern of reasoning has a place for each premise that it needs. Example: an expert's opinion needs"
        " what the expert said, that he is an expert, and that the matter lies in his field. If one is missing,"
        " that is where a critic will strike. Add it and put it in your own words."
    ),
    on="inferences",
    reads=frozenset({"structure", "schemes", "text"}),
    find=empty_slot,
)
