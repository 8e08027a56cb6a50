"""No file gets in where it does not belong: each gives a map, a map with findings, or one sentence."""

import json
import random
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from argmap.checks import findings
from argmap.evaluation import evaluate
from argmap.model import Document
from argmap.storage import FileError, from_bytes, to_bytes
from tests.edits.maps import night_buses
from tests.faults.mutations import mutated

REGRESSIONS = Path(__file__).parent / "regressions"
SLOW = ("a hundred thousand statements", "a ring of ten thousand steps")
_MEMORY = 300_000_000
_SECONDS = 20
"""Two are the goal; a loaded machine gets ten times that."""


def native(**parts):
    return json.dumps({"format": "argmap", "version": 1, **parts}).encode()


def statements(count):
    return {f"s{n}": {"text": f"Number {n}."} for n in range(count)}


def chain(count):
    return {
        f"i{n}": {"kind": "support", "premises": [{"statement": f"s{(n + 1) % count}"}], "target": f"s{n}"}
        for n in range(count)
    }


_SELF = {"kind": "attack", "premises": [{"statement": "i"}], "target": "i"}

HOSTILE = {
    "a hundred thousand brackets": b"[" * 100_000,
    "a hundred thousand objects": b'{"a":' * 100_000,
    "deep extras": b'{"format":"argmap","version":1,"extras":{"x":' + b"[" * 100_000 + b"]" * 100_000 + b"}}",
    "a number of a million digits": b'{"format":"argmap","version":' + b"1" * 1_000_000 + b"}",
    "a number beyond all": native() [:-1] + b',"statements":{"a":{"text":"x","credence":1e999999}}}',
    "not a number": native()[:-1] + b',"statements":{"a":{"text":"x","credence":NaN}}}',
    "a duplicate key": b'{"format":"argmap","format":"argmap","version":1}',
    "a lone surrogate": native()[:-1] + b',"statements":{"a":{"text":"\\ud800"}}}',
    "a nul": native(statements={"a": {"text": "\x00"}}),
    "a nul in an id": native(statements={"a\x00b": {"text": "x"}}),
    "bidirectional overrides": native(map={"title": "\u202e\u2066x"}, statements={"a": {"text": "\u202egnp.exe"}}),
    "a word of a megabyte": native(map={"thesis": "a"}, statements={"a": {"text": "x" * 1_000_000}}),
    "a hundred thousand statements": native(map={"thesis": "s0"}, statements=statements(100_000)),
    "a ring of ten thousand steps": native(statements=statements(10_000), inferences=chain(10_000)),
    "ids that are paths": native(map={"thesis": "../../etc/passwd"}, statements={"../../etc/passwd": {"text": "x"}}),
    "ids that are markup": native(statements={"<script>alert(1)</script>": {"text": "x"}}),
    "a year beyond the calendar": native(sources={"s": {"csl": {"issued": {"date-parts": [[99999, 13, 45]]}}}}),
    "a source that names a file": native(sources={"s": {"csl": {}, "file": "/etc/passwd", "sha256": "0" * 64}}),
    "an inference on itself": native(inferences={"i": _SELF}),
    "bytes that are no text": bytes(range(256)) * 100,
    "two byte order marks": b"\xef\xbb\xbf\xef\xbb\xbf{}",
    "text in another encoding": native().decode().encode("utf-16"),
    "a picture": b"\x89PNG\r\n\x1a\n" + b"\x00" * 1000,
    "an archive": b"PK\x03\x04" + b"\x00" * 1000,
    "markup with entities": b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "b">]><a>&b;</a>',
    "nothing": b"",
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("command", ["check", "evaluate"])
def test_each_hostile_file_gives_a_map_or_one_sentence_in_bounded_time_and_memory(name, command, tmp_path):
    if command == "check" and name in SLOW:
        pytest.skip("the slow run checks it")
    give(name, command, tmp_path)


@pytest.mark.slow
@pytest.mark.parametrize("name", SLOW)
def test_the_largest_of_them_are_checked_too(name, tmp_path):
    give(name, "check", tmp_path)


def give(name, command, tmp_path):
    file = tmp_path / "hostile.argmap"
    file.write_bytes(HOSTILE[name])
    before = sorted(tmp_path.iterdir())
    done = subprocess.run(
        [sys.executable, "-m", "argmap", command, str(file)],
        capture_output=True,
        timeout=_SECONDS * (3 if "hundred thousand statements" in name else 1),
        check=False,
        preexec_fn=_limit_memory,
    )
    said = done.stderr.decode("utf-8", "replace")
    assert "Traceback" not in said
    assert done.returncode in (0, 1, 2)
    assert said.count("\n") <= 1
    if done.returncode == 2:
        assert said.startswith("argmap: ")
        assert len(said) < 600
    assert sorted(tmp_path.iterdir()) == before


def _limit_memory():
    # The addresses of libraries count too: room for them above what the map may take.
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY + 700_000_000, _MEMORY + 700_000_000))


def outcome(data):
    """Return the document of some bytes, or None where a sentence says why there is none."""
    said = ""
    try:
        return from_bytes(data, "hostile.argmap").document
    except FileError as error:
        said = str(error)
    assert 10 < len(said) < 600
    assert "\n" not in said
    return None


def examine(data, *, thorough):
    document = outcome(data)
    if document is None:
        return False
    assert isinstance(document, Document)
    assert outcome(to_bytes(document)) == document
    if thorough:
        findings(document)
        evaluate(document)
    return True


def run_fuzz(count, seed):
    """Read mutated files; return how many were maps, and keep the ones that broke something."""
    chance = random.Random(seed)
    seeds = [to_bytes(night_buses()), *(HOSTILE[name] for name in ("ids that are markup", "an inference on itself"))]
    maps = 0
    for number in range(count):
        data = mutated(chance.choice(seeds), chance)
        try:
            maps += examine(data, thorough=number % 10 == 0)
        except Exception:
            REGRESSIONS.mkdir(exist_ok=True)
            (REGRESSIONS / f"{seed}-{number}.argmap").write_bytes(data)
            raise
    return maps


def test_two_thousand_mutated_files_give_a_map_or_a_sentence():
    assert 100 < run_fuzz(2000, seed=1) < 2000


@pytest.mark.slow
def test_a_hundred_thousand_mutated_files_give_a_map_or_a_sentence():
    maps = run_fuzz(100_000, seed=2)
    print(f"fuzz: 100,000 inputs, {maps} maps, {100_000 - maps} refused with a sentence, 0 broken")


@pytest.mark.parametrize("file", sorted(REGRESSIONS.glob("*")), ids=lambda path: path.name)
def test_what_once_broke_something_does_so_no_more(file):
    examine(file.read_bytes(), thorough=True)
