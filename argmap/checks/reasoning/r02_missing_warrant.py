"""R02: nothing says what links a premise to its claim."""

from collections.abc import Iterable, Iterator

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Fix, Report
from argmap.edits import add_linked_premise
from argmap.edits.scheme_bridge import add_bridge
from argmap.model import distinct_names
from argmap.tongue import LANGUAGES, say


def missing_warrant(facts: Facts, ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each reason for a claim with one premise, no scheme and no backing."""
    document = facts.document
    for key in ids:
        step = document.inferences[key]
        if step.kind != "support" or len(step.premises) != 1 or step.scheme or step.target not in document.statements:
            continue
        if any(document.inferences[other].kind == "support" for other in document.inferences_on(key)):
            continue
        premise = document.statements.get(step.premises[0].statement)
        if premise is None or premise.text == document.statements[step.target].text:
            continue  # S01's, or T10's: nothing needs to link a claim to itself
        drafted = add_bridge if facts.language in ("", *LANGUAGES) else add_linked_premise
        fix = Fix("Write the missing premise", lambda d, key=key, add=drafted: add(d, key))  # type: ignore[misc]
        first, target = distinct_names(document, step.premises[0].statement, step.target)
        yield Report(
            (key,),
            say("{premise} is given for {target}, but nothing says what links the two.", premise=first, target=target),
            (fix,),
        )


CHECK = Check(
    code="R02",
    name="missing warrant",
    severity="hint",
    summary="What links the premise to the claim?",
    help=(
        "From one premise alone seldom anything follows: a second one, often left unsaid, joins it to the claim."
        " Example: “It is Sunday”, so “The shop is closed” – because shops close on Sundays. Said aloud, it can be"
        " checked. Write it as a linked premise, back the step with it, or choose a scheme."
    ),
    on="inferences",
    reads=frozenset({"structure", "schemes", "text"}),
    find=missing_warrant,
)
