"""Structural checks S07-S09, S13-S17, S23, S24: cycles, sides, and the shape of the whole map."""

from collections import deque
from collections.abc import Iterator

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Fix, Report
from argmap.checks.fixes import deletion, setting, thesis
from argmap.edits import add_reason
from argmap.evaluation.status import OUT, UNDECIDED
from argmap.evaluation.strong import strong_components
from argmap.model import Document, short_name


def begging(facts: Facts) -> Iterator[Report]:
    document = facts.document
    below: dict[str, list[str]] = {key: [] for key in document.statements}
    for key, step in document.inferences.items():
        if step.kind == "support" and all(p.statement != step.target for p in step.premises):
            below[key] = [p.statement for p in step.premises if p.statement in document.statements]
            if step.target in below or step.target in document.inferences:
                below.setdefault(step.target, []).append(key)
    closed = {key: [other for other in others if other in below] for key, others in below.items()}
    for group in strong_components(closed):
        claims = sorted(key for key in group if key in document.statements)
        steps = sorted(key for key in group if key in document.inferences)
        if len(claims) > 1:
            names = f"{short_name(document, claims[0])} and {short_name(document, claims[1])}"
            fix = deletion(steps[-1], "Cut one step of the circle")
            yield Report(tuple(claims), f"{names} support each other in a circle, which proves nothing.", (fix,))


def loops(facts: Facts) -> Iterator[tuple[list[str], bool]]:
    """Yield each part with a cycle through attacks, and whether a cycle in it has an odd number of them."""
    document = facts.document
    for cycle in facts.cycles:
        inside = set(cycle)
        edges = {key: _inputs(document, key, inside) for key in cycle}
        attacks = any(turns for inputs in edges.values() for _, turns in inputs)
        if not attacks:
            continue
        colour = {cycle[0]: False}
        queue = deque([cycle[0]])
        odd = False
        while queue:
            node = queue.popleft()
            for other, turns in edges[node]:
                wanted = colour[node] ^ turns
                if other not in colour:
                    colour[other] = wanted
                    queue.append(other)
                elif colour[other] != wanted:
                    odd = True
        yield cycle, odd


def odd_loop(facts: Facts) -> Iterator[Report]:
    for cycle, odd in loops(facts):
        claims = tuple(key for key in cycle if key in facts.document.statements)
        attacks = [key for key in cycle if key in facts.document.inferences and _is_attack(facts.document, key)]
        if odd and claims:
            fix = deletion(attacks[-1], "Cut one objection")
            name = short_name(facts.document, claims[0])
            yield Report(
                claims, f"Objections round {name} chase each other; nothing among them can be settled.", (fix,)
            )


def standoff(facts: Facts) -> Iterator[Report]:
    for cycle, odd in loops(facts):
        claims = tuple(key for key in cycle if key in facts.document.statements)
        if not odd and len(claims) > 1 and all(facts.labels[key] == UNDECIDED for key in claims):
            names = f"{short_name(facts.document, claims[0])} and {short_name(facts.document, claims[1])}"
            yield Report(claims, f"{names} cancel each other; nothing decides between them.")


def both_by_paths(facts: Facts) -> Iterator[Report]:
    for key, sign in facts.signs.items():
        if sign == 3 and key in facts.document.statements:
            yield Report((key,), f"{short_name(facts.document, key)} helps both sides further up.")


def orphans(facts: Facts) -> Iterator[Report]:
    thesis = facts.document.thesis
    if thesis is None:
        return
    for part in facts.parts:
        if thesis not in part:
            first = next((key for key in part if key in facts.document.statements), part[0])
            yield Report(
                tuple(part), f"The part round {short_name(facts.document, first)} is not connected to the thesis."
            )


def nothing_to_argue(facts: Facts) -> Iterator[Report]:
    thesis = facts.document.thesis
    if thesis is not None and not facts.document.inferences_on(thesis):
        fix = Fix("Add a reason", lambda d: add_reason(d, thesis))
        yield Report((thesis,), f"The thesis {short_name(facts.document, thesis)} is only asserted.", (fix,))


def no_thesis(facts: Facts) -> Iterator[Report]:
    document = facts.document
    if document.thesis is None:
        roots = [key for key in document.statements if not document.uses(key)]
        fixes = [thesis(f"Make {short_name(document, r, 30)} the thesis", r) for r in roots[:3]]
        yield Report((), "No claim is marked as the thesis: what is the map about?", tuple(fixes))


def several_theses(facts: Facts) -> Iterator[Report]:
    document = facts.document
    roots = sorted(
        key
        for key in document.statements
        if not document.uses(key) and (document.inferences_on(key) or key == document.thesis)
    )
    if document.thesis is not None and len(roots) > 1:
        yield Report(tuple(roots), "The map ends in several claims; which one is it about?")


def role_clash(facts: Facts) -> Iterator[Report]:
    for key, sign in facts.signs.items():
        statement = facts.document.statements.get(key)
        if statement is not None and statement.side is not None and sign in (1, 2):
            actual = "pro" if sign == 1 else "con"
            if statement.side != actual:
                fix = setting("Set the side from its place", "statements", key, side=actual)
                name = short_name(facts.document, key)
                said = "for" if statement.side == "pro" else "against"
                yield Report((key,), f"{name} is labelled {said} the thesis but placed on the other side.", (fix,))


def joint_attack(facts: Facts) -> Iterator[Report]:
    document, given = facts.document, dict(zip(facts.graph.ids, facts.graph.given, strict=True))
    for key, step in document.inferences.items():
        if step.kind != "attack" or len(step.premises) < 2:
            continue
        for premise in step.premises:
            statement = premise.statement
            hopeless = statement in given and not given[statement] and facts.labels[statement] == OUT
            steps = document.inferences_on(statement)
            if hopeless and not premise.negated and all(_is_attack(document, i) for i in steps):
                yield Report((key, statement), f"The objection lacks one half: {short_name(document, statement)}.")


def _inputs(document: Document, node: str, inside: set[str]) -> list[tuple[str, bool]]:
    found = [(s, document.inferences[s].kind == "attack") for s in document.inferences_on(node) if s in inside]
    if node in document.inferences:
        found += [(p.statement, p.negated) for p in document.inferences[node].premises if p.statement in inside]
    return found


def _is_attack(document: Document, key: str) -> bool:
    return document.inferences[key].kind == "attack"


CHECKS = (
    Check("S07", "begging the question", "error", "A supports B supports A: the circle proves nothing.", begging),
    Check("S08", "odd loop of objections", "warning", "Objections that chase each other settle nothing.", odd_loop),
    Check("S09", "standoff", "hint", "Two sides cancel each other.", standoff),
    Check("S13", "for and against by paths", "warning", "Further up, one claim helps both sides.", both_by_paths),
    Check("S14", "orphan part", "warning", "A part is not connected to the thesis.", orphans),
    Check("S15", "nothing to argue", "warning", "The thesis is only asserted.", nothing_to_argue),
    Check("S16", "no thesis", "error", "Which claim is the map about?", no_thesis),
    Check("S17", "several theses", "warning", "Several end points: which one matters?", several_theses),
    Check("S23", "role clash", "warning", "A claim is labelled for, but placed against.", role_clash),
    Check("S24", "joint attack never complete", "hint", "An objection lacks one half.", joint_attack),
)
