"""Brings `resources/translations/said_de.po` up to date with what the layers below the window say, and compiles it.

Run `python -m tests.translation.said` after a change of sentences, translate what it lists, and run it again.
"""

import ast
from collections.abc import Iterator, Mapping
from io import BytesIO
from pathlib import Path

from babel.messages import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from argmap.checks.registry import CHECKS
from argmap.data import resource
from tests.shared import ROOT

SAID = resource("translations/said_de.po")

Places = Mapping[str, tuple[int, ...]]

_ERRORS: Places = dict.fromkeys(("EditError", "ExportError", "FileError", "InPlaceNeededError", "PositionsError"), (1,))
_SAYING: Places = {"say": (1,), "to_say": (1,), "say_counted": (1, 2), **_ERRORS}
_CHECKING: Places = {
    **{"Fix": (1,), "Report": (2,), "cutting": (1,), "deletion": (2,), "objection": (2,), "reason": (2,)},
    **{"setting": (1,), "thesis": (1,), "without": (4,)},
}
"""Which arguments of which functions are sentences; those of checks are said when a finding is made of them."""

_LAYERS = "model edits evaluation checks layout picture storage versions export".split()
"""What speaks by `argmap.tongue`; the window speaks by Qt, but for its errors."""


def main() -> None:
    """Update the file in its place, compile it and say what is left to translate."""
    catalogue = updated(read(SAID))
    with SAID.open("wb") as file:
        write_po(file, catalogue, width=0, no_location=True, omit_header=False, sort_output=True, ignore_obsolete=True)
    SAID.with_suffix(".mo").write_bytes(compiled(catalogue))
    for message in untranslated(catalogue):
        print(message)


def read(path: Path) -> Catalog:
    """Return a catalogue as it is stored, or an empty German one."""
    if not path.exists():
        return Catalog(locale="de", project="Argmap")
    with path.open("rb") as file:
        return read_po(file, locale="de")


def updated(catalogue: Catalog) -> Catalog:
    """Return a catalogue with exactly the sentences of the program."""
    template = Catalog(project="Argmap", creation_date=catalogue.creation_date)
    for folder, places in (*((name, _SAYING) for name in _LAYERS), ("checks", _CHECKING), ("ui", _ERRORS)):
        for path in sorted((ROOT / "argmap" / folder).rglob("*.py")):
            for sentence in sentences(ast.parse(path.read_text(encoding="utf-8")), places):
                template.add(sentence)
    for sentence in sentences(ast.parse((ROOT / "argmap" / "tongue.py").read_text(encoding="utf-8")), _SAYING):
        template.add(sentence)
    for check in CHECKS.values():
        for text in (check.name, check.summary, check.help):
            template.add(text)
    catalogue.update(template, no_fuzzy_matching=True)
    return catalogue


def sentences(tree: ast.Module, places: Places) -> Iterator[str | tuple[str, ...]]:
    """Yield the sentences that stand where functions take one; for one and for many as a pair."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            taken = [node.args[place - 1] for place in places.get(name, ()) if place <= len(node.args)]
            words = tuple(str(a.value) for a in taken if isinstance(a, ast.Constant) and isinstance(a.value, str))
            if words and len(words) == len(taken):
                yield words if len(words) > 1 else words[0]


def compiled(catalogue: Catalog) -> bytes:
    """Return a catalogue as gettext reads it."""
    file = BytesIO()
    write_mo(file, catalogue)
    return file.getvalue()


def untranslated(catalogue: Catalog) -> list[str]:
    """Return the sentences that have no translation, one for each message."""
    return [
        message.id if isinstance(message.id, str) else message.id[0]
        for message in catalogue
        if message.id and not (all(message.string) if isinstance(message.string, tuple) else message.string)
    ]


if __name__ == "__main__":
    main()
