"""What is shown for a character that is not simply a letter, and how wide a character is that Inter does not have."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Literal

Han = Literal["", "SC", "TC", "JP", "KR"]
"""How Chinese characters are drawn: as in China, Taiwan, Japan or Korea; "" where there are none."""

HAN_LANGUAGES: Mapping[Han, str] = {"SC": "zh-Hans", "TC": "zh-Hant", "JP": "ja", "KR": "ko"}
"""The language (BCP 47) that makes other programs draw them so."""

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
_THAI_AND_LAO = (0x0E2F, 0x0E30, 0x0E32, 0x0E33, 0x0E45, 0x0E46, 0x0EAF, 0x0EB0, 0x0EB2, 0x0EB3, 0x0EC6)
_AFTER_THEIR_BASE = frozenset(map(chr, (*_THAI_AND_LAO, *range(0x1160, 0x1200))))
"""Letters that stay with the one before: vowels and signs of Thai and Lao, the later parts of Korean syllables."""

_BEFORE_THEIR_BASE = frozenset(map(chr, (*range(0x0E40, 0x0E45), *range(0x0EC0, 0x0EC5))))
"""Vowels of Thai and Lao that are written before the consonant that they follow."""

_HAN = re.compile("[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_KANA, _HANGUL = re.compile("[\u3040-\u30ff]"), re.compile("[\u1100-\u11ff\uac00-\ud7af]")
_CODES: tuple[tuple[Han, str], ...] = (("SC", "gb2312"), ("TC", "big5"), ("JP", "shift_jis"))
"""The sets of characters in which one writes simplified and traditional Chinese and Japanese."""

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
def han_form(text: str) -> Han:
    """Return how the Chinese characters of a text are to be drawn: one code point has a form for each country."""
    if text.isascii():
        return ""
    characters = "".join(_HAN.findall(text))
    if not characters:
        return ""
    if _KANA.search(text):
        return "JP"
    if _HANGUL.search(text):
        return "KR"
    return next((form for form, code in _CODES if _can_be_written(characters, code)), "")


def _can_be_written(characters: str, code: str) -> bool:
    try:
        characters.encode(code)
    except UnicodeEncodeError:
        return False
    return True


@lru_cache(maxsize=4096)
def foreign_advance(character: str) -> float:
    """Return a likely width in em of a character of another font: wide scripts 1, marks 0, emoji 1.25, letters 0.65."""
    code = ord(character)
    category = unicodedata.category(character)
    if category in ("Mn", "Me", "Cf", "Cc") or 0x1F3FB <= code <= 0x1F3FF or 0x1160 <= code < 0x1200:
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
    if character in _AFTER_THEIR_BASE or cluster[-1] in _BEFORE_THEIR_BASE:
        return True
    if "\U0001f3fb" <= character <= "\U0001f3ff":
        return True
    return len(cluster) == 1 and all("\U0001f1e6" <= sign <= "\U0001f1ff" for sign in (cluster, character))
