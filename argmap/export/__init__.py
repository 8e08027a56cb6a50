"""For people: pictures, slides and briefings."""

from argmap.export.exporters import EXPORTERS, Exporter, export, export_bytes
from argmap.export.options import SIZES, ExportError, ExportOptions

__all__ = ["EXPORTERS", "SIZES", "ExportError", "ExportOptions", "Exporter", "export", "export_bytes"]
