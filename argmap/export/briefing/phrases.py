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

    capital_after_colon: bool
    """Whether a sentence after a colon begins with a capital."""

    first_evidence: Turns
    first_reason: Turns
    more_reason: Turns
    back_to: Turns
    """Takes a point up again, as a sentence before `resumed`."""

    resumed: Turns
    more_for: Turns
    more_for_itself: Turns
    """The same where the point was taken up already and its reasons were told since."""

    several: Turns
    """The first of three or more premises that stand as sentences."""

    several_resumed: Turns
    """The same after a point was taken up again."""

    more_reason_for: Turns
    """A further reason for `{target}`, which was told some sentences ago."""

    linked: tuple[str, ...]
    """Before a further premise of the same step."""

    linked_last: str
    """Before the last premise of a step."""

    belongs_with: Counted
    """So many further premises of a step follow after a colon."""

    granted: Turns
    """An unspoken premise."""

    rule: Turns
    """A premise that joins the others to the conclusion."""

    rule_of: dict[str, Turns]
    """The same for single roles of premises, such as one that says that two cases are alike."""

    stake: Turns
    """A premise that says what is wanted, or what is good or bad."""

    backing: Turns
    objection: Turns
    """Of something just told, `{target}`."""

    doubted: Turns
    """Takes a point up again, as a sentence before `objection_resumed`."""

    objection_resumed: Turns
    against_itself: Turns
    """An objection to a point that was taken up already, whose reasons were told since."""

    more_objection: Turns
    strongest_objection: Turns
    only_objection: Turns
    next_objection: Turns
    objection_rests: Turns
    undercut: Turns
    undercut_all: Turns
    """Of a step whose premises have been backed up meanwhile."""

    answer: Turns
    more_answer: Turns
    unanswered: tuple[str, ...]
    stands_all_the_same: tuple[str, ...]
    not_accepted: tuple[str, ...]
    open_between: tuple[str, ...]
    excluded: tuple[str, ...]
    """An objection and the statement that it denies are all there is on either side."""

    step_fails: tuple[str, ...]
    fails_without: Turns
    """Why a reason fails: a premise that does not hold."""

    fails_with: Turns
    """Why a reason fails: a premise that it needs to be false."""

    circle: tuple[str, ...]
    this: str
    pair: tuple[str, str]
    """The two points of a sentence."""

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
    and_: str
    stands: Callable[[int, bool], str]
    """The thesis stands, after so many objections to it; and whether there are any to its reasons."""

    bare: str
    """Nothing has been said for the thesis or against it."""

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
    met_by_weight: str
    """More speaks for the thesis, which is all that was asked."""

    no_thesis: str
    reasons_left_out: Counted
    objections_left_out: Counted
    """How many are not told for want of room."""

    no_reasons: str
    no_objections: str
    no_assumptions: str
    assumptions: Callable[[int, int], str]
    """What stands before a list of so many assumptions out of so many."""

    degree: dict[str, str]
    """The terms of likelihood as a word in brackets."""

    falls: Turns
    rises: Turns
    falls_together: Callable[[int], tuple[Turn, Turn]]
    """So many points at once, the first time and the second."""

    rises_together: Callable[[int], tuple[Turn, Turn]]
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
    thesis: Turn
    open_thesis: Turn
    """The thesis where it does not stand."""

    plan: Callable[[int, int], str]
    reason: Turns
    first_objection: Turns
    other_objection: Turns
    end: dict[str, str]
    """By status of the thesis."""

    end_met: Callable[[int, bool], str]
    """The thesis stands after so many objections to it; and whether there are any to its reasons."""

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
    again: dict[str, str]
    """The first word of a heading, and what it becomes where the same heading stands above already."""

    therefore: str
    unspoken: str
    from_: Callable[[list[int]], str]
    given: Callable[[list[int]], str]
    """An objection or answer that rests on statements told above."""


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
