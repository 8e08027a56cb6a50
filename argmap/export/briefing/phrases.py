"""What a language has to offer for telling an argument: connectives, headings and the words of verdicts.

In all texts `{}` is where a statement goes; `{ref}` and `{target}` say what it is about.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple


class Turn(NamedTuple):
    """One turn of phrase, in two forms."""

    inline: str
    """The statement goes on in small letters; empty where the language has no such form."""

    apart: str
    """The statement stands as a sentence of its own."""


Turns = tuple[Turn, ...]
Counted = Callable[[int], str]


@dataclass(frozen=True, slots=True)
class Connectives:
    """How sentences follow each other; the lists are used in turn, so that no connective is met twice in a row."""

    and_: str
    conjunction: str
    """What is said again before each clause of a row: “that”; may be empty."""

    first_evidence: Turns
    first_reason: Turns
    more_reason: Turns
    back_to: Turns
    """Takes a point up again, as a sentence before `resumed`."""

    resumed: Turns
    more_for: Turns
    several: Turns
    """The first of three or more premises that stand as sentences."""

    linked: tuple[str, ...]
    """Before a further premise of the same step."""

    granted: Turns
    """An unspoken premise."""

    rule: Turns
    """A premise that joins the others to the conclusion."""

    stake: Turns
    """A premise that says what is wanted, or what is good or bad."""

    backing: Turns
    objection: Turns
    """Of something just told, `{target}`."""

    doubted: Turns
    """Takes a point up again, as a sentence before `objection_resumed`."""

    objection_resumed: Turns
    more_objection: Turns
    strongest_objection: Turns
    only_objection: Turns
    next_objection: Turns
    objection_rests: Turns
    undercut: Turns
    answer: Turns
    more_answer: Turns
    unanswered: tuple[str, ...]
    stands_all_the_same: tuple[str, ...]
    not_accepted: tuple[str, ...]
    open_between: tuple[str, ...]
    step_fails: tuple[str, ...]
    fails_without: Turns
    """Why a reason fails: a premise that does not hold."""

    fails_with: Turns
    """Why a reason fails: a premise that it needs to be false."""

    circle: tuple[str, ...]
    this: str
    ordinals: tuple[str, ...]
    last: str
    main_point: str
    targets: dict[str, str]
    """Names of points where they are objects, as far as they differ."""

    noted: Turn
    not_so: Turn
    according: Turn
    """The words of a speaker, `{name}`."""

    further: Counted
    """How many further statements stand in the map only."""


@dataclass(frozen=True, slots=True)
class Verdicts:
    """How the bottom line is said."""

    likelihood: dict[str, str]
    """A whole sentence for each term of likelihood, by its first name in tradecraft.json."""

    confidence: dict[str, str]
    basis: Callable[[int, bool], str]
    """From how many sources, and whether most of them are graded as reliable."""

    assumed: Counted
    open_objections: Counted
    but: str
    stands: Counted
    """The thesis stands, after so many objections to it."""

    defeated: Turn
    unsupported: str
    undecided: str
    rejected: str
    weight: dict[str, str]
    only_reason: Turns
    main_reason: Callable[[int], Turn]
    standard: dict[str, str]
    met: str
    missed: str
    no_thesis: str
    no_reasons: str
    no_objections: str
    no_assumptions: str
    assumptions: str
    degree: dict[str, str]
    """The terms of likelihood as a word in brackets."""

    falls: Turns
    rises: Turns
    falls_together: Turns
    rises_together: Turns
    step: str
    """A step as what could be wrong, `{}` being its first premise."""

    no_change: str
    no_single: str
    open_points: Counted
    beside: Counted
    no_problems: str
    grades: str


@dataclass(frozen=True, slots=True)
class Headings:
    """The titles of sections, and what stands under pictures and in notes."""

    question: str
    bottom_line: str
    key_judgments: str
    weak_reasons: str
    objections: str
    assumptions: str
    change: str
    problems: str
    sources: str
    map: str
    overview: str
    untitled: str
    no_words: str
    source_unknown: str


@dataclass(frozen=True, slots=True)
class Essay:
    """What an essay says besides its arguments."""

    introduction: str
    arguments: str
    objections: str
    conclusion: str
    question: str
    thesis: Turns
    plan: Callable[[int, int], str]
    reason: Turns
    first_objection: Turns
    other_objection: Turns
    end: dict[str, str]
    """By status of the thesis."""

    therefore: Turn


@dataclass(frozen=True, slots=True)
class Proof:
    """The words of the numbered form."""

    argument: str
    objection_to: Callable[[int], str]
    answer_to: Callable[[list[int]], str]
    """An attack on the step of an objection, by the numbers of the objection's premises."""

    support_of_objection: Callable[[list[int]], str]
    objection_to_step: Callable[[list[int], int], str]
    support_of_step: Callable[[list[int], int], str]
    therefore: str
    from_: Callable[[list[int]], str]


@dataclass(frozen=True, slots=True)
class Phrases:
    """One language."""

    code: str
    quotation_marks: tuple[str, str]
    say: Connectives
    verdict: Verdicts
    heading: Headings
    essay: Essay
    proof: Proof
