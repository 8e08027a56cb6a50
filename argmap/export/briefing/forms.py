"""The forms of a briefing: full, one page, essay, and numbered premises and conclusions. A form is one row here."""

from collections.abc import Callable
from typing import NamedTuple

from argmap.export.briefing.clauses import said
from argmap.export.briefing.escaping import prose
from argmap.export.briefing.numbered import numbered
from argmap.export.briefing.sections import (
    assumptions,
    bottom_line,
    key_judgments,
    objections,
    open_problems,
    weak_reasons,
    what_would_change,
)
from argmap.export.briefing.tasks import BRIDGES, CON, PRO, Task
from argmap.export.briefing.telling import Telling
from argmap.picture.words import plain

Section = tuple[str, list[str]]
"""A heading, empty for none, and paragraphs of Markdown."""


class Form(NamedTuple):
    """One way to tell a map."""

    sections: Callable[[Telling, str], list[Section]]
    """From a telling that has just begun and the thesis."""

    pictured: bool
    graded: bool
    """Whether footnotes say how source and information are graded."""

    asks: bool
    """Whether the question of the map stands above the text."""


def full(telling: Telling, thesis: str) -> list[Section]:
    """Return the sections of a full briefing."""
    words = telling.phrases.heading
    found = [
        (words.bottom_line, bottom_line(telling, thesis)),
        (words.key_judgments, key_judgments(telling, thesis)),
        (words.weak_reasons, weak_reasons(telling, thesis)),
        (words.objections, objections(telling, thesis)),
        (words.assumptions, assumptions(telling, thesis, 7)),
        (words.change, what_would_change(telling)),
    ]
    beside = len(telling.case.document.statements) - len(telling.case.below(thesis, ()))
    if beside:
        found[-1][1].append(telling.phrases.verdict.beside(beside))
    return found


def page(telling: Telling, thesis: str) -> list[Section]:
    """Return the sections of a briefing that fits on one page."""
    words = telling.phrases.heading
    return [
        (words.bottom_line, bottom_line(telling, thesis)),
        (words.key_judgments, key_judgments(telling, thesis, 4)),
        (words.objections, objections(telling, thesis, 2)),
        (words.change, what_would_change(telling)),
    ]


def essay(telling: Telling, thesis: str) -> list[Section]:
    """Return an essay: thesis, arguments, counter-arguments, conclusion."""
    words, case = telling.phrases.essay, telling.case
    supports, attacks = case.on(thesis)
    opening = [words.question.format(_asked(telling))] if plain(case.document.map.question) else []
    opening += [said(words.thesis[0], telling.clause(thesis)), words.plan(len(supports), len(attacks))]
    status = case.evaluation.status[thesis]
    ending = words.end["unsupported" if not supports else status]
    closing = [ending]
    if status == "in":
        telling.told.discard(thesis)
        closing.append(said(words.therefore, telling.clause(thesis)))
    return [
        (words.introduction, [" ".join(opening)]),
        (words.arguments, [p for number, step in enumerate(supports) for p in _argued(telling, step, number, thesis)]),
        (words.objections, [p for n, step in enumerate(attacks) for p in _countered(telling, step, n, thesis)]),
        (words.conclusion, [" ".join(closing)]),
    ]


def premises(telling: Telling, thesis: str) -> list[Section]:
    """Return all statements of the map, numbered, each conclusion after its premises."""
    return numbered(telling, thesis)


FORMS: dict[str, Form] = {
    "briefing": Form(full, pictured=True, graded=True, asks=True),
    "page": Form(page, pictured=False, graded=False, asks=True),
    "essay": Form(essay, pictured=False, graded=False, asks=False),
    "premises": Form(premises, pictured=False, graded=False, asks=True),
}


def problems(telling: Telling) -> Section:
    """Return the section on open problems, which any form may have."""
    return telling.phrases.heading.problems, open_problems(telling)


def _argued(telling: Telling, step: str, number: int, thesis: str) -> list[str]:
    lead, bridges, implicit = telling.case.sorted_premises(step, BRIDGES)
    turns = telling.phrases.essay.reason
    first, *rest = [telling.clause(p, negated=telling.case.is_negated(step, p)) for p in lead]
    opening = [said(turns[min(number, 1) if number < 2 else 2 + number % 2], first), *telling.linked(rest)]
    opening += telling.bridging(step, bridges, implicit)
    return telling.paragraphs(telling.below_step(step, PRO, 1, frozenset({thesis})), opening)


def _countered(telling: Telling, step: str, number: int, thesis: str) -> list[str]:
    kind = "first_objection" if number == 0 else "other_objection"
    return telling.paragraphs([Task(step, kind, CON, 1, thesis, telling.phrases.say.this)])


def _asked(telling: Telling) -> str:
    return prose(telling.case.document.map.question)
