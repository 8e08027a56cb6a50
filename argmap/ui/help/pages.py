"""The pages of the help: Markdown files of `resources/help`, the first one followed by what the checks look for."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from argmap.data import resource
from argmap.tongue import say, tongue

if TYPE_CHECKING:
    from argmap.checks.finding import Severity

PAGES = {"arguing": "How to argue with Argmap", "promises": "What Argmap promises"}
"""Name of the file without suffix -> title."""


def page(name: str) -> str:
    """Return the Markdown of a page in the language of the window."""
    language = tongue()
    text = resource(f"help/{name}.md" if language == "en" else f"help/{name}_{language}.md").read_text(encoding="utf-8")
    return text + "".join(_checks()) if name == "arguing" else text


def _checks() -> Iterator[str]:
    """Yield each check with its explanation, by family."""
    from argmap.checks import CHECKS

    family = ""
    for check in CHECKS.values():
        if check.code[0] != family:
            family = check.code[0]
            yield f"\n### {_family(family)}\n"
        name, severity = _words(say(check.name)), _severity(check.severity)
        yield f"\n**{check.code} · {name}** ({severity}). {_words(say(check.help))}\n"


def _family(letter: str) -> str:
    return {
        "S": QCoreApplication.translate("Help", "Structure"),
        "T": QCoreApplication.translate("Help", "Wording"),
        "R": QCoreApplication.translate("Help", "Reasoning"),
        "E": QCoreApplication.translate("Help", "Evidence"),
    }[letter]


def _severity(severity: "Severity") -> str:
    return {
        "error": QCoreApplication.translate("Help", "error"),
        "warning": QCoreApplication.translate("Help", "warning"),
        "hint": QCoreApplication.translate("Help", "hint"),
    }[severity]


def _words(text: str) -> str:
    """Return words as Markdown in which nothing is markup."""
    return "".join(f"\\{sign}" if sign in "\\`*_[]<>#&" else sign for sign in text)
