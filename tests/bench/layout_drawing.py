"""Lay out a map of `make_map.py` as the program does and write the drawing that `layout_metrics.py` reads.

    python tests/bench/layout_drawing.py MAP OUT REPS [--compact 16:9] [--orientation down]

Prints one JSON line {"times_ms": [...], "rss_kb": n}, so that `run_peers.py --command ours="..."` runs it beside its
rivals. A time is that of one whole layout, from document and sizes to places and routes, with nothing remembered.

A junction is the small box at the top of its frame. A statement used twice has its card in one frame and a small card
that stands for it in the other; which of them has it is the program's choice. `layout_metrics.py` knows one box of a
name, so the one in the frame of the statement's tree edge has its name and the other is `statement@junction`: order and
groups are measured as they are drawn.
"""

import argparse
import gc
import json
import resource
import sys
import time
from pathlib import Path
from typing import Any, get_args

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from argmap.layout import Drawing, FramePlace, Options, Orientation, Rect, Sizes, lay_out
from argmap.model import Document, Inference, MapInfo, Premise, Statement
from argmap.model.records import InferenceKind

JUNCTION = (32.0, 16.0)
BAR = 6.0
"""From a junction down to the bar that joins its premises; the cards begin as far below it."""

Line = dict[str, Any]


def document_of(data: dict[str, Any]) -> Document:
    """Return the document that a generated map stands for; the reasons keep the order of its edges."""
    premises: dict[str, list[Premise]] = {}
    targets: dict[str, tuple[InferenceKind, str]] = {}
    for edge in data["edges"]:
        if edge["kind"] == "premise":
            premises.setdefault(edge["to"], []).append(Premise(statement=edge["from"]))
        else:
            kind: InferenceKind = "support" if edge["kind"] == "support" else "attack"
            targets[edge["from"]] = (kind, edge["to"])
    statements = {n["id"]: Statement(text=n["id"]) for n in data["nodes"] if n["kind"] in ("thesis", "claim")}
    inferences = {
        step: Inference(kind=kind, target=target, premises=tuple(premises.get(step, ())), rank=f"{number:08}")
        for number, (step, (kind, target)) in enumerate(targets.items())
    }
    return Document.of(map=MapInfo(thesis=data["nodes"][0]["id"]), statements=statements, inferences=inferences)


def sizes_of(data: dict[str, Any]) -> Sizes:
    """Return the sizes given in a generated map."""
    return Sizes(
        cards={n["id"]: (n["w"], n["h"]) for n in data["nodes"] if n["kind"] in ("thesis", "claim")},
        header_height=JUNCTION[1] + 2 * BAR,
        even_cards=False,
    )


def drawing_of(data: dict[str, Any], document: Document, drawing: Drawing) -> dict[str, Any]:
    """Return boxes and polylines of a layout, an edge of the map for each."""
    own = {(e["from"], e["to"]) for e in data["edges"] if e["kind"] == "premise" and not e.get("cross")}
    boxes: dict[str, Rect] = dict(drawing.roots)
    lines: list[Line] = []
    for place in drawing.frames.values():
        junction = _junction(place)
        boxes[place.inference] = junction
        for slot in place.slots:
            named = (slot.statement, place.inference) in own
            boxes[slot.statement if named else f"{slot.statement}@{place.inference}"] = slot.rect
            lines.append(_line(slot.statement, place.inference, _up_to(junction, slot.rect)))
    for link in drawing.links:
        points = list(link.points)
        start = boxes.get(link.inference)
        if link.kind != "second_use" and start is not None and not start.contains(points[0]):
            points.insert(0, start.center)
        target = link.inference if link.kind == "second_use" else document.inferences[link.inference].target
        lines.append(_line(link.source, target, points))
    return {"boxes": {key: list(box) for key, box in boxes.items()}, "polylines": lines}


def _junction(place: FramePlace) -> Rect:
    across = place.header.center[0] - JUNCTION[0] / 2
    return Rect(across, place.header.y, *JUNCTION)


def _up_to(junction: Rect, card: Rect) -> list[tuple[float, float]]:
    """Return the way from a card to the bar below a junction and up to it."""
    middle, level = junction.center[0], junction.bottom + BAR
    return [(card.center[0], card.y), (card.center[0], level), (middle, level), (middle, junction.bottom)]


def _line(start: str, end: str, points: list[tuple[float, float]]) -> Line:
    return {"from": start, "to": end, "points": [list(point) for point in points]}


def _aspect(text: str) -> float:
    width, _, height = text.partition(":")
    return float(width) / float(height or 1)


def main() -> None:
    """Read, lay out some times, write, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("map", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("reps", type=int)
    parser.add_argument("--compact", type=_aspect, help="wanted width:height, such as 16:9")
    parser.add_argument("--orientation", choices=get_args(Orientation), default="down")
    args = parser.parse_args()
    data = json.loads(args.map.read_text(encoding="utf-8"))
    document, sizes = document_of(data), sizes_of(data)
    options = Options(orientation=args.orientation, compact=args.compact)
    gc.collect()
    times = []
    for _ in range(max(1, args.reps)):
        begin = time.perf_counter()
        drawing = lay_out(document, sizes, options)
        times.append(1000 * (time.perf_counter() - begin))
    args.out.write_text(json.dumps(drawing_of(data, document, drawing)), encoding="utf-8")
    print(json.dumps({"times_ms": times, "rss_kb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss}))


if __name__ == "__main__":
    main()
