"""The table of exporters for people: adding one is one module and one row."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from argmap.export.options import ExportError, ExportOptions
from argmap.model import Document
from argmap.model.collector import without_collections
from argmap.storage.safe_write import write_safely

Write = Callable[[Document, ExportOptions], bytes]


@dataclass(frozen=True, slots=True)
class Exporter:
    """One format that a map can be handed in as."""

    about: str
    """What it is, for lists and file dialogs."""

    write: Write

    suffix: str = ""
    """Of its files, without the dot, where that is not its name."""


def _written(module: str, function: str) -> Write:
    """Return the function of a module of this folder that writes a document; it is imported when it is first used."""

    def write(document: Document, options: ExportOptions) -> bytes:
        data: bytes = getattr(import_module(f"argmap.export.{module}"), function)(document, options)
        return data

    return write


def _drawn(module: str, function: str) -> Write:
    """Return a function that writes a document as the picture which a module of this folder draws of its scene."""

    def write(document: Document, options: ExportOptions) -> bytes:
        from argmap.export.scene import scene_of

        draw = getattr(import_module(f"argmap.export.{module}"), function)
        with without_collections():
            data: bytes = draw(scene_of(document, options), options)
        return data

    return write


EXPORTERS: dict[str, Exporter] = {
    "svg": Exporter("Scalable picture (text stays text)", _drawn("svg", "draw_svg")),
    "pdf": Exporter("PDF (vector, searchable)", _drawn("pdf", "draw_pdf")),
    "png": Exporter("Picture in pixels", _drawn("png", "draw_png")),
    "pptx": Exporter("Slides of shapes that can be edited", _written("slides", "write_slides")),
    "docx": Exporter("Briefing as a Word document", _written("briefing", "write_docx")),
    "odt": Exporter("Briefing as an OpenDocument text", _written("briefing", "write_odt")),
    "md": Exporter("Briefing in Markdown for pandoc", _written("briefing", "write_markdown")),
    "html": Exporter("Interactive page for the browser", _written("page", "write_page")),
    "briefing-html": Exporter("Briefing as a page for the browser", _written("briefing", "write_html"), "html"),
    "dot": Exporter("Graph for Graphviz", _written("graphs", "write_dot")),
    "graphml": Exporter("Graph for yEd and other graph programs", _written("graphs", "write_graphml")),
    "mmd": Exporter("Flowchart of Mermaid", _written("graphs", "write_mermaid")),
}
"""By name, which is the suffix without the dot but for a second format of the same suffix."""


def export_bytes(document: Document, suffix: str, options: ExportOptions | None = None) -> bytes:
    """Return a map in the format with that suffix; raises `ExportError` when that cannot be done."""
    exporter = EXPORTERS.get(suffix.removeprefix(".").lower())
    if exporter is None:
        known = ", ".join(EXPORTERS)
        if not suffix:
            raise ExportError("There is no format without a suffix; there are {known}.", known=known)
        raise ExportError(
            "There is no export to {name!r}; there are {known}.", name=suffix.removeprefix("."), known=known
        )
    return exporter.write(document, options if options is not None else ExportOptions())


def export(document: Document, path: Path, options: ExportOptions | None = None) -> None:
    """Write a map as the file that the suffix of `path` asks for; the file is written whole or not at all.

    Raises `ExportError` when the map cannot be drawn so, and `FileError` when the file cannot be written.
    """
    write_safely(path, export_bytes(document, path.suffix, options))
