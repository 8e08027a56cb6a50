"""Why a claim stands or does not, in a sentence or two, in the words of the map."""

from argmap.evaluation.evaluate import Evaluation
from argmap.evaluation.grounds import below, best_attack, best_reason, step_of, steps_on
from argmap.evaluation.mentions import Part, parts, plain
from argmap.evaluation.naming import counted, in_words, named
from argmap.model import Document


def why(document: Document, evaluation: Evaluation, node: str) -> str:
    """Return why a statement or inference has its status; empty for what is not evaluated."""
    return plain(_why(document, evaluation, node))


def why_parts(document: Document, evaluation: Evaluation, node: str) -> tuple[Part, ...]:
    """Return `why` with the boxes that it names."""
    return parts(_why(document, evaluation, node))


def _why(document: Document, evaluation: Evaluation, node: str) -> str:
    if node in evaluation.withdrawn:
        return "You withdrew it for the moment."
    match evaluation.status.get(node):
        case "in":
            return _why_in(document, evaluation, node)
        case "out":
            return _why_out(document, evaluation, node)
        case "undecided":
            return _why_undecided(document, evaluation, node)
        case _:
            return ""


def _why_in(document: Document, evaluation: Evaluation, node: str) -> str:
    if step_of(document, node) is not None:
        first = "All its premises stand." if len(document.inferences[node].premises) > 1 else "Its premise stands."
        return f"{first}{_answered(document, evaluation, node)}"
    best = best_reason(document, evaluation, node)
    if best is None:
        sources = len({document.quotes[quote].source for quote in document.quotes_of(node)})
        said = f", with {counted(sources, 'source')}" if sources else ""
        given = "You accepted it" if document.statements[node].acceptance == "accepted" else "It is taken as given"
        return f"{given}{said}.{_answered(document, evaluation, node)}"
    more = len(steps_on(document, evaluation, node, "support", "in")) - 1
    others = f", and on {counted(more, 'more reason')}" if more else ""
    return f"It stands on {named(document, best)}{others}.{_answered(document, evaluation, node)}"


def _answered(document: Document, evaluation: Evaluation, node: str) -> str:
    """Return how the objections to what stands fail, with a blank before; empty without any."""
    attacks = steps_on(document, evaluation, node, "attack")
    if not attacks:
        return ""
    if len(attacks) > 1:
        return f" {'Both' if len(attacks) == 2 else f'All {in_words(len(attacks))}'} objections to it fail."
    return f" The objection {named(document, attacks[0])} {_falls(document, evaluation, attacks[0])}."


def _falls(document: Document, evaluation: Evaluation, step: str) -> str:
    """Return how a step that is out falls, as the rest of a sentence that began with the step."""
    if step in evaluation.withdrawn:
        return "is set aside for the moment"
    hit = "answered" if document.inferences[step].kind == "attack" else "defeated"
    answer = best_attack(document, evaluation, step)
    if answer is not None:
        return f"is {hit} by {named(document, answer)}"
    premise = _broken(document, evaluation, step)
    if premise is None:
        return "rests on itself"
    name = named(document, premise)
    subject = "" if len(document.inferences[step].premises) == 1 else f"{name} "
    if evaluation.status[premise] != "out":
        return f"needs {name} to be false"
    if premise in evaluation.withdrawn:
        return f"falls: {subject or 'it '}is withdrawn for the moment"
    match evaluation.reason[premise]:
        case "rejected":
            return f"falls: you rejected {name if subject else 'it'}"
        case "attacked":
            attack = best_attack(document, evaluation, premise)
            by = f" by {named(document, attack)}" if attack is not None else ""
            return f"is {hit}{by}" if not subject else f"falls, since {subject}is {hit}{by}"
        case _:
            return f"falls, since nothing carries {name if subject else 'it'}"


def _why_out(document: Document, evaluation: Evaluation, node: str) -> str:
    if evaluation.reason[node] == "rejected":
        return "You rejected it."
    attack = best_attack(document, evaluation, node)
    if attack is not None:
        more = len(steps_on(document, evaluation, node, "attack", "in")) - 1
        others = f" So {'has' if more == 1 else 'have'} {counted(more, 'other objection')}." if more else ""
        return f"The objection {named(document, attack)} has no answer.{others}"
    if step_of(document, node) is not None:
        broken = _broken(document, evaluation, node)
        return f"Its premise {named(document, broken)} does not hold." if broken else "It rests on itself."
    reasons = steps_on(document, evaluation, node, "support")
    if not reasons:
        return "It is left open, and nothing supports it."
    circle = all(_circular(document, evaluation, reason) for reason in reasons)
    if circle:
        return "Its reasons go in a circle and rest on nothing else."
    first = reasons[0]
    only = (
        "Its only reason"
        if len(reasons) == 1
        else f"None of its {counted(len(reasons), 'reason')} holds: the strongest"
    )
    return f"{only}, {named(document, first)}, {_falls(document, evaluation, first)}."


def _circular(document: Document, evaluation: Evaluation, reason: str) -> bool:
    """Return whether a reason fails only since what it rests on rests on it."""
    if evaluation.reason.get(reason) != "unsupported":
        return False
    seen, stack = {reason}, [reason]
    while stack:
        node = stack.pop()
        if evaluation.status[node] != "out":
            continue
        following = list(below(document, evaluation, node))
        if node in document.statements and not following:
            return False
        for other in following:
            if evaluation.status[other] == "out" and evaluation.reason[other] != "unsupported":
                return False
            if other not in seen:
                seen.add(other)
                stack.append(other)
    return True


def _why_undecided(document: Document, evaluation: Evaluation, node: str) -> str:
    circle = undecided_circle(document, evaluation, node)
    names = [named(document, key) for key in circle]
    if not names:
        return "Nothing decides about it."
    if len(names) == 1:
        clash = f"{names[0]} speaks against itself"
    elif len(names) == 2:
        clash = f"{names[0]} and {names[1]} exclude each other"
    else:
        clash = f"{', '.join(names[:3])}{' …' if len(names) > 3 else ''} speak against one another in a circle"
    where = "" if node in circle else "It hangs on a question that is open: "
    return f"{where}{clash}, and nothing decides."


def undecided_circle(document: Document, evaluation: Evaluation, node: str) -> list[str]:
    """Return the statements in a circle of what is undecided, in order, that a node hangs on."""
    way = [node]
    place = {node: 0}
    while True:
        undecided = [n for n in _in_dispute(document, evaluation, way[-1]) if evaluation.status[n] == "undecided"]
        following = next((n for n in undecided if n in place), undecided[0] if undecided else None)
        if following is None:
            return []
        if following in place:
            return [n for n in way[place[following] :] if n in document.statements]
        place[following] = len(way)
        way.append(following)


def _in_dispute(document: Document, evaluation: Evaluation, node: str) -> list[str]:
    """Return what a node's status depends on, objections first."""
    return steps_on(document, evaluation, node, "attack") + [
        other
        for other in below(document, evaluation, node)
        if step_of(document, other) is None or document.inferences[other].kind == "support"
    ]


def _broken(document: Document, evaluation: Evaluation, step: str) -> str | None:
    for premise in document.inferences[step].premises:
        if evaluation.status[premise.statement] == ("in" if premise.negated else "out"):
            return premise.statement
    return None
