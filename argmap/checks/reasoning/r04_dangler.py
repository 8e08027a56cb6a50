"""R04: a linked premise shares no term with the conclusion or the other premises."""

from collections.abc import Iterable, Iterator

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Fix, Report
from argmap.checks.reasoning.terms import terms
from argmap.edits import unlink_premise
from argmap.model import Document, sentence_name, waits
from argmap.tongue import say


def dangler(facts: Facts, ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each linked premise none of whose terms comes again, where all others hold hands.

    Single words that come once are common in good reasons; a whole premise without tie is worth a look.
    """
    document = facts.document
    statements = document.statements
    for key in ids:
        step = document.inferences[key]
        if step.kind != "support" or len(step.premises) < 2 or step.target not in document.statements:
            continue
        # A step that is not well-formed is the matter of S01, S05 or S19.
        premises = {p.statement for p in step.premises}
        if len(premises) < len(step.premises) or step.target in premises or not premises <= statements.keys():
            continue
        texts = {name: statements[name].text for name in (*(p.statement for p in step.premises), step.target)}
        if any(map(waits, texts.values())):
            continue  # T18's: what fills the slot may tie it in
        said = {name: terms(text) for name, text in texts.items()}
        loose = [name for name in said if name != step.target and _loose(name, said)]
        if len(loose) == 1 and len(said[loose[0]]) >= 3 and len(said) > 2 and _others_tied(loose[0], said):
            yield _report(document, key, loose[0], list(said[loose[0]].values()))


def _report(document: Document, key: str, premise: str, words: list[str]) -> Report:
    message = say(
        "{premise} shares no word with the claim or the premises that it is linked to.",
        premise=sentence_name(document, premise),
    )
    fix = Fix("Unlink it: a reason of its own", lambda d: unlink_premise(d, premise, key))
    return Report((key, premise), message, (fix,), {"words": [*words]})


def _loose(name: str, said: dict[str, dict[str, str]]) -> bool:
    return all(said[name].keys().isdisjoint(words) for other, words in said.items() if other != name)


def _others_tied(name: str, said: dict[str, dict[str, str]]) -> bool:
    return all(not _loose(other, said) for other in said if other != name)


CHECK = Check(
    code="R04",
    name="dangler",
    severity="hint",
    summary="A premise that ties to nothing.",
    help=(
        "Linked premises hold hands: a term of each comes again in another one or in the claim. Example: “Trams are"
        " quiet” and “Quiet streets are healthy”, linked with “The mayor was elected in May”, for “Trams keep streets"
        " healthy”. Say how the premise belongs to the others, or make it a reason of its own."
    ),
    on="inferences",
    reads=frozenset({"structure", "text"}),
    find=dangler,
    languages=frozenset({"en"}),
)
