"""T01: a box without words."""

import re
import unicodedata
from collections.abc import Iterable, Iterator

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Fix, Report
from argmap.checks.fixes import deletion, setting
from argmap.tongue import say

_SOMETHING = re.compile(r"[^\W_]")


def empty_text(facts: Facts, ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each claim with nothing but blanks, marks and invisible characters for a text."""
    document = facts.document
    for key in ids:
        statement = document.statements[key]
        if _says_something(statement.text):
            continue
        fixes: list[Fix] = []
        if _says_something(statement.title):
            # Other programs have claims that are known by their short name alone.
            fixes.append(setting("Use the title as the text", "statements", key, text=statement.title))
        fixes += [
            setting(say("Use the wording “{wording}”", wording=wording), "statements", key, text=wording)
            for wording in statement.wordings[:1]
            if _says_something(wording)
        ]
        if fixes:
            yield Report(
                (key,), say("“{title}” has no sentence yet.", title=statement.title), tuple(fixes), severity="hint"
            )
        else:
            is_thesis = key == document.thesis
            message = say("The thesis has no words.") if is_thesis else say("A box has no words.")
            yield Report((key,), message, () if is_thesis else (deletion(key, "Delete the box"),))


def _says_something(text: str) -> bool:
    if _SOMETHING.search(text):
        return True
    # Letters of formulas and the like: “∀x” has a letter, “⊥” has none, and yet says something.
    return any(unicodedata.category(character) in ("Sm", "So", "Sc") for character in text)


CHECK = Check(
    code="T01",
    name="empty text",
    severity="error",
    summary="A box without words.",
    help=(
        "A box that says nothing can be neither true nor false, and nothing follows from it. Example: a reason that was"
        " added with a key and never written. Write the sentence, or delete the box."
    ),
    on="statements",
    reads=frozenset({"thesis", "text"}),
    find=empty_text,
)
