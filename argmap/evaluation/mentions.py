"""Sentences that name boxes of the map, and which box each name is about.

While a sentence is made, a name in it stands between signs that no name and no id can hold: control characters that
count as blanks, which names are free of.
"""

import re
from typing import NamedTuple

_OPEN, _BETWEEN, _CLOSE = "\x1c", "\x1d", "\x1e"
_NAME = re.compile(f"{_OPEN}([^{_BETWEEN}]*){_BETWEEN}([^{_CLOSE}]*){_CLOSE}")


class Part(NamedTuple):
    """Some words of a sentence; `node` is the box that they name, None: none."""

    words: str
    node: str | None = None


def mention(node: str, name: str) -> str:
    """Return a name as a sentence in the making holds it."""
    return f"{_OPEN}{node}{_BETWEEN}{name}{_CLOSE}"


def plain(sentence: str) -> str:
    """Return the words of a sentence in the making."""
    return _NAME.sub(r"\2", sentence)


def parts(sentence: str) -> tuple[Part, ...]:
    """Return a sentence in the making as its words with the boxes that they name."""
    found: list[Part] = []
    end = 0
    for match in _NAME.finditer(sentence):
        found += [Part(sentence[end : match.start()])] if match.start() > end else []
        found.append(Part(match[2], match[1]))
        end = match.end()
    return (*found, Part(sentence[end:])) if end < len(sentence) else tuple(found)
