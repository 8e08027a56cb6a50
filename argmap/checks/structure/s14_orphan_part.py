"""S14: a part of the map is not connected to the thesis."""

from collections.abc import Iterable, Iterator, Sequence

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Fix, Report
from argmap.edits import attach, delete_several, descendants
from argmap.model import Document, short_name
from argmap.tongue import say

_MOST = 100
"""Claims all alone that are remarked on one by one; of more, such as a list that was brought in, all in one remark."""


def orphans(facts: Facts, _ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each connected part that does not contain the thesis, and one for very many lone claims."""
    document = facts.document
    if document.thesis is None:
        return
    parts = facts.parts
    lone = [part[0] for part in parts if len(part) == 1]
    if len(lone) > _MOST:
        yield _lonely(document, sorted(lone))
        parts = [part for part in parts if len(part) > 1]
    for part in parts:
        first = next((key for key in part if not document.uses(key)), part[0])
        fixes = (
            *_connecting(document, document.thesis, first),
            Fix("Delete the part", lambda d, part=part: delete_several(d, part)),  # type: ignore[misc]
        )
        message = say("The part round {name} is not connected to the thesis.", name=short_name(document, first))
        yield Report(tuple(part), message, fixes)


def _lonely(document: Document, claims: Sequence[str]) -> Report:
    message = say(
        "{count} claims stand alone, not connected to the thesis; the first is {name}.",
        count=len(claims),
        name=short_name(document, claims[0]),
    )
    return Report(tuple(claims), message, (Fix("Delete them all", lambda d: delete_several(d, claims)),))


def _connecting(document: Document, thesis: str, statement: str) -> tuple[Fix, ...]:
    """Return the fixes that join a claim to the thesis; none when a step that is not well-formed already does."""
    joined = any(document.inferences[use].target == thesis for use in document.uses(statement))
    if joined or thesis in descendants(document, [statement]):
        return ()
    return (
        Fix("Make it a reason for the thesis", lambda d: attach(d, statement, "support", thesis)),
        Fix("Make it an objection to the thesis", lambda d: attach(d, statement, "attack", thesis)),
    )


CHECK = Check(
    code="S14",
    name="orphan part",
    severity="warning",
    summary="This part is not connected to the thesis.",
    help=(
        "Boxes that no arrow joins to the rest do not count for or against anything. Example: in a map about school"
        " hours, a lonely box “Teachers are paid too little”. Connect it to the claim that it is about, or delete it."
    ),
    on="map",
    reads=frozenset({"structure", "thesis", "text"}),
    find=orphans,
)
