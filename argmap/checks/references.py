"""Structural checks S01-S05, S10-S12, S18-S21: references, single steps, and steps side by side."""

from collections import Counter, defaultdict
from collections.abc import Iterator

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Fix, Report
from argmap.checks.fixes import deletion, setting
from argmap.model import Document, short_name


def dangling(facts: Facts) -> Iterator[Report]:
    document = facts.document
    for key, step in document.inferences.items():
        missing = [p.statement for p in step.premises if p.statement not in document.statements]
        target_gone = (
            bool(step.target) and step.target not in document.statements and step.target not in document.inferences
        )
        gone = dict.fromkeys([*missing, *([step.target] if target_gone else [])])
        for reference in gone:
            rest = tuple(p for p in step.premises if p.statement in document.statements)
            fixes: tuple[Fix, ...] = (deletion(key, "Delete the step"),)
            if not target_gone and rest:
                drop = setting("Remove the reference", "inferences", key, premises=rest)
                fixes = (drop, *fixes)
            message = f"{_step(document, key)} points at {short_name(document, reference)}, which is gone."
            yield Report((key,), message, fixes)
    for key, quote in document.quotes.items():
        for reference, table in ((quote.statement, document.statements), (quote.source, document.sources)):
            if reference not in table:
                yield Report((key, reference), f"A quote points at {short_name(document, reference)}, which is gone.")


def duplicate_id(facts: Facts) -> Iterator[Report]:
    for key in facts.document.statements.keys() & facts.document.inferences.keys():
        yield Report((key,), f"A claim and a step share the id {key}; links to it are ambiguous.")


def without_premise(facts: Facts) -> Iterator[Report]:
    for key, step in facts.document.inferences.items():
        if not step.premises:
            yield Report(
                (key,), "A step has no premise: an arrow with nothing at its tail.", (deletion(key, "Delete the step"),)
            )


def without_target(facts: Facts) -> Iterator[Report]:
    for key, step in facts.document.inferences.items():
        if not step.target:
            yield Report(
                (key,), f"{_step(facts.document, key)} is aimed at nothing.", (deletion(key, "Delete the step"),)
            )


def self_support(facts: Facts) -> Iterator[Report]:
    for key, step in facts.document.inferences.items():
        if step.kind == "support" and any(p.statement == step.target for p in step.premises):
            rest = tuple(p for p in step.premises if p.statement != step.target)
            name = short_name(facts.document, step.target)
            if rest:
                fix = setting("Drop the premise", "inferences", key, premises=rest)
            else:
                fix = deletion(key, "Delete the step")
            yield Report((key,), f"{name} is given as a reason for itself.", (fix,))


def self_attack(facts: Facts) -> Iterator[Report]:
    for key, step in facts.document.inferences.items():
        if step.kind == "attack" and (step.target == key or any(p.statement == step.target for p in step.premises)):
            name = short_name(facts.document, step.target)
            yield Report((key,), f"{name} refutes itself, so it can never stand.", (deletion(key, "Delete the step"),))


def duplicate_step(facts: Facts) -> Iterator[Report]:
    seen: defaultdict[tuple[str, str, frozenset[tuple[str, bool]]], list[str]] = defaultdict(list)
    for key, step in facts.document.inferences.items():
        if step.premises:
            seen[step.kind, step.target, frozenset((p.statement, p.negated) for p in step.premises)].append(key)
    for keys in seen.values():
        if len(keys) > 1:
            first, *others = sorted(keys)
            fixes = (deletion(others[0], "Delete one of them"),)
            yield Report((first, *others), f"{_step(facts.document, first)} is counted twice.", fixes)


def weaker_copy(facts: Facts) -> Iterator[Report]:
    for steps in _by_target(facts.document).values():
        sets = [(k, {p.statement for p in facts.document.inferences[k].premises}) for k in steps if len(steps) <= 200]
        for key, premises in sets:
            for other, more in sets:
                same_kind = facts.document.inferences[key].kind == facts.document.inferences[other].kind
                if premises and premises < more and same_kind:
                    message = f"{_step(facts.document, other)} contains another one; is its extra premise needed?"
                    yield Report((key, other), message, (deletion(key, "Delete the shorter one"),))


