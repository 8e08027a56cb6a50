"""A source in one line, as a reader of slides and pages needs it, and the address that a click may open."""

import re
from typing import Any
from urllib.parse import quote

from argmap.model import Source
from argmap.picture.words import plain
from argmap.tongue import listed, say

_SAFE_ADDRESS = re.compile(r"(?:https?://|mailto:)[^\s\x00-\x1f\x7f<>\"{}|\\^`]+", re.IGNORECASE)
_BEFORE_DOI = re.compile(r"(?:https?://(?:dx\.)?doi\.org/|doi:\s*)", re.IGNORECASE)
_IN_DOI = "/:;()"
_MOST_AUTHORS = 3
_LONGEST_ADDRESS = 2000


def citation(source: Source) -> str:
    """Return authors, year, title, container and publisher of a source, as far as known, in the language spoken."""
    csl: dict[str, Any] = source.csl
    authors = _people(csl.get("author"))
    year = _year(csl.get("issued"))
    title = _text(csl.get("title")) or _text(csl.get("id")) or say("Source without title")
    head = f"{authors} ({year}): " if authors and year else f"{authors}: " if authors else ""
    tail = [_text(csl.get("container-title")), _text(csl.get("publisher"))]
    if year and not authors:
        tail.append(year)
    return ". ".join(part.rstrip(".") for part in (f"{head}{title}", *tail) if part) + "."


def web_address(source: Source) -> str:
    """Return the address of a source; empty unless it is http, https or mailto."""
    for value in (_text(source.csl.get("URL")), doi_address(_text(source.csl.get("DOI")))):
        if _SAFE_ADDRESS.fullmatch(value) and len(value) <= _LONGEST_ADDRESS:
            return value
    return ""


def doi_address(doi: str) -> str:
    """Return where a DOI leads, however people write it: alone, after “doi:”, or as an address; empty without one."""
    bare = _BEFORE_DOI.sub("", doi.strip(), count=1)
    return f"https://doi.org/{quote(bare, safe=_IN_DOI)}" if bare.startswith("10.") else ""


def _people(value: Any) -> str:
    names = []
    for person in value if isinstance(value, list) else []:
        if isinstance(person, dict):
            name = _text(person.get("family")) or _text(person.get("literal")) or _text(person.get("given"))
            names += [name] if name else []
    if len(names) > _MOST_AUTHORS or names[-1:] in (["others"], ["and others"], ["et al."]):
        return say("{name} et al.", name=names[0])
    return listed(names)


def _year(value: Any) -> str:
    """Return the year of a CSL date, from its parts or from the beginning of its text."""
    if not isinstance(value, dict):
        return ""
    parts = value.get("date-parts")
    if isinstance(parts, list) and parts and isinstance(parts[0], list) and parts[0]:
        return _text(parts[0][0])
    found = re.search(r"\d{4}", _text(value.get("raw")) or _text(value.get("literal")))
    return found[0] if found is not None else ""


def _text(value: Any) -> str:
    return plain(str(value)) if isinstance(value, (str, int, float)) and not isinstance(value, bool) else ""
