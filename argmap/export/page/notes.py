"""A person's Markdown as HTML: no markup of their own, no picture that would have to be loaded, safe links only."""

from functools import cache
from html import escape
from typing import TYPE_CHECKING

from argmap.picture.characters import visible_text

if TYPE_CHECKING:
    from markdown_it import MarkdownIt


def note_html(note: str) -> str:
    """Return a note as HTML."""
    rendered: str = _markdown().render("\n".join(visible_text(line) for line in note.splitlines()))
    return rendered


def text_html(text: str) -> str:
    """Return a text as HTML that shows it, control characters made visible."""
    return escape(visible_text(text), quote=True)


@cache
def _markdown() -> "MarkdownIt":
    from markdown_it import MarkdownIt

    markdown = MarkdownIt("commonmark", {"html": False}).disable(["image", "html_block", "html_inline"])
    markdown.validateLink = _is_safe  # type: ignore[method-assign]
    return markdown


def _is_safe(url: str) -> bool:
    return url.strip().lower().startswith(("http://", "https://", "mailto:"))
