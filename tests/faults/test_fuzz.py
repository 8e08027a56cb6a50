"""Files, journals, locks and clipboards changed at random: each gives a map, or is refused in a sentence."""

import random
from pathlib import Path

import pytest

from argmap.checks import findings
from argmap.evaluation import evaluate
from argmap.storage import from_bytes, to_bytes
from tests.faults.mutations import mutated, mutated_line
from tests.faults.readers import READERS

KEPT = Path(__file__).parent / "regressions"
"""What once broke a reader, one file each, named after it."""

_SHARES = {
    "native": 60_000,
    "journal": 8_000,
    "history": 3_000,
    "lock": 3_000,
    "clipboard": 16_000,
    "outline": 4_000,
    "merge": 6_000,
}


def examine(reader, data, *, thorough):
    """Read some bytes; what they give is a map that can be saved and read again."""
    document = READERS[reader].read(data)
    if document is None:
        return False
    assert from_bytes(to_bytes(document), "again").document == document
    if thorough:
        findings(document)
        evaluate(document)
    return True


def run_fuzz(name, count, seed):
    """Return how many inputs gave a map; keep the one that broke something."""
    reader, chance = READERS[name], random.Random(seed)
    maps = 0
    for number in range(count):
        change = mutated_line if reader.lines and chance.random() < 0.8 else mutated
        data = change(chance.choice(reader.seeds), chance)
        try:
            maps += examine(name, data, thorough=number % 50 == 0)
        except Exception:
            KEPT.mkdir(exist_ok=True)
            (KEPT / f"{name}-{seed}-{number}").write_bytes(data)
            raise
    return maps


@pytest.mark.parametrize("name", READERS)
def test_what_no_mutation_touched_is_read(name):
    for data in READERS[name].seeds:
        examine(name, data, thorough=True)


@pytest.mark.parametrize("name", READERS)
def test_three_hundred_mutated_inputs_give_a_map_or_a_sentence(name):
    run_fuzz(name, 300, seed=1)


@pytest.mark.slow
@pytest.mark.parametrize("name", _SHARES)
def test_its_share_of_a_hundred_thousand_mutated_inputs_gives_a_map_or_a_sentence(name):
    assert sum(_SHARES.values()) == 100_000
    assert _SHARES.keys() == READERS.keys()
    maps = run_fuzz(name, _SHARES[name], seed=2)
    print(f"\nfuzz of {name}: {_SHARES[name]:,} inputs, 0 broken, {maps:,} of them maps")


def test_what_once_broke_a_reader_does_so_no_more():
    kept = sorted(KEPT.iterdir())
    assert kept
    for file in kept:
        examine(file.name.split("-")[0], file.read_bytes(), thorough=True)
