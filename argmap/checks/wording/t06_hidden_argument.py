"""T06: a box holds a claim together with its reason."""

from collections.abc import Iterable, Iterator

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Fix, Report
from argmap.checks.wording.hidden import Hidden, hidden_argument
from argmap.checks.wording.reading import readings
from argmap.edits import add_reason, set_text
from argmap.model import Change, Document, sentence_name
from argmap.tongue import say

_JOINTS = frozenset(
    "because since so therefore hence thus consequently accordingly result why follows weil da denn deshalb daher"
    " deswegen folglich somit infolgedessen".split()
)


def argument_in_a_box(facts: Facts, ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each text that gives a reason for what it claims."""
    document = facts.document
    for key, reading in readings(facts, ids):
        if _JOINTS.isdisjoint(reading.words):
            continue
        found = hidden_argument(reading.text, reading.language)
        if found is None:
            continue
        fixes: tuple[Fix, ...] = ()
        if found.claim:
            fixes = (Fix("Split into claim and reason", lambda d, key=key, found=found: _split(d, key, found)),)  # type: ignore[misc]
        message = say(
            "{name} hides a reason behind “{words}”.", name=sentence_name(document, key), words=found.joint.lower()
        )
        yield Report((key,), message, fixes, {"words": [found.joint]})


def _split(document: Document, key: str, found: Hidden) -> Change:
    after = document.apply(set_text(document, key, _sentence(found.claim)))
    return Change.between(
        document, after.apply(add_reason(after, key, _sentence(found.reason))), "Split claim and reason"
    )


def _sentence(words: str) -> str:
    words = words.strip().rstrip(",;")
    return f"{words[:1].upper()}{words[1:]}" + ("." if words[-1:].isalnum() else "")


CHECK = Check(
    code="T06",
    name="argument in a box",
    severity="warning",
    summary="The reason is hidden inside the claim.",
    help=(
        "A reason inside a claim cannot be attacked, backed or counted. Example: “The city should run night buses,"
        " because shift workers cannot get home” – make the second half a reason for the first. Words such as because,"
        " since, therefore, so, weil, denn, deshalb are the sign. What tells why something happened is one claim and"
        " may stay. Understands English and German."
    ),
    on="statements",
    reads=frozenset({"text"}),
    find=argument_in_a_box,
    languages=frozenset({"en", "de"}),
)
