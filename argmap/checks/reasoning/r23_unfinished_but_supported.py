"""R23: a claim is marked as unfinished but has a reason."""

from collections.abc import Iterable, Iterator

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Report
from argmap.checks.fixes import setting
from argmap.model import sentence_name
from argmap.tongue import say


def finished(facts: Facts, ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each claim marked as unfinished that a step supports."""
    document = facts.document
    for key in ids:
        if document.statements[key].undeveloped and any(
            document.inferences[step].kind == "support" for step in document.inferences_on(key)
        ):
            fix = setting("Clear the mark", "statements", key, undeveloped=False)
            yield Report(
                (key,),
                say("{name} is marked as unfinished but has a reason by now.", name=sentence_name(document, key)),
                (fix,),
            )


CHECK = Check(
    code="R23",
    name="marked unfinished but supported",
    severity="hint",
    summary="No longer unfinished.",
    help=(
        "The mark says that nobody has argued for this yet, and somebody has. Example: “To do: costs”, with two"
        " reasons about costs below it. Clear the mark."
    ),
    on="statements",
    reads=frozenset({"structure", "stance", "text"}),
    find=finished,
)
