"""A branch as indented text, and indented text, Markdown lists or plain paragraphs as a branch."""

import re
from dataclasses import dataclass

from argmap.edits.add import require_target
from argmap.edits.draft import Draft
from argmap.edits.errors import EditError
from argmap.edits.order import rank_at
from argmap.model import (
    Change,
    Document,
    Inference,
    Premise,
    Role,
    Statement,
    inference_role,
    language_of,
    spanning_tree,
)
from argmap.model.records import InferenceKind
from argmap.tongue import say, speaking, to_say

_BECAUSE, _BUT, _AND, _STEP_FAILS, _STEP_HOLDS = (
    to_say("because"),
    to_say("but"),
    to_say("and"),
    to_say("but the step fails:"),
    to_say("this holds because"),
)
_WORDS = {
    Role.REASON: _BECAUSE,
    Role.OBJECTION: _BUT,
    Role.REBUTTAL: _BUT,
    Role.UNDERCUTTER: _STEP_FAILS,
    Role.BACKING: _STEP_HOLDS,
}
_READ = {
    _BECAUSE: "because|reason|pro|supports?|argument|weil|denn|grund|dafür",
    _BUT: "but|however|objection|con|contra|against|opposes?|counter-?argument|rebuttal|reply|answer"
    "|aber|doch|jedoch|einwand|kontra|dagegen|gegenargument|erwiderung|antwort",
    _AND: "and|premise|co-?premise|und|prämisse",
    _STEP_FAILS: "but the step fails|undercutter|doch der schluss trägt nicht",
    _STEP_HOLDS: "this holds because|backing|das gilt, weil",
}
"""What the words of the field, and those that people write, mean before a colon; in the languages of the program."""

_MOST_LINES = 5000
_MARK = re.compile(r"(?:[-*+•–]|\d{1,3}[.)])\s+(?:\[[ xX]\]\s+)?")
_HEADING = re.compile(r"(#{1,6})\s+")
_DEEPEST_HEADING = 7
_WRAPPED = 40
"""Characters from which on a line may have been broken because it was full."""

_SENTENCE_END = tuple('.!?:;…”"»')
_WORD = [(re.compile(rf"(?:{words})\s*:\s*", re.IGNORECASE), meaning) for meaning, words in _READ.items()]
_WORD += [(re.compile(r"−\s+"), _BUT), (re.compile(r"&\s+"), _AND)]
_OPENING = re.compile(r"(But|However|Aber|Jedoch|Allerdings),?\s+(?=\S)")
"""How a sentence begins that is plainly an objection, also without a colon."""


def branch_as_text(document: Document, node: str) -> str:
    """Return a branch as a Markdown list, two blanks a level: `- because: …`, `- and: …`, `- but: …`.

    The words are in the language of the map.
    """
    with speaking(language_of(document)):
        words = {word: say(word).rstrip(":") for word in _READ}
    tree = spanning_tree(document)
    lines: list[str] = []
    # (statement to write, or inference to go into; depth; word before a statement, None: an inference)
    stack: list[tuple[str, int, str | None]] = [(node, 0, None)]
    if node in document.statements:
        stack = [*((step, 1, None) for step in reversed(tree.branches.get(node, ()))), (node, 0, "")]
    while stack:
        current, depth, word = stack.pop()
        if word is not None:
            text = " ".join(document.statements[current].text.split())
            lines.append(f"{'  ' * depth}- {f'{words[word]}: ' if word else ''}{text}")
            continue
        record = document.inferences[current]
        below: list[tuple[str, int, str | None]] = []
        word = _WORDS[inference_role(document, current)]
        for premise in record.premises:
            if premise.statement in document.statements:
                below.append((premise.statement, depth, word))
                word = _AND
            if tree.home.get(premise.statement) == current:
                below += [(step, depth + 1, None) for step in tree.branches.get(premise.statement, ())]
        below += [(step, depth + 1, None) for step in tree.branches.get(current, ())]
        stack.extend(reversed(below))
    return "\n".join(lines) + "\n"


