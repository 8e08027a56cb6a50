"""`argmap convert`."""

from pathlib import Path

import click

from argmap.cli.border import print_bytes, read_map
from argmap.cli.failure import CommandError
from argmap.storage import to_bytes, write_file


@click.command()
@click.argument("source", metavar="IN")
@click.argument("out", metavar="OUT")
@click.option("--from", "source_format", metavar="FORMAT", help="Format of IN, whatever its suffix.")
@click.option("--to", "out_format", metavar="FORMAT", help="Format of OUT, whatever its suffix.")
def convert(source: str, out: str, source_format: str | None, out_format: str | None) -> None:
    """Write a map as another file format; a native map comes out in its canonical form."""
    _require_native(source, source_format)
    _require_native(out, out_format)
    opened = read_map(source)
    if opened.newer:
        raise CommandError(f"{source} is of a newer format, which this version would damage; update Argmap.")
    if out == "-":
        print_bytes(to_bytes(opened.document))
    else:
        write_file(out, opened.document)


def _require_native(file: str, named: str | None) -> None:
    suffix = Path(file).suffix
    known = named == "argmap" or (named is None and (file == "-" or suffix in (".argmap", ".json")))
    if not known:
        what = named or suffix or "a file without suffix"
        raise CommandError(f"{file}: {what} is no format that can be converted; argmap formats lists those that can.")
