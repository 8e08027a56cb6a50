"""E07: nobody has said how far a source can be trusted."""

from collections.abc import Iterable, Iterator

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Report
from argmap.checks.fixes import setting
from argmap.model import sentence_name, short_name
from argmap.tongue import say, to_say

_GRADES = (
    ("A", to_say("completely reliable")),
    ("B", to_say("usually reliable")),
    ("C", to_say("fairly reliable")),
    ("D", to_say("not usually reliable")),
)
_CREDIBILITY = (
    ("1", to_say("confirmed")),
    ("2", to_say("probably true")),
    ("3", to_say("possibly true")),
    ("4", to_say("doubtful")),
)


def unrated(facts: Facts, ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each source in use without a grade or with F, and for each of its quotes with 6."""
    document = facts.document
    for key in ids:
        quotes = document.quotes_from(key)
        if not quotes:
            continue
        name = sentence_name(document, key)
        if document.sources[key].reliability in (None, "F"):
            fixes = tuple(
                setting(f"{grade}: {say(said)}", "sources", key, reliability=grade) for grade, said in _GRADES
            )
            yield Report((key,), say("{name} is not graded: how far can it be trusted?", name=name), fixes)
        for quote in quotes:
            if document.quotes[quote].credibility == "6":
                fixes = tuple(
                    setting(f"{grade}: {say(said)}", "quotes", quote, credibility=grade) for grade, said in _CREDIBILITY
                )
                yield Report(
                    (key, quote), say("What {source} says here is not graded.", source=short_name(document, key)), fixes
                )


CHECK = Check(
    code="E07",
    name="unrated source",
    severity="hint",
    summary="How far can it be trusted?",
    help=(
        "F and 6 mean “cannot be judged”, which is a question and no answer. Example: a leaked paper of unknown origin."
        " Grade the source by its record (A to E) and, apart from that, what it says here by how well it fits what is"
        " known (1 to 5)."
    ),
    on="sources",
    reads=frozenset({"sources", "text"}),
    find=unrated,
)
