"""R18: everything hangs on one claim."""

from collections.abc import Iterable, Iterator

from argmap.checks.facts import VALUES, Facts
from argmap.checks.finding import Check, Fix, Report
from argmap.checks.reasoning.withdrawals import fatal_withdrawals
from argmap.edits import add_objection, add_reason, set_fields
from argmap.model import Change, Document, short_name, waits
from argmap.tongue import say


def single_failure(facts: Facts, _ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each given claim without reasons whose withdrawal alone makes the thesis fall.

    One that waits for words, as a slot of a scheme does, says nothing yet that much could hang on.
    """
    document, thesis = facts.document, facts.document.thesis
    if thesis is None or not facts.stands(thesis):
        return
    for key in facts.once("R18", VALUES, lambda: fatal_withdrawals(facts, thesis)):
        if waits(document.statements[key].text):
            continue
        message = say("Take away {name} alone, and the thesis falls.", name=short_name(document, key))
        fix = Fix("Add what holds without it", lambda d, key=key: _holding_without(d, thesis, key))  # type: ignore[misc]
        yield Report((key,), message, (fix,))


def _holding_without(document: Document, thesis: str, claim: str) -> Change:
    """Add a reason for the thesis, and answers to its objections, where it would lack them without the claim."""
    claimless = document.apply(set_fields(document, "statements", claim, acceptance="open"))
    facts = Facts(claimless)
    steps = document.inferences_on(thesis)
    added = document
    for step in steps:
        if document.inferences[step].kind == "attack" and step in facts.labels and not facts.fails(step):
            added = added.apply(add_objection(added, step))
    if not any(document.inferences[step].kind == "support" and facts.stands(step) for step in steps):
        added = added.apply(add_reason(added, thesis))
    return Change.between(document, added, "Add what holds without it")


CHECK = Check(
    code="R18",
    name="single point of failure",
    severity="warning",
    summary="Everything hangs on this one claim.",
    help=(
        "If this one claim goes, the thesis goes. Example: the whole case for the new line rests on one count of"
        " passengers. That may be as it is; then say so, and look at that claim twice. Better: find a second"
        " reason that does not need it."
    ),
    on="map",
    reads=frozenset({"structure", "stance", "status", "text"}),
    find=single_failure,
)
