"""`argmap formats`, `argmap schemes` and `argmap checks`: what there is."""

import json

import click

from argmap.cli.border import print_table


@click.command()
@click.option("--json", "as_json", is_flag=True)
def formats(as_json: bool) -> None:
    """List the file formats that convert and export know."""
    from argmap.export import EXPORTERS

    own = {"format": "argmap", "suffixes": [".argmap", ".argmap.json", ".json"], "use": "convert"}
    rows = [{**own, "about": "Argmap's own maps"}]
    rows += [
        {"format": name, "suffixes": [f".{exporter.suffix or name}"], "use": "export", "about": exporter.about}
        for name, exporter in EXPORTERS.items()
    ]
    print_table(rows, as_json)


@click.command()
@click.option("--json", "as_json", is_flag=True)
def schemes(as_json: bool) -> None:
    """List the argument schemes, each with an example."""
    from argmap.data import resource

    stored = json.loads(resource("schemes.json").read_text(encoding="utf-8"))["schemes"]
    short = [{"scheme": s["id"], "category": s["category"], "name": s["name"], "about": s["example"]} for s in stored]
    print_table(stored if as_json else short, as_json)


@click.command()
@click.option("--json", "as_json", is_flag=True)
def checks(as_json: bool) -> None:
    """List the checks, with what they look for."""
    from argmap.checks import CHECKS

    short = [{"code": c.code, "severity": c.severity, "name": c.name, "about": c.summary} for c in CHECKS.values()]
    full = [
        {**row, "help": c.help, "reads": sorted(c.reads), "languages": sorted(c.languages)}
        for row, c in zip(short, CHECKS.values(), strict=True)
    ]
    print_table(full if as_json else short, as_json)
