"""The texts shown to people that stand in tables and in layers below the window, with their translation contexts."""

import ast
from collections.abc import Iterator
from pathlib import Path

from argmap.export import EXPORTERS
from argmap.export.options import FORM_NAMES, SLIDES, STYLES
from argmap.model import Role
from argmap.picture.theme import THEMES
from argmap.ui.commands.table import COMMANDS
from argmap.ui.outline.rows import SIGNS
from argmap.ui.panels.source_dialog import _LINES
from argmap.ui.vocabulary import confidences, credibilities, likelihoods, reliabilities
from tests.shared import ROOT

Shown = tuple[str, str]
"""Context and English text."""

_STATUS = "stands defeated unsupported undecided"
_STRENGTHS = ("strongly for", "for", "weakly for", "balanced", "weakly against", "against", "strongly against")
_DROPS = ("supports", "opposes", "backs this step", "undercuts this step", "link with")
_BETWEEN = ("supports, before this", "supports, after this", "opposes, before this", "opposes, after this")
_STAYS = ("stays here", "stays here with its branch", "stays beside this")
_APART = (
    "leaves its step and stands by itself",
    "is no longer used in this step",
    "only one linked premise at a time can leave its step",
)
_FIELDS = (
    "text title kind acceptance given credence likelihood confidence implicit undeveloped side speaker note tags "
    "wordings weight label scheme csl reliability exact prefix suffix locator credibility thesis question language "
    "authors standard glossary orientation arrangement"
)


def table_texts() -> Iterator[Shown]:
    """Yield every text that a table or a lower layer brings to the window, some of them more than once."""
    for command in COMMANDS:
        yield from (("Commands", text) for text in (command.title, command.about, command.bar, command.menu) if text)
    yield from (("Status", word) for word in (*_STATUS.split(), *_STRENGTHS))
    for words in _DROPS:
        yield "Drops", words
        yield "Drops", f"{words} – use here as well"
    yield from (("Drops", words) for words in ("put after this", "put before this", *_BETWEEN, *_STAYS, *_APART))
    yield from (("Steps", label) for label in step_labels())
    yield from (("OutlineModel", sign.word) for sign in SIGNS.values())
    yield "OutlineModel", "Linked premise"
    yield "Editor", "Untitled map"
    yield from (("Inspector", role.value.capitalize()) for role in Role)
    yield from (
        ("Inspector", term.words) for term in (*likelihoods(), *confidences(), *credibilities(), *reliabilities())
    )
    yield from (("Inspector", term.meaning) for term in (*likelihoods(), *confidences()))
    yield from (("SourceDialog", caption) for _, caption in _LINES)
    yield from (("Export", name) for name in (*THEMES, *SLIDES, *FORM_NAMES, *STYLES, "down", "up", "right", "left"))
    yield from (("Export", exporter.about) for exporter in EXPORTERS.values())


def step_labels() -> Iterator[str]:
    """Yield the names that edits give to their steps."""
    yield from (f"Change {field}" for field in _FIELDS.split())
    for tree in _trees("edits", "ui", "checks"):
        for node in ast.walk(tree):
            label = _first(node, "change") or _first(node, "of")
            if label and " " in label.strip():
                yield label
    yield from ("Fold", "Unfold")


def wrapped_texts() -> Iterator[Shown]:
    """Yield the texts that go through a function of their module that knows the context, such as `_tr`."""
    for tree in _trees("ui"):
        functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
        wrappers = {node.name: found for node in functions if (found := _context_of(node))}
        for node in ast.walk(tree):
            for name, context in wrappers.items():
                text = _first(node, name)
                if text:
                    yield context, text
            yield from _with_context(node)
            yield from (("Window", text) for text in (_said_by_the_window(node),) if text)


def _with_context(node: ast.AST) -> Iterator[Shown]:
    """Yield what `QCoreApplication.translate` translates where it goes by the name of `tr`."""
    if isinstance(node, ast.Call) and ast.unparse(node.func) == "tr" and len(node.args) == 2:
        context, text = node.args
        if isinstance(context, ast.Constant) and isinstance(text, ast.Constant):
            yield str(context.value), str(text.value)


def _said_by_the_window(node: ast.AST) -> str | None:
    """Return what a module translates as the window does, by the window's own `tr`."""
    if not isinstance(node, ast.Call):
        return None
    called = ast.unparse(node.func)
    return _first(node, "tr") if called in ("tr", "context.window.tr", "parent.tr") and len(node.args) == 1 else None


def _context_of(function: ast.AST) -> str | None:
    """Return the context in which a function translates what it is given, if it does only that."""
    if not isinstance(function, ast.FunctionDef) or not isinstance(function.body[-1], ast.Return):
        return None
    call = function.body[-1].value
    if not isinstance(call, ast.Call) or not ast.unparse(call.func).endswith("QCoreApplication.translate"):
        return None
    context, text = call.args[0], call.args[1]
    return str(context.value) if isinstance(context, ast.Constant) and isinstance(text, ast.Name) else None


def _first(node: ast.AST, name: str) -> str | None:
    """Return the first argument of a call of that name, when it is a text."""
    if not isinstance(node, ast.Call) or not node.args:
        return None
    called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    argument = node.args[0]
    if called != name or not isinstance(argument, ast.Constant) or not isinstance(argument.value, str):
        return None
    return argument.value


def _trees(*folders: str) -> Iterator[ast.Module]:
    for folder in folders:
        for path in sources(folder):
            yield ast.parse(path.read_text(encoding="utf-8"))


def sources(folder: str) -> list[Path]:
    """Return the modules below a folder of the program."""
    return sorted((ROOT / "argmap" / folder).rglob("*.py"))
