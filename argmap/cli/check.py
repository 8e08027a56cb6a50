"""`argmap check`."""

import json
from collections.abc import Sequence
from typing import Any

import click

from argmap.checks import CHECKS, Check, Finding, Severity, findings
from argmap.checks.very_large import ERRORS, is_very_large, the_gravest
from argmap.cli.border import print_line, read_to_judge
from argmap.cli.failure import FAILED, CommandError, complain
from argmap.model import Document
from argmap.storage import FileError


@click.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE…")
@click.option("--json", "as_json", is_flag=True, help="Print a list of objects.")
@click.option("--strict", is_flag=True, help="Exit with 1 for warnings too.")
@click.option("--select", default="", metavar="CODES", help="Only checks whose codes begin so: S,R0,T01.")
@click.option("--ignore", default="", metavar="CODES", help="Not checks whose codes begin so.")
@click.option("--all", "everything", is_flag=True, help="Run all checks on a very large map, too.")
def check(files: tuple[str, ...], as_json: bool, strict: bool, select: str, ignore: str, everything: bool) -> int:
    """List what is wrong with maps, most important first; exit 1 when something of severity error is.

    In a very large map only what decides about the exit code is looked for, unless --all or --select is given.
    A file that cannot be read is named on standard error, the others are checked all the same, and the exit code is 2.
    """
    chosen = _chosen(select, ignore)
    grave: tuple[Severity, ...] = ("error", "warning") if strict else ERRORS
    rows: list[dict[str, Any]] = []
    unreadable = False
    for file in files:
        try:
            document = read_to_judge(file)
        except FileError as error:
            complain(str(error))
            unreadable = True
            continue
        looked_for = chosen
        if is_very_large(document) and not everything and not select:
            looked_for = the_gravest(chosen, grave)
            complain(_partly(file, document, grave))
        for finding in findings(document, looked_for):
            rows.append(_row(file, finding))
    if as_json:
        click.echo(json.dumps(rows, ensure_ascii=False, indent=2))
    else:
        for row in rows:
            if row["dismissed"] is None:
                subject = _named(row["subjects"]) or "map"
                print_line(f"{row['file']}: {row['code']} {row['severity']}: {subject}: {row['message']}")
    if unreadable:
        return FAILED
    return int(any(row["severity"] in grave and row["dismissed"] is None for row in rows))


def _row(file: str, finding: Finding) -> dict[str, Any]:
    return {
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


def _named(subjects: list[str]) -> str:
    """Return the first of many ids, and all of a few."""
    return ",".join(subjects if len(subjects) <= _MOST_NAMED else [*subjects[:_MOST_NAMED], "…"])


_MOST_NAMED = 20


def _partly(file: str, document: Document, grave: Sequence[str]) -> str:
    """Return the sentence that tells that not all checks were run."""
    sizes = f"{len(document.statements):,} statements and {len(document.inferences):,} steps"
    looked_for = " and ".join(f"{severity}s" for severity in grave)
    return f"{file}: {sizes} are so many that only {looked_for} were looked for; --all looks for everything."


def _chosen(select: str, ignore: str) -> list[Check]:
    """Return the checks whose codes begin as selected (all, when nothing is) but not as ignored."""
    wanted, unwanted = _codes("--select", select), _codes("--ignore", ignore)
    codes = [code for code in CHECKS if not wanted or code.startswith(wanted)]
    return [CHECKS[code] for code in codes if not unwanted or not code.startswith(unwanted)]


def _codes(option: str, text: str) -> tuple[str, ...]:
    codes = tuple(part.strip().upper() for part in text.split(",") if part.strip())
    for code in codes:
        if not any(known.startswith(code) for known in CHECKS):
            raise CommandError(f"{option} {code}: no check has a code that begins so; argmap checks lists them.")
    return codes
