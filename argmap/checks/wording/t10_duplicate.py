"""T10: the same claim stands in two boxes."""

from collections.abc import Iterable, Iterator

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Report
from argmap.checks.wording.folding import same_words
from argmap.checks.wording.index import index_of
from argmap.checks.wording.merging import making_one, noting_sameness
from argmap.model import Document, sentence_name
from argmap.tongue import say


def duplicate(facts: Facts, _ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each group of claims with the same words, without those that are known to be the same."""
    document = facts.document
    known = known_sameness(document)
    for group in index_of(facts, same_words).groups():
        same = [key for n, key in enumerate(group) if not any(frozenset((key, o)) in known for o in group[:n])]
        if len(same) > 1:
            times = say("twice") if len(same) == 2 else say("{count} times", count=len(same))
            fixes = (*making_one(document, same), noting_sameness(same))
            yield Report(
                tuple(same),
                say("{name} is in the map {times}.", name=sentence_name(document, same[0]), times=times),
                fixes,
            )


def known_sameness(document: Document) -> set[frozenset[str]]:
    """Return the pairs of claims that are noted to be the same."""
    return {frozenset((relation.a, relation.b)) for relation in document.relations.values()}


CHECK = Check(
    code="T10",
    name="duplicate claim",
    severity="warning",
    summary="The same claim twice: an objection to one misses the other.",
    help=(
        "One claim in two boxes is judged twice, and what speaks against it reaches only one of them. Example: “Taxes"
        " rose in 2024.” here and “taxes rose in 2024” there. Make one claim of the two – it can serve several steps –"
        " or note that they mean the same."
    ),
    on="map",
    reads=frozenset({"structure", "thesis", "text"}),
    find=duplicate,
)
