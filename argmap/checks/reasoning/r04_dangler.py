"""R04: a linked premise shares no term with the conclusion or the other premises."""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Fix, Report
from argmap.checks.reasoning.terms import terms
from argmap.edits import unlink_premise
from argmap.model import Document, sentence_name
from argmap.tongue import say


def dangler(facts: Facts, ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each linked premise none of whose terms comes again, where all others hold hands.

    Single words that come once are common in good reasons; a whole premise without tie is worth a look.
    """
    document = facts.document
    statements = document.statements
    for key in ids:
        step = document.inferences[key]
        if step.kind != "support" or len(step.premises) < 2 or step.target not in statements:
            continue
        # A step that is not well-formed is the matter of S01, S05 or S19.
        premises = dict.fromkeys(p.statement for p in step.premises)
        if len(premises) < len(step.premises) or step.target in premises or not premises.keys() <= statements.keys():
            continue
        said = {name: terms(statements[name].text) for name in (*premises, step.target)}
        held = Counter(chain.from_iterable(said.values()))
        loose = [name for name, words in said.items() if all(held[stem] == 1 for stem in words)]
        if len(loose) == 1 and loose[0] != step.target and len(said[loose[0]]) >= 3:
            yield _report(document, key, loose[0], list(said[loose[0]].values()))


def _report(document: Document, key: str, premise: str, words: list[str]) -> Report:
    message = say(
        "{premise} shares no word with the claim or the premises that it is linked to.",
        premise=sentence_name(document, premise),
    )
    fix = Fix("Unlink it: a reason of its own", lambda d: unlink_premise(d, premise, key))
    return Report((key, premise), message, (fix,), {"words": [*words]})


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
