"""The command line: one program, whose commands work without a display but for the window itself."""

import contextlib
import json
import os
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from argmap import __version__
from argmap.storage import FileError, Opened, from_bytes, read_file, to_bytes, write_file

_FAILED = 2


class CommandError(Exception):
    """A command cannot do what it was asked; the text is a sentence for standard error."""


def run(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code: 0, 1 when a command found something, 2 when it could not be done."""
    verbose = "--verbose" in arguments
    words = [word for word in arguments if word != "--verbose"]
    try:
        if not words or (words[0] not in commands.commands and not words[0].startswith("-")):
            return _open_window(words)
        with contextlib.suppress(click.exceptions.Exit):
            return int(commands.main(words, prog_name="argmap", standalone_mode=False) or 0)
    except (FileError, CommandError) as error:
        return _fail(str(error), verbose=verbose)
    except click.ClickException as error:
        return _fail(f"{error.format_message()} Try argmap --help.", verbose=verbose)
    except (KeyboardInterrupt, click.Abort):
        return 130
    except BrokenPipeError:
        # Whoever read our output has gone; Python would complain once more when it flushes.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return 0


@click.group(
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Without a command, argmap [FILE…] opens the window. --verbose adds the traceback to an error.",
)
@click.version_option(__version__, prog_name="argmap")
def commands() -> None:
    """Build, check, evaluate and export argument maps."""


@commands.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE…")
@click.option("--json", "as_json", is_flag=True, help="Print a list of objects.")
@click.option("--strict", is_flag=True, help="Exit with 1 for warnings too.")
@click.option("--select", default="", metavar="CODES", help="Only these checks (S,T01,…); beginnings count.")
@click.option("--ignore", default="", metavar="CODES", help="Not these checks.")
def check(files: tuple[str, ...], as_json: bool, strict: bool, select: str, ignore: str) -> int:
    """List what is wrong with maps, most important first; exit 1 when something of severity error is.

    A file that cannot be read is named on standard error, the others are checked all the same, and the exit code is 2.
    """
    from argmap.checks import findings

    rows: list[dict[str, Any]] = []
    unreadable = False
    for file in files:
        try:
            document = _read(file).document
        except FileError as error:
            _fail(str(error), verbose=False)
            unreadable = True
            continue
        for finding in findings(document):
            if _chosen(finding.code, select, ignore):
                rows.append(
                    {
                        "file": file,
                        "code": finding.code,
                        "name": finding.name,
                        "severity": finding.severity,
                        "subjects": list(finding.subjects),
                        "key": finding.key,
                        "message": finding.message,
                        "fixes": [fix.title for fix in finding.fixes],
                        "dismissed": finding.dismissed,
                    }
                )
    if as_json:
        click.echo(json.dumps(rows, ensure_ascii=False, indent=2))
    else:
        for row in rows:
            if row["dismissed"] is None:
                subject = ",".join(row["subjects"]) or "map"
                click.echo(f"{row['file']}: {row['code']} {row['severity']}: {subject}: {row['message']}")
    bad = ("error", "warning") if strict else ("error",)
    if unreadable:
        return _FAILED
    return int(any(row["severity"] in bad and row["dismissed"] is None for row in rows))


@commands.command()
@click.argument("file")
@click.option("--json", "as_json", is_flag=True, help="Print one object.")
def evaluate(file: str, as_json: bool) -> None:
    """Say whether the thesis stands, how strong the case is, why, and what would change it."""
    from argmap.evaluation.report import report, report_text

    document = _read(file).document
    if as_json:
        click.echo(json.dumps(report(document), ensure_ascii=False, indent=2))
    else:
        click.echo(report_text(document))


@commands.command()
@click.argument("file")
@click.option("-o", "--out", required=True, metavar="OUT", help="File to write; its suffix decides what it becomes.")
@click.option("--to", "suffix", metavar="FORMAT", help="svg, pdf or png, whatever the suffix of OUT.")
@click.option("--branch", metavar="ID", help="Only the branch of this statement or inference.")
@click.option("--theme", default="light", metavar="NAME", help="light, dark, print or contrast.")
@click.option(
    "--orientation", type=click.Choice(["down", "up", "right", "left"]), help="As the map says, if not given."
)
@click.option("--size", metavar="SIZE", help="Shape of the page: 16:9, 4:3, A4 or A4-landscape.")
@click.option("--scale", type=float, default=2.0, show_default=True, help="Pixels of a .png for each pixel of the map.")
def export(**options: Any) -> None:
    """Draw a map as .svg, .pdf or .png."""
    from argmap.export import ExportError, ExportOptions, export_bytes
    from argmap.storage.safe_write import write_safely

    document = _read(options.pop("file")).document
    out: str = options.pop("out")
    suffix = options.pop("suffix") or Path(out).suffix.removeprefix(".")
    try:
        data = export_bytes(document, suffix.lower(), ExportOptions(**options))
    except ExportError as error:
        raise CommandError(f"{out}: {error}") from error
    _print_bytes(data) if out == "-" else write_safely(Path(out), data)


@commands.command()
@click.argument("source", metavar="IN")
@click.argument("out", metavar="OUT")
@click.option("--from", "source_format", metavar="FORMAT", help="Format of IN, whatever its suffix.")
@click.option("--to", "out_format", metavar="FORMAT", help="Format of OUT, whatever its suffix.")
def convert(source: str, out: str, source_format: str | None, out_format: str | None) -> None:
    """Write a map as another file format; a native map comes out in its canonical form."""
    _require_native(source, source_format)
    _require_native(out, out_format)
    opened = _read(source)
    if opened.read_only and opened.notices and os.access(source, os.W_OK):
        raise CommandError(f"{source} is of a newer format, which this version would damage; update Argmap.")
    if out == "-":
        _print_bytes(to_bytes(opened.document))
    else:
        write_file(out, opened.document)


@commands.command()
@click.option("--json", "as_json", is_flag=True)
def formats(as_json: bool) -> None:
    """List the file formats that convert and export know."""
    from argmap.export import EXPORTERS

    rows = [{"format": "argmap", "suffixes": [".argmap", ".argmap.json", ".json"], "about": "Argmap's own maps"}]
    rows += [
        {"format": name, "suffixes": [f".{name}"], "about": exporter.about} for name, exporter in EXPORTERS.items()
    ]
    _print_table(rows, as_json)


@commands.command()
@click.option("--json", "as_json", is_flag=True)
def schemes(as_json: bool) -> None:
    """List the argument schemes."""
    from argmap.data import resource

    stored = json.loads(resource("schemes.json").read_text(encoding="utf-8"))["schemes"]
    short = [{"scheme": s["id"], "category": s["category"], "about": s["conclusion"]} for s in stored]
    _print_table(stored if as_json else short, as_json)


@commands.command()
@click.option("--json", "as_json", is_flag=True)
def checks(as_json: bool) -> None:
    """List the checks, with what they look for."""
    from argmap.checks import CHECKS

    rows = [{"code": c.code, "severity": c.severity, "name": c.name, "about": c.summary} for c in CHECKS.values()]
    _print_table([{**row, "help": CHECKS[row["code"]].help} for row in rows] if as_json else rows, as_json)


def _open_window(files: Sequence[str]) -> int:
    from argmap.ui.display import DisplayError, require_display

    try:
        require_display()
    except DisplayError as error:
        raise CommandError(str(error)) from error
    from argmap.ui.app import run as run_window

    return run_window(files)


def _read(file: str) -> Opened:
    if file == "-":
        return from_bytes(sys.stdin.buffer.read(), "standard input")
    return read_file(file)


def _print_bytes(data: bytes) -> None:
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


def _require_native(file: str, named: str | None) -> None:
    suffix = Path(file).suffix
    known = named == "argmap" or (named is None and (file == "-" or suffix in (".argmap", ".json")))
    if not known:
        what = named or suffix or "a file without suffix"
        raise CommandError(f"{file}: {what} is no format that can be converted; argmap formats lists those that can.")


def _chosen(code: str, select: str, ignore: str) -> bool:
    wanted = [part.strip() for part in select.split(",") if part.strip()]
    unwanted = [part.strip() for part in ignore.split(",") if part.strip()]
    return (not wanted or code.startswith(tuple(wanted))) and not (unwanted and code.startswith(tuple(unwanted)))


def _print_table(rows: Sequence[dict[str, Any]], as_json: bool) -> None:
    if as_json:
        click.echo(json.dumps(rows, ensure_ascii=False, indent=2))
        return
    cells = [[", ".join(v) if isinstance(v, list) else str(v) for v in row.values()] for row in rows]
    widths = [max(len(row[column]) for row in cells) for column in range(len(cells[0]))]
    for row in cells:
        click.echo("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def _fail(sentence: str, *, verbose: bool) -> int:
    if verbose:
        traceback.print_exc()
    click.echo(f"argmap: {sentence}", err=True)
    return _FAILED
