"""Puts a briefing together: front matter, sections, picture, sources and footnotes as one Markdown text for pandoc."""

from collections.abc import Sequence
from dataclasses import replace

from argmap.export.branch import branch_of
from argmap.export.briefing.case import Case, language_of
from argmap.export.briefing.clauses import named_again
from argmap.export.briefing.english import ENGLISH
from argmap.export.briefing.escaping import metadata, prose
from argmap.export.briefing.fitting import fits_one_page
from argmap.export.briefing.forms import FORMS, Section, problems
from argmap.export.briefing.german import GERMAN
from argmap.export.briefing.notes import Notes
from argmap.export.briefing.phrases import Phrases
from argmap.export.briefing.picture import PagePictures, pictures_for_page
from argmap.export.briefing.tasks import BRIDGES, PRO
from argmap.export.briefing.telling import Telling
from argmap.export.options import ExportError, ExportOptions
from argmap.model import Change, Document, short_text, spanning_tree
from argmap.picture.words import plain

LANGUAGES: dict[str, Phrases] = {"en": ENGLISH, "de": GERMAN}
_MOST_ROOTS = 30
_LONGEST_TITLE = 200


def briefing(document: Document, options: ExportOptions, *, pixels: bool = False) -> str:
    """Return the briefing of a map, or of a branch of it, in Markdown for pandoc.

    Its picture is a PNG where `pixels`, else an SVG. Raises `ExportError` when the map is empty.
    """
    shown = document if options.branch is None else _branch(document, options.branch)
    if not shown.statements:
        raise ExportError("The map is empty: there is nothing to tell yet.")
    asked = options.language or language_of(shown.map.language)
    phrases = LANGUAGES.get(asked, ENGLISH)
    form = FORMS[options.form]
    case = Case.of(shown, phrases.code)
    pictures = pictures_for_page(shown, case.evaluation, pixels=pixels) if form.pictured else None
    for plan in form.plans:
        notes = Notes(shown, phrases, options.style, graded=form.graded, quoted=plan.quoted, most=plan.quotes)
        telling = Telling(case, phrases, notes, plan.longest)
        sections = plan.sections(telling, shown.thesis) if shown.thesis is not None else _without_thesis(telling)
        if options.open_problems:
            sections.append(problems(telling))
        text = _markdown(shown, telling, sections, pictures, options)
        if len(form.plans) > 1 and fits_one_page(text, options):
            break
    return text


def _branch(document: Document, node: str) -> Document:
    """Return a branch as a map of its own, for which the map's question and standard of proof were not meant."""
    branch = branch_of(document, node)
    if branch.thesis == document.thesis:
        return branch
    info = replace(branch.map, question="", standard=None)
    return branch.apply(Change.of("", {("map", ""): (branch.map, info)}))


def _without_thesis(telling: Telling) -> list[Section]:
    """Return what a map without thesis holds: each of its roots with what hangs below it."""
    document = telling.case.document
    roots = [root for root in spanning_tree(document).roots if root in document.statements]
    paragraphs = [telling.phrases.verdict.no_thesis]
    for root in roots[:_MOST_ROOTS]:
        clause = telling.clause(root)
        opening = f"**{clause.apart}{clause.end}**{clause.mark}"
        paragraphs += telling.paragraphs(telling.below_statement(root, PRO, 1), [opening])
    left = len(document.statements.keys() - telling.told)
    if left:
        paragraphs.append(telling.phrases.say.further(left))
    return [("", paragraphs)]


def _markdown(
    document: Document,
    telling: Telling,
    sections: list[Section],
    pictures: PagePictures | None,
    options: ExportOptions,
) -> str:
    phrases, notes = telling.phrases, telling.notes
    blocks: list[str] = []
    if plain(document.map.question) and FORMS[options.form].asks:
        blocks.append(f"*{phrases.heading.question}:* {prose(telling.shortened(document.map.question))}")
    for heading, paragraphs in sections:
        if paragraphs:
            blocks += [f"## {heading}"] if heading else []
            blocks += paragraphs
    if pictures is not None:
        blocks += _pictured(telling, pictures)
    references = notes.references()
    if references:
        blocks.append(f"## {phrases.heading.sources}")
        blocks += [phrases.verdict.grades] if notes.has_grades else []
        blocks.append("::: {#refs}\n:::")
    blocks += notes.definitions()
    if pictures is not None:
        blocks += [f"[map{number}]: {one.address}" for number, one in enumerate(pictures.pictures, 1)]
    return "\n\n".join(["\n".join(_front_matter(document, phrases, references, options.date)), *blocks]) + "\n"


def _pictured(telling: Telling, pictures: PagePictures) -> list[str]:
    """Return the map as pictures below a heading; those of single branches say below what they are about."""
    heading = telling.phrases.heading
    title = heading.map if pictures.whole else heading.overview
    blocks = [f"## {title}"]
    for number, one in enumerate(pictures.pictures, 1):
        place = f"[map{number}]{{width={one.width}cm}}"
        caption = _caption(telling, one.about)
        # The stroke at the end keeps pandoc from setting the words below the picture.
        blocks.append(f"![{caption}]{place}" if caption else f"![{title}]{place}\\")
    return blocks


def _caption(telling: Telling, about: Sequence[str]) -> str:
    """Return the claims that a picture is about: a statement, or what its steps start from; empty without any."""
    case = telling.case
    starts = [[n] if n in case.document.statements else case.sorted_premises(n, BRIDGES)[0][:1] for n in about]
    clauses = [named_again(case.document, start, case.casing) for first in starts for start in first]
    return "; ".join([*(c.apart for c in clauses[:1]), *(c.inline or c.apart for c in clauses[1:])])


def _front_matter(document: Document, phrases: Phrases, references: list[str], date: str) -> list[str]:
    title = short_text(plain(document.map.title), _LONGEST_TITLE)
    if not title and document.thesis is not None:
        title = short_text(plain(document.statements[document.thesis].text), 120)
    authors = [metadata(author) for author in document.map.authors if plain(author)]
    lines = ["---", f"title: {metadata(title or phrases.heading.untitled)}"]
    lines += ["author:", *(f"- {author}" for author in authors)] if authors else []
    lines += [f"date: {metadata(date)}"] if plain(date) else []
    lines.append(f"lang: {phrases.code}")
    lines += ["references:", *references] if references else []
    return [*lines, "---"]
