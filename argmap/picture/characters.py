"""What is shown for a character that is not simply a letter, and how wide a character is that Inter does not have."""

import unicodedata
from collections.abc import Iterator
from functools import lru_cache

_BIDI = {
    0x202A: "LRE",
    0x202B: "RLE",
    0x202C: "PDF",
    0x202D: "LRO",
    0x202E: "RLO",
    0x2066: "LRI",
    0x2067: "RLI",
    0x2068: "FSI",
    0x2069: "PDI",
}
_LINE_BREAKS = {0x0B: "\n", 0x0C: "\n", 0x85: "\n", 0x2028: "\n", 0x2029: "\n"}
_CONTROLS = [*range(0x20), *range(0x7F, 0xA0), *range(0xFFF9, 0xFFFC)]
_BROKEN = [*range(0xD800, 0xE000), 0xFFFE, 0xFFFF, *range(0xFDD0, 0xFDF0)]
_SHOWN_AS: dict[int, str] = (
    {code: f"‹U+{code:04X}›" for code in _CONTROLS}
    | dict.fromkeys(_BROKEN, "\ufffd")
    | {code: f"‹{name}›" for code, name in _BIDI.items()}
    | _LINE_BREAKS
    | {0x0A: "\n", 0x09: " ", 0xAD: ""}
)


def visible_text(text: str) -> str:
    """Return a text as it is drawn: what would act unseen becomes a sign, all kinds of line break become a newline.

    Control characters and bidirectional overrides turn into signs such as ‹RLO› or ‹U+0007›, what no file format can
    hold (lone surrogates, noncharacters) into U+FFFD; a tab is a blank, a soft hyphen is left out.
    """
    if text.isprintable():
        return text
    return text.replace("\r\n", "\n").replace("\r", "\n").translate(_SHOWN_AS)


def reads_leftwards(text: str) -> bool:
    """Return whether a text reads from right to left: its first letter with a direction decides (UAX 9, rule P2)."""
    if text.isascii():
        return False
    directions = map(unicodedata.bidirectional, text)
    return next((direction for direction in directions if direction in ("L", "R", "AL")), "L") != "L"


@lru_cache(maxsize=4096)
def foreign_advance(character: str) -> float:
    """Return a likely width in em of a character of another font: wide scripts 1, marks 0, emoji 1.25, letters 0.65."""
    code = ord(character)
    category = unicodedata.category(character)
    if category in ("Mn", "Me", "Cf", "Cc") or 0x1F3FB <= code <= 0x1F3FF:
        return 0.0
    if unicodedata.east_asian_width(character) in ("W", "F"):
        return 1.25 if code >= 0x1F000 else 1.0
    return 0.75 if category in ("Lu", "So") else 0.65


def clusters(text: str) -> Iterator[str]:
    """Yield the text cut where a reader sees one character end: marks, joiners and modifiers stay with their base."""
    cluster = ""
    for character in text:
        if cluster and not _extends(cluster, character):
            yield cluster
            cluster = ""
        cluster += character
    if cluster:
        yield cluster


def _extends(cluster: str, character: str) -> bool:
    """Return whether a character belongs to the cluster before it; two regional indicators make one flag."""
    if character < "\u0300":
        return False
    if cluster[-1] == "\u200d" or character == "\u200d" or unicodedata.category(character)[0] == "M":
        return True
    if "\U0001f3fb" <= character <= "\U0001f3ff":
        return True
    return len(cluster) == 1 and all("\U0001f1e6" <= sign <= "\U0001f1ff" for sign in (cluster, character))
