"""`argmap git-setup`: git merges maps by meaning."""

import subprocess
from collections.abc import Sequence
from pathlib import Path

import click

from argmap.cli.failure import CommandError

_ATTRIBUTES = ("*.argmap merge=argmap", "*.argmap.json merge=argmap")
_LOCKS = (".argmap-*.lock",)
"""Beside a map that is open in a window; nothing to be shared."""
_SETTINGS = {
    "merge.argmap.name": "Argmap: argument maps merged by meaning",
    "merge.argmap.driver": "argmap merge %O %A %B -o %A --name %P",
}


@click.command("git-setup")
@click.option("--yes", is_flag=True, help="Do not ask.")
def git_setup(yes: bool) -> None:
    """Let git merge maps by meaning in the repository of this folder; says what it writes, and asks."""
    wanted = {
        Path(_git("rev-parse", "--show-toplevel")) / ".gitattributes": _ATTRIBUTES,
        Path(_git("rev-parse", "--git-path", "info/exclude")).absolute(): _LOCKS,
    }
    written = {file: _read(file) for file in wanted}
    lines = {file: [line for line in wanted[file] if line not in written[file].splitlines()] for file in wanted}
    settings = {name: value for name, value in _SETTINGS.items() if _setting(name) != value}
    if not any(lines.values()) and not settings:
        click.echo("git merges maps by meaning here already.")
        return
    click.echo("This will be written:")
    for file, missing in lines.items():
        for line in missing:
            click.echo(f"  {file}: {line}")
    for name, value in settings.items():
        click.echo(f"  git config {name} = {value}")
    if not yes and not click.confirm("Write it?"):
        click.echo("Nothing was written.")
        return
    for file, missing in lines.items():
        if missing:
            _append(file, written[file], missing)
    for name, value in settings.items():
        _git("config", name, value)
    click.echo("Done. Others who share the repository run argmap git-setup once as well.")


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8") if file.exists() else ""
    except (OSError, UnicodeDecodeError) as error:
        raise CommandError(f"{file} could not be read: {error}.") from error


def _append(file: Path, written: str, lines: Sequence[str]) -> None:
    ending = "" if not written or written.endswith("\n") else "\n"
    added = "".join(f"{line}\n" for line in lines)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"{written}{ending}{added}", encoding="utf-8")
    except OSError as error:
        raise CommandError(f"{file} could not be written: {error.strerror}.") from error


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
