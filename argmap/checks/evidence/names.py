"""Who made a source, as a CSL item says it; for E09 and E11."""

import re
from collections.abc import Mapping

from pydantic import JsonValue

_WORDS = re.compile(r"[^\W\d_]{3,}")
_MAKERS = ("author", "interviewee", "publisher", "container-author", "director", "editor")


def makers(csl: Mapping[str, JsonValue]) -> frozenset[str]:
    """Return the words of the names of a source's authors and publisher, in small letters."""
    found: set[str] = set()
    for field in _MAKERS:
        value = csl.get(field)
        for name in value if isinstance(value, list) else [value]:
            if isinstance(name, dict):
                found.update(
                    w.lower() for part in ("family", "literal") for w in _WORDS.findall(str(name.get(part) or ""))
                )
            elif isinstance(name, str):
                found.update(word.lower() for word in _WORDS.findall(name))
    return frozenset(found)


def words_of(text: str) -> frozenset[str]:
    """Return the words of a text of three letters and more, in small letters."""
    return frozenset(word.lower() for word in _WORDS.findall(text))
