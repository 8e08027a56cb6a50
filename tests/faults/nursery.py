"""A process that makes people who edit and save without a pause, so that a test can kill them.

For each line `folder seed` on standard input a child is forked, which restores what was left in the folder, edits and
saves, and notes in a log what it has done; its process id is printed. Nothing is imported anew for a child.
"""

import os
import random
import sys
import time
from pathlib import Path

from argmap.edits import set_text
from argmap.model import Document, Statement
from argmap.storage import read_file, write_file
from argmap.storage.recovery import discard, unsaved_work
from argmap.ui.editor import Editor
from argmap.ui.recovery.recorder import Recorder

_SIZES = (1, 30, 400)


def main() -> None:
    """Fork a child for each line."""
    for line in sys.stdin:
        name, seed = line.rstrip("\n").split("\t")
        child = os.fork()
        if child == 0:
            folder = Path(name)
            os.environ["XDG_STATE_HOME"], os.environ["XDG_DATA_HOME"] = str(folder / "state"), str(folder / "data")
            log = os.open(folder / "log", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
            work(folder / "map.argmap", log, random.Random(int(seed)))
        print(child, flush=True)


def work(file: Path, log: int, rng: random.Random) -> None:
    """Go on where the one before was killed: number after number into the text, a save now and then, for ever."""
    editor = Editor()
    recorder = Recorder(editor)
    number = start(editor, recorder, file, rng)
    while True:
        number += 1
        editor.type(("statements", "t", "text"), set_text, "t", str(number))
        note(log, "E", number)
        if rng.random() < 0.15:
            document = editor.document
            note(log, "B", number)
            stamp = write_file(file, document)
            note(log, "S", number)
            editor.mark_saved(file)
            recorder.saved(file, stamp)
        if rng.random() < 0.05:
            editor.undo()
            editor.redo()
        time.sleep(rng.random() * 0.004)


def start(editor: Editor, recorder: Recorder, file: Path, rng: random.Random) -> int:
    """Load the file, or the work that was never saved, as the window does."""
    works = unsaved_work()
    if works:
        recorder.stamp = works[0].stamp
        editor.load(works[0].document, works[0].path, history=works[0].history)
        recorder.flush()
        for work in works:
            discard(work)
    elif file.exists():
        opened = read_file(file)
        recorder.stamp = opened.stamp
        editor.load(opened.document, file)
    else:
        texts = {f"s{n}": Statement(text="many words " * 20) for n in range(rng.choice(_SIZES))}
        editor.load(Document.of(statements={"t": Statement(text="0"), **texts}))
    return int(editor.document.statements["t"].text)


def note(log: int, what: str, number: int) -> None:
    """Write what was done, with its time."""
    os.write(log, f"{what} {number} {time.monotonic()}\n".encode())


if __name__ == "__main__":
    main()
