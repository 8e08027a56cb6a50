"""The pages of the help: Markdown files of `resources/help`, the first one followed by what the checks look for."""

from collections.abc import Iterator

from argmap.data import resource

PAGES = {"arguing": "How to argue with Argmap", "promises": "What Argmap promises"}
"""Name of the file without suffix -> title."""

_FAMILIES = {"S": "Structure", "T": "Wording", "R": "Reasoning", "E": "Evidence"}


def page(name: str) -> str:
    """Return the Markdown of a page."""
    text = resource(f"help/{name}.md").read_text(encoding="utf-8")
    return text + "".join(_checks()) if name == "arguing" else text


def _checks() -> Iterator[str]:
    """Yield each check with its explanation, by family."""
    from argmap.checks import CHECKS

    family = ""
    for check in CHECKS.values():
        if check.code[0] != family:
            family = check.code[0]
            yield f"\n### {_FAMILIES.get(family, family)}\n"
        yield f"\n**{check.code} · {_words(check.name)}** ({check.severity}). {_words(check.help)}\n"


def _words(text: str) -> str:
    """Return words as Markdown in which nothing is markup."""
    return "".join(f"\\{sign}" if sign in "\\`*_[]<>#&" else sign for sign in text)
