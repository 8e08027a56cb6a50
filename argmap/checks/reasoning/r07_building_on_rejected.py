"""R07: a step has a premise that was rejected."""

from collections.abc import Iterable, Iterator

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Fix, Report
from argmap.checks.fixes import without
from argmap.edits.draft import Draft
from argmap.model import Change, Document, sentence_name, short_name
from argmap.tongue import say


def building_on_rejected(facts: Facts, ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each step with a premise that a person has rejected; a step that needs it false is content."""
    document = facts.document
    everywhere = facts.rejected
    for key in ids if everywhere else ():
        premises = document.inferences[key].premises
        rejected = [p.statement for p in premises if p.statement in everywhere and not p.negated]
        if rejected:
            name = short_name(document, rejected[0])
            yield Report(
                (key,),
                say("{step} builds on {claim}, which you rejected.", step=sentence_name(document, key), claim=name),
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
