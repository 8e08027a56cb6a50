"""`argmap export`."""

from pathlib import Path
from typing import Any

import click

from argmap.cli.border import CommandError, print_bytes, read_map


@click.command()
@click.argument("file")
@click.option("-o", "--out", required=True, metavar="OUT", help="File to write; its suffix decides what it becomes.")
@click.option("--to", "suffix", metavar="FORMAT", help="Format, whatever the suffix of OUT: see argmap formats.")
@click.option("--branch", metavar="ID", help="Only the branch of this statement or inference.")
@click.option("--theme", default="light", metavar="NAME", help="light, dark, print or contrast.")
@click.option(
    "--orientation", type=click.Choice(["down", "up", "right", "left"]), help="As the map says, if not given."
)
@click.option("--size", metavar="SIZE", help="Shape of the page: 16:9, 4:3, A4 or A4-landscape.")
@click.option("--transparent", is_flag=True, help="A picture without ground.")
@click.option("--title", is_flag=True, help="The title above a picture.")
@click.option("--legend", is_flag=True, help="The signs explained below a picture.")
@click.option("--date", metavar="TEXT", default="", help="A date above a picture.")
@click.option("--poster", type=int, default=1, metavar="N", help="A .pdf of N × N pages of --size, with cut marks.")
@click.option("--selection", metavar="ID,…", default="", help="Only these statements and inferences in a picture.")
@click.option("--template", metavar="FILE", help="Your own .pptx, .docx or .odt, whose styles are used.")
@click.option("--slides", default="all", show_default=True, metavar="WHICH", help="all, overview or branches.")
@click.option(
    "--form", default="briefing", show_default=True, metavar="FORM", help="briefing, page, essay or premises."
)
@click.option(
    "--style", default="chicago", show_default=True, metavar="STYLE", help="Citations: chicago, apa, mla or footnotes."
)
@click.option("--language", metavar="CODE", help="Words of the briefing: en or de; as the map says, if not given.")
@click.option("--open-problems", is_flag=True, help="List in the briefing what the checks have found.")
@click.option("--scale", type=float, default=2.0, show_default=True, help="Pixels of a .png for each pixel of the map.")
def export(**options: Any) -> None:
    """Draw a map, put it on slides (.pptx), or tell it as a briefing (.docx, .odt, .md)."""
    from argmap.export import ExportError, ExportOptions, export_bytes
    from argmap.storage.safe_write import write_safely

    document = read_map(options.pop("file")).document
    out: str = options.pop("out")
    options["selection"] = frozenset(part.strip() for part in options["selection"].split(",") if part.strip())
    suffix = options.pop("suffix") or Path(out).suffix.removeprefix(".")
    try:
        data = export_bytes(document, suffix.lower(), ExportOptions(**options))
    except ExportError as error:
        raise CommandError(f"{out}: {error}") from error
    print_bytes(data) if out == "-" else write_safely(Path(out), data)
