"""Our layout beside Graphviz dot, ELK and dagre on the same maps in one run, as ratios and measures of the drawings.

    python tests/bench/layout_peers.py [SIZE ...] [--js FOLDER] [--timeout SECONDS] [--json FILE]

Runs `../shared/bench/run_peers.py`; a rival that is not installed is left out with a word. `--js` (or the variable
ARGMAP_BENCH_JS) names the folder with `node_modules` that holds elkjs and @dagrejs/dagre.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
BENCH = ROOT.parent / "shared" / "bench"
SIZES = (50, 200, 1_000, 3_000, 10_000)
MODULES = {"elk": "elkjs", "dagre": "@dagrejs/dagre"}
PAGES = {"16:9": 16 / 9, "4:3": 4 / 3, "210:297": 210 / 297, "297:210": 297 / 210}
PAGES_UP_TO = 1_000
GOALS = {"dot": 25.0, "elk": 40.0}
"""Times as fast at 1,000 statements."""

MEASURES = ("crossings", "order", "groups", "overlaps", "through", "shift_mean", "aspect")
Row = dict[str, Any]


def main() -> int:
    """Run all sizes, print a table for each and what became of the goals."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sizes", nargs="*", type=int, default=SIZES)
    parser.add_argument("--js", default=os.environ.get("ARGMAP_BENCH_JS"))
    parser.add_argument("--timeout", type=float, default=300, help="seconds after which a rival is given up")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", type=Path, help="file for all rows")
    args = parser.parse_args()
    if not (BENCH / "run_peers.py").exists():
        print(f"skipped: {BENCH} with run_peers.py and make_map.py is not there")
        return 0
    rivals = _rivals(args.js)
    rows: dict[int, list[Row]] = {}
    for size in args.sizes or SIZES:
        with tempfile.TemporaryDirectory(prefix="layout-peers-") as folder:
            rows[size] = _run(size, rivals, Path(folder), args)
        print(_table(size, rows[size]), flush=True)
    for line in _verdicts(rows):
        print(line)
    if args.json:
        args.json.write_text(json.dumps(rows, indent=1), encoding="utf-8")
    return 0


def _rivals(js: str | None) -> list[str]:
    found = ["dot"] if shutil.which("dot") else []
    if not found:
        print("skipped: Graphviz dot is not installed")
    for rival, module in MODULES.items():
        if js and shutil.which("node") and (Path(js) / "node_modules" / module).exists():
            found.append(rival)
        else:
            print(f"skipped: {rival} (npm install {module}, then --js FOLDER)")
    return found


def _run(size: int, rivals: list[str], folder: Path, args: argparse.Namespace) -> list[Row]:
    """Return a row for each engine on one map, and for our compact drawings of it."""
    make = [sys.executable, str(BENCH / "make_map.py"), str(size), "--seed", str(args.seed)]
    before, after, out = folder / "before.json", folder / "after.json", folder / "rows.jsonl"
    subprocess.run([*make, "-o", str(before)], check=True)
    subprocess.run([*make, "--edits", "1", "-o", str(after)], check=True)
    ours = f"{sys.executable} {ROOT / 'tests/bench/layout_drawing.py'} {{map}} {{out}} {{reps}}"
    commands = ["--command", f"ours={ours}"]
    if size <= PAGES_UP_TO:
        for page in PAGES:
            commands += ["--command", f"ours {page}={ours} --compact {page}"]
    reps = 9 if size <= 3_000 else 5
    command = [sys.executable, str(BENCH / "run_peers.py"), str(before), "--after", str(after), "--json", str(out)]
    command += ["--engines", ",".join(rivals), "--reps", str(reps), "--timeout", str(args.timeout), *commands]
    command += ["--js", args.js] if args.js else []
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    rows = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    return [{**row, "times_ours": _times(row, rows)} for row in rows]


def _times(row: Row, rows: list[Row]) -> float | None:
    """Return how many times as long an engine takes as our plain drawing: the best of each, others only add to it."""
    ours = next(other for other in rows if other["engine"] == "ours")
    if row["error"] or ours["error"]:
        return None
    return float(round(row["min_ms"] / ours["min_ms"], 1))


def _table(size: int, rows: list[Row]) -> str:
    keys = ("engine", "median_ms", "min_ms", "times_ours", *MEASURES)
    cells = [[str(size), *keys[1:]]]
    for row in sorted(rows, key=lambda row: not row["engine"].startswith("ours")):
        shown = [row["engine"], row["error"] or row["median_ms"], *[row.get(key, "") for key in keys[2:]]]
        cells.append(["-" if cell is None else str(cell) for cell in shown])
    widths = [max(len(line[n]) for line in cells) for n in range(len(keys))]
    lines = ["  ".join(cell.rjust(width) for cell, width in zip(line, widths, strict=True)) for line in cells]
    return "\n".join([*lines, ""])


def _verdicts(rows: dict[int, list[Row]]) -> list[str]:
    """Return a line for each goal that can be judged from this run."""
    by = {size: {row["engine"]: row for row in found if not row["error"]} for size, found in rows.items()}
    lines = []
    for rival, goal in GOALS.items():
        if rival in by.get(1_000, {}):
            lines.append(_verdict(f"1,000 statements: times as fast as {rival}", by[1_000][rival]["times_ours"], goal))
    if {1_000, 10_000} <= by.keys():
        growth = by[10_000]["ours"]["min_ms"] / by[1_000]["ours"]["min_ms"]
        lines.append(_verdict("10,000 statements: times as long as 1,000", -growth, -30.0))
    for size, found in by.items():
        rivals = [row["crossings"] for engine, row in found.items() if not engine.startswith("ours")]
        ours = found["ours"]
        if rivals:
            lines.append(
                _verdict(f"{size}: crossings, fewest of the rivals {min(rivals)}", -ours["crossings"], -min(rivals))
            )
        lines.append(_verdict(f"{size}: order", ours["order"], 1.0))
        lines.append(_verdict(f"{size}: groups", ours["groups"], 1.0))
        lines.append(_verdict(f"{size}: overlaps and links through boxes", -ours["overlaps"] - ours["through"], 0.0))
        lines.append(_verdict(f"{size}: mean shift after one more reason", -ours["shift_mean"], -58.0))
        for page, wanted in PAGES.items():
            if f"ours {page}" in found:
                off = abs(found[f"ours {page}"]["aspect"] / wanted - 1)
                lines.append(_verdict(f"{size}: off from {page}", -off, -0.25))
    return lines


def _verdict(what: str, reached: float, goal: float) -> str:
    """Say whether a goal is reached; where less is better, both numbers are negative."""
    return f"{'reached' if reached >= goal else 'MISSED '}  {what}: {abs(reached):.4g} (goal {abs(goal):.4g})"


if __name__ == "__main__":
    raise SystemExit(main())
