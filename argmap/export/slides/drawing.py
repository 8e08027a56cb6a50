"""Shapes of a slide as DrawingML: text that a person can edit, colours of the theme, names and alternative texts.

Lengths are points. Elements are written as text and parsed once for each slide, which takes a fraction of the time
that adding them one by one does.
"""

from collections.abc import Sequence
from typing import Literal, NamedTuple
from xml.sax.saxutils import escape

from argmap.layout import Rect
from argmap.picture.characters import visible_text

EMU = 12_700
"""English metric units in a point."""

CORNER_INSET = 0.29289
"""Share of a corner's radius by which PowerPoint moves the text of a rounded rectangle inwards: 1 - sqrt(1/2)."""

Align = Literal["l", "ctr", "r"]
Anchor = Literal["t", "ctr", "b"]

_RIGHT_TO_LEFT = (("\u0590", "\u08ff"), ("\ufb1d", "\ufdff"), ("\ufe70", "\ufeff"))


class Colour(NamedTuple):
    """A colour of the presentation's theme, so that a change of theme recolours the map."""

    token: str
    """tx1, bg1, tx2, bg2, accent1 … accent6, hlink."""

    opacity: int = 100
    """Per cent; what shines through is the slide's ground, be it light or dark."""


TEXT, GROUND, FAINT = Colour("tx1"), Colour("bg1"), Colour("tx1", opacity=68)
LINK = Colour("hlink")

_OWN_COLOUR = (
    '<a:extLst><a:ext uri="{A12FA001-AC4F-418D-AE19-62706E023703}">'
    '<ahyp:hlinkClr xmlns:ahyp="http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor" val="tx"/>'
    "</a:ext></a:extLst>"
)
"""Says that a link keeps the colour of its text. Source: [MS-ODRAWXML], hlinkClr."""


class Run(NamedTuple):
    """A piece of text in one style."""

    text: str
    size: float
    colour: Colour = TEXT
    bold: bool = False
    italic: bool = False
    jump: str = ""
    """Relationship of the slide that a click leads to."""

    address: str = ""
    """Relationship of a page on the web that a click leads to."""


class Paragraph(NamedTuple):
    """Runs on one or more lines; the direction follows the first letter that has one."""

    runs: tuple[Run, ...]
    align: Align = "l"
    before: float = 0.0
    indent: float = 0.0


class Look(NamedTuple):
    """Fill and outline of a shape; None for none."""

    fill: Colour | None = None
    edge: Colour | None = None
    width: float = 1.0
    dash: str = ""
    """A preset of DrawingML: dash, sysDot, lgDash …"""


class Body(NamedTuple):
    """The text of a shape and where it stands in it."""

    paragraphs: tuple[Paragraph, ...] = ()
    insets: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0)
    """Left, top, right and bottom, inside the shape's own text rectangle."""

    anchor: Anchor = "ctr"
    font: str = ""
    """Family of all runs; empty: that of the theme."""


class Named(NamedTuple):
    """Number of a shape on its slide, its name in the selection pane, and what a screen reader says."""

    number: int
    name: str
    words: str = ""


def shape(named: Named, place: Rect, geometry: str, look: Look, body: Body) -> str:
    """Return a shape with text as `p:sp`; `geometry` is what `rounded` and its neighbours return."""
    box = ' txBox="1"' if look.fill is None and look.edge is None else ""
    return (
        f"<p:sp><p:nvSpPr>{_identity(named)}<p:cNvSpPr{box}/><p:nvPr/></p:nvSpPr>"
        f"<p:spPr>{_frame(place)}{geometry}{_fill(look.fill)}{line(look)}</p:spPr>{_body(body)}</p:sp>"
    )


def group(named: Named, place: Rect, children: Sequence[str]) -> str:
    """Return shapes as one group, whose coordinates are those of the slide: ungrouping moves nothing."""
    x, y, width, height = map(emu, place)
    return (
        f"<p:grpSp><p:nvGrpSpPr>{_identity(named)}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>"
        f'<a:off x="{x}" y="{y}"/><a:ext cx="{width}" cy="{height}"/>'
        f'<a:chOff x="{x}" y="{y}"/><a:chExt cx="{width}" cy="{height}"/></a:xfrm></p:grpSpPr>'
        f"{''.join(children)}</p:grpSp>"
    )


def connector(
    named: Named,
    ends: tuple[tuple[int, int], tuple[int, int]],
    transform: str,
    geometry: str,
    look: Look,
    marks: tuple[str, str],
) -> str:
    """Return a connector as `p:cxnSp`, glued at both ends: each a shape's number and one of its connection sites.

    `marks` are what stands at its start and at its end, as DrawingML calls them (triangle, diamond); empty: nothing.
    """
    (start, start_site), (end, end_site) = ends
    return (
        f"<p:cxnSp><p:nvCxnSpPr>{_identity(named)}<p:cNvCxnSpPr>"
        f'<a:stCxn id="{start}" idx="{start_site}"/><a:endCxn id="{end}" idx="{end_site}"/>'
        f"</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr><p:spPr>{transform}{geometry}{line(look, marks)}</p:spPr></p:cxnSp>"
    )


