"""T16: likelihood is told in two rows of terms, or in one sentence with confidence."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Fix, Report
from argmap.checks.wording.index import FRESH, index_of
from argmap.checks.wording.reading import read
from argmap.checks.wording.scales import row_of, rows, spoken_terms
from argmap.edits import set_fields
from argmap.model import Change, Document, Statement, sentence_name, short_name
from argmap.tongue import say

_CONFIDENCE = re.compile(r"\b(?:low|moderate|high|medium) confidence\b", re.IGNORECASE)


def mixed_scales(facts: Facts, _ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for the claims with terms of the rarer row, and one for each that mixes confidence in."""
    document = facts.document
    index = index_of(facts, _scales)
    used: tuple[set[str], set[str]] = set(index.ids.get("row 0", ())), set(index.ids.get("row 1", ()))
    # The field stands in the record, not in the text.
    for key, statement in facts.termed.items():
        row = row_of(statement.likelihood) if statement.likelihood else None
        if row is not None:
            used[row].add(key)
    if used[0] and used[1]:
        rarer = 1 if len(used[1]) <= len(used[0]) else 0
        subjects = tuple(sorted(used[rarer]))
        common = min(used[1 - rarer])
        message = say(
            "{name} tells likelihood in other terms than {common}: two scales look like two meanings.",
            name=sentence_name(document, subjects[0]),
            common=short_name(document, common),
        )
        fix = Fix("Use one row of terms", lambda d: _converted(d, subjects, rarer, facts.language))
        yield Report(subjects, message, (fix,))
    for key in sorted(index.ids.get("confidence", ())):
        message = say("{name} tells confidence and likelihood in one sentence.", name=sentence_name(document, key))
        yield Report((key,), message)


@lru_cache(maxsize=FRESH)
def _scales(text: str, stated: str) -> tuple[str, ...]:
    reading = read(text, stated)
    if reading.language != "en" or _FIRST.isdisjoint(reading.words):
        return ()
    terms = spoken_terms(text, "en")
    found = {f"row {row_of(term)}" for _, _, term in terms}
    if (
        terms
        and "confidence" in reading.words
        and any(
            _CONFIDENCE.search(sentence) and spoken_terms(sentence, "en") for sentence in re.split(r"(?<=[.;])\s", text)
        )
    ):
        found.add("confidence")
    return tuple(sorted(found))


_FIRST = frozenset(term.split()[0] for row in rows() for term in row)


def _converted(document: Document, subjects: tuple[str, ...], rarer: int, stated: str) -> Change:
    after = document
    for key in subjects:
        statement = document.statements[key]
        fields = {"text": _text(statement, rarer, stated), "likelihood": _other(statement.likelihood, rarer)}
        after = after.apply(set_fields(after, "statements", key, **fields))
    return Change.between(document, after, "Use one row of terms")


def _text(statement: Statement, rarer: int, stated: str) -> str:
    text = statement.text
    if read(text, stated).language != "en":
        return text
    for start, end, term in reversed(spoken_terms(text, "en")):
        if row_of(term) == rarer:
            other = _other(term, rarer) or term
            text = text[:start] + (other.capitalize() if text[start].isupper() else other) + text[end:]
    return text


def _other(term: str | None, rarer: int) -> str | None:
    """Return the term of the other row that means the same; any other value as it is."""
    if term is None or term.lower() not in rows()[rarer]:
        return term
    return rows()[1 - rarer][rows()[rarer].index(term.lower())]


CHECK = Check(
    code="T16",
    name="mixed scales",
    severity="warning",
    summary="Two scales look like two meanings.",
    help=(
        "The standard for estimates has two rows of words for the same chances. Who reads “likely” here and “probable”"
        " there looks for a difference. Keep to one row. Nor say how sure you are of your grounds in the sentence that"
        " tells the chance: “We have high confidence that a strike is likely” is heard as one number. Examples of the"
        " rows: likely, very likely – probable, highly probable. Understands English."
    ),
    on="map",
    reads=frozenset({"text", "stance"}),
    find=mixed_scales,
)
