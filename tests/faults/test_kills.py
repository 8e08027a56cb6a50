"""A process killed at any moment of edits and saves: no file is torn, and no work older than a second is lost."""

import os
import random
import signal
import subprocess
import sys
import time
from typing import NamedTuple

import pytest

from argmap.storage import read_file
from argmap.storage.owner import _start_of
from argmap.storage.recovery import unsaved_work

_SHORTEST, _LONGEST = 0.02, 1.6
"""Seconds that a process lives; most live shorter."""
_PROMISED = 1.0
"""Seconds of work that may be lost."""
_MAPS = 12


class Noted(NamedTuple):
    """What the processes on one map have said that they did."""

    edited: list[tuple[int, float]]
    saved: int
    begun: int


@pytest.fixture
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


def kill_once(nursery, folder, rng):
    """Let a process live for a while, kill it and return (torn, lost edits that were promised, edits not there)."""
    file, log = folder / "map.argmap", folder / "log"
    nursery.stdin.write(f"{folder}\t{rng.randrange(10**9)}\n")
    nursery.stdin.flush()
    child = int(nursery.stdout.readline())
    time.sleep(_SHORTEST + rng.random() ** 2 * (_LONGEST - _SHORTEST))
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


def kill_often(nursery, tmp_path, kills):
    rng = random.Random(kills)
    torn = lost = behind = survived = 0
    for number in range(kills):
        folder = tmp_path / f"map {number * _MAPS // kills}"
        folder.mkdir(exist_ok=True)
        this_torn, this_lost, this_behind = kill_once(nursery, folder, rng)
        torn, lost, behind = torn + this_torn, lost + this_lost, max(behind, this_behind)
        survived += not this_torn and not this_lost
    print(
        f"\n{survived} of {kills} kills survived: {torn} torn, {lost} lost, at most {behind} edits behind the last one"
    )
    assert (torn, lost) == (0, 0)


@pytest.mark.skipif(not os.path.exists("/proc/self/stat"), reason="forks and kills as Linux does")
def test_twenty_kills_lose_and_tear_nothing(nursery, tmp_path):
    kill_often(nursery, tmp_path, 20)


@pytest.mark.slow
@pytest.mark.skipif(not os.path.exists("/proc/self/stat"), reason="forks and kills as Linux does")
def test_five_hundred_kills_lose_and_tear_nothing(nursery, tmp_path):
    kill_often(nursery, tmp_path, 500)
