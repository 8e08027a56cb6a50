"""A small notation for maps in tests, and the two tests that every check gets from its examples.

    Trams suit the city.                        the first claim without a word before it is the thesis
      because Trams are quiet & Noise harms.    a reason: two linked premises; it is step i1, in the order of lines
        but Old trams screech.                  an objection to the last premise of the line above it
        undercut Few live along the line.       an objection to the step above it; "backing" a reason for it
      however [a] Trams are dear @budget        "however" is "but"; [a] is the claim's id, @budget a source with a quote
    [a] because Rails are dear #accepted        [a] alone is that claim again; # marks: see `_MARKS`
    [b] because*0.5 It rains. #-0.2             * a weight of the step; a number after # the credence of the claim
    i1 but<example> ~[a] {typical}              an objection to step i1, of a scheme; ~ needs it false; {slot} it fills
    = [a] [b]                                   the two mean the same
    ? i1=example-q1:answered                    a critical question of a step
    no thesis                                   marks none
    ! i1,a                                      what the check has to find, here one finding about i1 and a

Claims without an id are s1, s2 … in the order of lines; an id that no line gives words to is dangling. A step on a line
without indentation is aimed at nothing, unless a claim or step is named first. Maps are parted by blank lines.
"""

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from argmap.checks import CHECKS, Finding
from argmap.checks.facts import Facts
from argmap.checks.running import finding_of, run
from argmap.model import Document, Inference, MapInfo, Premise, Quote, Relation, Source, Statement

_WORDS = {"because": "support", "but": "attack", "however": "attack", "undercut": "attack", "backing": "support"}
_LINE = re.compile(rf"(?:(\[?\w+\]?)\s+)?({'|'.join(_WORDS)})\b(?:<([^>]+)>)?(?:\*([\d.e+-]+))?\s*(.*)")
_MARKS: dict[str, dict[str, Any]] = {
    **{word: {"acceptance": word} for word in ("accepted", "open", "rejected")},
    **{word: {"kind": word} for word in ("assumption", "evidence")},
    **{word: {"side": word} for word in ("pro", "con")},
    "given": {"given": True},
    "notgiven": {"given": False},
    "implicit": {"implicit": True},
    "unfinished": {"undeveloped": True},
}


def drawn(text: str) -> Document:
    """Return the map that a text in the notation draws."""
    return _Drawing(text).document()


def found_by(code: str, document: Document) -> list[Finding]:
    """Return what one check finds."""
    check = CHECKS[code]
    return [finding_of(check, report, document) for report in run(check, Facts(document))]


def finds(code: str, maps: str) -> Callable[[str], None]:
    """Return the test that a check finds in each map what its lines with "!" say, and that its fixes repair it."""

    @pytest.mark.parametrize("text", _parted(maps))
    def test(text: str) -> None:
        document = drawn(text)
        found = found_by(code, document)
        wanted = [set(line[1:].replace(" ", "").split(",")) - {""} for line in _lines(text) if line.startswith("!")]
        assert sorted(map(sorted, (finding.subjects for finding in found))) == sorted(map(sorted, wanted))
        for finding in found:
            assert finding.message.endswith((".", "?")), finding.message
            assert_repaired(document, finding)

    return test


def keeps_silent(code: str, maps: str) -> Callable[[str], None]:
    """Return the test that a check finds nothing in any of the maps."""

    @pytest.mark.parametrize("text", _parted(maps))
    def test(text: str) -> None:
        assert [finding.message for finding in found_by(code, drawn(text))] == []

    return test


def assert_repaired(document: Document, finding: Finding) -> None:
    """Assert that each fix of a finding removes it, or makes it less, and adds no finding of severity error."""
    errors = Counter(f.code for f in _errors(document))
    for fix in finding.fixes:
        repaired = document.apply(fix.edit(document))
        assert not any(_as_bad(finding, f) for f in found_by(finding.code, repaired)), f"{fix.title!r}: {finding.key}"
        added = Counter(f.code for f in _errors(repaired)) - errors
        # A box that waits for its words is what was asked for; what a broken step hid comes to light when it is mended.
        expected = {"T01", "S07"} if finding.code in ("S01", "S02", "S03", "S04") else {"T01"}
        assert set(added) <= expected, f"{fix.title!r} for {finding.key} adds {added}"


