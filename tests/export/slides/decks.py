"""Reading presentations back: what the tests of slides look at."""

from collections.abc import Iterator
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

from pptx import Presentation

from argmap.export import ExportOptions, export_bytes
from argmap.model import Document, Inference, MapInfo, Premise, Quote, Source, Statement
from argmap.model.records import InferenceKind
from argmap.storage import read_file

EMU = 12_700


def deck(document: Document, **options):
    """Return a map's slides, opened again with python-pptx."""
    return Presentation(BytesIO(export_bytes(document, "pptx", ExportOptions(**options))))


@cache
def sample_deck(path: Path, size: str | None = None):
    """Return the slides of a map's file; tests must not change them."""
    return deck(read_file(path).document, size=size)


@cache
def split_deck():
    """Return the slides of `two_branches`; tests must not change them."""
    return deck(two_branches())


def shapes_of(slide) -> Iterator[Any]:
    """Yield all shapes of a slide, those in groups too, in the order of reading."""
    stack = list(reversed(list(slide.shapes)))
    while stack:
        shape = stack.pop()
        yield shape
        if shape.shape_type == 6:
            stack.extend(reversed(list(shape.shapes)))


def connectors_of(slide) -> list[Any]:
    return [shape for shape in slide.shapes if shape._element.tag.endswith("}cxnSp")]


def line_of(link) -> list[tuple[float, float]]:
    """Return the corners of a connector as it is drawn, in English metric units.

    Source: ECMA-376, presetShapeDefinitions.xml, bentConnector2 to bentConnector5.
    """
    properties = link._element.spPr
    frame, preset = properties.find("{*}xfrm"), properties.find("{*}prstGeom")
    shares = [int(one.get("fmla").split()[1]) / 100_000 for one in preset.iter("{*}gd")]
    width, height = link.width, link.height
    corners = [(0.0, 0.0)]
    for number, share in enumerate(shares):
        x, y = corners[-1]
        corners.append((width * share, y) if number % 2 == 0 else (x, height * share))
    x, y = corners[-1]
    corners.append((width, y) if len(shares) % 2 == 0 else (x, height))
    corners.append((width, height))
    middle = (link.left + width / 2, link.top + height / 2)
    across = -1 if frame.get("flipH") else 1
    down = -1 if frame.get("flipV") else 1
    centred = [((x - width / 2) * across, (y - height / 2) * down) for x, y in corners]
    turned = {"5400000": [(-y, x) for x, y in centred], "16200000": [(y, -x) for x, y in centred]}
    return [(middle[0] + x, middle[1] + y) for x, y in turned.get(frame.get("rot"), centred)]


def text_of(slide) -> str:
    return "\n".join(shape.text_frame.text for shape in shapes_of(slide) if shape.has_text_frame)


def words(text: str) -> list[str]:
    return text.split()


def step(kind: InferenceKind, premises: str, target: str) -> Inference:
    return Inference(kind=kind, premises=tuple(Premise(statement=p) for p in premises.split()), target=target)


def argued(statements: dict[str, str], steps: dict[str, Inference] | None = None, thesis: str | None = "t") -> Document:
    """Return a map from texts and steps."""
    return Document.of(
        map=MapInfo(title="A map", thesis=thesis),
        statements={key: Statement(text=text) for key, text in statements.items()},
        inferences=steps or {},
    )


def two_branches(size: int = 9) -> Document:
    """Return a map that needs several slides: a reason and an objection, each with a branch of many pairs below."""
    statements = {"t": "The city should run buses at night on all lines."}
    steps = {}
    sides: tuple[tuple[str, InferenceKind], ...] = (("a", "support"), ("o", "attack"))
    for side, kind in sides:
        for n in range(size):
            for half in "ab":
                statements[f"{side}{n}{half}"] = f"Claim {n}{half} of side {side} says something that takes its room."
            target = "t" if n == 0 else f"{side}{(n - 1) // 2}{'ab'[n % 2]}"
            steps[f"i{side}{n}"] = step(kind if n == 0 else "support", f"{side}{n}a {side}{n}b", target)
    document = argued(statements, steps)
    return Document.of(
        map=document.map,
        statements=document.statements,
        inferences=document.inferences,
        sources={
            "s": Source(csl={"title": "Count of passengers", "URL": "https://example.org/count"}, reliability="B")
        },
        quotes={"q": Quote(statement="a0a", source="s", exact="412 trips a night", locator="p. 7", credibility="2")},
    )
