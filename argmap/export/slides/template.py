"""The presentation that slides are added to: our own, with the map's colours as its theme, or a person's template."""

import re
import zipfile
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

from argmap.export.archives import refuse_bomb
from argmap.export.options import SIZES, ExportError
from argmap.export.slides.card import FONT
from argmap.export.slides.drawing import EMU, LINK, emu
from argmap.export.slides.palette import KINDS, Palette, legible
from argmap.layout import Rect
from argmap.picture.theme import THEMES, Theme
from argmap.storage.reasons import reason_of

_MARGIN = 36.0
_WIDEST = 1.2
"""Text in a font for titles that we do not know may be so much wider than Arial bold: that of a wide serif."""

_LARGEST_FILE = 200_000_000
_POINTS_PER_MM = 72 / 25.4
_AS_WIDE = {"arial", "liberation sans", "helvetica", "arimo"}
"""Families whose texts are as wide as those that were measured; others are replaced by Arial in cards."""

_SLOTS = {
    "dk1": "text",
    "lt1": "panel",
    "dk2": "thesis_edge",
    "lt2": "background",
    "accent1": "support",
    "accent2": "attack",
    "accent3": "rebuttal",
    "accent4": "accent",
    "accent5": "dim",
    "accent6": "edge",
    "hlink": "accent",
    "folHlink": "dim",
}
"""Colours of a presentation's theme -> colours of ours."""

_KEPT = {"title", "obj", "titleOnly", "blank"}
_UNWANTED = re.compile(r"sectionLst|custShowLst")
_CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"


@dataclass(frozen=True, slots=True)
class Ground:
    """A presentation without slides, and what has to be known of it."""

    presentation: Any
    width: float
    height: float
    palette: Palette


def own_ground(size: str, theme_name: str) -> Ground:
    """Return our own presentation: plain, with one theme whose colours are those of the map."""
    from pptx import Presentation
    from pptx.util import Emu

    theme = THEMES[theme_name]
    presentation = Presentation()
    width, height = (length * _POINTS_PER_MM for length in SIZES[size])
    presentation.slide_width, presentation.slide_height = Emu(emu(width)), Emu(emu(height))
    for layout in list(presentation.slide_layouts):
        if layout._element.get("type") not in _KEPT:
            presentation.slide_layouts.remove(layout)
    _set_places(presentation, width, height)
    part = _theme_part(presentation.slide_master)
    part._blob = _with_colours(part.blob.decode("utf-8"), theme).encode("utf-8")
    return Ground(presentation, width, height, _palette(part.blob.decode("utf-8"), {}, theme.kinds_by_line))


def template_ground(path: Path) -> Ground:
    """Return a person's presentation or template without its slides.

    Raises `ExportError` when the file cannot be read or is no presentation.
    """
    presentation = _opened(path)
    _remove_slides(presentation)
    if not list(presentation.slide_layouts):
        raise ExportError("The template {path} has no slide layouts; choose another one.", path=path)
    mapping = presentation.slide_master._element.find("{*}clrMap")
    theme = _theme_part(presentation.slide_master).blob.decode("utf-8", "replace")
    palette = _palette(theme, dict(mapping.attrib) if mapping is not None else {}, False)
    return Ground(presentation, presentation.slide_width / EMU, presentation.slide_height / EMU, palette)


def _opened(path: Path) -> Any:
    from lxml.etree import LxmlError  # type: ignore[import-untyped]
    from pptx.exc import PythonPptxError
    from pptx.package import Package
    from pptx.parts.presentation import PresentationPart

    wrong = ExportError("{path} is no presentation (.pptx or .potx) that can be used as a template.", path=path)
    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise ExportError(
                "The template {path} is larger than {size} MB; choose a smaller one.",
                path=path,
                size=_LARGEST_FILE // 1_000_000,
            )
        data = path.read_bytes()
    except OSError as error:
        raise ExportError(
            "The template {path} cannot be read: {reason}.", path=path, reason=reason_of(error)
        ) from error
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            refuse_bomb(archive, str(path))
        part = Package.open(BytesIO(data)).main_document_part
        if not isinstance(part, PresentationPart):
            raise wrong
        # A template or a presentation with macros becomes a plain presentation.
        part._content_type = _CONTENT_TYPE
        for key, relation in list(part.rels.items()):
            if relation.reltype.endswith("/vbaProject"):
                part.rels.pop(key)
        presentation = part.presentation
        _ = presentation.slide_master.part, presentation.slide_width + presentation.slide_height
    except ExportError:
        raise
    except (PythonPptxError, LxmlError, OSError, LookupError, ValueError, TypeError, AttributeError, EOFError) as error:
        raise wrong from error
    except Exception as error:  # zipfile and zlib have errors of their own, which share no other base
        raise wrong from error
    return presentation


