"""R14: a claim in the middle only passes on what its one reason says."""

from collections.abc import Iterable, Iterator

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Fix, Report
from argmap.edits import delete_box
from argmap.model import Document, sentence_name
from argmap.tongue import say


def idle(facts: Facts, ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each claim with one reason of one premise that is itself the only premise of its one use.

    Silent where somebody has said more about the two steps: by an objection, a backing, a scheme or a source.
    """
    document = facts.document
    for key in ids:
        below, above = document.inferences_on(key), document.uses(key)
        if len(below) != 1 or len(above) != 1 or key == document.thesis:
            continue
        if _plain(document, below[0]) and _plain(document, above[0]) and not document.quotes_of(key):
            target = document.inferences[above[0]].target
            # In a circle (S05, S07) nothing is passed on.
            if target not in document.statements or target in (
                key,
                document.inferences[below[0]].premises[0].statement,
            ):
                continue
            fix = Fix("Leave it out", lambda d, key=key, use=above[0]: delete_box(d, key, use))  # type: ignore[misc]
            yield Report(
                (key,),
                say("{name} only passes on what its one reason says.", name=sentence_name(document, key)),
                (fix,),
            )


def _plain(document: Document, step: str) -> bool:
    record = document.inferences[step]
    simple = record.kind == "support" and len(record.premises) == 1 and not record.premises[0].negated
    return simple and not record.scheme and not document.inferences_on(step)


CHECK = Check(
    code="R14",
    name="idle step",
    severity="hint",
    summary="Does this middle box add anything?",
    help=(
        "When one claim has one reason and is itself the one reason for the next, it may only say the same in"
        " other words. Example: “It rains”, so “There is rain”, so “Take an umbrella”. Leave the middle out, or"
        " say what else it needs."
    ),
    on="statements",
    reads=frozenset({"structure", "schemes", "sources", "thesis", "text"}),
    find=idle,
)
