"""How a command fails: one sentence on standard error and an exit code."""

import sys

from argmap.picture.characters import visible_text

FAILED = 2
"""Exit code of a command that could not do what it was asked."""


class CommandError(Exception):
    """A command cannot do what it was asked; the text is a sentence for standard error."""


def complain(sentence: str) -> None:
    """Write a sentence to standard error."""
    print(f"argmap: {visible_text(sentence)}", file=sys.stderr, flush=True)


def conflicts_in(file: str, count: int) -> str:
    """Return the sentence about conflicts of a merge that nobody has decided yet."""
    return f"{file}: {count} conflict{'s' if count > 1 else ''}; open the map to decide."
