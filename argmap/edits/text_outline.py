"""A branch as indented text, and indented text, Markdown lists or plain paragraphs as a branch."""

from collections.abc import Sequence
from dataclasses import dataclass

from argmap.edits.add import add_statement, require_target
from argmap.edits.draft import Draft
from argmap.edits.errors import EditError
from argmap.edits.order import rank_at
from argmap.edits.outline_lines import AND, BECAUSE, BUT, READ, STEP_FAILS, STEP_HOLDS, Line, lines_of
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
from argmap.tongue import say, speaking

_WORDS = {
    Role.REASON: BECAUSE,
    Role.OBJECTION: BUT,
    Role.REBUTTAL: BUT,
    Role.UNDERCUTTER: STEP_FAILS,
    Role.BACKING: STEP_HOLDS,
}
_MOST_LINES = 5000


def branch_as_text(document: Document, node: str) -> str:
    """Return a branch as a Markdown list, two blanks a level: `- because: …`, `- and: …`, `- but: …`.

    The words are in the language of the map.
    """
    with speaking(language_of(document)):
        words = {word: say(word).rstrip(":") for word in READ}
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
                word = AND
            if tree.home.get(premise.statement) == current:
                below += [(step, depth + 1, None) for step in tree.branches.get(premise.statement, ())]
        below += [(step, depth + 1, None) for step in tree.branches.get(current, ())]
        stack.extend(reversed(below))
    return "\n".join(lines) + "\n"


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
    draft = Draft(document)
    _hang(draft, _checked(lines_of(text)), target)
    return draft.change("Paste text")


def fill_from_text(document: Document, statement: str, text: str) -> Change:
    """Put text into a statement that has no words, and below it.

    When all other lines hang below the first one, that is what the statement says; else they are all its reasons.

    Raises `EditError` as `paste_text` does.
    """
    draft = Draft(document)
    draft.statement(statement)
    lines = _checked(lines_of(text))
    if _is_branch(lines):
        draft.update("statements", statement, text=lines.pop(0).text)
    _hang(draft, lines, statement)
    return draft.change("Paste text")


def begin_with_text(document: Document, text: str) -> Change:
    """Begin a map that has no statement yet with a text, as `fill_from_text` puts it into its thesis."""
    begun = add_statement(document)
    (thesis,) = begun.added("statements")
    return Change.of("Paste text", begun.then(fill_from_text(document.apply(begun), thesis, text)).steps)


def is_branch(text: str) -> bool:
    """Return whether all lines of a text but its first hang below that."""
    return _is_branch(lines_of(text))


def _is_branch(lines: Sequence[Line]) -> bool:
    rest = lines[1:]
    return bool(rest) and all(line.indent > lines[0].indent for line in rest)


def _checked(lines: list[Line]) -> list[Line]:
    if not lines:
        raise EditError("There are no words in the text that could become a branch.")
    if len(lines) > _MOST_LINES:
        raise EditError("The text has {count} lines; paste at most {most} at once.", count=len(lines), most=_MOST_LINES)
    return lines


def _hang(draft: Draft, lines: Sequence[Line], target: str) -> None:
    """Hang lines below a statement or an inference."""
    path: list[_Open] = []
    last_rank = rank_at(draft, target)
    counts: dict[str, int] = {}
    for line in lines:
        beside = next((o for o in reversed(path) if o.indent == line.indent), None)
        while path and path[-1].indent >= line.indent:
            path.pop()
        statement = draft.add("statements", Statement(text=line.text))
        if line.word == AND and beside is not None:
            premises = draft.inference(beside.inference).premises
            draft.update("inferences", beside.inference, premises=(*premises, Premise(statement=statement)))
            path.append(_Open(line.indent, statement, beside.inference))
            continue
        above = path[-1] if path else None
        on_step = line.word in (STEP_FAILS, STEP_HOLDS)
        goal = target if above is None else above.inference if on_step else above.statement
        number = counts[goal] = counts.get(goal, 0) + 1
        rank = f"{last_rank}V{_counted(number)}" if goal == target else _counted(number)
        kind: InferenceKind = "attack" if line.word in (BUT, STEP_FAILS) else "support"
        record = Inference(kind=kind, premises=(Premise(statement=statement),), target=goal, rank=rank)
        path.append(_Open(line.indent, statement, draft.add("inferences", record)))


def _counted(number: int) -> str:
    """Return a rank whose order is that of the numbers: digits of one width, and never a zero at the end."""
    return f"{number:05d}1"