@dataclass(slots=True)
class _Line:
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


@dataclass(slots=True)
class _Open:
    """A statement that lines further in hang below, and the step that it stands in."""

    indent: int
    statement: str
    inference: str


def paste_text(document: Document, text: str, target: str) -> Change:
    """Put text below a statement or an inference: each line a reason, what is indented below it its own reasons.

    A line may begin with `because:`, `but:`, `and:` (linked to the line before), `but the step fails:` or
    `this holds because:`, with other words for the same, such as `Objection:`, and with all that in German. Lines of a
    paragraph that go on with the sentence before are joined to it; what stands below a Markdown heading hangs below it.

    Raises `EditError` when there are no words in the text, or too many lines.
    """
    require_target(document, target)
    lines = _lines(text)
    if not lines:
        raise EditError("There are no words in the text that could become a branch.")
    if len(lines) > _MOST_LINES:
        raise EditError("The text has {count} lines; paste at most {most} at once.", count=len(lines), most=_MOST_LINES)
    draft = Draft(document)
    path: list[_Open] = []
    last_rank = rank_at(draft, target)
    counts: dict[str, int] = {}
    for line in lines:
        beside = next((o for o in reversed(path) if o.indent == line.indent), None)
        while path and path[-1].indent >= line.indent:
            path.pop()
        statement = draft.add("statements", Statement(text=line.text))
        if line.word == _AND and beside is not None:
            premises = draft.inference(beside.inference).premises
            draft.update("inferences", beside.inference, premises=(*premises, Premise(statement=statement)))
            path.append(_Open(line.indent, statement, beside.inference))
            continue
        above = path[-1] if path else None
        on_step = line.word in (_STEP_FAILS, _STEP_HOLDS)
        goal = target if above is None else above.inference if on_step else above.statement
        number = counts[goal] = counts.get(goal, 0) + 1
        rank = f"{last_rank}V{_counted(number)}" if goal == target else _counted(number)
        kind: InferenceKind = "attack" if line.word in (_BUT, _STEP_FAILS) else "support"
        record = Inference(kind=kind, premises=(Premise(statement=statement),), target=goal, rank=rank)
        path.append(_Open(line.indent, statement, draft.add("inferences", record)))
    return draft.change("Paste text")


def _lines(text: str) -> list[_Line]:
    """Return the lines that have words; one that only goes on with the sentence before is joined to it."""
    found: list[_Line] = []
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


def _goes_on(before: _Line, line: _Line) -> bool:
    if line.marked or before.indent < 0:
        return False
    if before.column > before.indent:
        return line.indent == before.column
    unfinished = before.last >= _WRAPPED and not before.text.endswith(_SENTENCE_END)
    return unfinished and line.indent == before.indent and line.text[0].islower()


def _read(line: str) -> _Line:
    body = line.lstrip(" ")
    indent = len(line) - len(body)
    heading = _HEADING.match(body)
    if heading is not None:
        level = len(heading[1]) - _DEEPEST_HEADING
        return _Line(level, _BECAUSE, body[heading.end() :].rstrip("# "), 0, level, True)
    mark = _MARK.match(body)
    column = indent + mark.end() if mark else indent
    body = body[mark.end() :] if mark else body
    word, meaning = next(((found, meaning) for form, meaning in _WORD if (found := form.match(body))), (None, ""))
    opening = _OPENING.match(body) if word is None else None
    if opening is not None:
        rest = body[opening.end() :].strip()
        return _Line(indent, _BUT, rest[:1].upper() + rest[1:], len(line), column, True)
    if word is None:
        return _Line(indent, _BECAUSE, body.strip(), len(line), column, mark is not None)
    return _Line(indent, meaning, body[word.end() :].strip(), len(line), column, True)


def _counted(number: int) -> str:
    """Return a rank whose order is that of the numbers: digits of one width, and never a zero at the end."""
    return f"{number:05d}1"
