"""LibreOffice without a window, with a profile of its own: converts slides and runs a macro on them."""

import shutil
import subprocess
from pathlib import Path

import pytest

_MACRO = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Sub Move(source, target)
  Dim args(0) As New com.sun.star.beans.PropertyValue
  args(0).Name = "Hidden"
  args(0).Value = True
  doc = StarDesktop.loadComponentFromURL(source, "_blank", 0, args())
  out = FreeFile
  Open target For Output As #out
  For number = 0 To doc.DrawPages.Count - 1
    page = doc.DrawPages.getByIndex(number)
    Report(out, page, "before " &amp; number)
    MoveAll(page)
    Report(out, page, "after " &amp; number)
  Next
  Close #out
  doc.close(True)
End Sub

Sub MoveAll(shapes)
  Dim place As New com.sun.star.awt.Point
  For n = 0 To shapes.Count - 1
    shape = shapes.getByIndex(n)
    If shape.ShapeType = "com.sun.star.drawing.GroupShape" Then
      MoveAll(shape)
    ElseIf shape.ShapeType = "com.sun.star.drawing.CustomShape" Then
      place.X = shape.Position.X + 700
      place.Y = shape.Position.Y + 300
      shape.setPosition(place)
    End If
  Next
End Sub

Sub Report(out, page, what)
  For n = 0 To page.Count - 1
    shape = page.getByIndex(n)
    If shape.ShapeType = "com.sun.star.drawing.ConnectorShape" Then
      line = shape.PolyPolygonBezier.Coordinates
      points = line(0)
      first = points(LBound(points))
      last = points(UBound(points))
      ends = first.X &amp; " " &amp; first.Y &amp; " " &amp; last.X &amp; " " &amp; last.Y
      Print #out, what &amp; " " &amp; n &amp; " " &amp; ends
    End If
  Next
End Sub
</script:module>
"""
"""Moves every box, those in groups too, by (700, 300) hundredths of a millimetre; says where connectors end."""


def require(*programs: str) -> None:
    """Skip a test with a word where a program is missing."""
    for program in programs:
        if shutil.which(program) is None:
            pytest.skip(f"needs {program}, which is not installed")


def to_pdf(file: Path, profile: Path) -> Path:
    """Return the PDF that LibreOffice makes of a file."""
    _office(profile, "--convert-to", "pdf", "--outdir", str(file.parent), str(file))
    return file.with_suffix(".pdf")


def moved_connectors(file: Path, profile: Path) -> dict[tuple[int, int], tuple[list[int], list[int]]]:
    """Return for each connector (slide, number) its ends before and after all boxes were moved: x, y, x, y."""
    basic = profile / "user" / "basic" / "Standard"
    if not basic.exists():
        _office(profile, "--convert-to", "pdf", "--outdir", str(profile), str(file))  # makes the profile
    (basic / "Module1.xba").write_text(_MACRO)
    target = file.with_suffix(".moved")
    _office(profile, f'macro:///Standard.Module1.Move("{file.as_uri()}","{target}")')
    found: dict[tuple[int, int], dict[str, list[int]]] = {}
    for line in target.read_text().splitlines():
        when, slide, number, *ends = line.split()
        found.setdefault((int(slide), int(number)), {})[when] = [int(end) for end in ends]
    return {key: (ends["before"], ends["after"]) for key, ends in found.items()}


def _office(profile: Path, *arguments: str) -> None:
    command = ["soffice", f"-env:UserInstallation={profile.as_uri()}", "--headless", *arguments]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
