"""Maps of any size for the benchmarks, such as those of `make_map.py` in the shared folder, with words in the boxes."""

import json
import random
import subprocess
import sys
from collections import defaultdict
from dataclasses import replace
from typing import Any

from argmap.model import Document, Inference, MapInfo, Premise, Quote, Source, Statement
from argmap.model.records import Credibility, Reliability
from tests.bench.bench_picture import big_map
from tests.shared import SHARED

_WORDS = (
    "the city should run night buses because shift workers finish after last train and those who cannot get home "
    "safely need public transport while few people travel at midnight in a week without holidays or other events"
).split()
_GRADES: tuple[Reliability, ...] = ("A", "B", "C", "D", "E", "F")
_MARKS: tuple[Credibility, ...] = ("1", "2", "3")


def made_map(statements: int, seed: int = 1) -> Document:
    """Return the map that `make_map.py` makes: second uses, undercutters and mutual attacks among its steps."""
    command = [sys.executable, str(SHARED / "bench" / "make_map.py"), str(statements), "--seed", str(seed)]
    graph = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    kinds = {node["id"]: node["kind"] for node in graph["nodes"]}
    premises: defaultdict[str, list[Premise]] = defaultdict(list)
    targets: dict[str, str] = {}
    for edge in graph["edges"]:
        if edge["kind"] == "premise":
            premises[edge["to"]].append(Premise(statement=edge["from"]))
        else:
            targets.setdefault(edge["from"], edge["to"])
    dice = random.Random(seed)
    return Document.of(
        map=MapInfo(title=f"{statements} statements", thesis="s0"),
        statements={key: Statement(text=_sentence(dice)) for key, kind in kinds.items() if kind in ("thesis", "claim")},
        inferences={
            key: Inference(kind="attack" if kinds[key] == "attack" else "support", premises=tuple(group), target=target)
            for key, target in targets.items()
            if (group := premises[key])
        },
    )


def praised_map(statements: int, seed: int = 1) -> Document:
    """Return a map of reasons alone: what is said of one claim tells on many others."""
    plain = big_map(statements, seed)
    steps = {key: replace(step, kind="support") for key, step in plain.inferences.items()}
    return Document.of(map=plain.map, statements=plain.statements, inferences=steps)


def quoted_map(statements: int, seed: int = 1) -> Document:
    """Return a map with verdicts and credences, and with three quotes for five claims, from a few hundred sources."""
    plain, dice = big_map(statements, seed), random.Random(seed)
    claims = {key: replace(claim, **_stance(dice)) for key, claim in plain.statements.items()}
    sources = {
        f"q{n}": Source(csl={"id": f"q{n}", "type": "report", "title": f"Report {n}"}, reliability=dice.choice(_GRADES))
        for n in range(statements // 33)
    }
    claimed, cited = [*claims], [*sources]
    quotes = {
        f"z{n}": Quote(
            statement=dice.choice(claimed),
            source=dice.choice(cited),
            exact="412 trips",
            credibility=dice.choice(_MARKS),
        )
        for n in range(statements * 3 // 5)
    }
    return Document.of(map=plain.map, statements=claims, inferences=plain.inferences, sources=sources, quotes=quotes)


def _stance(dice: random.Random) -> dict[str, Any]:
    return {
        "kind": dice.choice(("claim", "evidence", "assumption")),
        "acceptance": dice.choice(("auto",) * 8 + ("accepted", "rejected")),
        "credence": dice.choice((None, None, 0.5, 0.8, -0.4)),
    }


def _sentence(dice: random.Random) -> str:
    count = min(50, max(4, int(dice.lognormvariate(2.6, 0.5))))
    return " ".join(dice.choice(_WORDS) for _ in range(count)).capitalize() + "."
