"""The interactive page: picture, outline, sources, style and script in one file that allows nothing else to run."""

import base64
import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import replace

from argmap.data import resource
from argmap.evaluation import Evaluation, evaluate, status_word
from argmap.evaluation.why import why
from argmap.export.branch import branch_of
from argmap.export.citation import citation, web_address
from argmap.export.options import ExportOptions
from argmap.export.page.looks import Looks
from argmap.export.page.notes import text_html
from argmap.export.page.outline import Outline
from argmap.export.page.words import words_for
from argmap.export.scene import Scene, scene_of
from argmap.export.svg import FAMILIES, element_markup
from argmap.model import Document, language_of, spanning_tree
from argmap.model.collector import without_collections
from argmap.picture.theme import THEMES, Theme
from argmap.tongue import speaking

_SHAPE = "4:3"
"""A map in the shape of a screen: the plain tree of a large one is a strip in which one scrolls and scrolls."""

_FOLLOWING_THE_SYSTEM = "light"
"""The theme that turns dark where the reader's system is."""


def write_page(document: Document, options: ExportOptions) -> bytes:
    """Return a map, or a branch of it, as one HTML file in UTF-8.

    Raises `ExportError` when there is nothing to show.
    """
    with speaking(language_of(document)), without_collections():
        return _written(document, options)


def _written(document: Document, options: ExportOptions) -> bytes:
    shown = document if options.branch is None else branch_of(document, options.branch)
    scene = scene_of(document, replace(options, size=options.size or _SHAPE, poster=1))
    evaluation = evaluate(document)
    words = words_for(language_of(document))
    outline = Outline(shown, spanning_tree(shown), evaluation, words)
    return "".join(_page(shown, scene, outline, evaluation, words)).encode("utf-8", "replace")


def _page(
    document: Document, scene: Scene, outline: Outline, evaluation: Evaluation, words: Mapping[str, str]
) -> Iterator[str]:
    looks = Looks()
    picture = "".join(_svg(scene, looks))
    style = _colours(scene.theme) + looks.style() + resource("page/page.css").read_text(encoding="utf-8")
    script = resource("page/page.js").read_text(encoding="utf-8")
    language = text_html(scene.language) or words["language"]
    title = text_html(scene.title) or words["map"]
    yield f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
    yield f'<meta http-equiv="Content-Security-Policy" content="{_policy(style, script)}">\n'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
    yield '<meta name="generator" content="Argmap">\n'
    yield f"<title>{title}</title>\n<style>{style}</style>\n</head>\n<body>\n"
    yield f"<header><h1>{title}</h1>{_verdict(document, evaluation, words)}</header>\n"
    yield _bar(words)
    yield f'<main>\n<div class="map">{picture}</div>\n<div class="side">\n'
    yield f'<section class="details" aria-live="polite" aria-label="{words["details"]}"></section>\n'
    yield f'<div class="reading">\n<section class="outline"><h2>{words["outline"]}</h2>\n'
    yield from outline.html()
    yield "</section>\n"
    yield from _sources(document, outline, words)
    yield "</div>\n</div>\n</main>\n"
    said = {key: words[key] for key in ("found", "fold", "unfold")}
    data = json.dumps(said, ensure_ascii=False).replace("<", "\\u003c")
    yield f'<script type="application/json" id="words">{data}</script>\n<script>{script}</script>\n</body>\n</html>\n'


def _policy(style: str, script: str) -> str:
    """Allow this style and this script, and nothing from anywhere."""
    return (
        f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(script)}; base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    digest = base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii")
    return f"'sha256-{digest}'"


def _colours(theme: Theme) -> str:
    """Return the colours as custom properties, so that a reader's dark system gets the dark ones."""
    aliases = "".join(f"{name}:var(--{token});" for token, name in _short(theme).items())
    rules = [f":root{{{_properties(theme)}{aliases}}}"]
    if theme.name == _FOLLOWING_THE_SYSTEM:
        rules.append(f"@media screen and (prefers-color-scheme: dark){{:root{{{_properties(THEMES['dark'])}}}}}")
        rules.append(f"@media screen and (prefers-contrast: more){{:root{{{_properties(THEMES['contrast'])}}}}}")
    return "\n".join(rules) + "\n"


def _properties(theme: Theme) -> str:
    return "".join(f"--{token}:{colour};" for token, colour in theme.colours.items())


def _short(theme: Theme) -> dict[str, str]:
    """Return a short name of each colour: the picture says them ten thousand times."""
    return {token: f"--{number}" for number, token in enumerate(theme.colours)}


def _svg(scene: Scene, looks: Looks) -> Iterator[str]:
    x, y, width, height = scene.view
    theme = replace(scene.theme, colours={token: f"var({name})" for token, name in _short(scene.theme).items()})
    yield (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.0f}" height="{height:.0f}" '
        f'viewBox="{x:.1f} {y:.1f} {width:.1f} {height:.1f}" font-family="{FAMILIES}" '
        f'role="img" aria-label="{text_html(scene.description)}">\n'
    )
    for element in scene.picture.elements:
        yield from element_markup(element, theme, looks.named)
    yield "</svg>"


def _verdict(document: Document, evaluation: Evaluation, words: Mapping[str, str]) -> str:
    thesis = document.thesis
    status = status_word(evaluation, thesis) if thesis is not None else None
    if thesis is None or status is None:
        return ""
    reason = text_html(why(document, evaluation, thesis))
    return f'<p class="verdict dim">{words["verdict"]}: <strong>{words[status]}</strong>. {reason}</p>'


def _bar(words: Mapping[str, str]) -> str:
    acts = (("fit", "fit"), ("full", "full"), ("farther", "farther"), ("nearer", "nearer"), ("unfold", "unfold_all"))
    buttons = "".join(f'<button type="button" data-act="{act}">{words[word]}</button>' for act, word in acts)
    find = words["find"]
    return (
        f'<div class="bar"><input id="find" type="search" placeholder="{find}" aria-label="{find}">'
        f'<span id="found" class="dim" role="status"></span><span class="gap"></span>{buttons}'
        f'<span class="dim keys">{words["keys"]}</span></div>\n'
    )


def _sources(document: Document, outline: Outline, words: Mapping[str, str]) -> Iterator[str]:
    if not outline.sources:
        return
    yield f'<section class="sources"><h2>{words["sources"]}</h2><ol>\n'
    for source, number in outline.sources.items():
        record = document.sources[source]
        address = web_address(record)
        link = f' <a href="{text_html(address)}" rel="noopener noreferrer">{text_html(address)}</a>' if address else ""
        yield f'<li id="source{number}">{text_html(citation(record))}{link}</li>\n'
    yield "</ol></section>\n"
