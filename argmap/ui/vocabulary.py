"""The fixed vocabularies that fields are filled from: likelihoods and grades, as the resources have them."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from argmap.data import resource


@dataclass(frozen=True, slots=True)
class Term:
    """A word of a scale with its meaning."""

    value: str
    words: str
    meaning: str
    span: str = ""
    """The range of a word of likelihood, as “55–80 %”."""


@cache
def likelihoods() -> Sequence[Term]:
    """Return the terms of ICD 203 with their ranges, from the least likely."""
    terms = _tradecraft()["probability"]["terms"]
    return [Term(t["term"], t["term"], t["definition"], f"{t['low'] * 100:.0f}–{t['high'] * 100:.0f} %") for t in terms]


@cache
def confidences() -> Sequence[Term]:
    """Return the levels of confidence, the lowest first."""
    levels = _tradecraft()["confidence"]["levels"]
    return [Term(level["level"], level["level"], level["definition"]) for level in reversed(levels)]


@cache
def reliabilities() -> Sequence[Term]:
    """Return the Admiralty grades of a source."""
    return [_grade(grade) for grade in _tradecraft()["source_reliability"]["grades"]]


@cache
def credibilities() -> Sequence[Term]:
    """Return the Admiralty grades of what a source says."""
    return [_grade(grade) for grade in _tradecraft()["information_credibility"]["grades"]]


@cache
def _tradecraft() -> Any:
    return json.loads(resource("tradecraft.json").read_text(encoding="utf-8"))


def _grade(grade: Mapping[str, Any]) -> Term:
    return Term(grade["code"], f"{grade['code']} · {grade['name']}", grade["definition"])
