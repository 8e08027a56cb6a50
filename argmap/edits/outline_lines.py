"""Lines of pasted text: how far in each stands, and which word of the field it begins with."""

import re
from dataclasses import dataclass

from argmap.tongue import to_say

BECAUSE, BUT, AND, STEP_FAILS, STEP_HOLDS = (
    to_say("because"),
    to_say("but"),
    to_say("and"),
    to_say("but the step fails:"),
    to_say("this holds because"),
)
READ = {
    BECAUSE: "because|reason|pro|supports?|argument|weil|denn|grund|dafür",
    BUT: "but|however|objection|con|contra|against|opposes?|counter-?argument|rebuttal|reply|answer"
    "|aber|doch|jedoch|einwand|kontra|dagegen|gegenargument|erwiderung|antwort",
    AND: "and|premise|co-?premise|und|prämisse",
    STEP_FAILS: "but the step fails|undercutter|doch der schluss trägt nicht",
    STEP_HOLDS: "this holds because|backing|das gilt, weil",
}
"""What the words of the field, and those that people write, mean before a colon; in the languages of the program."""

_MARK = re.compile(r"(?:[-*+•–]|\d{1,3}[.)])\s+(?:\[[ xX]\]\s+)?")
_HEADING = re.compile(r"(#{1,6})\s+")
_EMPHASIS = re.compile(r"(\*\*|__|\*|_)(?=\S)(.+?)(?<=\S)\1")
_DEEPEST_HEADING = 7
_WRAPPED = 40
"""Characters from which on a line may have been broken because it was full."""

_SENTENCE_END = tuple('.!?:;…”"»')
_WORD = [(re.compile(rf"(?:{words})\s*:\s*", re.IGNORECASE), meaning) for meaning, words in READ.items()]
_WORD += [(re.compile(r"−\s+"), BUT), (re.compile(r"&\s+"), AND)]
_OPENING = re.compile(r"(But|However|Aber|Jedoch|Allerdings),?\s+(?=\S)")
"""How a sentence begins that is plainly an objection, also without a colon."""


@dataclass(slots=True)
class Line:
    """One line with words, or several that are one sentence."""

    indent: int
    """Blanks before it; a heading stands further out than any text below it."""

    word: str
    text: str

    last: int
    """Characters of its last line."""

    column: int
    """Where its words begin, after the mark of a list."""

    marked: bool
    """Whether it surely begins something new: by the mark of a list, a heading or a word such as `but:`."""


def lines_of(text: str) -> list[Line]:
    """Return the lines that have words; one that only goes on with the sentence before is joined to it."""
    found: list[Line] = []
    after_gap = True
    for raw in text.expandtabs(4).splitlines():
        line = _read(raw)
        if line.text and not after_gap and _goes_on(found[-1], line):
            found[-1].text += f" {line.text}"
            found[-1].last = line.last
        elif line.text:
            found.append(line)
        after_gap = not line.text
    return found


def _goes_on(before: Line, line: Line) -> bool:
    if line.marked or before.indent < 0:
        return False
    if before.column > before.indent:
        return line.indent == before.column
    unfinished = before.last >= _WRAPPED and not before.text.endswith(_SENTENCE_END)
    return unfinished and line.indent == before.indent and line.text[0].islower()


def _read(line: str) -> Line:
    body = line.lstrip(" ")
    indent = len(line) - len(body)
    heading = _HEADING.match(body)
    if heading is not None:
        level = len(heading[1]) - _DEEPEST_HEADING
        return Line(level, BECAUSE, _without_emphasis(body[heading.end() :].rstrip("# ")), 0, level, True)
    mark = _MARK.match(body)
    column = indent + mark.end() if mark else indent
    body = _without_emphasis(body[mark.end() :] if mark else body)
    word, meaning = next(((found, meaning) for form, meaning in _WORD if (found := form.match(body))), (None, ""))
    opening = _OPENING.match(body) if word is None else None
    if opening is not None:
        rest = body[opening.end() :].strip()
        return Line(indent, BUT, rest[:1].upper() + rest[1:], len(line), column, True)
    if word is None:
        return Line(indent, BECAUSE, body.strip(), len(line), column, mark is not None)
    return Line(indent, meaning, body[word.end() :].strip(), len(line), column, True)


def _without_emphasis(words: str) -> str:
    """Return words without the Markdown that makes their beginning bold or italic, such as “**Objection:** …”."""
    begun = _EMPHASIS.match(words)
    return begun[2] + words[begun.end() :] if begun else words
