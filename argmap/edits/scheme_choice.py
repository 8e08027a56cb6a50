"""Choosing the scheme of a step: its premises take their slots, and what is missing stands there to be filled in."""

import re
from dataclasses import replace

from argmap.edits.draft import Draft
from argmap.edits.errors import EditError
from argmap.edits.scheme_blanks import Blanks, matched
from argmap.edits.schemes import Scheme, Slot, schemes
from argmap.model import Change, Document, Premise, Statement, language_of

_WORD = re.compile(r"[^\W\d_]{3,}")
_SAYING = frozenset(
    "say says said state states stated claims claimed report reports reported argue argues argued tell tells told"
    " warn warns warned believe believes according sagt sagte erklärt erklärte behauptet behauptete berichtet"
    " berichtete meint meinte warnt warnte vertritt zufolge laut".split()
)
"""Words of a sentence in which somebody says something; such a one follows the template of such a one."""

_SAYS_ALIKE = 3
"""How many words in common that counts for: more than small words."""


def choose_scheme(document: Document, inference: str, scheme: str) -> Change:
    """Give a step a known scheme; premises go to the slots whose words they share, empty slots become new premises.

    A new premise has the words of its slot in the language of the map, with the blanks ("{the expert}") that the step
    does not fill yet. Answers to questions of another scheme go.

    Raises `EditError` when there is no such step or scheme.
    """
    draft = Draft(document)
    step = draft.inference(inference)
    known = known_scheme(scheme, language_of(document))
    premises = _placed(document, step.premises, known)
    blanks = Blanks(_with(document, inference, premises), inference, known)
    filled = {premise.role for premise in premises}
    for slot in known.slots:
        if slot.name not in filled:
            statement = draft.add("statements", Statement(text=blanks.filled(slot.text)))
            premises.append(Premise(statement=statement, role=slot.name))
    asked = {question.id for question in known.questions}
    answers = {question: answer for question, answer in step.questions.items() if question in asked}
    draft.update("inferences", inference, scheme=scheme, premises=tuple(premises), questions=answers)
    return draft.change("Choose scheme")


def known_scheme(scheme: str, language: str) -> Scheme:
    """Return a scheme by id in a language; raises `EditError` when it is none of the known ones."""
    known = schemes(language).get(scheme)
    if known is None:
        raise EditError("There is no scheme “{scheme}”.", scheme=scheme)
    return known


def _placed(document: Document, premises: tuple[Premise, ...], scheme: Scheme) -> list[Premise]:
    """Return the premises with the slots that they fill; one that has a slot of the scheme keeps it."""
    free = [slot for slot in scheme.slots if all(premise.role != slot.name for premise in premises)]
    names = {slot.name for slot in scheme.slots}
    placed = []
    for premise in premises:
        if premise.role not in names:
            statement = document.statements.get(premise.statement)
            text = statement.text if statement is not None else ""
            best = max(free, key=lambda slot: _likeness(slot, text), default=None)
            if best is not None:
                free.remove(best)
            placed.append(replace(premise, role=best.name if best is not None else None))
        else:
            placed.append(premise)
    return placed


def _likeness(slot: Slot, text: str) -> int:
    """Return how much a text sounds like a slot: more than any words in common when it follows its template."""
    if matched(slot.text, text):
        return 1000
    wanted = set(_WORD.findall(re.sub(r"\{\w+\}", "", slot.text).casefold()))
    words = set(_WORD.findall(text.casefold()))
    alike = 0 if wanted.isdisjoint(_SAYING) or words.isdisjoint(_SAYING) else _SAYS_ALIKE
    return len(wanted & words) + alike


def _with(document: Document, inference: str, premises: list[Premise]) -> Document:
    draft = Draft(document)
    draft.update("inferences", inference, premises=tuple(premises))
    return document.apply(draft.change(""))