def both_ways(facts: Facts) -> Iterator[Report]:
    document = facts.document
    for target, steps in _by_target(document).items():
        sides: dict[str, set[str]] = {"support": set(), "attack": set()}
        for key in steps:
            sides[document.inferences[key].kind] |= {p.statement for p in document.inferences[key].premises}
        for statement in sorted(sides["support"] & sides["attack"]):
            names = f"{short_name(document, statement)} both supports and denies {short_name(document, target)}."
            doomed = next(
                k
                for k in steps
                if document.inferences[k].kind == "attack"
                and any(p.statement == statement for p in document.inferences[k].premises)
            )
            yield Report((statement, target), names, (deletion(doomed, "Delete the objection"),))


def thesis_as_premise(facts: Facts) -> Iterator[Report]:
    thesis = facts.document.thesis
    for use in facts.document.uses(thesis) if thesis else ():
        yield Report((use,), f"The thesis {short_name(facts.document, str(thesis))} is also used on the way.")


def premise_twice(facts: Facts) -> Iterator[Report]:
    for key, step in facts.document.inferences.items():
        counts = Counter(p.statement for p in step.premises)
        if any(count > 1 for count in counts.values()):
            once = tuple({p.statement: p for p in step.premises}.values())
            fix = setting("Drop the repetition", "inferences", key, premises=once)
            yield Report((key,), f"{_step(facts.document, key)} names the same premise twice.", (fix,))


def undercut_by_own(facts: Facts) -> Iterator[Report]:
    document = facts.document
    for key, step in document.inferences.items():
        attacked = document.inferences.get(step.target)
        if step.kind == "attack" and attacked is not None:
            shared = {p.statement for p in step.premises} & {p.statement for p in attacked.premises}
            if shared:
                name = short_name(document, min(shared))
                yield Report(
                    (key, step.target), f"{name} attacks the step that it is part of.", (deletion(key, "Delete it"),)
                )


def loop_of_steps(facts: Facts) -> Iterator[Report]:
    inferences = facts.document.inferences
    settled: set[str] = set()
    for start in inferences:
        way: dict[str, None] = {}
        node = start
        while node in inferences and node not in way and node not in settled:
            way[node] = None
            node = inferences[node].target
        if node in way:
            loop = sorted(list(way)[list(way).index(node) :])
            yield Report(tuple(loop), "Steps point at each other without any claim.", (deletion(loop[-1], "Cut one"),))
        settled.update(way)


def deep_undercutting(facts: Facts) -> Iterator[Report]:
    inferences = facts.document.inferences
    for start in inferences:
        length, node, seen = 0, start, {start}
        while node in inferences and inferences[node].kind == "attack" and inferences[node].target in inferences:
            length += 1
            node = inferences[node].target
            if node in seen:
                break
            seen.add(node)
        if length > 3 and not facts.document.inferences_on(start):
            yield Report(
                (start,),
                f"{_step(facts.document, start)} undercuts an undercutter of an undercutter: readers get lost.",
            )


def _by_target(document: Document) -> dict[str, tuple[str, ...]]:
    targets = dict.fromkeys(step.target for step in document.inferences.values())
    return {target: document.inferences_on(target) for target in targets}


def _step(document: Document, key: str) -> str:
    name = short_name(document, key)
    return name[0].upper() + name[1:]


CHECKS = (
    Check("S01", "dangling reference", "error", "A step or quote points at a record that is gone.", dangling),
    Check("S02", "duplicate id", "error", "Two boxes share one id.", duplicate_id),
    Check("S03", "step without premise", "error", "An arrow with nothing at its tail.", without_premise),
    Check("S04", "step without target", "error", "A reason must be a reason for something.", without_target),
    Check("S05", "self-support", "error", "A claim cannot be its own reason.", self_support),
    Check("S06", "self-attack", "warning", "A claim that refutes itself can never stand.", self_attack),
    Check("S10", "duplicate step", "warning", "The same reason is counted twice.", duplicate_step),
    Check("S11", "weaker copy", "hint", "One reason contains the other.", weaker_copy),
    Check("S12", "for and against directly", "error", "One claim backs and denies the same claim.", both_ways),
    Check("S18", "thesis used as premise", "warning", "The end point is also used on the way.", thesis_as_premise),
    Check("S19", "premise twice in one step", "warning", "The same is said twice in one reason.", premise_twice),
    Check(
        "S20",
        "undercut by its own premise",
        "warning",
        "A premise attacks the step that it is part of.",
        undercut_by_own,
    ),
    Check("S21", "loop of steps", "error", "Steps that point at each other without any claim.", loop_of_steps),
    Check(
        "S22",
        "very deep undercutting",
        "hint",
        "Readers lose track of objections to objections to steps.",
        deep_undercutting,
    ),
)
