"""Writes a map as a presentation of native, editable shapes."""

from io import BytesIO
from pathlib import Path

from argmap.export.branch import branch_of
from argmap.export.options import ExportError, ExportOptions
from argmap.export.slides.arrange import SMALLEST, Arranged, Room
from argmap.export.slides.card import arial
from argmap.export.slides.case import Case, case_of
from argmap.export.slides.contents import Entry, write_contents
from argmap.export.slides.directory import Directory, directory_of
from argmap.export.slides.drawing import FAINT, Body, Look, Named, Paragraph, Run, shape
from argmap.export.slides.geometry import rectangle
from argmap.export.slides.layouts import PageLayout, page_layout
from argmap.export.slides.map_slide import MapSlide
from argmap.export.slides.notes import part_notes, verdict_lines
from argmap.export.slides.page import Page
from argmap.export.slides.part import Part
from argmap.export.slides.proofing import mark_languages
from argmap.export.slides.source_slides import source_list, write_sources
from argmap.export.slides.split import branch_parts, overview_parts
from argmap.export.slides.template import Ground, own_ground, template_ground
from argmap.export.slides.titles import map_title, node_name, part_title, same_title_numbers, trail
from argmap.layout import Rect
from argmap.model import Document, language_of
from argmap.picture.items import TextStyle
from argmap.picture.wrapping import shortened
from argmap.tongue import say, speaking

_BREADCRUMB = 20.0
_CRUMB_SIZE = 12.0
_MAP_KINDS = ("titleOnly", "obj")
_TEXT_KINDS = ("obj", "twoObj", "tx", "titleOnly")


def write_slides(document: Document, options: ExportOptions) -> bytes:
    """Return a map as a `.pptx` file that speaks its language.

    Raises `ExportError` when there is nothing to show, more slides would be needed than anybody shows, or the template
    cannot be used.
    """
    shown = document if options.branch is None else branch_of(document, options.branch)
    if not shown.statements:
        raise ExportError("The map is empty: there is nothing to put on slides yet.")
    ground = _ground(options)
    with speaking(language_of(document)):
        _write(ground, shown, document, options)
        mark_languages(ground.presentation, document.map.language or language_of(document))
    return _saved(ground)


def _write(ground: Ground, shown: Document, document: Document, options: ExportOptions) -> None:
    """Add the slides of what is shown of a map."""
    case = case_of(shown, document)
    room = Room(case, _map_area(ground), options.orientation)
    overview = overview_parts(case, room.fits)
    if options.slides == "all" and _repeated(overview):
        overview = ()
    parts = overview
    if options.slides != "overview" or not overview:
        branches = branch_parts(case, overview, room.fits)
        parts = (*overview, *branches) if options.slides == "all" or not branches else branches
    _fill(ground, case, [room.arranged(part) for part in parts], complete=options.slides == "all")


def _repeated(overview: tuple[Part, ...]) -> bool:
    """Return whether an overview would only say what the first branch says: it has but one line."""
    return len(overview) == 1 and overview[0].overview and len(overview[0].frames) == 1


def _fill(ground: Ground, case: Case, arranged: list[Arranged], *, complete: bool) -> None:
    """Add the slides; `complete`: with contents and sources."""
    whole = len(arranged) == 1
    titles = same_title_numbers(part_title(case, one.part, whole) for one in arranged)
    first = 2 if complete else 1
    map_layout, text_layout = page_layout(ground, _MAP_KINDS), page_layout(ground, _TEXT_KINDS)
    listed, letters = source_list(case, _text_area(text_layout)) if complete else ([], 0.0)
    layouts = [text_layout] * complete + [map_layout] * len(arranged) + [text_layout] * len(listed)
    pages = [Page(ground, layout, number) for number, layout in enumerate(layouts, 1)]
    for page in pages:
        page.know(pages)
    directory = directory_of(case, [one.part for one in arranged], first)
    for one, title, page in zip(arranged, titles, pages[first - 1 :], strict=False):
        _write_map(page, case, one, title, directory, contents=complete, legend=page.number == first)
    for number, (sources, page) in enumerate(zip(listed, pages[first - 1 + len(arranged) :], strict=True), 1):
        page.write_title(_sources_title(number, len(listed)))
        write_sources(page, case, sources, letters, _text_area(text_layout))
        page.finish("")
    if complete:
        entries = _entries(case, arranged, titles, first)
        entries += [Entry(say("Sources"), len(pages) - len(listed) + 1, 0, "")] if listed else []
        pages[0].write_title(map_title(case))
        write_contents(pages[0], case, entries, _text_area(text_layout))
        thesis = case.document.thesis
        pages[0].finish(
            "\n".join([*([say("Thesis: {words}", words=case.text(thesis))] if thesis else []), *verdict_lines(case)])
        )


