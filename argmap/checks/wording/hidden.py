"""Whether a text holds an argument: a claim and, joined by “because”, “therefore” and their like, its reason; for T06.

What happened, and why, is one claim: “The bridge fell because the steel was weak”. So a “because” counts only where the
first clause says what is, will or should be.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from argmap.checks.wording.clauses import LONGEST, in_quotation
from argmap.checks.wording.sentences import begins_clause, finite_place, is_auxiliary, words_in
from argmap.checks.wording.words import row


class Hidden(NamedTuple):
    """The two parts, where they can be had without changing the order of words (else ""), and what joins them."""

    claim: str
    reason: str
    joint: str


_BECAUSE = re.compile(r",?\s+because\s+(?!of\b)", re.IGNORECASE)
_SINCE = re.compile(r",\s+since\s+", re.IGNORECASE)
_FIRST = re.compile(r"(?:because(?! of\b)|since)\s+(?P<reason>[^,]+),\s+(?P<claim>.+)", re.IGNORECASE | re.DOTALL)
_THEREFORE = re.compile(
    r"(?:[,;.]\s+(?:and\s+)?|\s+and\s+)(?P<joint>therefore|hence|thus|consequently|accordingly|so|as a result|which is"
    r" why|that is why|it follows that),?\s+(?!that\b|far\b|on\b|much\b|many\b|called\b)",
    re.IGNORECASE,
)
_SO_THAT = re.compile(r",?\s+so that\s+", re.IGNORECASE)
_NOT_A_REASON = re.compile(
    r"(?:\b(?:not|only|just|simply|merely|mainly|partly|largely|precisely|exactly|even|primarily|mostly|especially|"
    r"is|are|was|were|either|or|and)|n['’]t|nur|"
    r"allein|gerade|deshalb|auch|schon|eben|nicht|vor allem|daran|daher|darum|sondern)$",
    re.IGNORECASE,
)
_NOW = frozenset(
    "is are am can cannot can't do does don't doesn't must will would should it's that's they're isn't aren't".split()
)

_DENN = re.compile(r",\s+denn\s+", re.IGNORECASE)
_WEIL = re.compile(r",\s+(?:weil|da)\s+")
_ZUERST = re.compile(r"(?:weil|da)\s+(?P<reason>[^,]+\s(?P<verb>[a-zäöüß]+)),\s+(?P<next>[a-zäöüß]+)\s", re.IGNORECASE)
_DESHALB = re.compile(
    r"(?:[,;.]\s+(?:und\s+)?|\s+und\s+)(?P<joint>deshalb|daher|deswegen|folglich|somit|infolgedessen)\s+(?P<next>[a-zäöüß]+)\s",
    re.IGNORECASE,
)


@lru_cache(maxsize=20_000)
def hidden_argument(text: str, language: str) -> Hidden | None:
    """Return the argument that a text of one or two sentences holds, if any."""
    if len(text) > LONGEST:
        return None
    return _german(text) if language == "de" else _english(text)


def _english(text: str) -> Hidden | None:
    found = None
    if match := _FIRST.match(text):
        found = _in_front(text, match)
    for pattern, needs in ((_BECAUSE, _claims), (_SINCE, _claims_by_since), (_SO_THAT, _claims_by_so_that)):
        if found is None and (match := pattern.search(text)):
            claim, reason = text[: match.start()], text[match.end() :]
            if _stands_alone(claim, "en") and needs(claim, reason):
                found = Hidden(claim, reason, match.group().strip(" ,"))
    if found is None and (match := _THEREFORE.search(text)):
        reason, claim = text[: match.start()], text[match.end() :]
        if _stands_alone(reason, "en", conditions=("if", "when", "unless", "say", "says", "said")):
            found = _following(reason, claim, match)
    return found


def _in_front(text: str, match: re.Match[str]) -> Hidden | None:
    """Return the argument of “Because P, C” and “Since P, C”."""
    claim, reason = match["claim"], match["reason"]
    if not begins_clause(claim, "en", after_comma=True) or finite_place(words_in(reason), "en") is None:
        return None
    if text[:5].lower() == "since" and not _is_now(reason):
        return None
    return Hidden(claim, reason, text.split(maxsplit=1)[0]) if _says_what_is(claim) else None


def _following(reason: str, claim: str, match: re.Match[str]) -> Hidden | None:
    """Return the argument of “P, therefore C” and of “P and therefore should …”, which leaves its subject out."""
    joint = match["joint"].lower()
    if finite_place(words_in(reason), "en") is None:
        return None
    # “therefore, since we have the idea, such a being …”
    main = claim.partition(", ")[2] if claim.lower().startswith(("since ", "if ", "when ", "because ")) else claim
    if begins_clause(main, "en", after_comma=True):
        return Hidden(claim, reason, joint)
    words = words_in(claim)
    if joint != "so" and "and" in match.group() and words and words[0].lower() in row("en", "modals"):
        return Hidden("", reason, joint)
    return None


def _stands_alone(clause: str, language: str, conditions: tuple[str, ...] = ()) -> bool:
    """Return whether a clause is no report, no condition and not a part of a quotation."""
    if in_quotation(clause, language) or _NOT_A_REASON.search(clause) or "(" in clause:
        return False
    low = {word.lower() for word in words_in(clause)}
    if language == "de":
        return low.isdisjoint({"dass", "ob", "wenn", "falls", "sagt", "sagte", "meint", "behauptet"})
    if conditions:
        return low.isdisjoint(conditions)
    return low.isdisjoint({"that", "whether", "if", "when", "unless", "why"}) and low.isdisjoint(row("en", "embedding"))


def _claims(claim: str, reason: str) -> bool:
    words = words_in(reason)
    return finite_place(words, "en") is not None and len(words) > 1 and _says_what_is(claim)


def _claims_by_since(claim: str, reason: str) -> bool:
    return _says_what_is(claim) and _is_now(reason) and not {"has", "have"} & {w.lower() for w in words_in(claim)}


def _claims_by_so_that(claim: str, reason: str) -> bool:
    return finite_place(words_in(reason), "en") is not None and bool(
        {"should", "must", "ought", "needs", "need"} & {word.lower() for word in words_in(claim)}
    )


def _is_now(clause: str) -> bool:
    """Return whether the first verb of a clause is one in the present, so that “since” tells no time."""
    words = words_in(clause)
    place = finite_place(words, "en")
    if place is None:
        return False
    verb = words[place].lower()
    return verb in _NOW or (verb.endswith("s") and verb not in row("en", "past") and verb not in ("has", "was"))


def _says_what_is(clause: str) -> bool:
    words = words_in(clause)
    place = finite_place(words, "en")
    if place is None:
        return False
    verb = words[place].lower()
    return verb not in row("en", "past") and not (
        verb.endswith("ed") and not is_auxiliary(verb, "en") and verb != "need"
    )


def _german(text: str) -> Hidden | None:
    match = _ZUERST.match(text)
    if match and _is_german_verb(match["verb"]) and _is_german_verb(match["next"]) and not _is_past(match["next"]):
        return Hidden("", match["reason"], text.split(maxsplit=1)[0])
    if (match := _DENN.search(text)) and _stands_alone(text[: match.start()], "de"):
        claim, reason = text[: match.start()], text[match.end() :]
        if len(words_in(reason)) > 2 and _says_what_is_german(claim):
            return Hidden(claim, reason, "denn")
    if (match := _WEIL.search(text)) and _stands_alone(text[: match.start()], "de"):
        claim = text[: match.start()]
        if _says_what_is_german(claim) and len(words_in(text[match.end() :])) > 2:
            return Hidden("", text[match.end() :], match.group().strip(" ,"))
    if (match := _DESHALB.search(text)) and _is_german_verb(match["next"]):
        reason = text[: match.start()]
        if _stands_alone(reason, "de") and finite_place(words_in(reason), "de") is not None:
            return Hidden("", reason, match["joint"])
    return None


def _says_what_is_german(clause: str) -> bool:
    words = words_in(clause)
    place = finite_place(words, "de")
    if place is None:
        return False
    verb = words[place].lower()
    return verb not in row("de", "past") and not (verb.endswith("te") and not is_auxiliary(verb, "de"))


def _is_past(word: str) -> bool:
    return word.lower() in row("de", "past")


def _is_german_verb(word: str) -> bool:
    return is_auxiliary(word, "de") or word.endswith(("t", "en", "st", "eln", "ern"))
