"""S22: objections to objections to objections to steps."""

from collections.abc import Iterable, Iterator

from argmap.checks.facts import STRUCTURE, Facts
from argmap.checks.finding import Check, Report
from argmap.checks.fixes import deletion
from argmap.model import Document, sentence_name
from argmap.tongue import say

_MOST = 3


def deep_undercutting(facts: Facts, _ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report at the far end of each chain of more than three objections to steps."""
    document = facts.document
    for start in facts.once("S22", STRUCTURE, lambda: list(_far_ends(document))):
        message = say(
            "{start} blocks a step that blocks a step, and so on: readers get lost.",
            start=sentence_name(document, start),
        )
        yield Report((start,), message, (deletion(start, "Delete the last objection"),))


def _far_ends(document: Document) -> Iterator[str]:
    inferences = document.inferences
    undercut = document.aimed_at & inferences.keys()
    for start in (key for step in undercut for key in document.inferences_on(step)):
        if inferences[start].kind != "attack" or any(
            inferences[key].kind == "attack" for key in document.inferences_on(start)
        ):
            continue
        chain: dict[str, None] = {}
        node = start
        while node not in chain and inferences[node].kind == "attack" and inferences[node].target in inferences:
            chain[node] = None
            node = inferences[node].target
        if len(chain) > _MOST:
            yield start


CHECK = Check(
    code="S22",
    name="very deep undercutting",
    severity="hint",
    summary="Readers lose track of objections to objections to steps.",
    help=(
        "An objection may be aimed at a step, and an answer at that objection, but after three floors nobody knows who"
        " is on whose side. Example: “That does not follow” – “That it does not follow does not follow” – and so on."
        " Say in a claim what is at issue, and argue for or against that claim."
    ),
    on="map",
    reads=frozenset({"structure", "text"}),
    find=deep_undercutting,
)
