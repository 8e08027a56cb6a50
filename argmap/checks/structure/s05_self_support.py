"""S05: a claim is given as a reason for itself."""

from collections.abc import Iterable, Iterator

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Report
from argmap.checks.fixes import without
from argmap.model import sentence_name
from argmap.tongue import say


def self_support(facts: Facts, ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each reason that has its target among its premises."""
    document = facts.document
    inferences, statements = document.inferences, document.statements
    for key in ids:
        step = inferences[key]
        if step.kind != "support" or step.target not in statements:
            continue
        if key in document.uses(step.target):
            name = sentence_name(document, step.target)
            fix = without(document, key, [step.target], "Drop the premise")
            yield Report((key,), say("{name} is given as a reason for itself.", name=name), (fix,))


CHECK = Check(
    code="S05",
    name="self-support",
    severity="error",
    summary="A claim cannot be its own reason.",
    help=(
        "Who doubts a claim is not helped by hearing it again. Example: “The book is true, because the book is true”."
        " Drop the premise, or write the reason that you really have."
    ),
    on="inferences",
    reads=frozenset({"structure", "text"}),
    find=self_support,
)
