"""The argument schemes of `resources/schemes.json` as records: slots, conclusion, critical questions, example."""

import json
from collections.abc import Mapping
from functools import cache
from typing import Any, Literal, NamedTuple

from argmap.data import resource


class Slot(NamedTuple):
    """A place for a premise, with the words of its template; blanks stand as {E}."""

    name: str
    text: str


class Question(NamedTuple):
    """A critical question, and where an unfavourable answer hits; `slot` names the premise, when it is one."""

    id: str
    text: str
    attacks: Literal["premise", "inference", "conclusion"]
    slot: str


class Scheme(NamedTuple):
    """A known pattern of inference."""

    id: str
    name: str
    category: str
    slots: tuple[Slot, ...]
    conclusion: str
    questions: tuple[Question, ...]
    example: str

    def question(self, identifier: str) -> Question | None:
        """Return one of its questions by id."""
        return next((question for question in self.questions if question.id == identifier), None)


@cache
def schemes() -> Mapping[str, Scheme]:
    """Return the schemes by id, in the order of the file."""
    stored = json.loads(resource("schemes.json").read_text(encoding="utf-8"))["schemes"]
    return {entry["id"]: _scheme(entry) for entry in stored}


def _scheme(entry: Mapping[str, Any]) -> Scheme:
    return Scheme(
        entry["id"],
        entry["name"],
        entry["category"],
        tuple(Slot(premise["slot"], premise["text"]) for premise in entry["premises"]),
        entry["conclusion"],
        tuple(Question(q["id"], q["text"], q["attacks"], q.get("slot", "")) for q in entry["critical_questions"]),
        entry["example"],
    )
