"""R05: an objection that stands has no answer."""

from collections.abc import Iterable, Iterator

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Report
from argmap.checks.fixes import objection, setting
from argmap.checks.reasoning.answers import has_answer
from argmap.checks.ways import FOR, side
from argmap.model import distinct_names, waits
from argmap.tongue import say


def unanswered(facts: Facts, ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each objection to a claim that stands and that nothing attacks.

    An objection that helps the thesis, as the answer to another one, is only a hint: somebody has the last word.
    """
    document = facts.document
    for key in ids:
        step = document.inferences[key]
        if step.kind != "attack" or step.target not in document.statements or not facts.stands(key):
            continue
        if not step.premises:
            continue  # S03's; a claim with the same id may stand
        if any(
            p.statement in document.statements and waits(document.statements[p.statement].text) for p in step.premises
        ):
            continue  # T18's: nobody can answer what is not yet said
        conceded = document.statements[step.target].acceptance == "rejected"
        if not conceded and not has_answer(document, key):
            one, other = distinct_names(document, key, step.target)
            premise = step.premises[0]
            fixes = (
                objection(premise.statement, "Answer it: object to its premise")
                if not premise.negated
                else objection(key, "Answer it: object to the step"),
                setting("Concede it: reject the claim", "statements", step.target, acceptance="rejected"),
            )
            if side(facts.place(key)) == FOR:
                message = say(
                    "{objection} to {claim} has the last word: what would a critic reply?", objection=one, claim=other
                )
                yield Report((key,), message, fixes, severity="hint")
            else:
                message = say("{objection} to {claim} has no answer yet.", objection=one, claim=other)
                yield Report((key,), message, fixes)


CHECK = Check(
    code="R05",
    name="unanswered objection",
    severity="warning",
    summary="This objection has no answer yet.",
    help=(
        "An objection that nobody answers defeats the claim that it is aimed at. Example: “Night buses would be empty”"
        " against “The city should run night buses”, and no reply. Answer it, concede it by rejecting the claim, or"
        " dismiss this remark with a reason, when you want to leave the objector the last word. An answer of your own"
        " that nobody has replied to is only hinted at."
    ),
    on="inferences",
    reads=frozenset({"structure", "stance", "status", "way", "text"}),
    find=unanswered,
    place=lambda place: side(place) == FOR,
)
