"""T03: a command or wish stands where a claim should."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Fix, Report
from argmap.checks.fixes import setting
from argmap.checks.wording.reading import Reading, readings
from argmap.checks.wording.sentences import finite_place, is_finite, words_in
from argmap.checks.wording.words import row
from argmap.model import sentence_name
from argmap.tongue import say

_POLITE = re.compile(r"(?:please|bitte)[,\s]+", re.IGNORECASE)
_GERMAN_POLITE = re.compile(r"(?P<verb>[A-ZÄÖÜ]\w+en) Sie\s+(?P<rest>[^,;]+?)[.!]?\s*$")
_LET_US = re.compile(r"let(?:['’]s| us)\s+(?P<rest>.+)", re.IGNORECASE | re.DOTALL)
_NEGATED = re.compile(r"(?:do not|don['’]t)\s+(?P<rest>.+)", re.IGNORECASE | re.DOTALL)
_INFINITIVE = re.compile(r"(?P<rest>[^,;:?!]+?)\s+(?P<verb>[a-zäöüß]+)\s*!+\s*")
"""“Smartphones in der Schule verbieten!”"""

_LASST_UNS = re.compile(r"(?:lasst|lass|lassen sie) uns\s+(?P<rest>.+)", re.IGNORECASE | re.DOTALL)


def command(facts: Facts, ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each claim that begins with a verb in the imperative and has no other."""
    document = facts.document
    for key, reading in readings(facts, ids):
        late = reading.language == "de" and (" Sie " in reading.text or reading.text.rstrip().endswith("!"))
        if not late and (not reading.words or reading.words[0] not in _firsts(reading.language)):
            continue
        text = _POLITE.sub("", reading.text.strip(), count=1)
        commanding = _english(text) if reading.language == "en" else _german(text)
        if commanding:
            claim = _claim(text, reading)
            fixes: tuple[Fix, ...] = ()
            if claim:
                fixes = (setting(say("Say what should be: “{claim}”", claim=claim), "statements", key, text=claim),)
            yield Report(
                (key,),
                say("{name} asks for something instead of claiming it.", name=sentence_name(document, key)),
                fixes,
            )


@cache
def _firsts(language: str) -> frozenset[str]:
    more = {"please", "let's", "never", "if"} if language == "en" else {"bitte", "lasst", "lass", "lassen"}
    return row(language, "imperatives") | more


def _english(text: str) -> bool:
    if text.rstrip().endswith("?"):
        return False
    words = words_in(text)
    low = [word.lower() for word in words]
    if not low:
        return False
    if low[:2] == ["if", "only"] or low[0] == "let's" or low[:2] == ["let", "us"]:
        return low[0] != "if" or "," not in text
    if low[:2] == ["do", "not"] or low[0] == "don't":
        return not _has_finite(words, 3 if low[0] == "do" else 2)
    if low[0] in ("do", "never") and len(low) > 1:
        return low[1] in row("en", "imperatives") and not _has_finite(words, 2)
    if len(low) < 2 or low[0] not in row("en", "imperatives"):
        return False
    if low[1] in row("en", "follows_imperative"):
        # “Use his car and you will pay” and “Stop the war, they said” are no commands.
        return not _has_finite(words, 2) or not re.search(r"[,;]|\b(?:and|or)\b", text)
    if low[1] in row("en", "prepositions") and low[0] not in ("invest", "start", "stop", "listen"):
        return False
    return len(low) > 2 and not _has_finite(words, 1)


def _has_finite(words: list[str], start: int) -> bool:
    return any(is_finite(words, place, "en") for place in range(start, len(words)))


def _german(text: str) -> bool:
    if "," in text or text.rstrip().endswith("?"):
        return False
    low = [word.lower() for word in words_in(text)]
    if _LASST_UNS.match(text):
        return True
    polite = _GERMAN_POLITE.match(text)
    if polite:
        return polite["verb"].lower() not in row("de", "not_polite")
    if _infinitive(text):
        return True
    if len(low) < 2 or low[0] not in row("de", "imperatives"):
        return False
    # “Schützt das Gesetz die Mieter …” could be the beginning of a condition: then more verbs follow.
    return low[1] in ("den", "die", "das", "alle", "endlich", "keine", "mehr", "eure", "unsere", "jetzt", "nicht") and (
        text.rstrip().endswith("!") or not any(word in row("de", "auxiliaries") for word in low)
    )


def _infinitive(text: str) -> re.Match[str] | None:
    """Return the parts of a demand in the infinitive; with a verb before it, and with “steigen”, it is none."""
    match = _INFINITIVE.fullmatch(text)
    if match is None or match["verb"] not in row("de", "demands"):
        return None
    return match if finite_place(words_in(match["rest"]), "de") is None else None


def _claim(text: str, reading: Reading) -> str:
    if reading.language == "de":
        return _german_claim(text)
    if match := _LET_US.fullmatch(text):
        return _sentence(f"We should {match['rest']}")
    if match := _NEGATED.fullmatch(text):
        return _sentence(f"We should not {match['rest']}")
    if text.lower().startswith("if only"):
        return ""
    return _sentence(f"We should {text[:1].lower()}{text[1:]}")


def _german_claim(text: str) -> str:
    if match := _LASST_UNS.fullmatch(text):
        return _sentence(f"Wir sollten {match['rest']}")
    if match := _infinitive(text):
        return _sentence(f"Man sollte {match['rest']} {match['verb']}")
    match = _GERMAN_POLITE.match(text)
    if not match:
        return ""
    verb, rest = match["verb"].lower(), match["rest"].split()
    if len(rest) > 1 and rest[-1].lower() in row("de", "particles"):
        verb = rest.pop() + verb
    return _sentence(f"Man sollte {' '.join(rest)} {verb}")


def _sentence(text: str) -> str:
    return text.rstrip(" !.") + "."


CHECK = Check(
    code="T03",
    name="command or wish",
    severity="warning",
    summary="Say what should be the case.",
    help=(
        "Nobody can say of a command that it is true, so nobody can give a reason that it is. Example: “Ban cars from"
        " the centre!” – write “We should ban cars from the centre.” Understands English and German."
    ),
    on="statements",
    reads=frozenset({"text"}),
    find=command,
    languages=frozenset({"en", "de"}),
)
