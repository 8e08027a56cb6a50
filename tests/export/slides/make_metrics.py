"""Makes `resources/fonts/liberation-sans-metrics.json`: the advance widths of Arial, which Liberation Sans shares.

Run `python -m tests.export.slides.make_metrics` where Debian's fonts-liberation2 is installed; a test holds the file to
the fonts.
"""

import json
from collections import defaultdict
from pathlib import Path

from fontTools.ttLib import TTFont

from argmap.data import resource

FONTS = Path("/usr/share/fonts/truetype/liberation2")
FACES = {
    "400": "LiberationSans-Regular.ttf",
    "400 italic": "LiberationSans-Italic.ttf",
    "700": "LiberationSans-Bold.ttf",
}
FILE = "fonts/liberation-sans-metrics.json"


def metrics() -> dict[str, object]:
    """Return {"units_per_em", "faces": {face: {advance: all characters that have it}}}, advances in font units."""
    faces: dict[str, dict[str, str]] = {}
    for face, name in FACES.items():
        font = TTFont(FONTS / name)
        advances = font["hmtx"].metrics
        found: defaultdict[int, str] = defaultdict(str)
        for code, glyph in sorted(font.getBestCmap().items()):
            found[advances[glyph][0]] += chr(code)
        faces[face] = {str(advance): characters for advance, characters in sorted(found.items())}
    return {"units_per_em": 2048, "faces": faces}


def main() -> None:
    """Write the file."""
    text = json.dumps(metrics(), ensure_ascii=False, indent=0)
    resource(FILE).write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
