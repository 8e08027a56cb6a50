"""Oracle cases (`tests/oracles`) as documents."""

import json
from pathlib import Path
from typing import Any

from argmap.model import Document, Inference, MapInfo, Premise, Quote, Source, Statement

FOLDER = Path(__file__).parent / "oracles"


def cases(name: str) -> list[dict[str, Any]]:
    """Return the cases of an oracle file."""
    found: list[dict[str, Any]] = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))["cases"]
    return found


def document_of(drawn: dict[str, Any]) -> Document:
    """Return the document that a case's map describes; its README says how fields correspond."""
    marked = [s["id"] for s in drawn["statements"] if s.get("thesis")]
    thesis = drawn.get("thesis") or (marked[0] if marked else None)
    kept = ("acceptance", "given", "credence")
    statements = {
        s["id"]: Statement(text=s.get("text", s["id"]), **{name: s[name] for name in kept if s.get(name) is not None})
        for s in drawn["statements"]
    }
    inferences = {
        i["id"]: Inference(
            kind=i["kind"],
            premises=tuple(Premise(statement=p) for p in i["premises"]),
            target=i["target"] or "",
            weight=i.get("weight", 1.0),
        )
        for i in drawn["inferences"]
    }
    sources = {
        s["id"]: Source(csl={"id": s["id"], "type": "document"}, cites=tuple(s.get("cites", ())))
        for s in drawn.get("sources", ())
    }
    quotes = {
        f"q-{s['id']}-{number}": Quote(statement=s["id"], source=source)
        for s in drawn["statements"]
        for number, source in enumerate(s.get("sources", ()))
    }
    info = MapInfo(thesis=thesis)
    return Document.of(map=info, statements=statements, inferences=inferences, sources=sources, quotes=quotes)
