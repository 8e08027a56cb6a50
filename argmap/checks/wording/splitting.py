"""Making two linked premises of a box with two claims."""

from argmap.checks.wording.clauses import second_claim
from argmap.checks.wording.reading import read
from argmap.edits import set_text, split_statement
from argmap.model import Change, Document

JOINTS = frozenset({"and", "but", "und", "aber", "doch"})


def split_place(document: Document, statement: str) -> int | None:
    """Return where the second claim of a statement's text begins, in code points; None: we see only one."""
    text = document.statements[statement].text
    language = read(text, document.map.language.partition("-")[0].casefold()).language
    return second_claim(text, language) if language else None


def split_claims(document: Document, statement: str, place: int) -> Change:
    """Split a statement where its second claim begins, without the word that joined the two."""
    after = document.apply(split_statement(document, statement, place))
    first, _, last = after.statements[statement].text.rstrip().rpartition(" ")
    if last.lower() not in JOINTS:
        first = f"{first} {last}"
    first = first.rstrip(" ,;")
    if first[-1:].isalnum():
        first += "."
    return Change.between(document, after.apply(set_text(after, statement, first)), "Split claim")
