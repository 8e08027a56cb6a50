"""Why a claim stands or does not, in a sentence or two, in the words of the map."""

from argmap.evaluation.evaluate import Evaluation
from argmap.model import Document, short_name


def why(document: Document, evaluation: Evaluation, node: str) -> str:
    """Return why a statement or inference has its status; empty for what is not evaluated."""
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
    if node in document.inferences:
        first = "All its premises stand." if len(document.inferences[node].premises) > 1 else "Its premise stands."
    else:
        reasons = [i for i in _on(document, evaluation, node, "support") if evaluation.status[i] == "in"]
        if reasons:
            best = max(reasons, key=lambda reason: (evaluation.strength[reason], reason))
            first = f"It stands because {_premises(document, best)}."
        else:
            count = len(document.quotes_of(node))
            source = {0: "", 1: ", with one source"}.get(count, f", with {count} sources")
            first = f"It is taken as given{source}."
    return f"{first} {_failed(document, evaluation, node)}".strip()


def _why_out(document: Document, evaluation: Evaluation, node: str) -> str:
    match evaluation.reason[node]:
        case "rejected":
            return "You rejected it."
        case "attacked":
            attacks = [i for i in _on(document, evaluation, node, "attack") if evaluation.status[i] == "in"]
            worst = max(attacks, key=lambda attack: (evaluation.strength[attack], attack))
            return f"{_capital(_premises(document, worst))}, and that objection has no answer."
        case _:
            return _why_unsupported(document, evaluation, node)


def _why_unsupported(document: Document, evaluation: Evaluation, node: str) -> str:
    if node in document.inferences:
        broken = _broken_premise(document, evaluation, node)
        return f"Its premise {broken} does not hold." if broken else "It rests on itself."
    reasons = _on(document, evaluation, node, "support")
    if not reasons:
        return "It is left open, and nothing supports it."
    undercut = [i for i in reasons if evaluation.reason.get(i) == "attacked"]
    if undercut:
        return f"The step from {_premises(document, undercut[0])} is blocked by an objection that has no answer."
    for reason in reasons:
        broken = _broken_premise(document, evaluation, reason)
        if broken:
            return f"Its reason fails: {broken} does not hold."
    return "Its reasons go in a circle and rest on nothing else."


def _why_undecided(document: Document, evaluation: Evaluation, node: str) -> str:
    start, seen = node, [node]
    while True:
        following = next((n for n in _below(document, evaluation, start) if evaluation.status[n] == "undecided"), None)
        if following is None:
            return "Nothing decides about it."
        if following in seen:
            break
        seen.append(following)
        start = following
    circle = [n for n in seen[seen.index(following) :] if n in document.statements]
    if len(circle) > 1:
        return f"{short_name(document, circle[0])} and {short_name(document, circle[1])} exclude each other."
    return f"{short_name(document, circle[0] if circle else following)} speaks against itself, and nothing decides."


def _below(document: Document, evaluation: Evaluation, node: str) -> list[str]:
    """Return what a node's status depends on, objections first."""
    found = _on(document, evaluation, node, "attack") + _on(document, evaluation, node, "support")
    if node in document.inferences:
        found += [p.statement for p in document.inferences[node].premises]
    return found


def _on(document: Document, evaluation: Evaluation, node: str, kind: str) -> list[str]:
    steps = document.inferences_on(node)
    return [i for i in steps if i in evaluation.status and document.inferences[i].kind == kind]


def _failed(document: Document, evaluation: Evaluation, node: str) -> str:
    count = len(_on(document, evaluation, node, "attack"))
    if not count:
        return ""
    return "Its only objection fails." if count == 1 else f"All {count} objections to it fail."


def _broken_premise(document: Document, evaluation: Evaluation, step: str) -> str | None:
    for premise in document.inferences[step].premises:
        if (evaluation.status[premise.statement] == "out") != premise.negated:
            return short_name(document, premise.statement)
    return None


def _premises(document: Document, step: str) -> str:
    names = [short_name(document, p.statement) for p in document.inferences[step].premises]
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
