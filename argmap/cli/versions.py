"""`argmap diff` and `argmap merge`: two versions of a map by meaning."""

import json
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import click

from argmap.cli.border import print_bytes, read_map, styled
from argmap.cli.failure import CommandError, complain, conflicts_in
from argmap.model import Document
from argmap.storage import to_bytes, write_file
from argmap.storage.safe_write import write_safely

if TYPE_CHECKING:
    from argmap.versions import Difference

_SIGNS = {"added": ("+", "green"), "removed": ("−", "red"), "moved": ("→", "cyan"), "reworded": ("~", "yellow")}
_OTHER = ("*", "yellow")
_CONTEXT = 40
"""Characters shown before and after words that changed."""


@click.command()
@click.argument("a")
@click.argument("b")
@click.option("--json", "as_json", is_flag=True, help="Print a list of objects.")
@click.option("--exit-code", is_flag=True, help="Exit with 1 when the maps differ.")
def diff(a: str, b: str, as_json: bool, exit_code: bool) -> int:
    """Say what B has that A has not: added, removed, moved and reworded, with the words."""
    from argmap.versions import differences
    from argmap.versions.differences import essential

    before, after = _read_version(a), _read_version(b)
    found = differences(before, after)
    if as_json:
        click.echo(json.dumps([difference.to_json() for difference in found], ensure_ascii=False, indent=2))
    else:
        for difference in (told := essential(found, before, after)):
            click.echo(_line(difference))
        counts = Counter(difference.kind for difference in told)
        click.echo(", ".join(f"{count} {kind}" for kind, count in counts.items()) or "No differences.")
    return int(exit_code and bool(found))


@click.command()
@click.argument("base")
@click.argument("ours")
@click.argument("theirs")
@click.option("-o", "--out", required=True, metavar="OUT", help="File to write; - is standard output.")
@click.option("--name", metavar="FILE", help="What git calls the map, while its versions are in temporary files.")
def merge(base: str, ours: str, theirs: str, out: str, name: str | None) -> int:
    """Merge the changes of OURS and THEIRS since BASE; exit 1 when they disagree somewhere.

    Where they disagree OUT has our value and keeps theirs as a conflict, to be decided in the window. As a driver for
    git, BASE may be empty.
    """
    from argmap.versions import merge as merge_versions

    merged = merge_versions(*[_read_version(file) for file in (base, ours, theirs)])
    if out == "-":
        print_bytes(to_bytes(merged.document))
    elif name is None:
        write_file(out, merged.document)
    else:
        # Of a temporary file no backup is kept: git has the versions.
        write_safely(Path(out), to_bytes(merged.document))
    count = len(merged.conflicts)
    if count:
        complain(conflicts_in(name or out, count))
    return int(count > 0)


def _read_version(file: str) -> Document:
    """Return a version of a map; an empty file is an empty map, as git gives it where a file was not there before."""
    if file != "-" and Path(file).is_file() and Path(file).stat().st_size == 0:
        return Document.of()
    opened = read_map(file)
    if opened.newer:
        raise CommandError(f"{file} is of a newer format, which this version would damage; update Argmap.")
    return opened.document


def _line(difference: "Difference") -> str:
    sign, colour = _SIGNS.get(difference.kind, _OTHER)
    line = f"{styled(sign, fg=colour)} {styled(difference.sentence)}"
    if difference.words:
        line += ": " + "".join(_shown(kind, text) for kind, text in difference.words)
    return line


def _shown(kind: str, text: str) -> str:
    match kind:
        case "removed":
            return styled(f"[-{text}-]", fg="red")
        case "added":
            return styled(f"{{+{text}+}}", fg="green")
        case _:
            return styled(text if len(text) <= 2 * _CONTEXT else f"{text[:_CONTEXT]}…{text[-_CONTEXT:]}")
