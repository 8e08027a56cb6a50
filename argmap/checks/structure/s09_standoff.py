"""S09: two sides exclude each other and nothing decides."""

from collections.abc import Iterable, Iterator

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Report
from argmap.checks.fixes import objection
from argmap.checks.structure.loops import objection_loops
from argmap.model import sentence_name, short_name
from argmap.tongue import listed, say


def standoff(facts: Facts, _ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each part whose loops of objections are even and whose claims are all undecided."""
    document = facts.document
    for cycle, odd in objection_loops(facts):
        claims = tuple(key for key in cycle if key in document.statements)
        if not odd and len(claims) > 1 and all(facts.labels[key] == "undecided" for key in claims):
            names = listed([sentence_name(document, claims[0]), short_name(document, claims[1])])
            fixes = tuple(
                objection(key, say("Say what speaks against {name}", name=short_name(document, key, 30)))
                for key in claims[:2]
            )
            yield Report(
                claims, say("{names} exclude each other, and nothing decides between them.", names=names), fixes
            )


CHECK = Check(
    code="S09",
    name="standoff",
    severity="hint",
    summary="Two sides cancel out; nothing decides between them.",
    help=(
        "Each side is an objection to the other, so one can hold either of them but not both. Example: “The bridge was"
        " closed for repairs” against “The bridge was open that night”. Look for something that speaks against one side"
        " only; the map shows the positions that one could take until then."
    ),
    on="map",
    reads=frozenset({"structure", "stance", "status", "text"}),
    find=standoff,
)
