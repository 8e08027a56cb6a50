"""The briefing in the formats that it is handed in as."""

from argmap.export.briefing.pandoc import converted
from argmap.export.briefing.text import briefing
from argmap.export.options import ExportError, ExportOptions
from argmap.model import Document


def write_markdown(document: Document, options: ExportOptions) -> bytes:
    """Return the briefing as Markdown for pandoc, in UTF-8; everything is in the one file."""
    if options.template is not None:
        raise ExportError("A template is for .docx and .odt only; leave it out here.")
    return briefing(document, options).encode()


def write_docx(document: Document, options: ExportOptions) -> bytes:
    """Return the briefing as a Word document."""
    return _document(document, options, "docx", pixels=True)


def write_odt(document: Document, options: ExportOptions) -> bytes:
    """Return the briefing as an OpenDocument text."""
    return _document(document, options, "odt", pixels=True)


def write_html(document: Document, options: ExportOptions) -> bytes:
    """Return the briefing as one HTML file that loads nothing."""
    return _document(document, options, "html5", pixels=False)


def _document(document: Document, options: ExportOptions, to: str, *, pixels: bool) -> bytes:
    return converted(briefing(document, options, pixels=pixels), to, options)
