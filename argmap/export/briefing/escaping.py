"""Text from a map as Markdown that shows exactly that text: nothing in it acts as markup, in any reader.

Every character that can begin markup in pandoc's Markdown or GitHub's is escaped, so that emphasis, links, images,
raw HTML, raw LaTeX, mathematics, citations, footnotes, tables and entities stay words.
"""

import json
import re
import unicodedata

from argmap.picture.words import plain

_SPECIAL = re.compile(r"[\\`*_{}\[\]<>#$^~|&@]")
_AT_START = re.compile(r"^(?:[-+:=%!]|\(?(?:\d+|[A-Za-z]+|#)[.)](?=\s|$))")
_TABLE_WORD = re.compile(r"^(Table|table)(?=:)")


def escaped(text: str) -> str:
    """Return a text on one line as Markdown; control and bidirectional override characters are shown as signs."""
    line = _SPECIAL.sub(r"\\\g<0>", plain(text))
    return _start_escaped(line)


def prose(text: str) -> str:
    """Return an escaped text for use in a sentence; one that is written from right to left says so."""
    line = escaped(text)
    return f'[{line}]{{dir="rtl"}}' if line and written_from_right(text) else line


def written_from_right(text: str) -> bool:
    """Return whether the first letter of a text belongs to a script that is written from right to left."""
    return next((c in ("R", "AL") for c in map(unicodedata.bidirectional, text) if c in ("L", "R", "AL")), False)


def metadata(text: str) -> str:
    """Return a text as a YAML string whose content pandoc reads as Markdown."""
    return json.dumps(escaped(text), ensure_ascii=False)


def _start_escaped(line: str) -> str:
    """Escape what begins a list, a definition, a rule or a title block when it stands first in a paragraph."""
    found = _AT_START.match(line)
    if found:
        at = found.end() - 1
        return f"{line[:at]}\\{line[at:]}"
    return _TABLE_WORD.sub(r"\g<1>\\", line)
