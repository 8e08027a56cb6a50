"""Why a claim stands or does not, in a sentence or two, in the words of the map."""

from argmap.evaluation.evaluate import Evaluation
from argmap.evaluation.graph import is_argued
from argmap.evaluation.grounds import below, best_attack, best_reason, step_of, steps_on
from argmap.evaluation.mentions import Part, parts, plain
from argmap.evaluation.naming import in_words, named
from argmap.model import Document
from argmap.tongue import listed, say, say_counted


def why(document: Document, evaluation: Evaluation, node: str) -> str:
    """Return why a statement or inference has its status; empty for what is not evaluated."""
    return plain(_why(document, evaluation, node))


def why_parts(document: Document, evaluation: Evaluation, node: str) -> tuple[Part, ...]:
    """Return `why` with the boxes that it names."""
    return parts(_why(document, evaluation, node))


def _why(document: Document, evaluation: Evaluation, node: str) -> str:
    if node in evaluation.withdrawn:
        return say("You withdrew it for the moment.")
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
    best = best_reason(document, evaluation, node)
    if step_of(document, node) is not None:
        several = len(document.inferences[node].premises) > 1
        holds = say("All its premises stand.") if several else say("Its premise stands.")
    elif best is None:
        holds = _given(document, node)
    else:
        more = len(steps_on(document, evaluation, node, "support", "in")) - 1
        holds = (
            say_counted(
                "It stands on {reason}, and on one more reason.",
                "It stands on {reason}, and on {number} more reasons.",
                more,
                reason=named(document, best),
                number=in_words(more),
            )
            if more
            else say("It stands on {reason}.", reason=named(document, best))
        )
    return f"{holds} {_answered(document, evaluation, node)}".rstrip()


def _given(document: Document, node: str) -> str:
    """Return why what has no reason is taken as given."""
    accepted = document.statements[node].acceptance == "accepted"
    sources = len({document.quotes[quote].source for quote in document.quotes_of(node)})
    if not sources:
        return say("You accepted it.") if accepted else say("It is taken as given.")
    number = in_words(sources)
    if accepted:
        return say_counted(
            "You accepted it, with one source.", "You accepted it, with {number} sources.", sources, number=number
        )
    return say_counted(
        "It is taken as given, with one source.",
        "It is taken as given, with {number} sources.",
        sources,
        number=number,
    )


def _answered(document: Document, evaluation: Evaluation, node: str) -> str:
    """Return how the objections to what stands fail; empty without any."""
    attacks = steps_on(document, evaluation, node, "attack")
    if not attacks:
        return ""
    if len(attacks) == 2:
        return say("Both objections to it fail.")
    if len(attacks) > 2:
        return say("All {number} objections to it fail.", number=in_words(len(attacks)))
    fails = _falls(document, evaluation, attacks[0])
    return say("The objection {name} {fails}.", name=named(document, attacks[0]), fails=fails)


def _falls(document: Document, evaluation: Evaluation, step: str) -> str:
    """Return how a step that is out falls, as the rest of a sentence that began with the step."""
    if step in evaluation.withdrawn:
        return say("is set aside for the moment")
    attack = document.inferences[step].kind == "attack"
    answer = best_attack(document, evaluation, step)
    if answer is not None:
        return _hit(attack, named(document, answer))
    premise = _broken(document, evaluation, step)
    if premise is None:
        return say("rests on itself")
    name = named(document, premise)
    if evaluation.status[premise] != "out":
        return say("needs {name} to be false", name=name)
    if len(document.inferences[step].premises) > 1:
        return _falls_by(document, evaluation, premise, name, attack)
    if premise in evaluation.withdrawn:
        return say("falls: it is withdrawn for the moment")
    match evaluation.reason[premise]:
        case "rejected":
            return say("falls: you rejected it")
        case "attacked":
            by = best_attack(document, evaluation, premise)
            return _hit(attack, named(document, by) if by is not None else "")
        case _:
            return say("falls, since nothing carries it")


def _hit(attack: bool, by: str) -> str:
    """Return that an objection is answered, or that a reason is defeated, by what, if that is known."""
    if by:
        return say("is answered by {name}", name=by) if attack else say("is defeated by {name}", name=by)
    return say("is answered") if attack else say("is defeated")


def _falls_by(document: Document, evaluation: Evaluation, premise: str, name: str, attack: bool) -> str:
    """Return how a step of several premises falls by one of them, which has that name."""
    if premise in evaluation.withdrawn:
        return say("falls: {name} is withdrawn for the moment", name=name)
    match evaluation.reason[premise]:
        case "rejected":
            return say("falls: you rejected {name}", name=name)
        case "attacked":
            by = best_attack(document, evaluation, premise)
            hit = _hit(attack, named(document, by) if by is not None else "")
            return say("falls, since {name} {hit}", name=name, hit=hit)
        case _:
            return say("falls, since nothing carries {name}", name=name)


def _why_out(document: Document, evaluation: Evaluation, node: str) -> str:
    if evaluation.reason[node] == "rejected":
        return say("You rejected it.")
    attack = best_attack(document, evaluation, node)
    if attack is not None:
        more = len(steps_on(document, evaluation, node, "attack", "in")) - 1
        hit = say("The objection {name} has no answer.", name=named(document, attack))
        others = say_counted(
            "So has one other objection.", "So have {number} other objections.", more, number=in_words(more)
        )
        return f"{hit} {others}" if more else hit
    if step_of(document, node) is not None:
        broken = _broken(document, evaluation, node)
        return (
            say("Its premise {name} does not hold.", name=named(document, broken))
            if broken
            else say("It rests on itself.")
        )
    reasons = steps_on(document, evaluation, node, "support")
    if not reasons:
        return (
            say("What should be a reason for it is broken and does not count.")
            if is_argued(document, node)
            else say("It is left open, and nothing supports it.")
        )
    if all(_circular(document, evaluation, reason) for reason in reasons):
        return say("Its reasons go in a circle and rest on nothing else.")
    return say_counted(
        "Its only reason, {name}, {fails}.",
        "None of its {number} reasons holds: the strongest, {name}, {fails}.",
        len(reasons),
        number=in_words(len(reasons)),
        name=named(document, reasons[0]),
        fails=_falls(document, evaluation, reasons[0]),
    )


def _circular(document: Document, evaluation: Evaluation, reason: str) -> bool:
    """Return whether a reason fails only since what it rests on rests on it."""
    if evaluation.reason.get(reason) != "unsupported":
        return False
    seen, stack = {reason}, [reason]
    while stack:
        node = stack.pop()
        if evaluation.status[node] != "out":
            continue
        following = below(document, evaluation, node)
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
    names = [named(document, key) for key in circle[:3]]
    if not names:
        return say("Nothing decides about it.")
    if len(names) == 1:
        clash = say("{name} speaks against itself, and nothing decides.", name=names[0])
    elif len(names) == 2:
        clash = say("{names} exclude each other, and nothing decides.", names=listed(names))
    else:
        some = ", ".join(names) + (" …" if len(circle) > 3 else "")
        clash = say("{names} speak against one another in a circle, and nothing decides.", names=some)
    return clash if node in circle else say("It hangs on a question that is open: {clash}", clash=clash)


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
