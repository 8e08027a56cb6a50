"""The words of a statement that carry meaning, brought to a common stem; English only. For R03 and R04."""

import re
from functools import lru_cache
from sys import intern

_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_SHORTEST = 3
_PREFIX = 5
_ENDINGS = ("ing", "ed", "e", "y")

_EMPTY = frozenset(
    "about above according across after again against ago all almost along already also although among and another"
    " any anyone anything are aren't around bad because become becomes been before behind being below best better"
    " between beyond big both but came can can't cannot come comes could did different does doing done down due during"
    " each either else enough etc even ever every everyone everything far few first following for from full gave get"
    " gets give given gives goes going good got great had half has have having hence her here hers high him his how"
    " however i'd i'm instead into it's its itself just keep kept kind large last late later least less like likely"
    " little long lot low made mainly make makes making many matter may mean means might more most mostly much must"
    " need needed needs neither never new next nor not nothing now number off often old once one only order other"
    " others ought our out over own part people per perhaps place point put rather really reason reasons same saw say"
    " self set several shall she should show shows since six small some someone something sort still such take taken"
    " takes ten than that the their them themselves then there therefore these they thing things this those though"
    " through thus till time together too top toward towards true try two under unless until upon use used useful"
    " using usually very via want wants was way well were what when where whether which while who whole whom whose why"
    " will with within without won would year years yes yet you your".split()
)


@lru_cache(maxsize=120_000)
def terms(text: str) -> dict[str, str]:
    """Return the words that carry meaning, by stem, as they first stand in the text.

    Words of fewer than three letters, numbers and words that any sentence may hold carry none.
    """
    found: dict[str, str] = {}
    for stem, start, end in term_places(text):
        found.setdefault(stem, intern(text[start:end]))
    return found


@lru_cache(maxsize=512)
def term_places(text: str) -> tuple[tuple[str, int, int], ...]:
    """Return the words that carry meaning as (stem, start, end) in code points, in order."""
    found: list[tuple[str, int, int]] = []
    for match in _WORD.finditer(text):
        stem = _stem(match.group())
        if stem:
            found.append((stem, *match.span()))
    return tuple(found)


@lru_cache(maxsize=50_000)
def _stem(written: str) -> str:
    """Return what the forms of a word have in common, nothing for a word that carries no meaning.

    Coarse on purpose: "electric" and "electricity" count as one, and so do "cars" and "car-free".
    """
    return next(filter(None, map(_stem_of_part, written.split("-"))), "")


def _stem_of_part(written: str) -> str:
    word = written.casefold().replace("’", "'").removesuffix("'s")
    if len(word) < _SHORTEST or word in _EMPTY:
        return ""
    if word.endswith(("ies", "ied")):
        word = word[:-3] + "y"
    elif not word.endswith("ss") and len(word) > _SHORTEST:
        word = word.removesuffix("s")
    ending = next((ending for ending in _ENDINGS if word.endswith(ending) and len(word) >= len(ending) + 3), "")
    word = word.removesuffix(ending)
    if word[-1] == word[-2]:
        word = word[:-1]
    return intern(word[:_PREFIX])
