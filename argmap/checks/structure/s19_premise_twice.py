"""S19: a premise stands twice in one step."""

from collections.abc import Iterable, Iterator

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Report
from argmap.checks.fixes import setting
from argmap.model import sentence_name, short_name
from argmap.tongue import say


def premise_twice(facts: Facts, ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each step that names a premise more than once."""
    document = facts.document
    inferences = document.inferences
    for key in ids:
        premises = inferences[key].premises
        if len(premises) > 1:
            names = [p.statement for p in premises]
            if len(set(names)) < len(names):
                once = {p.statement: p for p in reversed(premises)}
                twice = next(name for name in names if names.count(name) > 1)
                kept = tuple(reversed(once.values()))
                fix = setting("Drop the repetition", "inferences", key, premises=kept)
                message = say(
                    "{name} names {twice} twice.", name=sentence_name(document, key), twice=short_name(document, twice)
                )
                yield Report((key,), message, (fix,))


CHECK = Check(
    code="S19",
    name="premise twice in one step",
    severity="warning",
    summary="The same is said twice in one reason.",
    help=(
        "A premise that stands twice in one reason would count twice against its strength. Example: “It is cheap” and"
        " “It is cheap”, linked, as a reason to buy. Drop the repetition."
    ),
    on="inferences",
    reads=frozenset({"structure", "text"}),
    find=premise_twice,
)
