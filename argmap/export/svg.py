"""Draws a scene as SVG, in plain Python: text stays text, each box is named, nothing is loaded from elsewhere."""

import re
from collections.abc import Callable, Iterator
from xml.sax.saxutils import escape, quoteattr

from argmap.export.options import ExportOptions
from argmap.export.scene import Scene
from argmap.picture.characters import HAN_LANGUAGES
from argmap.picture.items import Box, Disc, Element, Line, Part, Text
from argmap.picture.strokes import line_cap, line_segments
from argmap.picture.theme import FALLBACK_FAMILIES, Theme, stroke_dash

# What XML 1.0 cannot hold, not even as a reference.
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_JOINED = re.compile(
    "[\u0300-\u036f\u0590-\u11ff\u1780-\u17ff\u200d\u2600-\u27bf\uac00-\ud7af\ufb1d-\ufdff\ufe00-\ufe0f\ufe70-\ufefc\U0001f000-\U0001faff]"
)
"""Hebrew, Arabic and the scripts of India and South-East Asia."""

Look = Callable[[str], str]
"""What is written for the attributes that say how a part is painted, given with a blank before each."""

FAMILIES = ", ".join(f"'{family}'" if " " in family else family for family in FALLBACK_FAMILIES)


def draw_svg(scene: Scene, _options: ExportOptions) -> bytes:
    """Return the scene as an SVG 1.1 file in UTF-8; elements are groups with a title, in the order of the picture."""
    return "".join(_document(scene)).encode("utf-8")


def _document(scene: Scene) -> Iterator[str]:
    x, y, width, height = scene.view
    size = (
        f'width="{_n(width)}" height="{_n(height)}"'
        if scene.page is None
        else f'width="{_n(scene.page[0])}mm" height="{_n(scene.page[1])}mm"'
    )
    language = f" xml:lang={_quoted(scene.language)}" if scene.language else ""
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    yield (
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} viewBox="{_n(x)} {_n(y)} {_n(width)} {_n(height)}"{language} '
        f'role="graphics-document document" aria-labelledby="title" aria-describedby="description" '
        f'font-family="{FAMILIES}" xml:space="preserve">\n'
    )
    yield f'<title id="title">{_escaped(scene.title)}</title>\n'
    yield f'<desc id="description">{_escaped(scene.description)}</desc>\n'
    ground = scene.theme["background"]
    if not scene.transparent:
        yield f'<rect x="{_n(x)}" y="{_n(y)}" width="{_n(width)}" height="{_n(height)}" fill="{ground}"/>\n'
    for element in scene.picture.elements:
        yield from _titled(element, scene.theme)
    for address in scene.addresses:
        yield (
            f'<a xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href={_quoted(address.url)} target="_blank">'
            f"<title>{_escaped(address.name)}</title>"
            f'<rect x="{_n(address.x)}" y="{_n(address.y)}" width="{_n(address.width)}" height="{_n(address.height)}" '
            f'fill="transparent"/></a>\n'
        )
    yield "</svg>\n"


def _titled(element: Element, theme: Theme) -> Iterator[str]:
    """Yield an element with its words as title, which viewers show under the pointer."""
    opening, *parts = element_markup(element, theme)
    yield opening
    if element.label:
        yield f"<title>{_escaped(element.label)}</title>\n"
    yield from parts


def element_markup(element: Element, theme: Theme, look: Look = str) -> Iterator[str]:
    """Yield an element as a group of SVG, with its id as data and its words as label; `look` may shorten the paint."""
    opacity = f' opacity="{element.opacity:g}"' if element.opacity < 1 else ""
    named = f' role="img" aria-label={_quoted(element.label)}' if element.label else ' aria-hidden="true"'
    yield (
        f'<g class="{element.kind}" data-id={_quoted(element.subject)}'
        f' transform="translate({_n(element.x)} {_n(element.y)})"{opacity}{named}>\n'
    )
    for part in element.parts:
        yield from _part(part, theme, look)
    yield "</g>\n"


