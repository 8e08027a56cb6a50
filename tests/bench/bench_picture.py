"""How long measuring and composing a picture takes, as ratios to making the same number of parts in a plain loop.

Run `python -m tests.bench.bench_picture [STATEMENTS] [--json]`.
"""

import gc
import json
import random
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from argmap.evaluation import evaluate
from argmap.export import ExportOptions, export_bytes
from argmap.layout import lay_out
from argmap.model import Change, Document, Inference, MapInfo, Premise, Statement
from argmap.picture.compose import compose
from argmap.picture.items import Text
from argmap.picture.marks import marks_for
from argmap.picture.measure import FontMeasure
from argmap.picture.memory import Memory
from argmap.picture.sizes import sizes_for
from argmap.picture.theme import BODY
from argmap.picture.wrapping import wrap

_WORDS = (
    "the city should run night buses because shift workers finish after last train and those who cannot get home "
    "safely need public transport while few people travel at midnight in a week without holidays or other events"
).split()
_RUNS = 5


def big_map(statements: int, seed: int = 1) -> Document:
    """Return a map of that many statements of about 85 characters: one to three premises a step, a quarter attacks."""
    dice = random.Random(seed)
    texts = {f"s{n}": Statement(text=_sentence(dice)) for n in range(statements)}
    inferences: dict[str, Inference] = {}
    made = 1
    while made < statements:
        count = min(dice.choice((1, 1, 2, 3)), statements - made)
        target = f"s{dice.randrange(max(0, made - 400), made)}"
        inferences[f"i{len(inferences)}"] = Inference(
            kind="attack" if dice.random() < 0.25 else "support",
            premises=tuple(Premise(statement=f"s{made + n}") for n in range(count)),
            target=target,
        )
        made += count
    return Document.of(map=MapInfo(title="Big", thesis="s0"), statements=texts, inferences=inferences)


def figures(statements: int) -> dict[str, float]:
    """Return seconds (best of five) and, for pictures, ratios to the plain loop."""
    document = big_map(statements)
    edited = _edited(document)
    memory = Memory()
    drawing = lay_out(document, sizes_for(document, memory))
    marks = marks_for(document, evaluate(document), ())
    picture = compose(document, drawing, marks, memory)
    moved = lay_out(edited, sizes_for(edited, Memory()))
    parts = sum(len(element.parts) for element in picture.elements)
    widths = FontMeasure("inter-metrics.json").words(BODY)
    texts = [statement.text for statement in document.statements.values()]
    found = {
        "elements": float(len(picture.elements)),
        "parts": float(parts),
        "plain_parts_s": _best(lambda: [Text(1.0, 2.0, "text", BODY, "text", 3.0) for _ in range(parts)]),
        "wrap_s": _best(lambda: [wrap(text, 176.0, widths) for text in texts]),
        "sizes_cold_s": _best(lambda: sizes_for(document, Memory())),
        "sizes_warm_s": _best(lambda: sizes_for(document, memory)),
        "compose_cold_s": _best(lambda: compose(document, drawing, marks, Memory(document=document, **_faces(memory)))),
        "compose_warm_s": _best(lambda: compose(document, drawing, marks, memory)),
    }
    drawings = [(edited, moved), (document, drawing)] * _RUNS
    found["compose_all_moved_s"] = _best(lambda: compose(*drawings.pop(), marks, memory))
    small = big_map(min(statements, 1000))
    for suffix in ("svg", "pdf"):
        found[f"{suffix}_of_{len(small.statements)}_s"] = _best(
            partial(export_bytes, small, suffix, ExportOptions()), runs=2
        )
    for name in ("compose_cold_s", "compose_warm_s", "compose_all_moved_s"):
        found[name.replace("_s", "_ratio")] = found[name] / found["plain_parts_s"]
    return found


def _faces(memory: Memory) -> dict[str, Any]:
    return {"headers": memory.headers, "faces": memory.faces}


def _edited(document: Document) -> Document:
    before = document.statements["s5"]
    after = replace(before, text=before.text * 3)
    return document.apply(Change.of("Edit", {("statements", "s5"): (before, after)}))


def _sentence(dice: random.Random) -> str:
    words: list[str] = []
    while len(" ".join(words)) < 80:
        words.append(dice.choice(_WORDS))
    return " ".join(words).capitalize() + "."


def _best(run: Callable[[], object], runs: int = _RUNS) -> float:
    times = []
    for _ in range(runs):
        gc.collect()
        start = time.perf_counter()
        run()
        times.append(time.perf_counter() - start)
    return min(times)


def main(arguments: list[str]) -> None:
    """Print the figures."""
    sizes = [int(word) for word in arguments if word.isdigit()]
    found = figures(sizes[0] if sizes else 10_000)
    if "--json" in arguments:
        print(json.dumps(found))
        return
    for name, value in found.items():
        print(f"{name:24} {value * 1000:10.1f} ms" if name.endswith("_s") else f"{name:24} {value:10.1f}")


if __name__ == "__main__":
    main(sys.argv[1:])
