"""Brings `resources/translations/said_de.po` up to date with what the layers below the window say, and compiles it.

Run `python -m tests.translation.said` after a change of sentences, translate what it lists, and run it again.
"""

from io import BytesIO
from pathlib import Path
from typing import Any

from babel.messages import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from argmap.data import resource
from tests.shared import ROOT

SAID = resource("translations/said_de.po")

_ERRORS: dict[str, Any] = {"EditError": None}
_KEYWORDS: dict[str, Any] = {"say": None, "to_say": None, "say_counted": (1, 2), **_ERRORS}
_PYTHON = [("**.py", "python")]
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
    template = Catalog(project="Argmap")
    for folder, keywords in (*((name, _KEYWORDS) for name in _LAYERS), ("ui", _ERRORS)):
        for _, _, message, _, _ in extract_from_dir(ROOT / "argmap" / folder, method_map=_PYTHON, keywords=keywords):
            template.add(message)
    template.add("{names} and {last}")
    catalogue.update(template, no_fuzzy_matching=True)
    return catalogue


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
