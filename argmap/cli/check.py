"""`argmap check`."""

import json
from typing import Any

import click

from argmap.cli.border import FAILED, complain, read_map
from argmap.storage import FileError


@click.command()
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
            document = read_map(file).document
        except FileError as error:
            complain(str(error))
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
        return FAILED
    return int(any(row["severity"] in bad and row["dismissed"] is None for row in rows))


def _chosen(code: str, select: str, ignore: str) -> bool:
    wanted = [part.strip() for part in select.split(",") if part.strip()]
    unwanted = [part.strip() for part in ignore.split(",") if part.strip()]
    return (not wanted or code.startswith(tuple(wanted))) and not (unwanted and code.startswith(tuple(unwanted)))
