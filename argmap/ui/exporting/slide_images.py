"""Pictures of the slides in a presentation that this program wrote: its shapes, texts and connectors."""

from collections.abc import Iterator
from io import BytesIO
from math import hypot
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QPainter,
    QPen,
    QPolygonF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
_EMU = 12_700.0
_SIDES = {"ctr": Qt.AlignmentFlag.AlignHCenter, "r": Qt.AlignmentFlag.AlignRight}
_SCHEME = {"bg1": "lt1", "tx1": "dk1", "bg2": "lt2", "tx2": "dk2"}


def slide_images(data: bytes, width: int, most: int) -> list[QImage]:
    """Return the first slides as images of that width in pixels."""
    from pptx import Presentation

    presentation = Presentation(BytesIO(data))
    across, down = (float(side or 0) / _EMU for side in (presentation.slide_width, presentation.slide_height))
    images = []
    for number, slide in enumerate(presentation.slides):
        if number == most:
            break
        colours = _theme_colours(slide)
        image = QImage(width, round(width * down / across), QImage.Format.Format_RGB32)
        image.fill(colours.get("lt1", QColor("white")))
        painter = QPainter(image)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.scale(width / across, width / across)
        for shape in _leaves(slide.shapes._spTree):
            _paint(painter, shape, colours, slide)
        painter.end()
        images.append(image)
    return images


def _leaves(tree: Any) -> Iterator[Any]:
    """Yield the shapes and connectors in their order; groups of this program have the coordinates of the slide."""
    stack = [iter(tree)]
    while stack:
        element = next(stack[-1], None)
        if element is None:
            stack.pop()
        elif element.tag == f"{_P}grpSp":
            stack.append(iter(element))
        elif element.tag in (f"{_P}sp", f"{_P}cxnSp"):
            yield element


def _theme_colours(slide: Any) -> dict[str, QColor]:
    from pptx.oxml import parse_xml

    colours: dict[str, QColor] = {}
    master = slide.slide_layout.slide_master
    for relation in master.part.rels.values():
        if relation.reltype.endswith("/theme"):
            scheme = parse_xml(relation.target_part.blob).find(f".//{_A}clrScheme")
            for entry in scheme if scheme is not None else ():
                value = entry[0].get("lastClr") or entry[0].get("val")
                colours[entry.tag.removeprefix(_A)] = QColor(f"#{value}")
    mapping = master.element.find(f"{_P}clrMap")
    shown = dict(mapping.attrib) if mapping is not None else _SCHEME
    return colours | {name: colours[token] for name, token in shown.items() if token in colours}


def _paint(painter: QPainter, shape: Any, colours: dict[str, QColor], slide: Any) -> None:
    place = _place(shape, slide)
    if place is None:
        return
    properties = shape.find(f"{_P}spPr")
    pen = _pen(properties.find(f"{_A}ln"), colours)
    if shape.tag == f"{_P}cxnSp":
        _draw_link(painter, properties, place, pen)
        return
    fill = _colour(properties.find(f"{_A}solidFill"), colours)
    painter.setPen(pen)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    geometry = properties.find(f"{_A}prstGeom")
    kind = geometry.get("prst") if geometry is not None else ""
    if kind == "ellipse":
        painter.drawEllipse(place)
    elif kind and (fill is not None or pen.style() != Qt.PenStyle.NoPen):
        adjusted = geometry.find(f".//{_A}gd")
        share = float(adjusted.get("fmla", "val 0").split()[-1]) / 100_000 if adjusted is not None else 0.0
        radius = share * min(place.width(), place.height()) if kind == "roundRect" else 0.0
        painter.drawRoundedRect(place, radius, radius)
    body = shape.find(f"{_P}txBody")
    if body is not None:
        title = shape.find(f".//{_P}ph[@type='title']") is not None
        _write(painter, body, place, colours, _usual_font(slide, title=title))


def _place(shape: Any, slide: Any) -> QRectF | None:
    frame = shape.find(f"{_P}spPr/{_A}xfrm")
    if frame is not None:
        at, size = frame.find(f"{_A}off"), frame.find(f"{_A}ext")
        numbers = [int(at.get("x")), int(at.get("y")), int(size.get("cx")), int(size.get("cy"))]
    else:
        identifier = shape.find(f".//{_P}cNvPr").get("id")
        found = next((s for s in slide.shapes if str(s.shape_id) == identifier), None)
        if found is None or found.left is None:
            return None
        numbers = [found.left, found.top, found.width, found.height]
    return QRectF(*[number / _EMU for number in numbers])


def _corners(properties: Any, place: QRectF) -> list[QPointF]:
    """Return the corners of a bent connector, turned and mirrored as its frame says.

    Source: ECMA-376, presetShapeDefinitions.xml, bentConnector2 to bentConnector5.
    """
    frame, geometry = properties.find(f"{_A}xfrm"), properties.find(f"{_A}prstGeom")
    shares = [float(gd.get("fmla").split()[-1]) / 100_000 for gd in geometry.iter(f"{_A}gd")]
    way = [(0.0, 0.0)]
    for number, share in enumerate(shares):
        x, y = way[-1]
        way.append((share, y) if number % 2 == 0 else (x, share))
    x, y = way[-1]
    way += [(1.0, y) if len(shares) % 2 == 0 else (x, 1.0), (1.0, 1.0)]
    turn = round(int(frame.get("rot", "0")) / 60_000)
    mirrored = (-1 if frame.get("flipH") == "1" else 1, -1 if frame.get("flipV") == "1" else 1)
    corners = []
    for x, y in way:
        dx, dy = (x - 0.5) * place.width() * mirrored[0], (y - 0.5) * place.height() * mirrored[1]
        across, down = {0: (dx, dy), 90: (-dy, dx), 180: (-dx, -dy), 270: (dy, -dx)}.get(turn, (dx, dy))
        corners.append(QPointF(place.center().x() + across, place.center().y() + down))
    return corners


