"""`argmap git-setup`: git merges maps by meaning."""

import subprocess
from pathlib import Path

import click

from argmap.cli.failure import CommandError

_ATTRIBUTE = "*.argmap merge=argmap"
_SETTINGS = {
    "merge.argmap.name": "Argmap: argument maps merged by meaning",
    "merge.argmap.driver": "argmap merge %O %A %B -o %A",
}


@click.command("git-setup")
@click.option("--yes", is_flag=True, help="Do not ask.")
def git_setup(yes: bool) -> None:
    """Let git merge maps by meaning in the repository of this folder; says what it writes, and asks."""
    root = Path(_git("rev-parse", "--show-toplevel"))
    attributes = root / ".gitattributes"
    try:
        written = attributes.read_text(encoding="utf-8") if attributes.exists() else ""
    except (OSError, UnicodeDecodeError) as error:
        raise CommandError(f"{attributes} could not be read: {error}.") from error
    add_line = _ATTRIBUTE not in written.splitlines()
    missing = {name: value for name, value in _SETTINGS.items() if _setting(name) != value}
    if not add_line and not missing:
        click.echo("git merges maps by meaning here already.")
        return
    click.echo("This will be written:")
    if add_line:
        click.echo(f"  {attributes}: {_ATTRIBUTE}")
    for name, value in missing.items():
        click.echo(f"  git config {name} = {value}")
    if not yes:
        click.confirm("Write it?", abort=True)
    if add_line:
        ending = "" if not written or written.endswith("\n") else "\n"
        try:
            attributes.write_text(f"{written}{ending}{_ATTRIBUTE}\n", encoding="utf-8")
        except OSError as error:
            raise CommandError(f"{attributes} could not be written: {error.strerror}.") from error
    for name, value in missing.items():
        _git("config", name, value)
    click.echo("Done. Others who share the repository run argmap git-setup once as well.")


def _setting(name: str) -> str:
    try:
        return _git("config", "--get", name)
    except CommandError:
        return ""


def _git(*arguments: str) -> str:
    try:
        done = subprocess.run(["git", *arguments], capture_output=True, text=True, check=True)
    except FileNotFoundError as error:
        raise CommandError("git was not found; install it first.") from error
    except subprocess.CalledProcessError as error:
        reason = (error.stderr or "").strip().splitlines()
        raise CommandError(f"git says: {reason[0] if reason else 'nothing'}; go into a repository first.") from error
    return done.stdout.strip()
