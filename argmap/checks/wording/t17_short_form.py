"""T17: a short form is explained nowhere."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Fix, Report
from argmap.checks.wording.index import FRESH, index_of
from argmap.checks.wording.reading import read
from argmap.checks.wording.words import pairs, row, spelled
from argmap.edits import set_fields
from argmap.model import Change, Document, sentence_name
from argmap.tongue import listed, quoted, say

_CAPITALS = re.compile(r"(?<![\w.@#/-])[A-ZÄÖÜ](?:[A-ZÄÖÜ&]*[A-ZÄÖÜ])(?=s?(?![\w@/]))")
_TWO = re.compile("[A-ZÄÖÜ&]{2}")
_LONGEST = 6
_ROMAN = re.compile(r"[IVXLC]+")
_EXPLAINED = re.compile(r"(?<=\w )\(([A-ZÄÖÜ&]{2,})s?\)|\b([A-ZÄÖÜ&]{2,})s? \((?=\w+[ -]\w+)")


def short_form(facts: Facts, _ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for the first claim with a short form that neither the glossary nor any claim explains."""
    document = facts.document
    index = index_of(facts, _forms)
    glossary = {word.casefold() for word in document.map.glossary}
    found: dict[str, list[str]] = {}
    for form in index.keys:
        if not form.startswith("=") and form.casefold() not in glossary and f"={form}" not in index.ids:
            found.setdefault(min(index.ids[form]), []).append(form)
    for key in sorted(found):
        forms = found[key]
        language = read(document.statements[key].text, facts.language).language or "en"
        known = {form: pairs(language, "short_forms")[form] for form in forms if form in pairs(language, "short_forms")}
        fixes: tuple[Fix, ...] = ()
        if len(known) == len(forms):
            meanings = ", ".join(f"{form}: {meaning}" for form, meaning in known.items())
            title = say("Add to the glossary – {meanings}", meanings=meanings)
            fixes = (Fix(title, lambda d, known=known: _explained(d, known)),)  # type: ignore[misc]
        names = listed([quoted(form) for form in forms])
        message = say(
            "{name} uses {names}, which the map explains nowhere.", name=sentence_name(document, key), names=names
        )
        yield Report((key,), message, fixes, {"words": [*forms]})


@lru_cache(maxsize=FRESH)
def _forms(text: str, stated: str) -> tuple[str, ...]:
    """Return the short forms of a text, and those that it explains with "=" before them."""
    if not _TWO.search(text):
        return ()
    language = read(text, stated).language or ("" if stated else "en")
    words = text.split()
    # A heading in capitals holds words, no short forms.
    if not language or sum(word.isupper() and len(word) > 1 for word in words) * 2 > len(words):
        return ()
    well_known = spelled(language, "well_known")
    forms = {form for form in _CAPITALS.findall(text) if _is_short_form(form) and form not in well_known}
    explained = {f"={one or other}" for one, other in _EXPLAINED.findall(text)}
    return tuple(sorted(form for form in forms | explained if form.lower() not in row(language, "function")))


def _is_short_form(form: str) -> bool:
    """Return whether capitals are a short form: no number of a king, and no word that is written loud."""
    return len(form) <= _LONGEST and not _ROMAN.fullmatch(form)


def _explained(document: Document, known: dict[str, str]) -> Change:
    return set_fields(document, "map", "", glossary={**document.map.glossary, **known})


CHECK = Check(
    code="T17",
    name="undefined short form",
    severity="hint",
    summary="Not every reader knows it.",
    help=(
        "A short form is clear to those who use it daily. Say once what it stands for, in a claim – “gross domestic"
        " product (GDP)” – or in the glossary of the map, which a briefing prints. Those that everybody knows, such as"
        " EU or TV, are left alone. Understands English and German."
    ),
    on="map",
    reads=frozenset({"text"}),
    find=short_form,
    languages=frozenset({"en", "de"}),
)
