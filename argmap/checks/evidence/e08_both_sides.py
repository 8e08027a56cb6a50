"""E08: one source speaks for both sides."""

from collections.abc import Iterable, Iterator

from argmap.checks.evidence.leaves import quoted_grounds
from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Report
from argmap.checks.ways import AGAINST, FOR
from argmap.model import sentence_name, short_name
from argmap.tongue import say


def both_sides(facts: Facts, _ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each source from which grounds for the thesis and grounds against it are quoted."""
    document = facts.document
    for source, quoted in (quoted_grounds(facts) if document.sources else {}).items():
        pro, con = (next((key for key, its in quoted.items() if its == side), None) for side in (FOR, AGAINST))
        if pro is not None and con is not None:
            name = sentence_name(document, source)
            for_it, against_it = short_name(document, pro), short_name(document, con)
            message = say(
                "{name} is quoted for {for_it} and, against the thesis, for {against_it}.",
                name=name,
                for_it=for_it,
                against_it=against_it,
            )
            yield Report((source,), message)


CHECK = Check(
    code="E08",
    name="one source, two sides",
    severity="hint",
    summary="The source speaks for both sides.",
    help=(
        "That may be its fairness, and it may be a word out of its context. Example: the same travel count is quoted"
        " for night buses and against them. Read both passages once more; if both are fair, all is well."
    ),
    on="map",
    reads=frozenset({"sources", "structure", "stance", "status", "thesis", "way", "text"}),
    find=both_sides,
)
