"""R03: the conclusion brings in a word that no premise holds."""

from collections.abc import Iterable, Iterator

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Fix, Report
from argmap.checks.reasoning.terms import terms
from argmap.edits import add_linked_premise
from argmap.model import sentence_name, waits
from argmap.tongue import say


def rabbit(facts: Facts, ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each reason of linked premises that hold all terms of the conclusion but one.

    A single premise leaves its partner unsaid (R02), and where most terms differ the wording does, not the logic.
    """
    document = facts.document
    statements = document.statements
    for key in ids:
        step = document.inferences[key]
        target = statements.get(step.target)
        if step.kind != "support" or target is None or len(step.premises) < 2:
            continue
        texts = [statements[p.statement].text for p in step.premises if p.statement in statements]
        if any(map(waits, (target.text, *texts))):
            continue  # T18's: what fills the slot may bring the word in
        said = set[str]().union(*map(terms, texts))
        wanted = terms(target.text)
        missing = [word for stem, word in wanted.items() if stem not in said]
        if len(missing) == 1 and len(wanted) >= 3:
            word = missing[0]
            fix = Fix(
                say("Add a premise about “{word}”", word=word),
                lambda d, key=key, word=word: add_linked_premise(d, key, f"{word[:1].upper()}{word[1:]} …"),  # type: ignore[misc]
            )
            message = say(
                "{target} speaks of “{word}”, which none of its premises mentions.",
                target=sentence_name(document, step.target),
                word=word,
            )
            yield Report((key,), message, (fix,), {"words": [word]})


CHECK = Check(
    code="R03",
    name="rabbit",
    severity="hint",
    summary="The conclusion pulls this word out of a hat.",
    help=(
        "Each term of a conclusion should come from a premise, as no rabbit is in the hat that nobody put there."
        " Example: “Whales breathe air” and “What breathes air has lungs”, so “Whales are warm-blooded”. Add what"
        " brings the word in, or say in the conclusion only what the premises give."
    ),
    on="inferences",
    reads=frozenset({"structure", "text"}),
    find=rabbit,
    languages=frozenset({"en"}),
)
