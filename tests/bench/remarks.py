"""Prints what checks remark on real texts, for a person to judge: the counts are in `tests/checks/remarks.md`.

Run `python -m tests.bench.remarks [CODE…] [--severity warning] [--from samples|argdown|microtexts]`. Without codes: all
checks of wording and evidence. The corpora are read from `../shared`, where they are.
"""

import argparse
import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from argmap.checks import CHECKS, findings
from argmap.data import sample_maps
from argmap.model import Document, Inference, MapInfo, Premise, Statement
from argmap.storage import read_file
from tests.shared import SHARED

_ARGDOWN_KINDS = {
    "support": "support",
    "attack": "attack",
    "entails": "support",
    "contrary": "attack",
    "contradictory": "attack",
}


def maps(origin: str) -> Iterator[tuple[str, Document]]:
    """Yield the maps of an origin (`samples`, `argdown`, `microtexts`) with their names."""
    if origin == "samples":
        for path in sample_maps():
            yield path.stem, read_file(path).document
    elif origin == "argdown":
        folder = SHARED / "corpora/argdown/reference"
        for path in sorted(folder.glob("*.json")):
            yield path.stem, argdown(json.loads(path.read_text(encoding="utf-8")))
        lines = (folder / "doc-snippets.jsonl").read_text(encoding="utf-8").splitlines()
        for number, line in enumerate(lines, 1):
            yield f"snippet {number}", argdown(json.loads(line))
    else:
        for path in sorted((SHARED / "corpora/microtexts-nc").glob("*/*.xml")):
            yield f"{path.parent.name} {path.stem}", microtext(path)


def argdown(stored: dict[str, Any]) -> Document:
    """Return what the reference parser made of an Argdown text: its claims, and its relations between them."""
    result = stored.get("result") or {}
    texts: dict[str, str] = {}
    for table in ("statements", "arguments"):
        for title, entry in (result.get(table) or {}).items():
            members = entry.get("members", ())
            said = [_without_tags(member.get("text", "")) for member in members]
            texts[f"{table[0]}:{title}"] = next((text for text in reversed(said) if text), "")
            for step in (step for member in members for step in member.get("pcs", ())):
                if step.get("text"):
                    texts[f"s:{step.get('title')}"] = _without_tags(step["text"])
    statements = {key: Statement(text=text) for key, text in texts.items() if text}
    steps: dict[str, Inference] = {}
    for number, relation in enumerate(result.get("relations") or ()):
        ends = [
            f"{'a' if relation.get(f'{end}Type') == 'argument' else 's'}:{relation.get(end)}" for end in ("from", "to")
        ]
        kind: Any = _ARGDOWN_KINDS.get(str(relation.get("relationType")))
        if kind and all(end in statements for end in ends) and ends[0] != ends[1]:
            steps[f"i{number}"] = Inference(kind=kind, premises=(Premise(statement=ends[0]),), target=ends[1])
    return Document.of(statements=statements, inferences=steps)


def _without_tags(text: str) -> str:
    return re.sub(r"\s*#(?:\([^)]*\)|[\w-]+)", "", text).strip()


def microtext(path: Path) -> Document:
    """Return an arg-microtext as a map."""
    root = ElementTree.parse(path).getroot()
    said = {edu.get("id", ""): (edu.text or "").strip() for edu in root.iter("edu")}
    edges = {edge.get("id", ""): edge for edge in root.iter("edge")}
    texts: dict[str, list[str]] = {}
    for edge in edges.values():
        if edge.get("type") == "seg":
            texts.setdefault(edge.get("trg", ""), []).append(said[edge.get("src", "")])
    statements = {key: Statement(text=" ".join(parts)) for key, parts in texts.items()}
    premises = {key: [edge.get("src", "")] for key, edge in edges.items() if edge.get("type") not in ("seg", "add")}
    for edge in edges.values():
        if edge.get("type") == "add":
            premises.setdefault(edge.get("trg", ""), []).append(edge.get("src", ""))
    steps = {
        key: Inference(
            kind="attack" if edges[key].get("type") in ("reb", "und") else "support",
            premises=tuple(Premise(statement=one) for one in ends if one in statements),
            target=edges[key].get("trg", ""),
        )
        for key, ends in premises.items()
        if key in edges
    }
    targets = {p.statement for step in steps.values() for p in step.premises}
    thesis = next((key for key in statements if key not in targets), None)
    language = "de" if path.parent.name.endswith("de") else "en"
    return Document.of(map=MapInfo(language=language, thesis=thesis), statements=statements, inferences=steps)


def main() -> None:
    """Print each remark with the text that it is about, and the counts by check."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("codes", nargs="*")
    parser.add_argument("--severity", choices=("error", "warning", "hint"))
    parser.add_argument("--from", dest="origin", choices=("samples", "argdown", "microtexts"), action="append")
    chosen = parser.parse_args()
    codes = set(chosen.codes) or {code for code in CHECKS if code[0] in "TE"}
    counts: Counter[tuple[str, str, str]] = Counter()
    texts = 0
    for origin in chosen.origin or ("samples", "argdown", "microtexts"):
        for name, document in maps(origin):
            texts += len(document.statements)
            for finding in findings(document):
                if finding.code in codes and chosen.severity in (None, finding.severity):
                    counts[finding.code, finding.severity, origin] += 1
                    said = [document.statements[s].text for s in finding.subjects if s in document.statements]
                    print(f"{finding.code} {finding.severity} {name}: {' // '.join(said) or finding.message}")
                    print(f"     {finding.data or ''} {[fix.title for fix in finding.fixes]}")
    print(f"{texts} claims")
    for (code, severity, origin), count in sorted(counts.items()):
        print(f"{code} {severity:8} {origin:11} {count}")


if __name__ == "__main__":
    main()
