"""How long checks take, as ratios to `json.loads` of the same map's file.

Run `python -m tests.bench.checks [STATEMENTS] [--tangled | --quoted | --praised] [--json]`. Evaluation, which the
window computes anyway, is named apart. The map is a graph without circles; `--tangled` takes one with second uses and
mutual objections, `--quoted` one with verdicts, credences and thousands of quotes, `--praised` one without objections,
where many claims have a part in the strength of the thesis. Every figure is a ratio to the full run as well.
"""

import gc
import json
import sys
import time
from collections.abc import Callable
from typing import Any

from argmap.checks import CHECKS, Session, findings
from argmap.checks.facts import Facts
from argmap.checks.running import run
from argmap.edits import (
    add_linked_premise,
    add_objection,
    add_quote,
    add_reason,
    add_source,
    delete_branch,
    move_inference,
    set_fields,
    set_text,
    set_thesis,
    use_as_step,
)
from argmap.model import Change, Document
from argmap.model.collector import without_collections
from argmap.storage import to_bytes
from tests.bench.bench_picture import big_map
from tests.bench.maps import made_map, praised_map, quoted_map

_RUNS = 5
_WORDS = "Night buses are cheap."
_MAPS = {"--tangled": made_map, "--quoted": quoted_map, "--praised": praised_map}


def figures(document: Document) -> dict[str, float]:
    """Return seconds of processor time, best of five, and the costs of single checks after evaluation."""
    data = to_bytes(document).decode()
    found = {
        "json.loads": _best(lambda: json.loads(data)),
        "evaluation": _best(lambda: _evaluated(Facts(document))),
        "full run": _best(lambda: findings(document)),
        "structural checks": _best(lambda: _structural(Facts(document))),
    }
    session = Session(document)
    for name, change in _edits(document).items():
        after, back = document.apply(change), change.inverse()
        times = []
        for _ in range(_RUNS):
            times.append(_followed(session, after, change))
            times.append(_followed(session, document, back))
        found[name], found[f"{name}, undone"] = min(times[::2]), min(times[1::2])
    facts = Facts(document)
    _evaluated(facts)
    for check in CHECKS.values():
        found[check.code] = _best(lambda check=check: sum(1 for _ in run(check, facts)))  # type: ignore[misc]
    return found


def _edits(document: Document) -> dict[str, Change]:
    """Return an edit of each kind, in the middle of the map."""
    steps = [step for target in ("s77", "s78", "s79", "s80") for step in document.inferences_on(target)]
    inner, other = steps[0], steps[-1]
    document_with_source = document.apply(add_source(document, {"type": "report", "title": "Travel count"}))
    source = next(iter(document_with_source.sources))
    return {
        "text edit": set_text(document, "s77", _WORDS),
        "accept": set_fields(document, "statements", "s77", acceptance="rejected"),
        "credence": set_fields(document, "statements", "s9000", credence=0.9),
        "weight": set_fields(document, "inferences", inner, weight=0.3),
        "add reason": add_reason(document, "s77", _WORDS),
        "add objection": add_objection(document, "s77", _WORDS),
        "add undercutter": add_objection(document, inner, _WORDS),
        "add premise": add_linked_premise(document, inner, _WORDS),
        "use again": use_as_step(document, "s9000", "support", "s77"),
        "delete branch": delete_branch(document, "s77"),
        "delete large branch": delete_branch(document, document.inferences_on("s0")[0]),
        "move step": move_inference(document, inner, document.inferences[other].target),
        "close circle": use_as_step(document, "s77", "attack", document.inferences[inner].premises[0].statement),
        "turn kind": set_fields(document, "inferences", inner, kind="attack"),
        "add quote": Change.between(
            document, document_with_source.apply(add_quote(document_with_source, "s77", source, "412 trips a night"))
        ),
        "set thesis": set_thesis(document, "s1"),
        "title": set_fields(document, "map", title="Night buses"),
    }


def _followed(session: Session, document: Document, change: Change) -> float:
    gc.collect()
    start = time.process_time()
    session.follow(document, change)
    return time.process_time() - start


def _evaluated(facts: Facts) -> None:
    facts.labels  # noqa: B018
    facts.influence  # noqa: B018


def _structural(facts: Facts) -> None:
    for check in CHECKS.values():
        if check.code.startswith("S"):
            for _ in run(check, facts):
                pass


def _best(work: Callable[[], Any]) -> float:
    times = []
    for _ in range(_RUNS):
        gc.collect()
        with without_collections():  # as whoever runs the checks does
            start = time.process_time()
            work()
            times.append(time.process_time() - start)
    return min(times)


def main() -> None:
    """Print the figures."""
    numbers = [int(word) for word in sys.argv[1:] if word.isdigit()] or [10_000]
    for number in numbers:
        make = next((make for flag, make in _MAPS.items() if flag in sys.argv), big_map)
        found = figures(make(number))
        if "--json" in sys.argv:
            print(json.dumps({"statements": number, **found}))
            continue
        print(f"{number} statements")
        for name, seconds in found.items():
            ratios = f"{seconds / found['json.loads']:6.2f} x json.loads  {seconds / found['full run']:6.3f} x full run"
            print(f"  {name:22} {seconds * 1000:8.2f} ms  {ratios}")


if __name__ == "__main__":
    main()
