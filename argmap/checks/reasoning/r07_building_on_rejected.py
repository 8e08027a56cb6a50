"""R07: a step has a premise that was rejected."""

from collections.abc import Iterable, Iterator

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Fix, Report
from argmap.checks.fixes import without
from argmap.edits.draft import Draft
from argmap.model import Change, Document, sentence_name, short_name


def building_on_rejected(facts: Facts, ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each step with a premise that a person has rejected; a step that needs it false is content."""
    document = facts.document
    statements = document.statements
    for key in ids:
        rejected = [
            premise.statement
            for premise in document.inferences[key].premises
            if premise.statement in statements
            and statements[premise.statement].acceptance == "rejected"
            and not premise.negated
        ]
        if rejected:
            name = short_name(document, rejected[0])
            yield Report(
                (key,),
                f"{sentence_name(document, key)} builds on {name}, which you rejected.",
                (
                    Fix("Leave the verdict to the map again", lambda d, r=rejected: _left(d, r)),  # type: ignore[misc]
                    without(document, key, rejected, "Drop the premise"),
                ),
            )


def _left(document: Document, rejected: Iterable[str]) -> Change:
    draft = Draft(document)
    for statement in rejected:
        draft.update("statements", statement, acceptance="auto")
    return draft.change("Leave the verdict to the map again")


CHECK = Check(
    code="R07",
    name="building on a rejected claim",
    severity="warning",
    summary="You rejected this but still build on it.",
    help=(
        "A step counts for nothing when one of its premises is rejected. Example: you reject “The survey was fair”"
        " and still use it to show that people want the tram. Drop the premise, or reconsider."
    ),
    on="inferences",
    reads=frozenset({"structure", "stance", "text"}),
    find=building_on_rejected,
)
