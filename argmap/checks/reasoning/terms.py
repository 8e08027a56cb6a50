"""The words of a statement that carry meaning, brought to a common stem; English only. For R03 and R04."""

import re
from functools import lru_cache
from sys import intern

_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_SHORTEST = 4
_PREFIX = 5
_ENDINGS = ("ing", "ed", "e", "y")

_EMPTY = frozenset(
    "about above according across after again against almost along already also although among another anyone anything"
    " around because become becomes been before behind being below best better between beyond both came cannot come"
    " comes could different does doing done down during each either else enough even ever every everyone everything few"
    " first following from full gave gets give given gives goes going good great half have having hence here high how"
    " however instead into itself just keep kept kind large last late later least less like likely little long made"
    " mainly make makes making many matter mean means might more most mostly much must need needed needs neither never"
    " next nothing number often once only order other others ought over part people perhaps place point rather really"
    " reason reasons same several shall should show shows since small some someone something sort still such take taken"
    " takes than that their them themselves then there therefore these they thing things this those though through thus"
    " till time together toward towards true under unless until upon used useful using usually very want wants well"
    " were what when where whether which while whole whom whose will with within without would year years your".split()
)


@lru_cache(maxsize=50_000)
def terms(text: str) -> dict[str, str]:
    """Return the words that carry meaning, by stem, as they first stand in the text.

    Words of fewer than four letters, numbers and words that any sentence may hold carry none.
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

    Coarse on purpose: "electric" and "electricity" count as one.
    """
    word = written.casefold().replace("’", "'").removesuffix("'s")
    if len(word) < _SHORTEST or word in _EMPTY:
        return ""
    if word.endswith(("ies", "ied")):
        word = word[:-3] + "y"
    elif not word.endswith("ss"):
        word = word.removesuffix("s")
    ending = next((ending for ending in _ENDINGS if word.endswith(ending) and len(word) >= len(ending) + 3), "")
    word = word.removesuffix(ending)
    if word[-1] == word[-2]:
        word = word[:-1]
    return intern(word[:_PREFIX])
