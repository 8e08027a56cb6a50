"""The briefing of a map: one Markdown text with footnotes and citations, and from it documents through pandoc."""

from argmap.export.briefing.documents import write_docx, write_html, write_markdown, write_odt
from argmap.export.briefing.text import briefing

__all__ = ["briefing", "write_docx", "write_html", "write_markdown", "write_odt"]
