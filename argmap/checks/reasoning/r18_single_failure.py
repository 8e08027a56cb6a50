"""R18: everything hangs on one claim, or on one reason whose premises are linked."""

from collections.abc import Iterable, Iterator, Sequence

from argmap.checks.facts import CASE, Facts
from argmap.checks.finding import Check, Fix, Report
from argmap.checks.reasoning.withdrawals import fatal_withdrawals
from argmap.edits import add_objection, add_reason, set_fields
from argmap.model import Change, Document, short_name, waits
from argmap.tongue import say


def single_failure(facts: Facts, _ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each given claim without reasons whose withdrawal alone makes the thesis fall.

    Of linked premises that are all such claims their step is named, once: each of them is needed because it is linked.
    One that waits for words, as a slot of a scheme does, says nothing yet that much could hang on.
    """
    document, thesis = facts.document, facts.document.thesis
    if thesis is None or not facts.stands(thesis):
        return
    fatal = facts.once("R18", CASE, lambda: fatal_withdrawals(facts, thesis))
    for subject, claims in _by_step(document, [key for key in fatal if not waits(document.statements[key].text)]):
        name = short_name(document, subject)
        if len(claims) == 1:
            message = say("Take away {name} alone, and the thesis falls.", name=name)
        else:
            message = say("Take away any one premise of {name}, and the thesis falls.", name=name)
        fix = Fix("Add what holds without it", lambda d, claims=claims: _holding_without(d, thesis, claims))  # type: ignore[misc]
        yield Report((subject,), message, (fix,))


def _by_step(document: Document, claims: Sequence[str]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield each claim with itself, and the claims that are linked in one step together with that step."""
    left = set(claims)
    for claim in claims:
        if claim not in left:
            continue
        subject = claim
        together: tuple[str, ...] = (claim,)
        for step in document.uses(claim):
            linked = tuple(
                dict.fromkeys(p.statement for p in document.inferences[step].premises if p.statement in left)
            )
            if len(linked) > len(together):
                subject, together = step, linked
        left.difference_update(together)
        yield subject, together


def _holding_without(document: Document, thesis: str, claims: Iterable[str]) -> Change:
    """Add a reason for the thesis, and answers to its objections, where it would lack them without the claims."""
    claimless = document
    for claim in claims:
        claimless = claimless.apply(set_fields(claimless, "statements", claim, acceptance="open"))
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
    reads=frozenset({"structure", "stance", "status", "thesis", "way", "text"}),
    find=single_failure,
)
