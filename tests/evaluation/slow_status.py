"""Status as the definition says it, rule by rule and without any order: slow, to test the fast one against.

The rules are those of a logic program; its well-founded model is found by the alternating fixpoint of A. Van Gelder
(1993): what follows when all that may be blocked is blocked, and when only what is certainly blocked is. Nothing of
the product but the records is used.
"""

from argmap.model import Document

Literal = tuple[str, bool]
"""(node, whether it has to fail)."""

Rule = tuple[str, tuple[Literal, ...]]


def sound_steps(document: Document) -> set[str]:
    """Return the well-formed steps: they have premises that exist and lead, step by step, to a statement."""
    sound: set[str] = set()
    size = -1
    while len(sound) != size:
        size = len(sound)
        for key, step in document.inferences.items():
            reaches = step.target in document.statements or step.target in sound
            if reaches and step.premises and all(p.statement in document.statements for p in step.premises):
                sound.add(key)
    return sound


def given_statements(document: Document) -> set[str]:
    """Return the statements that are taken as given; a reason that is broken is one all the same."""
    supported = {step.target for step in document.inferences.values() if step.kind == "support"}
    stored = {"accepted": True, "open": False, "rejected": False}
    found = set()
    for key, statement in document.statements.items():
        automatic = statement.given if statement.given is not None else key not in supported
        if stored.get(statement.acceptance, automatic):
            found.add(key)
    return found


def rules_of(document: Document, without: frozenset[str] = frozenset()) -> list[Rule]:
    """Return the program of a map; what is in `without` is withdrawn or cut."""
    given, sound = given_statements(document), sound_steps(document)
    rules: list[Rule] = []
    for key, statement in document.statements.items():
        if statement.acceptance == "rejected":
            continue
        spared = _spared(document, sound, key)
        if key in given and key not in without:
            rules.append((key, spared))
        rules += [(key, ((i, False), *spared)) for i in sorted(sound) if _is(document, i, "support", key)]
    for key in sorted(sound - without):
        premises = tuple((p.statement, p.negated) for p in document.inferences[key].premises)
        rules.append((key, premises + _spared(document, sound, key)))
    return rules


def well_founded(document: Document, without: frozenset[str] = frozenset()) -> dict[str, str]:
    """Return the status of each node."""
    rules = rules_of(document, without)
    certain: frozenset[str] = frozenset()
    while True:
        possible = _follows(rules, certain)
        more = _follows(rules, possible)
        if more == certain:
            break
        certain = more
    nodes = [*document.statements, *sound_steps(document)]
    return {n: "in" if n in certain else "undecided" if n in possible else "out" for n in nodes}


def _is(document: Document, step: str, kind: str, target: str) -> bool:
    return document.inferences[step].kind == kind and document.inferences[step].target == target


def _spared(document: Document, sound: set[str], key: str) -> tuple[Literal, ...]:
    return tuple((i, True) for i in sorted(sound) if _is(document, i, "attack", key))


def _follows(rules: list[Rule], held: frozenset[str]) -> frozenset[str]:
    """Return what follows when a node fails wherever it is not in `held`."""
    found: set[str] = set()
    size = -1
    while len(found) != size:
        size = len(found)
        for head, body in rules:
            if all(node not in held if fails else node in found for node, fails in body):
                found.add(head)
    return frozenset(found)
