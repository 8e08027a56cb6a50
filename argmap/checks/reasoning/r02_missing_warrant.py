"""R02: nothing says what links a premise to its claim."""

from collections.abc import Iterable, Iterator

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Fix, Report
from argmap.edits import add_linked_premise
from argmap.model import Document, sentence_name, short_name


def missing_warrant(facts: Facts, ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each reason for a claim with one premise, no scheme and no backing."""
    document = facts.document
    for key in ids:
        step = document.inferences[key]
        if step.kind != "support" or len(step.premises) != 1 or step.scheme or step.target not in document.statements:
            continue
        if any(document.inferences[other].kind == "support" for other in document.inferences_on(key)):
            continue
        if step.premises[0].statement not in document.statements:
            continue
        draft = if_then(document, key) if facts.language in ("", "en") else ""
        fix = Fix("Write the missing premise", lambda d, key=key, text=draft: add_linked_premise(d, key, text))  # type: ignore[misc]
        first, target = sentence_name(document, step.premises[0].statement), short_name(document, step.target)
        yield Report((key,), f"{first} is given for {target}, but nothing says what links the two.", (fix,))


def if_then(document: Document, step: str) -> str:
    """Return the premise that would link a step's premises to its target: "If …, then ….", to be edited."""
    record = document.inferences[step]
    premises = [_clause(document, p.statement) for p in record.premises if p.statement in document.statements]
    return f"If {' and '.join(premises)}, then {_clause(document, record.target)}."


def _clause(document: Document, key: str) -> str:
    """Return a statement's text as a clause: without full stop; the first letter small where it begins a plain word."""
    text = document.statements[key].text.strip().rstrip(".!")
    first = text.split(" ", 1)[0]
    return text[:1].lower() + text[1:] if first in _PLAIN else text


_PLAIN = frozenset(
    "A All An And Any As At Both By Each Even Every Few For From Half He Her His How If In It Its Many More Most"
    " My No None Nobody Not Nothing On One Only Other Our Over People Several She Since Some Such That The Their There"
    " These They This Those To Under Up We What When Where Who Whoever With Without You Your".split()
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