def _part(part: Part, theme: Theme, look: Look) -> Iterator[str]:
    match part:
        case Box():
            radius = min(part.radius, part.width / 2, part.height / 2)
            corners = f' rx="{_n(radius)}"' if radius else ""
            paint = look(_paint(theme, part.fill, part.stroke, part.stroke_width, part.dash))
            corner = "".join(f' {name}="{_n(at)}"' for name, at in (("x", part.x), ("y", part.y)) if at)
            yield f'<rect{corner} width="{_n(part.width)}" height="{_n(part.height)}"{corners}{paint}/>\n'
        case Disc():
            paint = look(_paint(theme, part.fill, part.stroke, part.stroke_width, None))
            yield f'<circle cx="{_n(part.x)}" cy="{_n(part.y)}" r="{_n(part.radius)}"{paint}/>\n'
        case Line():
            yield from _line(part, theme, look)
        case Text():
            slant = ' font-style="italic"' if part.style.italic else ""
            weight = f' font-weight="{part.style.weight}"' if part.style.weight != 400 else ""
            left = part.x + part.width if part.leftwards else part.x
            turned = ' direction="rtl"' if part.leftwards else ""
            turned += f' xml:lang="{HAN_LANGUAGES[part.han]}"' if part.han else ""
            paint = look(f' font-size="{_n(part.style.size)}"{weight}{slant} fill="{theme[part.colour]}"')
            place = f'x="{_n(left)}" y="{_n(part.y)}"{turned}{_length(part)}'
            yield f"<text {place}{paint}>{_escaped(part.text)}</text>\n"


def _line(line: Line, theme: Theme, look: Look) -> Iterator[str]:
    start, segments = line_segments(line)
    way = [f"M{_n(start[0])} {_n(start[1])}"]
    for end, control in segments:
        way.append(f"L{_n(end[0])} {_n(end[1])}" if control is None else f"Q{_xy(control)} {_xy(end)}")
    yield f'<path d="{"".join(way)}"{look(_paint(theme, None, line.stroke, line.width, line.dash))}/>\n'
    cap = line_cap(line)
    if cap is None:
        return
    shape, points = cap
    outline = "M" + "L".join(_xy(point) for point in points)
    if shape == "arrow":
        yield f'<path d="{outline}Z"{look(_paint(theme, line.stroke, None, 0, None))}/>\n'
    else:
        yield f'<path d="{outline}"{look(_paint(theme, None, line.stroke, line.width, None))}/>\n'


def _paint(theme: Theme, fill: str | None, stroke: str | None, width: float, dash: tuple[float, ...] | None) -> str:
    words = f' fill="{theme[fill] if fill is not None else "none"}"'
    if stroke is None:
        return words
    words += f' stroke="{theme[stroke]}"'
    if width != 1:
        words += f' stroke-width="{_n(width)}"'
    shown = stroke_dash(theme, stroke, dash) if dash is not None else ()
    return f'{words} stroke-dasharray="{" ".join(map(_n, shown))}"' if shown else words


def _length(text: Text) -> str:
    """Hold a line to the width that it was measured with, whatever font the reader has in place of ours.

    Not where letters join or another font than ours is needed anyway: that would tear them apart.
    """
    fits = len(text.text) > 1 and text.width > 0 and not text.leftwards and not _JOINED.search(text.text)
    return f' textLength="{_n(text.width)}"' if fits else ""


def _xy(point: tuple[float, float]) -> str:
    return f"{_n(point[0])} {_n(point[1])}"


def _n(number: float) -> str:
    """Return a number with at most one decimal, without trailing zeros."""
    return f"{number:.1f}".rstrip("0").rstrip(".") if number % 1 else str(int(number))


def _escaped(text: str) -> str:
    return escape(_NOT_XML.sub("\ufffd", text))


def _quoted(text: str) -> str:
    return quoteattr(_NOT_XML.sub("\ufffd", text))
