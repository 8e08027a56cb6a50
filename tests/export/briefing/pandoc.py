"""What pandoc reads in a text: the other side of the border."""

import json
import subprocess
from typing import Any

import pypandoc


def run(data: bytes, *arguments: str) -> bytes:
    """Return what pandoc makes of some data."""
    return subprocess.run([pypandoc.get_pandoc_path(), *arguments], input=data, capture_output=True, check=True).stdout


def words(data: bytes, source: str) -> str:
    """Return the plain words of a document, on one line, footnotes at the end."""
    return " ".join(run(data, "--from", source, "--to", "plain", "--wrap", "none").decode().split())


def tree(markdown: str) -> Any:
    """Return pandoc's tree of a Markdown text, read with all that pandoc can do."""
    return json.loads(run(markdown.encode(), "--from", "markdown-smart", "--to", "json"))


def kinds(node: Any) -> set[str]:
    """Return the kinds of element in a tree."""
    found: set[str] = set()
    stack = [node]
    while stack:
        here = stack.pop()
        if isinstance(here, dict):
            if isinstance(here.get("t"), str):
                found.add(here["t"])
            stack += here.values()
        elif isinstance(here, list):
            stack += here
    return found


def text(node: Any) -> str:
    """Return the words of inlines."""
    parts: list[str] = []
    stack = [node]
    while stack:
        here = stack.pop()
        if isinstance(here, list):
            stack += reversed(here)
        elif isinstance(here, dict):
            kind = here["t"]
            if kind == "Str":
                parts.append(here["c"])
            elif kind in ("Space", "SoftBreak"):
                parts.append(" ")
            else:
                stack.append(here.get("c", []))
    return "".join(parts)
