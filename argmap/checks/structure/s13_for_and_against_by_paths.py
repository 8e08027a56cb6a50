"""S13: further up, a claim helps both sides."""

from collections.abc import Iterable, Iterator

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Report
from argmap.checks.ways import BOTH, side
from argmap.model import sentence_name
from argmap.tongue import say


def by_paths(facts: Facts, ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each claim from which ways of both signs lead to the thesis, a loop on the way counted."""
    document = facts.document
    for key in ids:
        if side(facts.place(key)) == BOTH:
            yield Report((key,), say("{name} helps both sides further up.", name=sentence_name(document, key)))


CHECK = Check(
    code="S13",
    name="for and against by paths",
    severity="warning",
    summary="Further up, this claim helps both sides.",
    help=(
        "Follow the arrows from this claim up to the thesis: one way leads to a reason for it, another to an objection"
        " to it. Example: “Petrol is dear” supports “People drive less”, which speaks for a new tram, and “People have"
        " no money left for fares”, which speaks against it. That can be right, but then the claim decides nothing;"
        " often its two uses mean two different things, and it should be split."
    ),
    on="statements",
    reads=frozenset({"structure", "way", "text"}),
    find=by_paths,
    place=lambda place: side(place) == BOTH,
)
