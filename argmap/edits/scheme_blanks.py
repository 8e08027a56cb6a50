"""The blanks of a scheme's sentences ({E}, {A} …), filled with what a step's own sentences already say."""

import re
from collections.abc import Mapping

from argmap.edits.scheme_bridge import clause
from argmap.edits.scheme_nouns import NOUNS
from argmap.edits.schemes import Scheme
from argmap.model import Document

_BLANK = re.compile(r"\{(\w+)\}")
_CLAIM = re.compile(
    r"(?:There is some reason to accept )?\{(\w+)\}"
    r"(?: (?:may (?:plausibly )?be taken as true.*|is presumably (?:so|true)|is the case|happened|gains support))?\."
)
"""Conclusions that only say that the claim in the blank holds."""


class Blanks:
    """What is known of the blanks of one step: noun phrases, and the claim that the whole step is about."""

    def __init__(self, document: Document, inference: str, scheme: Scheme) -> None:
        step = document.inferences[inference]
        statements = document.statements
        self._nouns = NOUNS.get(scheme.id, {})
        templates = dict(scheme.slots)
        self._words: dict[str, str] = {}
        for premise in step.premises:
            if premise.role in templates and premise.statement in statements:
                self._words |= matched(templates[premise.role], statements[premise.statement].text)
        self._claim = ""
        target = statements.get(step.target)
        if target is None or not target.text.strip():
            return
        only_claim = _CLAIM.fullmatch(scheme.conclusion)
        if only_claim is not None:
            self._claim, self._clause = only_claim[1], clause(target.text)
            self._words.pop(self._claim, None)
        elif step.kind == "support":
            self._words = {**matched(scheme.conclusion, target.text), **self._words}

    def filled(self, template: str) -> str:
        """Return a sentence with the blanks filled that are known; the others stay as they are."""
        return self._filled(template, {})

    @staticmethod
    def in_general(scheme: Scheme, template: str) -> str:
        """Return a sentence of a scheme in general words, as long as there is no step that it is about."""
        nouns = NOUNS.get(scheme.id, {})
        text = _BLANK.sub(lambda match: nouns.get(match[1], match[0]), template)
        return text[:1].upper() + text[1:]

    def said(self, template: str) -> str:
        """Return a sentence that can be read: what is not known of its blanks is said in general words."""
        return self._filled(template, self._nouns)

    def _filled(self, template: str, nouns: Mapping[str, str]) -> str:
        def words(match: re.Match[str]) -> str:
            if match[1] != self._claim:
                return self._words.get(match[1], nouns.get(match[1], match[0]))
            after_that = re.search(r"\b(?:that|whether) $", template[: match.start()])
            return self._clause if after_that else f"“{self._clause}”"

        text = _BLANK.sub(words, template)
        start = 1 if text.startswith("“") else 0
        return text[:start] + text[start : start + 1].upper() + text[start + 1 :]


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
    return {} if match is None else {k: v for k, v in match.groupdict().items() if not _BLANK.fullmatch(v)}
