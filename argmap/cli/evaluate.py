"""`argmap evaluate`."""

import json

import click

from argmap.cli.border import read_map


@click.command()
@click.argument("file")
@click.option("--json", "as_json", is_flag=True, help="Print one object.")
def evaluate(file: str, as_json: bool) -> None:
    """Say whether the thesis stands, how strong the case is, why, and what would change it."""
    from argmap.evaluation.report import report, report_text

    document = read_map(file).document
    if as_json:
        click.echo(json.dumps(report(document), ensure_ascii=False, indent=2))
    else:
        click.echo(report_text(document))
