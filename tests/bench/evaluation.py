"""How long evaluation takes, as ratios to a plain reference in the same run.

Run `python -m tests.bench.evaluation [STATEMENTS] [--json]`. The reference reads bare tuples and finds order, status
and strength of a map without loops as plainly as can be: on the machine of the design that took 28 ms for 10,000
statements and 9,999 steps.
"""

import gc
import json
import random
import sys
import time
from collections.abc import Callable
from typing import Any

from argmap.edits import set_fields, set_text
from argmap.evaluation import evaluate, reevaluate
from argmap.evaluation.flips import flips
from argmap.evaluation.framework import grounded
from argmap.evaluation.graph import graph_of
from argmap.evaluation.order import components
from argmap.evaluation.status import label
from argmap.evaluation.strength import weigh
from argmap.evaluation.swings import swings
from argmap.evaluation.why import why
from argmap.model import Document, Inference, MapInfo, Premise, Statement

_RUNS = 7

Rows = list[tuple[str, list[int], int]]
"""Kind, premises and target (statements first, then steps) of each step."""


def drawn(statements: int, seed: int = 1) -> Rows:
    """Return a random acyclic map with a step for every statement but the thesis: some are linked, shared, undercut."""
    dice = random.Random(seed)
    rows: Rows = []
    for node in range(1, statements):
        premises = [node] + ([dice.randrange(node, statements)] if dice.random() < 0.2 else [])
        undercuts = rows and dice.random() < 0.1
        target = statements + dice.randrange(len(rows)) if undercuts else dice.randrange(max(0, node - 400), node)
        if undercuts and min(rows[target - statements][1]) > node:
            target = 0
        rows.append(("attack" if undercuts or dice.random() < 0.25 else "support", premises, target))
    return rows


def document_of(rows: Rows) -> Document:
    """Return the document of a drawn map."""
    count = len(rows) + 1
    names = [f"s{n}" for n in range(count)] + [f"i{n}" for n in range(len(rows))]
    return Document.of(
        map=MapInfo(thesis="s0"),
        statements={name: Statement(text=f"Statement {name}.") for name in names[:count]},
        inferences={
            names[count + n]: Inference(
                kind="attack" if kind == "attack" else "support",
                premises=tuple(Premise(statement=names[p]) for p in premises),
                target=names[target],
            )
            for n, (kind, premises, target) in enumerate(rows)
        },
    )


def reference(rows: Rows) -> tuple[list[bool], list[float]]:
    """Return status and strength as plainly as they can be computed."""
    count = len(rows) + 1
    size = count + len(rows)
    supports: list[list[int]] = [[] for _ in range(size)]
    attacks: list[list[int]] = [[] for _ in range(size)]
    above: list[list[int]] = [[] for _ in range(size)]
    waiting = [0] * size
    for node, (kind, premises, target) in enumerate(rows, count):
        (attacks if kind == "attack" else supports)[target].append(node)
        above[node].append(target)
        waiting[target] += 1
        for premise in premises:
            above[premise].append(node)
            waiting[node] += 1
    order = [node for node in range(size) if not waiting[node]]
    for node in order:
        for user in above[node]:
            waiting[user] -= 1
            if not waiting[user]:
                order.append(user)
    stands = [False] * size
    for node in order:
        holds = True
        if node >= count:
            for premise in rows[node - count][1]:
                holds = holds and stands[premise]
        elif supports[node]:
            holds = any(stands[step] for step in supports[node])
        for step in attacks[node]:
            holds = holds and not stands[step]
        stands[node] = holds
    strength = [0.0] * size
    for node in order:
        spared = 1.0
        for step in attacks[node]:
            spared *= 1.0 - strength[step]
        if node >= count:
            for premise in rows[node - count][1]:
                spared *= max(0.0, strength[premise])
            strength[node] = spared
        else:
            lacking = 1.0 if supports[node] else 0.5
            for step in supports[node]:
                lacking *= 1.0 - strength[step]
            strength[node] = spared - lacking
    return stands, strength


def figures(statements: int) -> dict[str, float]:
    """Return seconds of processor time, best of seven, so that other work on the machine does not count."""
    rows = drawn(statements)
    document = document_of(rows)
    _agree(document, rows)
    graph = graph_of(document)
    order = components(graph)
    evaluation = evaluate(document)
    leaf = next(key for key in reversed(list(document.statements)) if document.uses(key))
    reworded, rejected = set_text(document, leaf, "Other words."), _rejected(document, leaf)
    following = document.apply(rejected)
    attacks = _framework(50_000)
    return {
        "reference": _best(lambda: reference(rows)),
        "build": _best(lambda: graph_of(document)),
        "order": _best(lambda: components(graph)),
        "status": _best(lambda: label(graph, order)),
        "strength": _best(lambda: weigh(graph, order)),
        "evaluate": _best(lambda: evaluate(document)),
        "after another wording": _best(lambda: reevaluate(evaluation, document.apply(reworded), reworded)),
        "after a rejection": _best(lambda: reevaluate(evaluation, following, rejected)),
        "why": _best(lambda: why(document, evaluation, "s0")),
        "flips": _best(lambda: flips(document), runs=2),
        "swings": _best(lambda: swings(document), runs=2),
        "grounded, 50,000 arguments": _best(lambda: grounded(50_000, attacks)),
    }


def _rejected(document: Document, key: str) -> Any:
    return set_fields(document, "statements", key, acceptance="rejected")


def _agree(document: Document, rows: Rows) -> None:
    stands, strength = reference(rows)
    evaluation = evaluate(document)
    if [word == "in" for word in evaluation.status.values()] != stands:
        sys.exit("The status is not that of the reference.")
    if max(abs(a - b) for a, b in zip(evaluation.strength.values(), strength, strict=True)) > 1e-9:
        sys.exit("The strength is not that of the reference.")


def _framework(arguments: int) -> list[tuple[int, int]]:
    """Return attacks as in the admbuster family: a long chain that is settled link by link, with side attacks."""
    chain = [(n, n + 1) for n in range(arguments - 1)]
    return chain + [(n, n - 3) for n in range(4, arguments, 2)]


def _best(work: Callable[[], Any], runs: int = _RUNS) -> float:
    times = []
    for _ in range(runs):
        gc.collect()
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return min(times)


def main() -> None:
    """Print the figures."""
    for number in [int(word) for word in sys.argv[1:] if word.isdigit()] or [1000, 10_000]:
        found = figures(number)
        if "--json" in sys.argv:
            print(json.dumps({"statements": number, **found}))
            continue
        print(f"{number} statements, {number - 1} steps")
        for name, seconds in found.items():
            print(f"  {name:28}{1000 * seconds:9.2f} ms{seconds / found['reference']:8.2f} x reference")


if __name__ == "__main__":
    main()
