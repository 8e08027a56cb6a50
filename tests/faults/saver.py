"""A process whose children save once: for each line `FILE` on standard input a child is forked, which stops itself.

Its process id is printed; when it is told to go on it saves the new map over the file and ends with 0, or writes the
sentence of the error beside the file and ends with 1. Nothing is imported anew, so that all its system calls are
those of a save.
"""

import os
import signal
import sys
import tempfile
from pathlib import Path

from argmap.model import Document, MapInfo, Statement
from argmap.storage import FileError, write_file

TOLD = "told"


def document(words: str, size: int) -> Document:
    """Return a map all of whose words are one."""
    return Document.of(
        map=MapInfo(title=words), statements={f"s{n}": Statement(text=f"{words} {n}") for n in range(size)}
    )


OLD, NEW = document("old", 30), document("new", 50)


def main() -> None:
    """Fork a child for each line."""
    with tempfile.TemporaryDirectory() as folder:
        # What a save imports is imported now.
        os.environ["XDG_DATA_HOME"] = folder
        for _ in range(2):
            write_file(Path(folder) / "a.argmap", OLD)
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            save(Path(line.rstrip("\n")))
        print(child, flush=True)
        _, status = os.waitpid(child, 0)
        print(status, flush=True)


def save(path: Path) -> None:
    """Wait until told to go on, then save and end."""
    os.environ["XDG_DATA_HOME"] = str(path.parent / "data")
    told = os.open(path.parent / TOLD, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    os.kill(os.getpid(), signal.SIGSTOP)
    try:
        write_file(path, NEW)
    except FileError as error:
        os.pwrite(told, str(error).encode(), 0)
        os._exit(1)
    os._exit(0)


if __name__ == "__main__":
    main()