def _sources_title(number: int, count: int) -> str:
    return say("Sources") if count == 1 else say("Sources ({number} of {count})", number=number, count=count)


def _entries(case: Case, arranged: list[Arranged], titles: list[str], first: int) -> list[Entry]:
    entries = []
    for number, (one, title) in enumerate(zip(arranged, titles, strict=True), first):
        part = one.part
        depth, status = 0, ""
        if part.top is not None and part.top not in case.tree.roots:
            statements = [n for n in case.tree.path(case.document, part.top) if n in case.document.statements]
            depth, status = max(1, len(statements) - 1), case.status_said(part.top)
        elif len(part.frames) and not part.overview:
            status = case.status_said(part.frames[0])
        entries.append(Entry(title, number, min(depth, 4), status))
    return entries


def _write_map(
    page: Page, case: Case, one: Arranged, title: str, directory: Directory, *, contents: bool, legend: bool
) -> None:
    """Fill a slide with a part of the map."""
    page.write_title(title)
    crumbs = _crumbs(page, case, one.part, directory, contents=contents)
    start = page.last_shape()
    elements = [crumbs] if crumbs else []
    drawn = MapSlide(case, one, page.ground.palette, directory, page.number, page.jump, start + len(elements))
    page.add([*elements, *drawn.shapes(), *([_legend(page, drawn.next())] if legend else [])])
    page.finish(part_notes(case, one.part))


def _crumbs(page: Page, case: Case, part: Part, directory: Directory, *, contents: bool) -> str:
    """Return the way from the contents to what a slide shows, each station a link."""
    room = page.layout.space
    stations = [(say("Contents"), 1)] if contents else []
    stations += [(node_name(case, node, 34), directory.home.get(node, page.number)) for node in trail(case, part)]
    stations = _shortened(stations, room.width)
    if not stations:
        return ""
    runs: list[Run] = []
    link = page.ground.palette.link
    for name, slide in stations:
        if runs:  # in the colour of links: LibreOffice gives links the colour of what stands between them
            runs.append(Run("  ›  ", _CRUMB_SIZE, link))
        here = slide == page.number
        runs.append(Run(name, _CRUMB_SIZE) if here else Run(name, _CRUMB_SIZE, link, jump=page.jump(slide)))
    place = Rect(room.x, room.y, room.width, _BREADCRUMB)
    words = " › ".join(run.text for run in runs if run.text.strip() != "›")
    named = Named(page.last_shape() + 1, say("Breadcrumb"), say("Way to this slide: {stations}", stations=words))
    body = Body((Paragraph(tuple(runs)),), anchor="ctr", font=page.ground.palette.font)
    return shape(named, place, rectangle(), Look(), body)


def _shortened(stations: list[tuple[str, int]], width: float) -> list[tuple[str, int]]:
    """Return the way without stations in its middle that have no room on the line."""
    widths = arial().words(TextStyle(_CRUMB_SIZE))
    kept = list(stations)
    while len(kept) > 2 and widths["  ›  ".join(name for name, _ in kept)] > width * 0.95:
        middle = len(kept) // 2
        if kept[middle][0] == "…":
            middle -= 1
        kept[middle : middle + 1] = [] if any(name == "…" for name, _ in kept) else [("…", kept[middle][1])]
    room = width * 0.95 / max(len(kept), 1)
    crowded = widths["  ›  ".join(name for name, _ in kept)] > width * 0.95
    return [(shortened(name, room - 20, widths), slide) for name, slide in kept] if crowded else kept


def _legend(page: Page, number: int) -> str:
    """Return what the ends of links mean, at the foot of the first map."""
    words = say("Arrow: supports · Diamond: speaks against · Dashed: about a step")
    room = page.layout.space
    place = Rect(room.x, room.bottom + 6, room.width * 0.8, 20)
    body = Body((Paragraph((Run(words, SMALLEST, FAINT),)),), font=page.ground.palette.font)
    return shape(Named(number, say("Legend"), words), place, rectangle(), Look(), body)


def _ground(options: ExportOptions) -> Ground:
    if options.template is None:
        return own_ground(options.size or "16:9", options.theme)
    if options.size is not None:
        raise ExportError("A template has a size of its own; leave --size or --template out.")
    return template_ground(Path(options.template))


def _map_area(ground: Ground) -> Rect:
    room = page_layout(ground, _MAP_KINDS).space
    return Rect(room.x, room.y + _BREADCRUMB + 8, room.width, room.height - _BREADCRUMB - 8)


def _text_area(layout: PageLayout) -> Rect:
    room = layout.space
    return Rect(room.x, room.y + 12, room.width, room.height - 12)


def _saved(ground: Ground) -> bytes:
    buffer = BytesIO()
    ground.presentation.save(buffer)
    return buffer.getvalue()