def paragraph(said: Paragraph, font: str = "") -> str:
    """Return a paragraph as `a:p`."""
    text = "".join(run.text for run in said.runs)
    backwards = _backwards(text)
    align = {"l": "r", "r": "l", "ctr": "ctr"}[said.align] if backwards else said.align
    words = f' marL="{emu(said.indent)}" algn="{align}"' + ' rtl="1"' * backwards
    spacing = f'<a:spcBef><a:spcPts val="{round(said.before * 100)}"/></a:spcBef>'
    return (
        f'<a:p><a:pPr{words} indent="0"><a:lnSpc><a:spcPct val="100000"/></a:lnSpc>{spacing}<a:buNone/></a:pPr>'
        f"{''.join([_run(run, font) for run in said.runs])}</a:p>"
    )


def line(look: Look, marks: tuple[str, str] = ("", "")) -> str:
    """Return an outline as `a:ln`, with the marks of a connector."""
    if look.edge is None:
        return "<a:ln><a:noFill/></a:ln>"
    dash = f'<a:prstDash val="{look.dash}"/>' if look.dash else ""
    names = zip(("headEnd", "tailEnd"), marks, strict=True)  # DrawingML calls the start of a line its head
    ends = "".join([f'<a:{name} type="{mark}" w="med" len="med"/>' for name, mark in names if mark])
    return f'<a:ln w="{emu(look.width)}">{_fill(look.edge)}{dash}<a:round/>{ends}</a:ln>'


def emu(points: float) -> int:
    """Return a length in English metric units."""
    return round(points * EMU)


def escaped(text: str) -> str:
    """Return a text as the content of an XML element or attribute; what XML cannot hold is shown as a sign."""
    return escape(visible_text(text), {'"': "&quot;"})


def _identity(named: Named) -> str:
    name, words = (escaped(" ".join(text.split())) for text in (named.name, named.words))
    return f'<p:cNvPr id="{named.number}" name="{name}" descr="{words}"/>'


def _frame(place: Rect) -> str:
    x, y, width, height = map(emu, place)
    return f'<a:xfrm><a:off x="{x}" y="{y}"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'


def _fill(colour: Colour | None) -> str:
    if colour is None:
        return "<a:noFill/>"
    change = f'<a:alpha val="{colour.opacity * 1000}"/>' if colour.opacity < 100 else ""
    return f'<a:solidFill><a:schemeClr val="{colour.token}">{change}</a:schemeClr></a:solidFill>'


def _body(body: Body) -> str:
    left, top, right, bottom = map(emu, body.insets)
    paragraphs = "".join([paragraph(said, body.font) for said in body.paragraphs]) or "<a:p/>"
    return (
        f'<p:txBody><a:bodyPr wrap="square" lIns="{left}" tIns="{top}" rIns="{right}" bIns="{bottom}" rtlCol="0" '
        f'anchor="{body.anchor}"><a:noAutofit/></a:bodyPr><a:lstStyle/>{paragraphs}</p:txBody>'
    )


def _run(run: Run, font: str) -> str:
    linked = bool(run.jump or run.address)
    style = f' sz="{round(run.size * 100)}"' + ' b="1"' * run.bold + ' i="1"' * run.italic + ' u="sng"' * linked
    own = "" if run.colour == LINK else _OWN_COLOUR
    click = ""
    if run.jump:
        click = f'<a:hlinkClick r:id="{run.jump}" action="ppaction://hlinksldjump">{own}</a:hlinkClick>'
    elif run.address:
        click = f'<a:hlinkClick r:id="{run.address}">{own}</a:hlinkClick>'
    family = f'<a:latin typeface="{escaped(font)}"/><a:cs typeface="{escaped(font)}"/>' if font else ""
    inside = f"{_fill(run.colour)}{family}{click}"
    pieces = [
        f"<a:r><a:rPr{style}>{inside}</a:rPr><a:t>{escaped(piece)}</a:t></a:r>"
        for piece in visible_text(run.text).split("\n")
    ]
    return f"<a:br><a:rPr{style}/></a:br>".join(pieces)


def _backwards(text: str) -> bool:
    """Return whether the first letter of a text belongs to a script that is written from right to left."""
    first = next((letter for letter in text if letter.isalpha()), "")
    return any(low <= first <= high for low, high in _RIGHT_TO_LEFT)
