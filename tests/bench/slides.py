"""How long writing a map's slides takes, beside what python-pptx needs for as many plain shapes on as many slides.

python -m tests.bench.slides [--statements 200] [--json]
"""

import argparse
import json
import time
from collections.abc import Callable
from io import BytesIO

from pptx import Presentation
from pptx.enum.shapes import MSO_SHAPE
from pptx.util import Pt

from argmap.export import export_bytes
from tests.bench.save import large_map

_ROUNDS = 5


def main() -> None:
    """Print milliseconds and the ratio, which is to be at most 3 for 200 statements."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--statements", type=int, default=200)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    figures = measure(options.statements)
    if options.json:
        print(json.dumps(figures, indent=2))
    else:
        for name, figure in figures.items():
            print(f"{name:16} {figure:9.2f}")


def measure(statements: int) -> dict[str, float]:
    """Return the best times in milliseconds of our slides and of plain shapes, in turns, and their ratio."""
    document = large_map(statements)
    written = Presentation(BytesIO(export_bytes(document, "pptx")))
    slides = len(written.slides)
    shapes = sum(len(slide.shapes._spTree.xpath(".//p:sp | .//p:cxnSp")) for slide in written.slides)
    ours, plain = [], []
    for _ in range(_ROUNDS):
        ours.append(_time(lambda: export_bytes(document, "pptx")))
        plain.append(_time(lambda: plain_shapes(slides, shapes)))
    return {
        "statements": statements,
        "slides": slides,
        "shapes": shapes,
        "ours ms": min(ours),
        "plain ms": min(plain),
        "ratio": min(ours) / min(plain),
    }


def plain_shapes(slides: int, shapes: int) -> bytes:
    """Return a presentation with rectangles with a word in each, spread evenly over slides."""
    presentation = Presentation()
    layout = presentation.slide_layouts[5]
    pages = [presentation.slides.add_slide(layout) for _ in range(slides)]
    for number in range(shapes):
        shape = pages[number % slides].shapes.add_shape(MSO_SHAPE.ROUNDED_RECTANGLE, Pt(9), Pt(9), Pt(90), Pt(40))
        shape.text_frame.text = "A statement of a few words, as it stands on a slide."
    buffer = BytesIO()
    presentation.save(buffer)
    return buffer.getvalue()


def _time(work: Callable[[], object]) -> float:
    begin = time.process_time()
    work()
    return (time.process_time() - begin) * 1000


if __name__ == "__main__":
    main()
