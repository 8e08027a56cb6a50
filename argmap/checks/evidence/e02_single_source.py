"""E02: most of the case comes from one source."""

from collections.abc import Iterable, Iterator

from argmap.checks.evidence.leaves import grounds, quoted_grounds
from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Report
from argmap.model import sentence_name
from argmap.tongue import say

_SHARE = 0.6
_FEWEST = 3


def single_source(facts: Facts, _ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each source behind more than 60 % of the grounds of the case, if there are three or more."""
    document = facts.document
    if document.thesis is None or not document.sources:
        return
    total = len(grounds(facts))
    if total < _FEWEST:
        return
    for source, behind in quoted_grounds(facts).items():
        if len(behind) > _SHARE * total:
            name = sentence_name(document, source)
            yield Report(
                (source,),
                say(
                    "{name} stands behind {count} of the {total} grounds of this case.",
                    name=name,
                    count=len(behind),
                    total=total,
                ),
            )


CHECK = Check(
    code="E02",
    name="single-source case",
    severity="warning",
    summary="Many premises, one voice.",
    help=(
        "When one source errs, everything that comes from it falls at once, however many boxes it fills. Example: nine"
        " of ten premises about a firm come from its own annual report. Look for a source that does not depend on it."
    ),
    on="map",
    reads=frozenset({"sources", "structure", "stance", "status", "thesis", "way", "text"}),
    find=single_source,
)
