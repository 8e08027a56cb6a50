"""What all commands share at the border of the program: maps in, bytes, tables and sentences out."""

import json
import sys
from collections.abc import Sequence
from typing import Any

import click

from argmap.cli.failure import complain, conflicts_in
from argmap.model import Document
from argmap.picture.characters import visible_text
from argmap.storage import Opened, from_stream, read_file


def read_map(file: str) -> Opened:
    """Return the map of a file; `-` is standard input. Raises `FileError`."""
    if file == "-":
        return from_stream(sys.stdin.buffer, "standard input")
    return read_file(file)


def read_to_judge(file: str) -> Document:
    """Return the map of a file that something is to be said of; what makes that doubtful goes to standard error.

    Raises `FileError`.
    """
    opened = read_map(file)
    if opened.newer:
        complain(f"{file} was written by a newer Argmap, of which this one knows only a part; update Argmap.")
    if opened.document.conflicts:
        complain(conflicts_in(file, len(opened.document.conflicts)))
    return opened.document


def print_bytes(data: bytes) -> None:
    """Write bytes to standard output."""
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


def print_line(words: str, **style: Any) -> None:
    """Print words of a map; control and bidirectional override characters are shown, not obeyed by a terminal."""
    click.echo(styled(words, **style))


def styled(words: str, **style: Any) -> str:
    """Return words of a map as a terminal may show them, in a style of `click`."""
    shown = visible_text(words)
    return click.style(shown, **style) if style else shown


def print_table(rows: Sequence[dict[str, Any]], as_json: bool) -> None:
    """Print rows in columns, or as JSON."""
    if as_json:
        click.echo(json.dumps(rows, ensure_ascii=False, indent=2))
        return
    cells = [[", ".join(v) if isinstance(v, list) else str(v) for v in row.values()] for row in rows]
    widths = [max(len(row[column]) for row in cells) for column in range(len(cells[0]))]
    for row in cells:
        click.echo("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