def _errors(document: Document) -> list[Finding]:
    return [f for check in CHECKS.values() if check.severity == "error" for f in found_by(check.code, document)]


def _as_bad(before: Finding, after: Finding) -> bool:
    """Return whether a finding is still there; of several open questions (R16) one fix may settle one."""
    if (after.key, after.subjects) != (before.key, before.subjects):
        return False
    return before.code != "R16" or len(after.data["questions"]) >= len(before.data["questions"])  # type: ignore[index, call-overload, arg-type]


def _parted(maps: str) -> list[Any]:
    texts = [text.strip("\n") for text in re.split(r"\n\s*\n", maps) if text.strip()]
    return [pytest.param(text, id=text.splitlines()[0].strip()) for text in texts]


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines()]


class _Drawing:
    def __init__(self, text: str) -> None:
        self.statements: dict[str, Statement] = {}
        self.steps: dict[str, Inference] = {}
        self.quotes: dict[str, Quote] = {}
        self.relations: dict[str, Relation] = {}
        self.thesis: str | None = None
        above: list[tuple[int, str, str]] = []  # indentation, last claim, step
        for line in text.splitlines():
            if line.strip() and not line.strip().startswith("!") and line.strip() != "no thesis":
                indentation = len(line) - len(line.lstrip())
                above = [place for place in above if place[0] < indentation]
                claim, step = self._draw(line.strip(), above[-1][1:] if above else ("", ""))
                above.append((indentation, claim, step))

        if "no thesis" in _lines(text):
            self.thesis = None

    def document(self) -> Document:
        sources = {
            quote.source: Source(csl={"id": quote.source, "title": quote.source}) for quote in self.quotes.values()
        }
        return Document.of(
            map=MapInfo(thesis=self.thesis, language="en"),
            statements=self.statements,
            inferences=self.steps,
            relations=self.relations,
            sources=sources,
            quotes=self.quotes,
        )

    def _draw(self, line: str, above: tuple[str, str]) -> tuple[str, str]:
        if line.startswith("= "):
            one, other = line.removeprefix("= ").replace("[", "").replace("]", "").split()
            self.relations[f"r{len(self.relations)}"] = Relation(kind="same_as", a=one, b=other)
            return above
        if line.startswith("? "):
            step, question, answer = re.split("[=:]", line.removeprefix("? "))
            answers: dict[str, Any] = {question: answer}
            before = self.steps[step]
            self.steps[step] = replace(before, questions=before.questions | answers)
            return above
        match = _LINE.fullmatch(line)
        if match is None:
            claim = self._claim(line)
            self.thesis = self.thesis or claim
            return claim, ""
        named, word, scheme, weight, rest = match.groups()
        target = named.strip("[]") if named else above[1] if word in ("undercut", "backing") else above[0]
        key = f"i{len(self.steps) + 1}"
        premises = tuple(self._premise(part) for part in rest.split(" & ") if part.strip())
        kind: Any = _WORDS[word]
        weighed = float(weight) if weight else 1.0
        self.steps[key] = Inference(kind=kind, premises=premises, target=target, scheme=scheme, weight=weighed)
        return (premises[-1].statement if premises else ""), key

    def _premise(self, text: str) -> Premise:
        role = re.search(r"\{(\w+)\}", text)
        words = re.sub(r"\{\w+\}", "", text).strip()
        claim = self._claim(words.removeprefix("~"))
        return Premise(statement=claim, role=role[1] if role else None, negated=words.startswith("~"))

    def _claim(self, words: str) -> str:
        named = re.match(r"\[(\w+)\]", words)
        text = re.sub(r"^\[\w+\]|\s*(?:#-?\d[\d.e+]*|[#@][\w-]+)", "", words).strip()
        key = named[1] if named else f"s{len(self.statements) + 1}"
        if text:
            fields: dict[str, Any] = {}
            for number in re.findall(r"#(-?\d[\d.e+]*)", words):
                fields["credence"] = float(number)
            for mark in re.findall(r"#([a-z][\w-]*)", words):
                fields |= _MARKS.get(mark, {"likelihood": mark.replace("-", " ")})
            self.statements[key] = Statement(text=text, **fields)
        for number, source in enumerate(re.findall(r"@([\w-]+)", words)):
            self.quotes[f"q-{key}-{number}"] = Quote(statement=key, source=source)
        return key
