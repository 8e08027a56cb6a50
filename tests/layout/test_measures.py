"""The measures of `../shared/bench` hold of our drawings: order, linked groups, crossings and form of the page."""

import importlib.util
import json
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from argmap.layout import Options, lay_out
from tests.shared import ROOT, shared

BENCH = ROOT / "tests/bench/layout_drawing.py"
PAGES = {"16:9": 16 / 9, "4:3": 4 / 3, "210:297": 210 / 297, "297:210": 297 / 210}


def module(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    found = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(found)
    return found


def peer(name: str) -> ModuleType:
    return module(shared(f"bench/{name}.py"))


def drawing(data: dict[str, Any], compact: float | None = None) -> dict[str, Any]:
    """Return what the bench writes for a map."""
    ours = module(BENCH)
    document = ours.document_of(data)
    drawn: dict[str, Any] = ours.drawing_of(
        data, document, lay_out(document, ours.sizes_of(data), Options(compact=compact))
    )
    return drawn


def test_the_command_for_the_peers_bench_draws_and_says_how_long_it_took(tmp_path: Path) -> None:
    data = peer("make_map").make_map(50)
    given, out = tmp_path / "map.json", tmp_path / "out.json"
    given.write_text(json.dumps(data), encoding="utf-8")
    command = [sys.executable, str(BENCH), str(given), str(out), "2", "--compact", "16:9"]
    said = subprocess.run(command, check=True, capture_output=True, text=True, cwd=tmp_path)
    line = json.loads(said.stdout)
    assert len(line["times_ms"]) == 2
    assert line["rss_kb"] > 0
    assert json.loads(out.read_text(encoding="utf-8")) == json.loads(json.dumps(drawing(data, 16 / 9)))


@pytest.mark.parametrize(("size", "most_crossings"), [(50, 3), (200, 141), (1000, 5420)])
def test_order_and_linked_groups_are_kept_with_fewer_crossings_than_any_rival(size: int, most_crossings: int) -> None:
    maps, metrics = peer("make_map"), peer("layout_metrics")
    data, edited = maps.make_map(size), maps.make_map(size, edits=1)
    before, after = drawing(data), drawing(edited)
    found = metrics.measure(after["boxes"], after["polylines"], edited, before["boxes"])
    assert (found["order"], found["groups"], found["overlaps"], found["through"]) == (1.0, 1.0, 0, 0)
    assert found["crossings"] < most_crossings
    assert found["shift_mean"] < 58
    assert set(before["boxes"]) >= {node["id"] for node in data["nodes"]}


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("size", [50, 200, 1000])
def test_a_compact_drawing_has_the_form_of_the_page(size: int, page: str) -> None:
    maps, metrics = peer("make_map"), peer("layout_metrics")
    data = maps.make_map(size)
    drawn = drawing(data, PAGES[page])
    found = metrics.measure(drawn["boxes"], drawn["polylines"], data)
    assert (found["groups"], found["overlaps"], found["through"]) == (1.0, 0, 0)
    assert 0.75 < found["width"] / found["height"] / PAGES[page] < 1.25
