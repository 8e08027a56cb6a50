"""The blanks of a scheme's sentences ({E}, {A} …), filled with what a step's own sentences already say."""

import re
from collections.abc import Mapping

from argmap.edits.clauses import clause, within
from argmap.edits.schemes import Question, Scheme, with_blanks
from argmap.model import Document, language_of, waits
from argmap.model.casing import Casing
from argmap.tongue import quoted, speaking

_BLANK = re.compile(r"\{(\w+)\}")
_UNWRITTEN = re.compile(r"\s*(?:\{[^{}]*\})?\s*")
"""A text of a template that waits for words, or none."""

_BEFORE_CLAUSE = re.compile(r"(?:\b(?:that|whether)|:)$")
_QUOTES = '“”„"'


class Blanks:
    """What is known of the blanks of one step: noun phrases, and sentences such as the claim that the step is about."""

    def __init__(self, document: Document, inference: str, scheme: Scheme) -> None:
        step = document.inferences[inference]
        statements = document.statements
        templates = {slot.name: slot.text for slot in scheme.slots}
        self._language = language_of(document)
        named = [*(premise.statement for premise in step.premises), step.target]
        self._casing = Casing(self._language, [statements[name].text for name in named if name in statements])
        self._clauses = scheme.clauses
        self._to_fill_in = scheme.to_fill_in
        self._words: dict[str, str] = {}
        for premise in step.premises:
            if premise.role in templates and premise.statement in statements:
                self._words |= matched(templates[premise.role], statements[premise.statement].text)
        target = statements.get(step.target)
        if target is None or _UNWRITTEN.fullmatch(target.text):
            return
        if scheme.claim:
            self._words[scheme.claim] = target.text
        elif step.kind == "support":
            self._words = {**matched(scheme.conclusion, target.text), **self._words}

    def filled(self, template: str) -> str:
        """Return a sentence with the blanks filled that are known; the others wait, each called by its name."""
        return self._to_fill_in(with_blanks(template, lambda blank, place: self._said(blank, place) or f"{{{blank}}}"))

    def said(self, template: str, question: Question) -> str:
        """Return a sentence of a question that can be read: blanks that are not known by what they are called."""

        def words(blank: str, place: re.Match[str]) -> str:
            known = self._said(blank, place)
            return question.blanks[blank] if known is None else known

        return with_blanks(template, words)

    def _said(self, blank: str, place: re.Match[str]) -> str | None:
        """Return the words for a blank at a place of its sentence, None when they are not known."""
        words = self._words.get(blank)
        if words is None:
            return None
        if blank not in self._clauses:
            return within(words, self._casing)
        sentence = clause(words.strip(_QUOTES), self._language, self._casing)
        before, after = place.string[: place.start()], place.string[place.end() :]
        if after[:1] in (".", "?") and _BEFORE_CLAUSE.search(before):
            return sentence
        with speaking(self._language):
            return quoted(sentence)


def matched(template: str, text: str) -> Mapping[str, str]:
    """Return what a text says in the blanks of the template that it follows; nothing when it does not follow it."""
    pattern, seen = "", set[str]()
    for number, part in enumerate(_BLANK.split(template.rstrip("."))):
        if number % 2 == 0:
            pattern += re.escape(part)
        elif part in seen:
            pattern += f"(?P={part})"
        else:
            seen.add(part)
            pattern += f"(?P<{part}>.+?)"
    match = re.fullmatch(pattern, text.strip().rstrip("."), re.IGNORECASE)
    return {} if match is None else {k: v for k, v in match.groupdict().items() if not waits(v)}
