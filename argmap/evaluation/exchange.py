"""Why a claim stands or does not, as an exchange between its author and a critic.

Source: the grounded discussion (M. Caminada, M. Podlaszewski, 2012): each side answers the other until one has no
answer. Of what holds the reason that it holds by is shown, of what fails what it fails by.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from argmap.evaluation.evaluate import Evaluation
from argmap.evaluation.grounds import best_attack, best_reason, step_of, steps_on
from argmap.evaluation.naming import in_words
from argmap.model import Document, Inference, short_name, short_text
from argmap.tongue import say, say_counted

_DEEPEST = 5
_MOST_LINES = 40
_LENGTH = 220


@dataclass(frozen=True, slots=True)
class Line:
    """Something said; `node` is the box that it is about, `depth` how often the sides have changed before it."""

    words: str
    node: str
    depth: int


def exchange(document: Document, evaluation: Evaluation, node: str) -> list[Line]:
    """Return the exchange about a statement or inference; empty for what is not evaluated."""
    if node not in evaluation.status:
        return []
    talk = _Talk(document, evaluation)
    talk.lines.append(Line(say("You say: {words}", words=talk.text(node)), node, 0))
    talk.said.add(node)
    stack: list[Iterator[_Item]] = [iter([*talk.about(node, you=True, depth=0)])]
    while stack:
        item = next(stack[-1], None)
        if item is None:
            stack.pop()
        elif isinstance(item, Line):
            talk.lines.append(item)
        elif item.node in talk.said:
            talk.again(item)
        else:
            talk.said.add(item.node)
            stack.append(talk.turn(item))
    if talk.left:
        left = len(talk.left)
        more = say_counted(
            "And one more step below that.", "And {number} more steps below that.", left, number=in_words(left)
        )
        talk.lines.append(Line(more, talk.left[0], _DEEPEST))
    verdict = {
        "in": say("So it stands."),
        "out": say("So it does not stand."),
        "undecided": say("So nothing decides."),
    }
    talk.lines.append(Line(verdict[evaluation.status[node]], node, 0))
    return talk.lines


@dataclass(frozen=True, slots=True)
class _Said:
    """A statement or step that one side comes to; a statement has been spoken with its step."""

    node: str
    you: bool
    depth: int


_Item = _Said | Line


@dataclass(slots=True)
class _Talk:
    document: Document
    evaluation: Evaluation
    lines: list[Line] = field(default_factory=list)
    said: set[str] = field(default_factory=set)
    left: list[str] = field(default_factory=list)

    def text(self, node: str) -> str:
        """Return the words of a box as a sentence or several."""
        step = step_of(self.document, node)
        if step is None:
            return _sentence(self.document.statements[node].text)
        first, *others = [
            say("It is not so that: {words}", words=self.text(p.statement)) if p.negated else self.text(p.statement)
            for p in step.premises
        ]
        return " ".join((first, *(say("And: {words}", words=other) for other in others)))

    def again(self, item: "_Said") -> None:
        """Note, once, that the talk has come back to where it was."""
        words = {"undecided": say("And so on: neither gives way."), "out": say("And that goes round in a circle.")}
        note = words.get(self.evaluation.status[item.node])
        if self.evaluation.reason.get(item.node, "unsupported") != "unsupported":
            return
        if note is not None and all(line.words != note for line in self.lines):
            self.lines.append(Line(note, item.node, item.depth))

    def turn(self, item: _Said) -> Iterator[_Item]:
        """Yield what a side says with a step, and what comes of it."""
        step = step_of(self.document, item.node)
        if step is not None:
            if item.depth > _DEEPEST or len(self.lines) >= _MOST_LINES:
                self.left.append(item.node)
                return
            opening = self._opening(step, item.you)
            box = step.premises[0].statement if len(step.premises) == 1 else item.node
            yield Line(f"{opening}: {self.text(item.node)}", box, item.depth)
        yield from self.about(item.node, you=item.you, depth=item.depth)

    def _opening(self, step: Inference, you: bool) -> str:
        """Return how a side begins: a reason or an objection, and against or for what where that is not plain."""
        name = short_name(self.document, step.target) if self._linked(step.target) else ""
        if step.kind == "support" and you:
            return say("Your reason for {name}", name=name) if name else say("Your reason")
        if step.kind == "support":
            return say("The critic’s reason for {name}", name=name) if name else say("The critic’s reason")
        if you:
            return say("You answer on {name}", name=name) if name else say("You answer")
        doubted = step_of(self.document, step.target)
        if doubted is not None:
            first = doubted.premises[0].statement
            return say("A critic doubts the step from {name}", name=short_name(self.document, first))
        return say("A critic says against {name}", name=name) if name else say("A critic says")

    def _linked(self, statement: str) -> bool:
        """Return whether a statement was said together with others."""
        return any(len(self.document.inferences[use].premises) > 1 for use in self.document.uses(statement))

    def about(self, node: str, *, you: bool, depth: int) -> Iterator[_Item]:
        """Yield what decides about a node that one side has spoken for."""
        match self.evaluation.status[node]:
            case "in":
                yield from self._holds(node, you, depth)
            case "out":
                yield from self._fails(node, you, depth)
            case _:
                yield from self._hangs(node, you, depth)

    def _holds(self, node: str, you: bool, depth: int) -> Iterator[_Item]:
        yield from self._premises(node, you, depth)
        if node in self.document.statements:
            best = best_reason(self.document, self.evaluation, node)
            if best is not None:
                yield _Said(best, you, depth)
                more = len(steps_on(self.document, self.evaluation, node, "support", "in")) - 1
                if more:
                    yield Line(_further(more, short_name(self.document, node), you), node, depth)
        for attack in steps_on(self.document, self.evaluation, node, "attack"):
            yield _Said(attack, not you, depth + 1)

    def _fails(self, node: str, you: bool, depth: int) -> Iterator[_Item]:
        attack = best_attack(self.document, self.evaluation, node)
        if node in self.evaluation.withdrawn:
            yield Line(say("That is withdrawn for the moment."), node, depth)
        elif self.evaluation.reason[node] == "rejected":
            yield Line(say("You rejected {name}.", name=short_name(self.document, node)), node, depth)
        elif attack is not None:
            yield _Said(attack, not you, depth + 1)
            if you:
                yield Line(say("You have no answer to that."), attack, depth + 1)
        elif step_of(self.document, node) is not None:
            failing = self._premises(node, you, depth, "out", "in")
            yield from list(failing)[:1] or [Line(say("That rests on itself."), node, depth)]
        else:
            reasons = steps_on(self.document, self.evaluation, node, "support")
            yield from (_Said(reason, you, depth) for reason in reasons[:3])
            if not reasons:
                yield Line(say("Nothing supports that: {words}", words=self.text(node)), node, depth)

    def _hangs(self, node: str, you: bool, depth: int) -> Iterator[_Item]:
        attacks = steps_on(self.document, self.evaluation, node, "attack", "undecided")
        if attacks:
            yield from (_Said(attack, not you, depth + 1) for attack in attacks)
            return
        if step_of(self.document, node) is not None:
            yield from self._premises(node, you, depth, "undecided", "undecided")
        else:
            reasons = steps_on(self.document, self.evaluation, node, "support", "undecided")
            yield from (_Said(reason, you, depth) for reason in reasons)

    def _premises(self, node: str, you: bool, depth: int, plain: str = "", negated: str = "") -> Iterator[_Item]:
        """Yield the premises of a step, those of some status when they are given; the other side holds negated ones."""
        step = step_of(self.document, node)
        for premise in step.premises if step is not None else ():
            wanted = negated if premise.negated else plain
            if not wanted or self.evaluation.status[premise.statement] == wanted:
                yield _Said(premise.statement, you != premise.negated, depth)


def _further(more: int, name: str, you: bool) -> str:
    number = in_words(more)
    if you:
        return say_counted(
            "You have one more reason for {name}.",
            "You have {number} more reasons for {name}.",
            more,
            number=number,
            name=name,
        )
    return say_counted(
        "The critic has one more reason for {name}.",
        "The critic has {number} more reasons for {name}.",
        more,
        number=number,
        name=name,
    )


def _sentence(text: str) -> str:
    line = short_text(text, _LENGTH) or "…"
    return line if line[-1] in ".!?…" else f"{line}."
