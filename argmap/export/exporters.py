"""The table of exporters for people: adding one is one module and one row."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from argmap.export.briefing import write_docx, write_html, write_markdown, write_odt
from argmap.export.graphs import write_dot, write_graphml, write_mermaid
from argmap.export.options import ExportError, ExportOptions
from argmap.export.page import write_page
from argmap.export.pdf import draw_pdf
from argmap.export.png import draw_png
from argmap.export.scene import Scene, scene_of
from argmap.export.slides import write_slides
from argmap.export.svg import draw_svg
from argmap.model import Document
from argmap.storage.safe_write import write_safely


@dataclass(frozen=True, slots=True)
class Exporter:
    """One format that a map can be handed in as."""

    about: str
    """What it is, for lists and file dialogs."""

    write: Callable[[Document, ExportOptions], bytes]

    suffix: str = ""
    """Of its files, without the dot, where that is not its name."""


def _picture(draw: Callable[[Scene, ExportOptions], bytes]) -> Callable[[Document, ExportOptions], bytes]:
    return lambda document, options: draw(scene_of(document, options), options)


EXPORTERS: dict[str, Exporter] = {
    "svg": Exporter("Scalable picture (text stays text)", _picture(draw_svg)),
    "pdf": Exporter("PDF (vector, searchable)", _picture(draw_pdf)),
    "png": Exporter("Picture in pixels", _picture(draw_png)),
    "pptx": Exporter("Slides of shapes that can be edited", write_slides),
    "docx": Exporter("Briefing as a Word document", write_docx),
    "odt": Exporter("Briefing as an OpenDocument text", write_odt),
    "md": Exporter("Briefing in Markdown for pandoc", write_markdown),
    "html": Exporter("Interactive page for the browser", write_page),
    "briefing-html": Exporter("Briefing as a page for the browser", write_html, "html"),
    "dot": Exporter("Graph for Graphviz", write_dot),
    "graphml": Exporter("Graph for yEd and other graph programs", write_graphml),
    "mmd": Exporter("Flowchart of Mermaid", write_mermaid),
}
"""By name, which is the suffix without the dot but for a second format of the same suffix."""


def export_bytes(document: Document, suffix: str, options: ExportOptions | None = None) -> bytes:
    """Return a map in the format with that suffix; raises `ExportError` when that cannot be done."""
    exporter = EXPORTERS.get(suffix.removeprefix(".").lower())
    if exporter is None:
        known = ", ".join(f".{name}" for name in EXPORTERS)
        asked = f"no export to .{suffix.removeprefix('.')}" if suffix else "no format without a suffix"
        raise ExportError(f"There is {asked}; there are {known}.")
    return exporter.write(document, options if options is not None else ExportOptions())


def export(document: Document, path: Path, options: ExportOptions | None = None) -> None:
    """Write a map as the file that the suffix of `path` asks for; the file is written whole or not at all.

    Raises `ExportError` when the map cannot be drawn so, and `FileError` when the file cannot be written.
    """
    write_safely(path, export_bytes(document, path.suffix, options))
