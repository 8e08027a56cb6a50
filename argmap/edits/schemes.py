"""The argument schemes of `resources/schemes.json` as records: slots, conclusion, critical questions, example.

`resources/schemes_de.json` holds them in German. A blank in a text stands as {E}.
"""

import json
import re
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, Literal, NamedTuple

from argmap.data import resource
from argmap.tongue import tongue

_PLACE = re.compile(r"( ?)\{(\w+)\}")


class Slot(NamedTuple):
    """A place for a premise, with the words of its template and what the place is called."""

    name: str
    text: str
    label: str


class Question(NamedTuple):
    """A critical question, and where an unfavourable answer hits; `slot` names the premise, when it is one."""

    id: str
    text: str
    attacks: Literal["premise", "inference", "conclusion"]
    slot: str
    objection: str
    """The statement that an unfavourable answer would make."""

    blanks: Mapping[str, str]
    """What each blank is called in these two, as a noun phrase in the case that they need; may be empty."""

    def in_words(self) -> str:
        """Return the question as one asks it of no step in particular, each blank by what it is called."""
        return with_blanks(self.text, lambda blank, _place: self.blanks[blank])


class Scheme(NamedTuple):
    """A known pattern of inference."""

    id: str
    name: str
    category: str
    slots: tuple[Slot, ...]
    conclusion: str
    claim: str
    """The blank that stands for the whole claim of a step, when the conclusion says no more than that it holds."""

    clauses: frozenset[str]
    """The blanks that stand for whole sentences."""

    blanks: Mapping[str, str]
    """What each blank is called, as a noun phrase; empty where the words before it say so ("the field {F}")."""

    questions: tuple[Question, ...]
    example: str

    def to_fill_in(self, template: str) -> str:
        """Return one of its sentences with each blank called by name, as "{the expert}", for a person to fill in."""
        return _PLACE.sub(lambda place: f"{place[1]}{{{self.blanks.get(place[2]) or place[2]}}}", template)

    def question(self, identifier: str) -> Question | None:
        """Return one of its questions by id."""
        return next((question for question in self.questions if question.id == identifier), None)


def schemes(language: str | None = None) -> Mapping[str, Scheme]:
    """Return the schemes by id, in the order of the file, in a language that the program speaks; None: as it speaks."""
    return _schemes(language or tongue())


def scheme_in_words(scheme: str, language: str) -> str:
    """Return what a frame says of its scheme: its name in the language; one that is not known is the person's words.

    English names begin small, as the other words of a frame do; German ones are nouns.
    """
    known = schemes(language).get(scheme) if scheme else None
    if known is None:
        return scheme.replace("_", " ")
    return known.name if language == "de" else known.name[:1].lower() + known.name[1:]


def with_blanks(template: str, words: Callable[[str, re.Match[str]], str]) -> str:
    """Return a sentence with its blanks filled; a blank filled with nothing goes with the space before it."""

    def filled(match: re.Match[str]) -> str:
        said = words(match[2], match)
        return match[1] + said if said else ""

    text = _PLACE.sub(filled, template)
    start = 1 if text.startswith(("“", "„")) else 0
    return text[:start] + text[start : start + 1].upper() + text[start + 1 :]


@cache
def _schemes(language: str) -> Mapping[str, Scheme]:
    name = "schemes.json" if language == "en" else f"schemes_{language}.json"
    stored = json.loads(resource(name).read_text(encoding="utf-8"))["schemes"]
    return {entry["id"]: _scheme(entry) for entry in stored}


def _scheme(entry: Mapping[str, Any]) -> Scheme:
    return Scheme(
        entry["id"],
        entry["name"],
        entry["category"],
        tuple(
            Slot(premise["slot"], premise["text"], premise.get("label", premise["slot"].replace("_", " ")))
            for premise in entry["premises"]
        ),
        entry["conclusion"],
        entry.get("claim", ""),
        frozenset(entry.get("clauses", ())),
        entry["blanks"],
        tuple(
            Question(
                asked["id"],
                asked["text"],
                asked["attacks"],
                asked.get("slot", ""),
                asked["objection"],
                {**entry["blanks"], **asked.get("blanks", {})},
            )
            for asked in entry["critical_questions"]
        ),
        entry["example"],
    )
