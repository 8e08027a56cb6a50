"""Maps of any size for the benchmarks: those of `make_map.py` in the shared folder, with words in the boxes."""

import json
import random
import subprocess
import sys
from collections import defaultdict

from argmap.model import Document, Inference, MapInfo, Premise, Statement
from tests.shared import SHARED

_WORDS = (
    "the city should run night buses because shift workers finish after last train and those who cannot get home "
    "safely need public transport while few people travel at midnight in a week without holidays or other events"
).split()


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


def _sentence(dice: random.Random) -> str:
    count = min(50, max(4, int(dice.lognormvariate(2.6, 0.5))))
    return " ".join(dice.choice(_WORDS) for _ in range(count)).capitalize() + "."