def _draw_link(painter: QPainter, properties: Any, place: QRectF, pen: QPen) -> None:
    """Draw a connector with the marks at its ends."""
    corners = _corners(properties, place)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(corners)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(pen.color())
    line = properties.find(f"{_A}ln")
    for name, end, before in (("headEnd", corners[0], corners[1]), ("tailEnd", corners[-1], corners[-2])):
        mark = line.find(f"{_A}{name}")
        if mark is not None:
            painter.drawPolygon(_mark(mark.get("type", ""), end, before, pen.widthF()))


def _mark(kind: str, end: QPointF, before: QPointF, width: float) -> QPolygonF:
    """Return an arrow's head or a diamond at the end of a line that comes from a point."""
    way = end - before
    long = max(hypot(way.x(), way.y()), 1e-6)
    along = way * (1.5 * width / long)
    aside = QPointF(-along.y(), along.x())
    if kind == "diamond":
        return QPolygonF([end + along, end + aside, end - along, end - aside])
    return QPolygonF([end, end - along * 2 + aside, end - along * 2 - aside])


def _pen(line: Any, colours: dict[str, QColor]) -> QPen:
    colour = _colour(line.find(f"{_A}solidFill"), colours) if line is not None else None
    if colour is None:
        return QPen(Qt.PenStyle.NoPen)
    pen = QPen(colour, int(line.get("w", "9525")) / _EMU)
    if line.find(f"{_A}prstDash") is not None and line.find(f"{_A}prstDash").get("val") != "solid":
        pen.setStyle(Qt.PenStyle.DashLine)
    return pen


def _colour(fill: Any, colours: dict[str, QColor]) -> QColor | None:
    if fill is None or not len(fill):
        return None
    named = fill[0]
    value = named.get("val", "")
    colour = QColor(colours[value]) if value in colours else QColor(f"#{value}")
    opacity = named.find(f"{_A}alpha")
    if opacity is not None:
        colour.setAlphaF(int(opacity.get("val")) / 100_000)
    return colour if colour.isValid() else None


def _write(painter: QPainter, body: Any, place: QRectF, colours: dict[str, QColor], usual: QFont) -> None:
    """Write the paragraphs of a shape; `usual` is the font of runs that name no size."""
    settings = body.find(f"{_A}bodyPr")
    left, top, right, bottom = (int(settings.get(f"{side}Ins", "0")) / _EMU for side in "ltrb")
    words = QTextDocument()
    words.setDocumentMargin(0)
    words.setTextWidth(max(1.0, place.width() - left - right))
    cursor = QTextCursor(words)
    for number, paragraph in enumerate(body.iter(f"{_A}p")):
        if number:
            cursor.insertBlock()
        cursor.setBlockFormat(_block_form(paragraph.find(f"{_A}pPr")))
        for run in paragraph.iter(f"{_A}r"):
            cursor.insertText(run.findtext(f"{_A}t") or "", _run_form(run.find(f"{_A}rPr"), colours, usual))
    free = place.height() - top - bottom - words.size().height()
    down = {"ctr": free / 2, "b": free}.get(settings.get("anchor", "t"), 0.0)
    painter.save()
    painter.translate(place.left() + left, place.top() + top + max(0.0, down))
    words.drawContents(painter)
    painter.restore()


def _block_form(settings: Any) -> QTextBlockFormat:
    form = QTextBlockFormat()
    if settings is not None:
        form.setAlignment(_SIDES.get(settings.get("algn", "l"), Qt.AlignmentFlag.AlignLeft))
        form.setLeftMargin(int(settings.get("marL", "0")) / _EMU)
        before = settings.find(f"{_A}spcBef/{_A}spcPts")
        form.setTopMargin(int(before.get("val", "0")) / 100 if before is not None else 0.0)
    return form


def _run_form(style: Any, colours: dict[str, QColor], usual: QFont) -> QTextCharFormat:
    form = QTextCharFormat()
    font = QFont(usual)
    colour = None
    if style is not None:
        if style.get("sz") is not None:
            font.setPixelSize(round(int(style.get("sz")) / 100))
        if style.get("b") is not None:
            font.setBold(style.get("b") == "1")
        font.setItalic(style.get("i") == "1")
        colour = _colour(style.find(f"{_A}solidFill"), colours)
    form.setFont(font)
    form.setForeground(colour or colours.get("tx1", QColor("black")))
    return form


def _usual_font(slide: Any, *, title: bool) -> QFont:
    """Return the font of titles as the master has it, or that of other text."""
    font = QFont("Liberation Sans")
    style = slide.slide_layout.slide_master.element.find(f".//{_P}titleStyle/{_A}lvl1pPr/{_A}defRPr") if title else None
    font.setPixelSize(round(int(style.get("sz", "2800")) / 100) if style is not None else 28 if title else 14)
    font.setBold(style is not None and style.get("b") == "1")
    return font
