"""`argmap evaluate`."""

import json

import click

from argmap.cli.border import print_line, read_to_judge
from argmap.cli.failure import CommandError


@click.command()
@click.argument("file")
@click.option("--json", "as_json", is_flag=True, help="Print one object.")
@click.option("--exchange", is_flag=True, help="Add the exchange between the author and a critic.")
@click.option(
    "--what-if", "withdrawn", metavar="ID", multiple=True, help="Withdraw a statement or step; may be repeated."
)
def evaluate(file: str, as_json: bool, exchange: bool, withdrawn: tuple[str, ...]) -> None:
    """Say whether the thesis stands, how strong the case is, why, and what would change it."""
    from argmap.evaluation.report import report, report_text

    document = read_to_judge(file)
    for identifier in withdrawn:
        if identifier not in document.statements and identifier not in document.inferences:
            raise CommandError(f"{file} has no statement or step {identifier!r}; argmap evaluate --json lists the ids.")
    if as_json:
        found = report(document, talk=exchange, without=withdrawn)
        click.echo(json.dumps(found, ensure_ascii=False, indent=2))
    else:
        print_line(report_text(document, talk=exchange, without=withdrawn))
