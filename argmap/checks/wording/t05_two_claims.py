"""T05: one box holds two claims."""

from collections.abc import Iterable, Iterator
from functools import partial

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Fix, Report
from argmap.checks.wording.clauses import second_claim
from argmap.checks.wording.hidden import hidden_argument
from argmap.checks.wording.reading import readings
from argmap.checks.wording.splitting import JOINTS, split_claims
from argmap.model import Document, sentence_name, short_text
from argmap.tongue import say


def two_claims(facts: Facts, ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each text with two main clauses; of an argument in a box T06 speaks."""
    document = facts.document
    for key, reading in readings(facts, ids):
        text = reading.text
        if ";" not in text and ". " not in text and "! " not in text and JOINTS.isdisjoint(reading.words):
            continue
        place = second_claim(text, reading.language)
        if place is None or hidden_argument(text, reading.language) is not None:
            continue
        second = short_text(text[place:].rstrip("."))
        fixes: tuple[Fix, ...] = ()
        if document.uses(key) and not _takes_both_sides(document, key):
            fixes = (Fix("Split into two linked premises", partial(split_claims, statement=key, place=place)),)
        message = say("{name} holds a second claim: “{second}”.", name=sentence_name(document, key), second=second)
        yield Report((key,), message, fixes)


def _takes_both_sides(document: Document, claim: str) -> bool:
    """Return whether a claim is used for and against one target (S12), as both halves of it would be."""
    aims = {(document.inferences[use].target, document.inferences[use].kind) for use in document.uses(claim)}
    return len(aims) > len({target for target, _ in aims})


CHECK = Check(
    code="T05",
    name="two claims in one box",
    severity="warning",
    summary="An objection could hit one half only.",
    help=(
        "When a box says two things, an objection to one of them takes the other one down with it, and nobody sees"
        " which half a reason is for. Example: “Trams are clean, and the city can afford them” – one may grant the"
        " first and deny the second. Split it into two linked premises. Understands English and German."
    ),
    on="statements",
    reads=frozenset({"text", "structure"}),
    find=two_claims,
    languages=frozenset({"en", "de"}),
)
