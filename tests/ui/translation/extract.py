"""Brings `resources/translations/argmap_de.ts` up to date with the program's texts and compiles it.

Run `python -m tests.ui.translation.extract` after a change of texts, translate what is unfinished, and run it again.
"""

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree import ElementTree

from argmap.data import resource
from tests.ui.translation.tables import Shown, sources, table_texts, wrapped_texts

TRANSLATION = resource("translations/argmap_de.ts")


def main() -> None:
    """Update the file in its place, compile it and say what is left to translate."""
    update(TRANSLATION)
    compile_to(TRANSLATION, TRANSLATION.with_suffix(".qm"))
    for context, text in sorted(set(texts_of(TRANSLATION)) - translated(TRANSLATION).keys()):
        print(f"{context}: {text}")


def update(translation: Path) -> None:
    """Bring a translation file up to date with all texts of the program, those of its tables included."""
    with TemporaryDirectory() as folder:
        tables = Path(folder) / "tables.py"
        lines = [f"QCoreApplication.translate({c!r}, {t!r})\n" for c, t in sorted({*table_texts(), *wrapped_texts()})]
        tables.write_text("".join(lines), encoding="utf-8")
        files = [str(path) for path in (*sources("ui"), tables)]
        options = ("-locations", "none", "-no-obsolete", "-source-language", "en", "-target-language", "de")
        _run("pyside6-lupdate", *files, *options, "-ts", str(translation))


def compile_to(translation: Path, compiled: Path) -> None:
    """Compile a translation file."""
    _run("pyside6-lrelease", str(translation), "-qm", str(compiled))


def texts_of(translation: Path) -> list[Shown]:
    """Return the texts of a translation file with their contexts."""
    return [(context, source) for context, source, _ in _messages(translation)]


def translated(translation: Path) -> dict[Shown, str]:
    """Return the finished translations of a file."""
    return {(context, source): target for context, source, target in _messages(translation) if target}


def _messages(translation: Path) -> list[tuple[str, str, str]]:
    found = []
    for context in ElementTree.parse(translation).getroot().iter("context"):
        for message in context.iter("message"):
            target = message.find("translation")
            finished = target is not None and target.get("type") is None
            words = "".join(target.itertext()) if target is not None and finished else ""
            found.append((context.findtext("name", ""), message.findtext("source", ""), words))
    return found


def _run(tool: str, *arguments: str) -> None:
    done = subprocess.run([str(Path(sys.executable).with_name(tool)), *arguments], capture_output=True, check=False)
    if done.returncode:
        raise RuntimeError((done.stderr or done.stdout).decode())


if __name__ == "__main__":
    main()
