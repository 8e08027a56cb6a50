"""R17: a premise that the step's scheme needs is missing."""

from collections.abc import Iterable, Iterator

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Fix, Report
from argmap.edits.scheme_choice import choose_scheme
from argmap.edits.schemes import schemes
from argmap.model import sentence_name
from argmap.tongue import listed, quoted, say_counted


def empty_slot(facts: Facts, ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each step with a known scheme and fewer premises than the scheme has slots.

    Only for steps whose premises have been given their slots: a scheme may also be named just as a label.
    """
    document = facts.document
    for key in ids:
        step = document.inferences[key]
        scheme = schemes().get(step.scheme or "")
        if scheme is None:
            continue
        filled = {p.role for p in step.premises if p.role}
        empty = [slot for slot in scheme.slots if slot.name not in filled]
        without_slot = sum(1 for p in step.premises if not p.role)
        if filled & {slot.name for slot in scheme.slots} and len(empty) > without_slot:
            fix = Fix("Add what is missing", lambda d, key=key, name=scheme.id: choose_scheme(d, key, name))  # type: ignore[misc]
            names = listed([quoted(slot.label) for slot in empty])
            message = say_counted(
                "{name} lacks a premise of the pattern “{scheme}”: {names}.",
                "{name} lacks {count} premises of the pattern “{scheme}”: {names}.",
                len(empty),
                name=sentence_name(document, key),
                scheme=scheme.name,
                names=names,
            )
            yield Report((key,), message, (fix,), {"slots": [slot.name for slot in empty]})


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
