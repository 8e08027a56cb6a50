"""`argmap export`."""

from pathlib import Path
from typing import Any

import click

from argmap.cli.border import print_bytes, read_map
from argmap.cli.failure import CommandError
from argmap.cli.sections import SectionedCommand, option

_PICTURES = "Pictures (.svg, .pdf, .png)"
_SLIDES = "Slides (.pptx)"
_BRIEFING = "Briefing (.docx, .odt, .md, and .html with --to briefing-html)"
_EXAMPLES = """
\b
Examples:
  argmap export map.argmap -o talk.pptx --template house.pptx
  argmap export map.argmap -o briefing.docx --form page --style footnotes
  argmap export map.argmap -o essay.odt --form essay --language de
  argmap export map.argmap -o page.html              (to click through)
  argmap export map.argmap -o read.html --to briefing-html
  argmap export map.argmap -o wall.pdf --size A4 --poster 3
"""


@click.command(cls=SectionedCommand, epilog=_EXAMPLES)
@click.argument("file")
@click.option("-o", "--out", required=True, metavar="OUT", help="File to write; its suffix decides what it becomes.")
@click.option("--to", "suffix", metavar="FORMAT", help="Format, whatever the suffix of OUT: see argmap formats.")
@click.option("--branch", metavar="ID", help="Only the branch of this statement or inference.")
@click.option("--size", metavar="SIZE", help="Page or slide: 16:9, 4:3, A4, A3, Letter, or A4-landscape and so on.")
@click.option("--date", metavar="TEXT", default="", help="A date above a picture or briefing.")
@click.option("--template", metavar="FILE", help="Your own .pptx, .docx or .odt, whose styles are used.")
@option(_PICTURES, "--theme", default="light", metavar="NAME", help="light, dark, print or contrast.")
@option(
    _PICTURES,
    "--orientation",
    type=click.Choice(["down", "up", "right", "left"]),
    help="Where the reasons stand, as a plain tree; if not given, a map that would be a strip has a screen’s shape.",
)
@option(_PICTURES, "--selection", metavar="ID,…", default="", help="Only these statements and inferences.")
@option(_PICTURES, "--title", is_flag=True, help="The title above the picture.")
@option(_PICTURES, "--legend", is_flag=True, help="The signs explained below the picture.")
@option(_PICTURES, "--transparent", is_flag=True, help="A picture without ground.")
@option(
    _PICTURES, "--scale", type=float, default=2.0, show_default=True, help="Pixels of a .png for each pixel of the map."
)
@option(
    _PICTURES, "--poster", type=int, default=1, metavar="N", help="A .pdf of N × N pages of --size, with cut marks."
)
@option(
    _SLIDES,
    "--slides",
    default="all",
    show_default=True,
    metavar="WHICH",
    help="overview (the main lines), branches, or all with contents and sources.",
)
@option(
    _BRIEFING,
    "--form",
    default="briefing",
    show_default=True,
    metavar="FORM",
    help="briefing (in full), page (on one page), essay, or premises (numbered premises and conclusions).",
)
@option(
    _BRIEFING,
    "--style",
    default="chicago",
    show_default=True,
    metavar="STYLE",
    help="How sources are cited: chicago, apa, mla, or footnotes (in full in each footnote).",
)
@option(_BRIEFING, "--language", metavar="CODE", help="Its own words: en or de; as the map says, if not given.")
@option(_BRIEFING, "--open-problems", is_flag=True, help="List what the checks have found.")
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
