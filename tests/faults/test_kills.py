"""A process killed at any moment of edits and saves: no file is torn, and no work older than a second is lost."""

import os
import random
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import NamedTuple

import pytest

from argmap.storage import read_file
from argmap.storage.owner import _start_of
from argmap.storage.recovery import unsaved_work

_SHORTEST, _LONGEST = 0.02, 1.6
"""Seconds that a process lives; most live shorter, one in ten longer than what is promised."""
_PROMISED = 1.0
"""Seconds of work that may be lost."""
_LANES = 4
"""Maps on which people work at the same time; each waits for the disk and for its kill most of the time."""
_MAPS_OF_A_LANE = 3


class Tally(NamedTuple):
    """What became of some kills."""

    survived: int
    torn: int
    lost: int
    behind: int
    """The most edits that were not there after a kill, younger than what is promised."""


class Noted(NamedTuple):
    """What the processes on one map have said that they did."""

    edited: list[tuple[int, float]]
    saved: int
    begun: int


@contextmanager
def nursery():
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-m", "tests.faults.nursery"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment, cwd=os.getcwd()
    ) as process:
        yield process
        assert process.stdin is not None
        process.stdin.close()
        process.wait()


def read_log(path):
    edited, saved, begun = [], 0, 0
    for line in path.read_text().splitlines(keepends=True):
        if not line.endswith("\n"):
            break
        what, number, when = line.split()
        if what == "E":
            edited.append((int(number), float(when)))
        elif what == "S":
            saved = int(number)
        else:
            begun = int(number)
    return Noted(edited, saved, begun)


def number_in(document):
    return int(document.statements["t"].text)


def latest(work):
    """Return what can be had from unsaved work: a kill between an undo and its redo leaves the edit to be redone."""
    return work.document.apply(work.history.move(len(work.history.undone))[0])


def kill_once(process, folder, rng):
    """Let a process live for a while, kill it and return (torn, lost edits that were promised, edits not there)."""
    file, log = folder / "map.argmap", folder / "log"
    process.stdin.write(f"{folder}\t{rng.randrange(10**9)}\n")
    process.stdin.flush()
    child = int(process.stdout.readline())
    time.sleep(_SHORTEST + rng.random() ** 4 * (_LONGEST - _SHORTEST))
    # Before the kill: on a busy machine this process may have to wait for its next turn right after it.
    killed = time.monotonic()
    os.kill(child, signal.SIGKILL)
    while _start_of(child):
        time.sleep(0.001)
    if not log.exists():
        return 0, 0, 0
    noted = read_log(log)
    there = 0
    torn = 0
    if noted.saved or file.exists():
        there = number_in(read_file(file).document)
        torn = int(not noted.saved <= there <= noted.begun)
    works = unsaved_work(folder / "state" / "argmap" / "journals")
    there = max([there, *(number_in(latest(work)) for work in works)])
    last = max((number for number, _ in noted.edited), default=0)
    promised = max((number for number, when in noted.edited if when < killed - _PROMISED), default=0)
    return torn, max(0, promised - there), max(0, last - there)


def kill_in_a_lane(folder, kills, seed):
    """Kill the people on the maps of one lane, one after the other."""
    rng = random.Random(seed)
    torn = lost = behind = survived = 0
    with nursery() as process:
        for number in range(kills):
            place = folder / f"map {number * _MAPS_OF_A_LANE // kills}"
            place.mkdir(parents=True, exist_ok=True)
            this_torn, this_lost, this_behind = kill_once(process, place, rng)
            torn, lost, behind = torn + this_torn, lost + this_lost, max(behind, this_behind)
            survived += not this_torn and not this_lost
    return Tally(survived, torn, lost, behind)


def kill_often(tmp_path, kills):
    shares = [kills // _LANES + (lane < kills % _LANES) for lane in range(_LANES)]
    with ThreadPoolExecutor(_LANES) as lanes:
        folders = [tmp_path / f"lane {lane}" for lane in range(_LANES)]
        tallies = list(lanes.map(kill_in_a_lane, folders, shares, range(_LANES)))
    torn, lost = sum(tally.torn for tally in tallies), sum(tally.lost for tally in tallies)
    survived, behind = sum(tally.survived for tally in tallies), max(tally.behind for tally in tallies)
    print(
        f"\n{survived} of {kills} kills survived: {torn} torn, {lost} lost, at most {behind} edits behind the last one"
    )
    assert (torn, lost, survived) == (0, 0, kills)


@pytest.mark.skipif(not os.path.exists("/proc/self/stat"), reason="forks and kills as Linux does")
def test_twenty_kills_lose_and_tear_nothing(tmp_path):
    kill_often(tmp_path, 20)


@pytest.mark.slow
@pytest.mark.skipif(not os.path.exists("/proc/self/stat"), reason="forks and kills as Linux does")
def test_five_hundred_kills_lose_and_tear_nothing(tmp_path):
    kill_often(tmp_path, 500)
