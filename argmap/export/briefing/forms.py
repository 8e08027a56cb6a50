"""The forms of a briefing: full, one page, essay, and numbered premises and conclusions. A form is one row here."""

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from argmap.export.briefing.clauses import is_ended, said
from argmap.export.briefing.escaping import prose
from argmap.export.briefing.numbered import numbered
from argmap.export.briefing.sections import (
    assumptions,
    bottom_line,
    key_judgments,
    key_judgments_barely,
    key_judgments_in_short,
    key_judgments_tersely,
    objections,
    objections_in_short,
    open_problems,
    reasons_are_questioned,
    weak_reasons,
    what_would_change,
)
from argmap.export.briefing.tasks import BRIDGES, CON, PRO, Task
from argmap.export.briefing.telling import Telling
from argmap.picture.words import plain

Section = tuple[str, list[str]]
"""A heading, empty for none, and paragraphs of Markdown."""


class Plan(NamedTuple):
    """How much is told."""

    sections: Callable[[Telling, str], list[Section]]
    """From a telling that has just begun and the thesis."""

    longest: int | None = None
    """Characters of a statement."""

    quotes: int | None = None
    """Of one statement."""

    quoted: bool = True
    """Whether footnotes give the words of the sources, too."""


class Form(NamedTuple):
    """One way to tell a map."""

    plans: tuple[Plan, ...]
    """The first of them whose text fits on one page is told; the last one whether it does or not."""

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
        (words.change, what_would_change(telling, thesis)),
    ]
    beside = len(telling.case.document.statements) - len(telling.case.below(thesis, ()))
    if beside:
        found[-1][1].append(telling.phrases.verdict.beside(beside))
    return found


def page(telling: Telling, thesis: str, judgments: Callable[[Telling, str], list[str]], against: int) -> list[Section]:
    """Return the sections of a briefing on one page: `judgments` told in short, and so many objections."""
    words = telling.phrases.heading
    return [
        (words.bottom_line, bottom_line(telling, thesis, with_reason=False)),
        (words.key_judgments, judgments(telling, thesis)),
        (words.objections, objections_in_short(telling, thesis, against)),
        (words.change, what_would_change(telling, thesis)),
    ]


def gist(telling: Telling, thesis: str) -> list[Section]:
    """Return what is left of a briefing on one page where the statements are far too long for it."""
    words = telling.phrases.heading
    return [
        (words.bottom_line, bottom_line(telling, thesis, with_reason=False)),
        (words.key_judgments, key_judgments_barely(telling, thesis, 3)),
    ]


def essay(telling: Telling, thesis: str) -> list[Section]:
    """Return an essay: thesis, arguments, counter-arguments, conclusion."""
    words, case = telling.phrases.essay, telling.case
    supports, attacks = case.on(thesis)
    status = case.evaluation.status[thesis]
    stands = status == "in"
    opening = [_asked(telling)] if plain(case.document.map.question) else []
    opening += [
        said(words.thesis if stands else words.open_thesis, telling.clause(thesis)),
        words.plan(len(supports), len(attacks)),
    ]
    ending = words.end_met(len(attacks), reasons_are_questioned(case, thesis)) if stands else words.end[status]
    closing = [ending if supports else words.end["unsupported"]]
    if stands and supports:
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


def _page(judgments: Callable[[Telling, str], list[str]], against: int) -> Callable[[Telling, str], list[Section]]:
    return partial(page, judgments=judgments, against=against)


_PAGES = (
    *(
        Plan(_page(partial(key_judgments_in_short, most=5, grounds=grounds), 2), quotes=1)
        for grounds in (12, 9, 7, *range(6, -1, -1))
    ),
    *(
        Plan(_page(partial(key_judgments_tersely, most=most), against), quotes=1, quoted=quoted)
        for quoted in (True, False)
        for most, against in ((5, 2), (4, 1))
    ),
    *(
        Plan(_page(partial(key_judgments_in_short, most=4, grounds=grounds), 1), longest=250, quotes=0)
        for grounds in (6, 4, 2, 0)
    ),
    Plan(_page(partial(key_judgments_tersely, most=4), 1), longest=250, quotes=0),
    Plan(gist, longest=200, quotes=0),
    Plan(gist, longest=100, quotes=0),
)
"""A briefing on one page, at length and ever shorter."""

FORMS: dict[str, Form] = {
    "briefing": Form((Plan(full),), pictured=True, graded=True, asks=True),
    "page": Form(_PAGES, pictured=False, graded=False, asks=True),
    "essay": Form((Plan(essay),), pictured=False, graded=False, asks=False),
    "premises": Form((Plan(premises),), pictured=False, graded=False, asks=True),
}


def problems(telling: Telling) -> Section:
    """Return the section on open problems, which any form may have."""
    return telling.phrases.heading.problems, open_problems(telling)


def _argued(telling: Telling, step: str, number: int, thesis: str) -> list[str]:
    lead, bridges, implicit = telling.case.sorted_premises(step, BRIDGES)
    turns = telling.phrases.essay.reason
    clauses = [telling.clause(p, negated=telling.case.is_negated(step, p)) for p in lead]
    opening = telling.rows.together_in_a_row(turns[number if number < 2 else 2 + number % 2], clauses)
    opening += telling.bridging(step, bridges, implicit)
    return telling.paragraphs(telling.below_step(step, PRO, 1, frozenset({thesis})), opening)


def _countered(telling: Telling, step: str, number: int, thesis: str) -> list[str]:
    kind = "first_objection" if number == 0 else "other_objection"
    return telling.paragraphs([Task(step, kind, CON, 1, thesis, telling.phrases.say.this)])


def _asked(telling: Telling) -> str:
    """Return the question of the map as a sentence."""
    question = prose(telling.case.document.map.question)
    return question if is_ended(question) else f"{question}?"