def _remove_slides(presentation: Any) -> None:
    """Take all slides out, and what refers to them."""
    root = presentation.part._element
    for slide in list(root.get_or_add_sldIdLst()):
        presentation.part.drop_rel(slide.rId)
        root.get_or_add_sldIdLst().remove(slide)
    for element in [found for found in root.iter() if isinstance(found.tag, str) and _UNWANTED.search(found.tag)]:
        holder = element.getparent()
        holder.remove(element)
        if holder.tag.endswith("}ext"):
            holder.getparent().remove(holder)


def _set_places(presentation: Any, width: float, height: float) -> None:
    """Set the placeholders of our master: a title of two lines at most at the top, numbers at the bottom right."""
    places = {
        1: Rect(_MARGIN, 20, width - 2 * _MARGIN, 44),
        2: Rect(_MARGIN, 92, width - 2 * _MARGIN, height - 92 - 40),
        16: Rect(_MARGIN, height - 32, 120, 20),
        15: Rect(width / 2 - 120, height - 32, 240, 20),
        13: Rect(width - _MARGIN - 120, height - 32, 120, 20),
    }
    master = presentation.slide_master
    for holder in master.placeholders:
        place = places.get(int(holder.placeholder_format.type))
        if place is not None:
            holder.left, holder.top, holder.width, holder.height = map(emu, place)
            body = holder._element.txBody.bodyPr
            body.set("lIns", "0")
            body.set("rIns", "0")
    for layout in presentation.slide_layouts:
        if layout._element.get("type") == "title":
            for number, holder in enumerate(layout.placeholders):
                if int(holder.placeholder_format.type) in (3, 4):
                    holder.left, holder.width = emu(_MARGIN), emu(width - 2 * _MARGIN)
                    holder.top, holder.height = emu(height * (0.3 + 0.25 * number)), emu(height * 0.22)
    styles = master._element.find("{*}txStyles")
    title = styles.find("{*}titleStyle/{*}lvl1pPr")
    title.set("algn", "l")
    title.find("{*}defRPr").set("sz", "2400")
    title.find("{*}defRPr").set("b", "1")
    for level, points in enumerate((16, 14, 12, 12, 12), 1):
        styles.find(f"{{*}}bodyStyle/{{*}}lvl{level}pPr/{{*}}defRPr").set("sz", str(points * 100))


def _theme_part(master: Any) -> Any:
    from pptx.opc.constants import RELATIONSHIP_TYPE

    return master.part.part_related_by(RELATIONSHIP_TYPE.THEME)


def _with_colours(xml: str, theme: Theme) -> str:
    """Return a theme with our colours and font."""
    for slot, token in _SLOTS.items():
        xml = re.sub(
            rf"<a:{slot}>.*?</a:{slot}>",
            f'<a:{slot}><a:srgbClr val="{theme[token].lstrip("#")}"/></a:{slot}>',
            xml,
            flags=re.DOTALL,
        )
    xml = re.sub(r'(<a:(?:major|minor)Font>\s*<a:latin typeface=")[^"]*', rf"\g<1>{FONT}", xml)
    return re.sub(r'(<a:(?:clrScheme|fontScheme|theme [^>]*?)\b[^>]*?name=")[^"]*', r"\g<1>Argmap", xml)


def _palette(xml: str, mapping: dict[str, str], kinds_by_line: bool) -> Palette:
    """Read what the colours and the font of a theme are good for."""
    colours = {
        slot: value.upper()
        for slot, value in re.findall(
            r'<a:(dk1|lt1|dk2|lt2|accent\d|hlink)>\s*<a:(?:srgbClr val|sysClr [^>]*?lastClr)="([0-9A-Fa-f]{6})"', xml
        )
    }
    ground = colours.get(mapping.get("bg1", "lt1"), "FFFFFF")
    words = {
        token: colours[mapping.get(token, token)]
        for token in (*KINDS.values(), LINK.token)
        if mapping.get(token, token) in colours
    }
    families = dict(re.findall(r'<a:(major|minor)Font>\s*<a:latin typeface="([^"]*)"', xml))
    known = {use for use, family in families.items() if family.lower() in _AS_WIDE}
    return Palette(
        legible(words, ground), "" if "minor" in known else FONT, 1.0 if "major" in known else _WIDEST, kinds_by_line
    )
