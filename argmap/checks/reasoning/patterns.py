"""The known patterns of reasoning (`resources/schemes.json`), as far as checks need them."""

import json
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from argmap.data import resource


class Slot(NamedTuple):
    """A place for a premise, with the words of its template."""

    name: str
    text: str


class Pattern(NamedTuple):
    """A pattern: its name, the premises that it needs, and the ids of its critical questions."""

    name: str
    slots: tuple[Slot, ...]
    questions: tuple[str, ...]


@cache
def patterns() -> Mapping[str, Pattern]:
    """Return the patterns by id."""
    stored = json.loads(resource("schemes.json").read_text(encoding="utf-8"))["schemes"]
    return {
        scheme["id"]: Pattern(
            scheme["name"],
            tuple(Slot(premise["slot"], premise["text"]) for premise in scheme["premises"]),
            tuple(question["id"] for question in scheme["critical_questions"]),
        )
        for scheme in stored
    }
